import { runAction } from "./run.ts";

process.exitCode = await runAction(process.cwd(), process.env, (line) => process.stdout.write(line));
