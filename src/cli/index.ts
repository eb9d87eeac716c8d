import { fetchFrom, hubOf } from "./hub.ts";
import { readInput } from "./input.ts";
import { run } from "./main.ts";
import { write } from "./output.ts";
import { escaped } from "./terminal.ts";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : null);

const complain = (text: string): Promise<void> =>
  write(process.stderr, text).catch(() => {
    // There is no other place to say it; the exit status tells.
  });

/** Writes to standard output; gives the exit status, which is `status` where that works. */
const print = async (output: string, status: number): Promise<number> => {
  try {
    await write(process.stdout, output);
    return status;
  } catch (error) {
    // Whoever reads the output has seen enough, as "head" has.
    if (codeOf(error) === "EPIPE") return status;
    await complain(`standard output: cannot be written: ${escaped(String(error))}\n`);
    return 1;
  }
};

const main = async (): Promise<number> => {
  try {
    const { output, error, status } = await run(process.argv.slice(2), readInput, fetchFrom(hubOf(process.env)));
    await complain(error);
    return status === 2 ? status : await print(output, status);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await complain(`tunewise failed, which is a bug:\n${stack.split("\n").map(escaped).join("\n")}\n`);
    return 1;
  }
};

process.exitCode = await main();
