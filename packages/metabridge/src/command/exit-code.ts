/** What the command tells its caller. */
export const EXIT = {
  /** Everything was done. */
  ok: 0,
  /** Some input was refused or had errors; the rest was done. */
  refused: 1,
  /** The command was called in a way that makes no sense. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly: said in one line, ends with {@link EXIT.usage}. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
