import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.js";
import { DatabaseFileError, StateInUseError, sqliteState } from "../node.js";

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

it.each([
  ["in a folder that does not exist", "nowhere/state.sqlite", /state\.sqlite cannot be written: a folder on the way/],
  ["below a file", "file.txt/state.sqlite", /a part of its path is a file/],
  ["in the place of a folder", "folder", /folder cannot be written: a folder has that name already/],
  ["in the place of another file", "file.txt", /file\.txt is no database of metabridge/],
])("cannot be kept %s, and says why", (_, name, why) => {
  const root = temporaryFolder();
  mkdirSync(join(root, "folder"));
  writeFileSync(join(root, "file.txt"), "The town knows its trees.\n".repeat(100));
  const open = (): unknown => sqliteState(join(root, name));
  expect(open).toThrow(DatabaseFileError);
  expect(open).toThrow(why);
  expect(
    readdirSync(root)
      .sort()
      .filter((one) => !one.endsWith(".lock")),
  ).toEqual(["file.txt", "folder"]);
});

it("is used by one harvest at a time", async () => {
  const path = join(temporaryFolder(), "state.sqlite");
  const first = sqliteState(path);
  expect(() => sqliteState(path)).toThrow(StateInUseError);
  await first.close();
  await sqliteState(path).close();
});
