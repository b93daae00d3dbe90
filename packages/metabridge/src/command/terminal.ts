import { createColors } from "picocolors";

type Colors = ReturnType<typeof createColors>;

/** Where the command reads and writes: the process's streams, and what they can show. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output; waits while the reader is slow. */
  print(text: string): Promise<void>;
  /** Writes a line to standard error. */
  note(line: string): void;
  /** Colours for standard output; all plain where it is no terminal or NO_COLOR is set. */
  readonly colors: Colors;
  /** Colours for standard error. */
  readonly noteColors: Colors;
  /** Whether a person looks at standard error, so that progress is worth showing. */
  readonly showsProgress: boolean;
  /** Columns of standard output. */
  readonly width: number;
}

/** NO_COLOR, any value but the empty one, turns colours off: https://no-color.org. */
const mayColor = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";

/** The streams of the process. A reader that goes away (`| head`) ends the command without a word. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  };
  stdout.on("error", onError);
  stderr.on("error", onError);
  return {
    stdin: process.stdin,
    print: (text) =>
      new Promise((done) => {
        if (stdout.write(text)) done();
        else stdout.once("drain", done);
      }),
    note: (line) => {
      stderr.write(`${line}\n`);
    },
    colors: createColors(mayColor(stdout)),
    noteColors: createColors(mayColor(stderr)),
    showsProgress: stderr.isTTY === true,
    width: stdout.isTTY === true ? (stdout.columns ?? 80) : 80,
  };
}
