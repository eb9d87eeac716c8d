import { disagreements } from "../fixtures/scenarios/disagreements.ts";
import { scenarios } from "../fixtures/scenarios/index.ts";
import { builtInCatalogue, createEngine } from "../src/core/index.ts";
import { english } from "../src/locales/english.ts";
import { valueText } from "../src/wording/answer.ts";

const { decide } = createEngine({ catalogue: builtInCatalogue });

const widths = [72, 24, 12, 10, 24, 0];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.slice(0, widths[index] || undefined).padEnd(widths[index] ?? 0))
    .join(" ")
    .trimEnd();

const rows = scenarios.map((scenario) => ({ ...scenario, decision: decide(scenario.answers) }));

console.info(line(["Scenario", "Winner", "Confidence", "Verdict", "Runner-up", "Nearest flip"]));
for (const { name, decision } of rows) {
  const { recommendation, verdict, runnerUp, flips } = decision;
  const flip = flips[0];
  console.info(
    line([
      name,
      recommendation ? english.techniques[recommendation.technique].name : "(nothing is possible)",
      recommendation ? `${Math.round(100 * recommendation.confidence)}%` : "",
      verdict,
      runnerUp ? english.techniques[runnerUp.technique].name : "",
      flip
        ? `${english.questions[flip.question].short}: ${valueText(flip.question, flip.to, builtInCatalogue, english)} -> ${english.techniques[flip.technique].name}`
        : "",
    ]),
  );
}

const apart = rows.filter(({ decision, expect }) => disagreements(decision, expect).length > 0);
console.info(`\n${rows.length} scenarios; in ${apart.length} a specialist disagrees.`);
for (const { name, reason, decision, expect } of apart) {
  console.info([name, `  ${reason}`, ...disagreements(decision, expect).map((text) => `  - ${text}`)].join("\n"));
}

const faults = rows.flatMap(({ name, knownFaults = [] }) => knownFaults.map(({ why }) => `${name}\n  ${why}`));
console.info([`\n${faults.length} known faults.`, ...faults].join("\n"));
