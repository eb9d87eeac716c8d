import { useEffect, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import {
  type Answers,
  type Catalogue,
  type Decision,
  type FrameworkId,
  frameworkIds,
  frameworks,
  frameworksFor,
  frameworksInOrder,
  isAsked,
  type NoRecipe,
  type Recipe,
  recipeFor,
  type TechniqueId,
  unknown,
} from "../../../core/index.ts";
import { Button } from "../../../ui/Button.tsx";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { type NotLoaded, retried } from "../../../ui/retry.ts";
import { Select } from "../../../ui/Select.tsx";
import { saveFile } from "../../../ui/saveFile.ts";
import { memoryDifferenceText, noRecipeText, upkeepNote } from "../../../wording/recipe.ts";

/** Questions whose answers shape the run that is written down. */
const shaping = ["model", "gpu", "gpus", "length"] as const;

const isOpen = (answers: Answers, id: (typeof shaping)[number]): boolean =>
  answers[id] === undefined || answers[id] === unknown;

type Ranked = Pick<Decision, "ranking" | "answers">;

/**
 * The recipe, or why there is none; null until it is there for the first time. Another choice
 * leaves the last one in place until then. Throws NotLoaded to the error boundary.
 */
const useRecipe = (
  { ranking, answers }: Ranked,
  framework: FrameworkId,
  catalogue: Catalogue,
  technique: TechniqueId | null,
): Recipe | NoRecipe | null => {
  const [recipe, setRecipe] = useState<Recipe | NoRecipe | null>(null);
  const [failure, setFailure] = useState<NotLoaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    const write = async (): Promise<void> => {
      // It loads the technique's recipes and the framework's writer.
      const written = await retried(() => recipeFor({ ranking, answers }, framework, catalogue, technique));
      if (isWanted) setRecipe(written);
    };
    write().catch((error: NotLoaded) => isWanted && setFailure(error));
    return () => {
      isWanted = false;
    };
  }, [ranking, answers, framework, catalogue, technique]);
  if (failure) throw failure;
  return recipe;
};

/** Shows the recipe of a framework and a technique that one chooses, or why there is none. */
const RecipeChooser = ({ ranking, answers, words }: WithDetails & Ranked) => {
  const recipeWords = words.closed.recipe;
  const catalogue = pageCatalogue();
  const taken = shaping.filter((id) => isAsked(id, answers) && isOpen(answers, id));
  const possible = ranking.filter(({ feasible, run }) => feasible && run !== null);
  const [chosen, setTechnique] = useState<TechniqueId | null>(null);
  const technique = possible.some((row) => row.technique === chosen) ? chosen : (possible[0]?.technique ?? null);
  const [wanted, setFramework] = useState<FrameworkId | null>(null);
  const run = possible.find((row) => row.technique === technique)?.run;
  const gpu = (run && catalogue.findGpu(run.gpu)) ?? {};
  const offered = technique === null || !run ? [] : frameworksFor(run.training.method, technique, gpu);
  // That of the program which the run was planned for, where that is not the usual one.
  const planned = run?.settings.trainer;
  const framework = wanted ?? offered.find((id) => id === planned) ?? offered[0] ?? frameworkIds[0];
  const note = upkeepNote(framework, words);
  const recipe = useRecipe({ ranking, answers }, framework, catalogue, technique);
  const difference = recipe && "text" in recipe ? memoryDifferenceText(recipe, words) : null;
  return (
    <div className="card space-y-3">
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Select
          label={recipeWords.framework}
          value={framework}
          options={frameworksInOrder(gpu).map((id) => [id, frameworks[id].name] as const)}
          onChange={setFramework}
        />
        {technique !== null && (
          <Select
            label={recipeWords.technique}
            value={technique}
            options={possible.map((row) => [row.technique, words.techniques[row.technique].name] as const)}
            onChange={setTechnique}
          />
        )}
      </div>
      {taken.length > 0 && !(recipe && "unable" in recipe) && (
        <p className="border-s-4 border-warn ps-3">
          {recipeWords.taken(taken.map((id) => words.questions[id].short).join(", "))}
        </p>
      )}
      {recipe === null ? (
        // As high as what a recipe takes.
        <div className="min-h-80" />
      ) : "unable" in recipe ? (
        <p role="status">{noRecipeText(recipe.unable, words)}</p>
      ) : (
        <>
          {note && (
            <p className="border-s-4 border-warn ps-3">
              {note.text}{" "}
              <a href={note.source} target="_blank" rel="noreferrer">
                {words.recipes.upkeepSource}
              </a>
            </p>
          )}
          {difference && <p>{difference}</p>}
          <section
            className="max-h-60 overflow-auto rounded border border-line bg-page p-3 text-sm"
            tabIndex={0}
            aria-label={recipeWords.label(frameworks[recipe.framework].name, recipe.fileName)}
          >
            <pre>
              <code>{recipe.text}</code>
            </pre>
          </section>
          <div className="flex flex-wrap gap-3">
            <CopyButton label={recipeWords.copy} name={recipeWords.heading} text={() => recipe.text} />
            <Button onClick={() => saveFile(recipe.fileName, new Blob([recipe.text], { type: "text/plain" }))}>
              {recipeWords.save(recipe.fileName)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};

export default RecipeChooser;
