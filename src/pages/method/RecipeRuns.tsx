import { gpuRecipeRuns, type RecipeRun, recipeRuns } from "../../core/evidence/index.ts";
import { frameworks } from "../../core/index.ts";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { Table } from "../../ui/Table.tsx";

const count = (runs: readonly RecipeRun[], how: RecipeRun["how"]): number =>
  runs.filter((run) => run.how === how && run.fault === null).length;

/** What became of each recipe that was tried, as docs/recipes.md has it. */
export const RecipeRuns = ({ words }: WithDetails) => {
  const { recipes } = words.reference.method;
  const { number, gigabytes } = words.format;
  const { outcome: _, date: tried, ...what } = recipes.head;
  const faults = recipeRuns.filter(({ fault }) => fault !== null).length;
  return (
    <div className="space-y-3">
      <p className="max-w-4xl">
        {recipes.summary(
          number(count(recipeRuns, "started")),
          number(count(recipeRuns, "read")),
          faults === 0 ? recipes.noFaults : recipes.someFaults(number(faults)),
        )}
      </p>
      <Table
        caption={recipes.title}
        head={Object.values(recipes.head)}
        rows={recipeRuns.map(({ framework, version, technique, method, model, how, fault, date }) => [
          `${frameworks[framework].name} ${version}`,
          words.techniques[technique].name,
          recipes.methods[method],
          model,
          fault ?? recipes[how],
          date,
        ])}
      />
      <p className="max-w-4xl">{recipes.onGpu.summary(number(gpuRecipeRuns.length))}</p>
      <Table
        caption={recipes.onGpu.title}
        head={[...Object.values(what), ...Object.values(recipes.onGpu.head), tried]}
        rows={gpuRecipeRuns.map(({ framework, version, technique, method, model, gpu, allocatedBytes, date }) => [
          `${frameworks[framework].name} ${version}`,
          words.techniques[technique].name,
          recipes.methods[method],
          model,
          gpu,
          `${gigabytes(allocatedBytes.measured, 1)} GiB`,
          `${gigabytes(allocatedBytes.estimated, 1)} GiB`,
          date,
        ])}
      />
    </div>
  );
};
