import { type Answers, type Catalogue, type Decision, isTechniqueId, readRun } from "../../core/index.ts";
import type { CheckWords } from "../../locales/index.ts";
import type { NamedPlan } from "./useComparison.ts";

/** The model as `readRun` takes it: its name, or the config.json that was given. */
const modelIn = ({ model: answer }: Answers, model: string | null): unknown =>
  model ?? (typeof answer === "object" && "config" in answer ? { config: answer.config } : null);

/** The run that the guide recommends; null where it recommends none that it estimates. */
export const guidePlan = (
  { answers, ranking, recommendation }: Decision,
  catalogue: Catalogue,
  words: CheckWords,
): NamedPlan | null => {
  const row = ranking.find(({ technique }) => technique === recommendation?.technique);
  const placed = row?.run;
  if (!row || !placed) return null;
  const { correction: _, ...settings } = placed.settings;
  const read = readRun({ model: modelIn(answers, placed.model), technique: row.technique, ...settings }, catalogue);
  const gpu = catalogue.findGpu(placed.gpu);
  if ("issues" in read || !gpu || !isTechniqueId(row.technique)) return null;
  const { measured, techniques, check, decision, format } = words;
  return {
    name: measured.guideRun(
      techniques[row.technique].name,
      placed.model ?? decision.yourModel,
      check.gpus(format.number(placed.gpuCount), gpu.name),
    ),
    model: placed.model,
    planned: {
      architecture: read.architecture,
      technique: read.technique,
      run: read.run,
      gpu,
      updates: Math.round(placed.training.updates.mid),
      packs: placed.training.method === "pretraining",
    },
  };
};
