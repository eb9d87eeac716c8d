import { writeFileSync } from "node:fs";
import { comparisons } from "../src/core/evidence/comparisons.ts";
import { leaveOneOut } from "./leave-one-out.ts";

/** `npm run backtest`: how well quality is ordered in works that it was not fitted on. */
const folder = "src/core/decide/criteria";
const { figures, drawn } = leaveOneOut(comparisons);
console.info(`${figures.comparisons} comparisons of ${figures.works} works, each work left out in turn`);
console.table({ guide: figures.guide, withoutTerms: figures.withoutTerms, ...figures.baselines });
console.table(figures.kinds);
writeFileSync(`${folder}/backtest.json`, `${JSON.stringify(figures, null, 2)}\n`);
writeFileSync(`${folder}/backtest-comparisons.json`, `[\n${drawn.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
console.info(`written to ${folder}`);
