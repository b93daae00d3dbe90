/** Thrown for wrong use of the API only; bad metadata gives {@link Diagnostic}s. */
export class MetabridgeError extends Error {
  override readonly name: string = "MetabridgeError";
}

/** The named format is not registered. */
export class UnknownFormatError extends MetabridgeError {
  override readonly name = "UnknownFormatError";
  readonly format: string;
  readonly known: readonly string[];

  constructor(format: string, known: readonly string[]) {
    super(`There is no format “${format}”. Known formats: ${known.join(", ")}.`);
    this.format = format;
    this.known = known;
  }
}

/** An option has a value that it cannot have. */
export class InvalidOptionError extends MetabridgeError {
  override readonly name = "InvalidOptionError";
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
