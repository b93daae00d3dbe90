/** Makes identifiers in the shape of a service's own, always the same ones in the same order. */
export function identifierMaker(shape: "uuid" | "object-id" | "da"): () => string {
  let made = 0;
  return () => {
    made++;
    if (shape === "uuid") return `00000000-0000-4000-8000-${made.toString(16).padStart(12, "0")}`;
    if (shape === "object-id") return `5${made.toString(16).padStart(23, "0")}`;
    return `da_${made.toString(36).padStart(6, "0")}`;
  };
}
