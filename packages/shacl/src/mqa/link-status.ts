import type { Diagnostic } from "@metabridge/core";

/** Follows a link: whether an answer with a status of 200 to 399 comes. */
export type CheckLink = (url: string) => Promise<boolean>;

/** What became of links: `undefined` where nobody looked, or looking failed. */
export type LinkStatus = (url: string) => boolean | undefined;

/** What {@link followLinks} gives. */
export interface Followed {
  readonly statusOf: LinkStatus;
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows each link once, so many at a time. Without a checker nothing is followed. */
export async function followLinks(
  urls: Iterable<string>,
  checkLink: CheckLink | undefined,
  atOnce: number,
): Promise<Followed> {
  const diagnostics: Diagnostic[] = [];
  if (checkLink === undefined) return { statusOf: () => undefined, diagnostics };
  const known = new Map<string, boolean>();
  const waiting = [...new Set(urls)].filter((url) => /^(?:https?|ftp):/i.test(url)).reverse();
  const worker = async (): Promise<void> => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      try {
        known.set(url, await checkLink(url));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `The link ${url} could not be checked, so that its points are unknown: ${reason}`;
        diagnostics.push({ code: "mqa.link-check-failed", severity: "warning", message });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  return { statusOf: (url) => known.get(url), diagnostics };
}
