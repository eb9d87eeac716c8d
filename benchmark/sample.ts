import { writeFileSync } from "node:fs";
import { startSample } from "./start-sample.ts";

/** `npm run sample`: the result of a sample job and what the guide was tested against, for the start page. */
const file = "src/pages/start/sample.json";
writeFileSync(file, `${JSON.stringify(startSample(), null, 2)}\n`);
console.info(`written to ${file}`);
