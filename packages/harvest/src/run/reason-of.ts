/** What an error says; `fetch` hides the reason in the cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message } = error;
  const because =
    cause instanceof Error && cause.message !== "" && !message.includes(cause.message) ? cause.message : "";
  return because === "" ? message : `${message} (${because})`;
}
