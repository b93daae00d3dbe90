import type { Format } from "@metabridge/core";
import { EXIT } from "../command/exit-code.js";
import { table } from "../command/table.js";
import type { DeclareCommand } from "./command.js";

const ways = ({ read, write }: Format): string =>
  [read === undefined ? undefined : "read", write === undefined ? undefined : "write"].filter(Boolean).join(", ");

/** `metabridge formats`: what `--to` and `--from` take. */
export const formatsCommand: DeclareCommand = (program, run) => {
  program
    .command("formats")
    .description("list the formats that can be read and written")
    .option("--json", "as JSON")
    .action((options: { json?: true }) =>
      run(async ({ bridge, terminal }) => {
        const formats = bridge.formats();
        if (options.json) {
          const plain = formats.map(({ id, title, hub, mediaTypes, extensions, documents, read, write }) => ({
            id,
            title,
            hub,
            mediaTypes,
            extensions,
            documents,
            read: read !== undefined,
            write: write !== undefined,
          }));
          await terminal.print(`${JSON.stringify(plain, undefined, 2)}\n`);
          return EXIT.ok;
        }
        const { bold } = terminal.colors;
        const rows = formats.map((format) => [
          format.id,
          format.title,
          ways(format),
          format.extensions.join(" "),
          format.hub,
        ]);
        await terminal.print(table(["format", "title", "can", "files", "model"].map(bold), rows));
        return EXIT.ok;
      }),
    );
};
