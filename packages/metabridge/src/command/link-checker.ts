import packageJson from "../../package.json" with { type: "json" };
import type { FollowedLink, FollowLink } from "../validate/rule-set.js";

/** How links are followed. */
export interface LinkCheckerOptions {
  /** Milliseconds that a link may take to answer. */
  readonly patience?: number;
  /** Characters of an answer that are read. */
  readonly longest?: number;
}

/** Answers that only say that the server does not care for HEAD. */
const NO_HEAD: ReadonlySet<number> = new Set([400, 403, 404, 405, 501]);

/** Media types that metadata can have. */
const XML = /^(text|application)\/(xml|[\w.-]+\+xml)\b/i;

/**
 * Follows links: with HEAD, and with GET where the server does not take that, or where what is there matters and can be
 * metadata. A link that a host cannot be reached by, or that takes too long, does not answer. It is polite: it says who it is,
 * asks for each link once, and asks each host one thing at a time.
 */
export function linkChecker({ patience = 20_000, longest = 5_000_000 }: LinkCheckerOptions = {}): FollowLink {
  const known = new Map<string, Promise<FollowedLink>>();
  const busy = new Map<string, Promise<unknown>>();
  return (url, { content = false } = {}) => {
    const address = webAddress(url);
    if (address === undefined) return Promise.resolve({ answers: false });
    const key = `${content ? "content" : "status"} ${address.href}`;
    let followed = known.get(key);
    if (followed === undefined) {
      const before = busy.get(address.host) ?? Promise.resolve();
      followed = before.then(() => follow(address, content, patience, longest));
      busy.set(address.host, followed);
      known.set(key, followed);
    }
    return followed;
  };
}

function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  // What stands behind # is looked for in what comes, not asked for.
  address.hash = "";
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

async function follow(url: URL, content: boolean, patience: number, longest: number): Promise<FollowedLink> {
  const head = await ask(url, "HEAD", patience, 0);
  const isRefused = head !== undefined && NO_HEAD.has(head.status);
  const canBeMetadata = content && head !== undefined && XML.test(head.mediaType);
  const answer = isRefused || canBeMetadata ? await ask(url, "GET", patience, content ? longest : 0) : head;
  if (answer === undefined || answer.status < 200 || answer.status >= 400) return { answers: false };
  return answer.text === undefined ? { answers: true } : { answers: true, text: answer.text };
}

interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly text?: string;
}

async function ask(url: URL, method: "HEAD" | "GET", patience: number, longest: number): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, {
      method,
      redirect: "follow",
      headers: { "user-agent": `metabridge/${packageJson.version} (link check)` },
      signal: AbortSignal.timeout(patience),
    });
    const { status } = response;
    const mediaType = response.headers.get("content-type") ?? "";
    if (longest > 0 && XML.test(mediaType)) return { status, mediaType, text: await beginning(response, longest) };
    await response.body?.cancel();
    return { status, mediaType };
  } catch {
    return undefined;
  }
}

/** As much of an answer as is read; a longer one is cut. */
async function beginning({ body }: Response, longest: number): Promise<string> {
  if (body === null) return "";
  let text = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.length > longest) break;
  }
  return text;
}
