import { type FetchConfig, fetchFrom, hubOf } from "../../src/cli/hub.ts";
import { readInput } from "../../src/cli/input.ts";
import { type Outcome, run } from "../../src/cli/main.ts";

/** Runs the command line from its source, in this process. */
export const tunewise = (
  args: readonly string[],
  input: string | Uint8Array = "",
  fetchConfig: FetchConfig = fetchFrom(hubOf({ HF_ENDPOINT: "http://127.0.0.1:9" })),
): Promise<Outcome> =>
  run(args, (source) => (source === "-" ? Promise.resolve(Buffer.from(input)) : readInput(source)), fetchConfig);
