import { writeFileSync } from "node:fs";
import { comparisons } from "../src/core/evidence/comparisons.ts";
import { leaveOneOut } from "./leave-one-out.ts";

/** `npm run backtest`: how well quality is ordered in works that it was not fitted on. */
const file = "src/core/decide/criteria/backtest.json";
const result = leaveOneOut(comparisons);
console.info(`${result.comparisons} comparisons of ${result.works} works, each work left out in turn`);
console.table({ guide: result.guide, ...result.baselines });
console.table(result.kinds);
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
console.info(`written to ${file}`);
