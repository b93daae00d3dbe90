import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "../command/terminal.js";

/** Shows how far a harvest has come: totals, rate, time left. */
export interface HarvestProgress {
  total(total: number): void;
  /** One more record is done with. */
  record(isSetAside: boolean): void;
  /** Takes the bar away, so that lines can be written; it comes back with the next record. */
  pause(): void;
}

const NONE: HarvestProgress = { total: () => {}, record: () => {}, pause: () => {} };
/** Milliseconds between two looks at the bar. */
const REFRESH = 100;

/** A bar on standard error where that is a terminal; nothing elsewhere. */
export function harvestProgress(terminal: Terminal): HarvestProgress {
  if (!terminal.showsProgress) return NONE;
  const started = performance.now();
  let shown = 0;
  let done = 0;
  let setAside = 0;
  let total = 0;
  let bar: SingleBar | undefined;
  const payload = () => ({
    of: total === 0 ? "" : ` of ${total}`,
    aside: setAside === 0 ? "" : `, ${setAside} set aside`,
    rate: (done / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(0),
  });
  const show = (): void => {
    const now = performance.now();
    if (now - shown < REFRESH) return;
    shown = now;
    if (bar === undefined) {
      const left = total === 0 ? "" : " | {eta_formatted} left";
      bar = new SingleBar(
        {
          format: `{bar} {value}{of} records{aside} | {rate}/s${left}`,
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
          barsize: 24,
          gracefulExit: false,
        },
        Presets.shades_classic,
      );
      bar.start(Math.max(total, done), done, payload());
    }
    bar.update(done, payload());
  };
  return {
    total: (count) => {
      total = count;
      bar?.setTotal(count);
    },
    record: (isSetAside) => {
      done++;
      if (isSetAside) setAside++;
      show();
    },
    pause: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}
