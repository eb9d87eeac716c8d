import { writeFileSync } from "node:fs";
import { comparisons } from "../src/core/evidence/comparisons.ts";
import { crossValidated, fitted } from "./fit.ts";
import { pooledDigest } from "./fit-pooled.ts";
import { qualityFromBenchmark } from "./fit-quality.ts";

const write = (file: string, result: unknown): void => {
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  console.info(`${JSON.stringify(result, null, 2)}\nwritten to ${file}`);
};

write("src/core/estimate/calibration.json", fitted());
write("src/core/estimate/cross-validation.json", crossValidated());
write("src/core/decide/criteria/measured.json", qualityFromBenchmark());
write("src/core/decide/criteria/pooled.json", pooledDigest(comparisons));
