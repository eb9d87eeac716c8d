import { readInput } from "../../src/cli/input.ts";
import { type Outcome, run } from "../../src/cli/main.ts";

/** Runs the command line from its source, in this process. */
export const tunewise = (args: readonly string[], input: string | Uint8Array = ""): Promise<Outcome> =>
  run(args, (source) => (source === "-" ? Promise.resolve(Buffer.from(input)) : readInput(source)));
