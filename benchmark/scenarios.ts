import { scenarios } from "../fixtures/scenarios/index.ts";
import { builtInCatalogue, createEngine } from "../src/core/index.ts";
import { english } from "../src/locales/english.ts";
import { valueText } from "../src/wording/answer.ts";

const { decide } = createEngine({ catalogue: builtInCatalogue });

const widths = [72, 24, 12, 24, 0];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.slice(0, widths[index] || undefined).padEnd(widths[index] ?? 0))
    .join(" ")
    .trimEnd();

console.info(line(["Scenario", "Winner", "Confidence", "Runner-up", "Nearest flip"]));
for (const { name, answers } of scenarios) {
  const { recommendation, runnerUp, flips } = decide(answers);
  const flip = flips[0];
  console.info(
    line([
      name,
      recommendation ? english.techniques[recommendation.technique].name : "(nothing is possible)",
      recommendation ? `${Math.round(100 * recommendation.confidence)}%` : "",
      runnerUp ? english.techniques[runnerUp.technique].name : "",
      flip
        ? `${english.questions[flip.question].short}: ${valueText(flip.question, flip.to, builtInCatalogue, english)} -> ${english.techniques[flip.technique].name}`
        : "",
    ]),
  );
}
