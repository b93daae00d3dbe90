import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.js";
import { StateInUseError, sqliteState } from "../node.js";

it("remembers what was written when it is opened again", async () => {
  const path = join(temporaryFolder(), "state.sqlite");
  const first = sqliteState(path);
  expect(await first.begin("")).toBe(1);
  await first.see(1, ["trees", "roads"]);
  await first.intend([{ id: "trees", action: "put" }]);
  await first.settle([{ id: "trees", outcome: "new", sourceHash: "s", contentHash: "c", targetId: "t1" }]);
  await first.intend([{ id: "roads", action: "put" }]);
  await first.close();
  const second = sqliteState(path);
  expect(await second.lastRun()).toEqual({ run: 1, scope: "", finished: false });
  expect(await second.known(["trees", "roads", "parks"])).toEqual(
    new Map([
      [
        "trees",
        { id: "trees", held: true, lastSeen: 1, sourceHash: "s", contentHash: "c", targetId: "t1", outcome: "new" },
      ],
      ["roads", { id: "roads", held: false, lastSeen: 1, pending: "put" }],
    ]),
  );
  await second.close();
});

it("is used by one harvest at a time", async () => {
  const path = join(temporaryFolder(), "state.sqlite");
  const first = sqliteState(path);
  expect(() => sqliteState(path)).toThrow(StateInUseError);
  await first.close();
  await sqliteState(path).close();
});
