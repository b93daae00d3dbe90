/** What the command tells its caller. */
export const EXIT = {
  /** Everything was done. */
  ok: 0,
  /** Some input was refused or had errors; the rest was done. */
  refused: 1,
  /** The command was called in a way that makes no sense. */
  usage: 2,
  /** A harvest could not be brought to its end, or held back deletions: somebody should look. */
  incomplete: 3,
  /** Another harvest is at work with the same state. */
  busy: 4,
  /** The caller ended it: 128 and the number of SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly: said in one line, ends with {@link EXIT.usage}. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
