import "../locales/english.ts";
import { readInput, run } from "./main.ts";

const { output, error, status } = run(process.argv.slice(2), readInput);
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = status;
