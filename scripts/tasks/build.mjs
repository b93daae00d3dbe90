// `npm run build`: the runner has built already when this is reached.
import { stdout } from "node:process";

export function run() {
  stdout.write("All packages are built.\n");
  return 0;
}
