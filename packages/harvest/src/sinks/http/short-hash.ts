import { contentHash } from "../../run/content-hash.js";

/** Eight characters that stand for an identifier, to tell names apart. */
export async function shortHash(id: string): Promise<string> {
  return (await contentHash(id)).slice(0, 8);
}
