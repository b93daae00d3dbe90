/** Longer lines that end in the middle of a sentence were broken by a program, not by their writer. */
const WRAPPED_AT = 60;

/**
 * The paragraphs of a plain text, each as its lines. A line that a program broke goes on in the next; a line that its
 * writer ended (short, or ended by a mark, or followed by an item of a list) stands by itself.
 */
export function plainParagraphs(text: string): string[][] {
  const paragraphs: string[][] = [];
  for (const block of text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n\s*/)) {
    const lines: string[] = [];
    let wrapped = false;
    for (const raw of block.split("\n")) {
      const line = raw.trim();
      if (line === "") continue;
      // Indentation is that of the file that the text was in.
      const isIndented = /^(?: {4,}|\t)/.test(raw) && lines.length > 0;
      const isItem = /^(?:[-*•–]\s|\d{1,2}[.)]\s)/.test(line);
      const last = lines.at(-1);
      if ((wrapped || isIndented) && !isItem && last !== undefined) lines[lines.length - 1] = `${last} ${line}`;
      else lines.push(line);
      wrapped = line.length > WRAPPED_AT && !/[.:;!?]$/.test(line);
    }
    if (lines.length > 0) paragraphs.push(lines);
  }
  return paragraphs;
}
