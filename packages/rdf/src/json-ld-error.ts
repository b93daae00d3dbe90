/** What the jsonld library says, in plain words. */
export function explainJsonLdError(error: unknown): string {
  const { message, details } = error as { message?: string; details?: { code?: string; cause?: { message?: string } } };
  const reason = (details?.cause?.message ?? message ?? String(error)).split("\n", 1)[0] ?? "";
  const isNews = details?.code !== undefined && details.code !== "loading remote context failed";
  return isNews ? `${reason} (${details.code})` : reason;
}
