// `npm test`: all tests, closing with one counting line. Arguments go to Vitest: `npm test -- packages/xml`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stderr, stdout } from "node:process";
import { status } from "../toolchain/step.mjs";

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 */

/**
 * A file that fails before or beside its tests (an import, a hook) counts as one failure.
 * @param {VitestReport} report
 */
export function counts(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((one) => one.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string[]} args */
export function run(args) {
  const folder = mkdtempSync(join(tmpdir(), "metabridge-test-"));
  const file = join(folder, "report.json");
  try {
    const code = status("vitest", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...args,
    ]);
    /** @type {VitestReport} */
    const report = JSON.parse(readFileSync(file, "utf8"));
    const { passed, failed, skipped } = counts(report);
    // Vitest also fails for errors outside of all tests; that must show in the count.
    const unseen = code !== 0 && failed === 0 ? 1 : 0;
    stdout.write(`\n${passed} passed, ${failed + unseen} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
    return code;
  } catch (error) {
    stderr.write(`The tests did not run to their end: ${error instanceof Error ? error.message : error}\n`);
    stdout.write("\n0 passed, 1 failed\n");
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
