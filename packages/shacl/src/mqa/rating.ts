import type { Rating } from "./report.js";

/**
 * The rating of a sum of points: 351 to 405 excellent, 221 to 350 good, 121 to 220 sufficient, less is bad.
 * Source: the methodology, “Scoring”. A mean between two bands belongs to the lower one.
 */
export function ratingOf(points: number): Rating {
  if (points >= 351) return "excellent";
  if (points >= 221) return "good";
  return points >= 121 ? "sufficient" : "bad";
}
