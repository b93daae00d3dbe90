/** Milliseconds that a link may take to answer. */
const PATIENCE = 20_000;

/** Answers that only say that the server does not care for HEAD. */
const NO_HEAD: ReadonlySet<number> = new Set([400, 403, 404, 405, 501]);

/**
 * Follows a link with HEAD, and with GET where the server does not take that: whether a status of 200 to 399 comes.
 * A host that cannot be reached is a link that does not answer.
 */
export async function checkLink(url: string): Promise<boolean> {
  const head = await statusOf(url, "HEAD");
  const status = head !== undefined && NO_HEAD.has(head) ? await statusOf(url, "GET") : head;
  return status !== undefined && status >= 200 && status < 400;
}

async function statusOf(url: string, method: "HEAD" | "GET"): Promise<number | undefined> {
  try {
    const response = await fetch(url, { method, redirect: "follow", signal: AbortSignal.timeout(PATIENCE) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
