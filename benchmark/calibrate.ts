import { writeFileSync } from "node:fs";
import { fitted } from "./fit.ts";

const file = "src/guide/estimate/calibration.json";
const result = fitted();
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
console.info(`${JSON.stringify(result, null, 2)}\nwritten to ${file}`);
