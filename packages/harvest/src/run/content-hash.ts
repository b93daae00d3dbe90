const encoder = new TextEncoder();

/** SHA-256 in hexadecimal figures. `settings` is what the content depends on besides, so that a change of it counts too. */
export async function contentHash(content: string | Uint8Array, settings = ""): Promise<string> {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  const prefix = encoder.encode(`${settings}\n`);
  const all = new Uint8Array(prefix.length + bytes.length);
  all.set(prefix);
  all.set(bytes, prefix.length);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
