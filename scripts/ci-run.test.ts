import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
let folder: string | undefined;
afterEach(() => folder !== undefined && rmSync(folder, { recursive: true, force: true }));

/** Runs .ci/run in an empty folder, with an npm that prints what it is told and ends with the status that it is told. */
function ciRun(test: [line: string, status: number], check: [line: string, status: number]) {
  folder = mkdtempSync(join(tmpdir(), "metabridge-ci-"));
  const npm = `#!/bin/sh\nif [ "$1" = test ]; then printf '%s\\n' '${test[0]}'; exit ${test[1]}; fi\nprintf '%s\\n' '${check[0]}'; exit ${check[1]}\n`;
  writeFileSync(join(folder, "npm"), npm, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stdout, status } = spawnSync("bash", [join(root, ".ci/run")], { encoding: "utf8", env });
  return { last: stdout.trimEnd().split("\n").at(-1), status };
}

describe("the closing line of CI", () => {
  it("adds up tests and checks", () => {
    expect(ciRun(["10 passed, 0 failed, 2 skipped", 0], ["checks: 8 passed, 0 failed", 0])).toEqual({
      last: "18 passed, 0 failed, 2 skipped",
      status: 0,
    });
  });

  it("fails where a test or a check fails", () => {
    expect(ciRun(["9 passed, 1 failed", 1], ["checks: 8 passed, 0 failed", 0])).toMatchObject({ status: 1 });
    expect(ciRun(["10 passed, 0 failed", 0], ["checks: 7 passed, 1 failed", 1])).toEqual({
      last: "17 passed, 1 failed, 0 skipped",
      status: 1,
    });
  });

  it("fails where a run comes to no count, or its status says otherwise than its count", () => {
    expect(ciRun(["Segmentation fault", 139], ["checks: 8 passed, 0 failed", 0])).toMatchObject({
      last: "8 passed, 1 failed, 0 skipped",
      status: 1,
    });
    expect(ciRun(["10 passed, 0 failed", 1], ["checks: 8 passed, 0 failed", 0])).toMatchObject({
      last: "18 passed, 1 failed, 0 skipped",
      status: 1,
    });
  });
});
