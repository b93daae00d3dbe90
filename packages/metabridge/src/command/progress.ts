import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.js";

/** Shows how far long work has come; work that is done in a moment shows nothing. */
export interface Progress {
  /** Bytes read. */
  advance(bytes: number): void;
  fileDone(): void;
  /** Takes the bar away, so that lines can be written; it comes back with the next step. */
  stop(): void;
}

const NONE: Progress = { advance: () => {}, fileDone: () => {}, stop: () => {} };
/** Milliseconds that work must last before a bar is worth the flicker. */
const PATIENCE = 700;

/** A bar on standard error where that is a terminal; nothing elsewhere. */
export function progress(terminal: Terminal, total: { readonly files: number; readonly bytes: number }): Progress {
  if (!terminal.showsProgress || total.bytes === 0) return NONE;
  const started = performance.now();
  let bytes = 0;
  let files = 0;
  let bar: SingleBar | undefined;
  const show = (): void => {
    if (bar === undefined) {
      if (performance.now() - started < PATIENCE) return;
      bar = new SingleBar(
        {
          format: "{bar} {percentage}% | {files}/{allFiles} files | {eta_formatted} left",
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
          barsize: 30,
          gracefulExit: true,
        },
        Presets.shades_classic,
      );
      bar.start(total.bytes, bytes, { files, allFiles: total.files });
    }
    bar.update(Math.min(bytes, total.bytes), { files, allFiles: total.files });
  };
  return {
    advance: (count) => {
      bytes += count;
      show();
    },
    fileDone: () => {
      files++;
      show();
    },
    stop: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}
