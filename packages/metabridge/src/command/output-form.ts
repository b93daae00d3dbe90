import { Option } from "commander";

/** How a comparison is printed. */
export type OutputForm = "text" | "json";

/** The option `--format`, which the commands that compare have in common. */
export const outputFormOption = (): Option =>
  new Option("--format <form>", "how to print it").choices(["text", "json"] satisfies OutputForm[]).default("text");
