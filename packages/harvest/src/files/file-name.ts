/** Longest name that file systems take, less the extension and the hash. */
const LONGEST = 180;

/**
 * An identifier as a path that every file system takes: `/` stays, other characters that some system gives a meaning are
 * written as percent codes. Different identifiers have different paths.
 */
export function fileNameOf(id: string): string {
  return id.split("/").map(segmentOf).join("/");
}

function segmentOf(segment: string): string {
  const safe = segment.replace(/[^\p{L}\p{N}._~!()@,;=+ -]|^[. ]|[. ]$/gu, percent);
  if (safe === "") return "%";
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST)}%${checksum(segment)}`;
}

const encoder = new TextEncoder();

const percent = (character: string): string =>
  Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

/** FNV-1a of 64 bits: tells long names apart that begin alike. */
function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of encoder.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
