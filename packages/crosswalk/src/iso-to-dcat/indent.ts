/** Lines without the indent that they have in common: it is that of the XML, not of the text. */
export function withoutIndent(text: string): string {
  if (!text.includes("\n")) return text;
  const indents = [...text.matchAll(/\n([ \t]*)(?=\S)/g)].map(([, indent = ""]) => indent.length);
  const common = Math.min(...indents);
  return common === 0 || common === Number.POSITIVE_INFINITY
    ? text
    : text.replace(new RegExp(`\\n[ \\t]{1,${common}}`, "g"), "\n");
}
