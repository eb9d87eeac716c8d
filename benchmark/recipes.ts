import { createInterface } from "node:readline";
import {
  type Answers,
  builtInCatalogue,
  createEngine,
  type FrameworkId,
  parseAnswers,
  recipeFor,
  type TechniqueId,
} from "../src/core/index.ts";
import { english } from "../src/locales/english.ts";
import { issueText } from "../src/wording/issue.ts";
import { noRecipeText } from "../src/wording/recipe.ts";

// Writes many recipes in one process: tools/recipes/ hands in a job a line, as JSON, and reads a line for each.

interface Line {
  readonly framework: FrameworkId;
  readonly technique: TechniqueId;
  readonly answers: unknown;
}

/** What one who needs only the run that is planned does not wait for. */
const { draft } = createEngine({ catalogue: builtInCatalogue, draws: 300, scenarios: 12 });

/** The decision of the line before, which most lines are about again. */
let last = { key: "", decision: draft({}) };

const decisionOn = (answers: Answers): ReturnType<typeof draft> => {
  const key = JSON.stringify(answers);
  if (key !== last.key) last = { key, decision: draft(answers) };
  return last.decision;
};

const outcomeOf = async ({ framework, technique, answers: given }: Line): Promise<unknown> => {
  const { answers, issues } = parseAnswers(given, builtInCatalogue);
  if (issues.length > 0) return { unable: "answers", why: issues.map((each) => issueText(each, english)).join("; ") };
  const recipe = await recipeFor(decisionOn(answers), framework, builtInCatalogue, technique);
  return "unable" in recipe
    ? { unable: recipe.unable.id, why: noRecipeText(recipe.unable, english) }
    : { text: recipe.text };
};

for await (const line of createInterface({ input: process.stdin })) {
  console.info(JSON.stringify(await outcomeOf(JSON.parse(line))));
}
