/** The first place from `at` on that is no white space. A byte order mark is no part of JSON (RFC 8259, 8.1), but common. */
export function afterWhiteSpace(text: string, at: number): number {
  let to = at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at;
  for (
    let code = text.charCodeAt(to);
    code === 32 || code === 10 || code === 13 || code === 9;
    code = text.charCodeAt(to)
  )
    to++;
  return to;
}

/** The place behind the text that begins with the quotation mark at `at`. */
export function afterString(text: string, at: number): number {
  let to = at + 1;
  for (let code = text.charCodeAt(to); code !== 34 && to < text.length; code = text.charCodeAt(to)) {
    to += code === 92 ? 2 : 1;
  }
  return Math.min(to + 1, text.length);
}
