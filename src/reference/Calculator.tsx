import { useState } from "react";
import { type ModelId, modelName, models } from "../guide/catalogue/models.ts";
import { type TechniqueId, techniqueOf } from "../guide/index.ts";
import { isAllLinear } from "../guide/recipes/targets.ts";
import { gigabytes, number, significant } from "../results/views/figures.ts";
import { worked } from "../results/views/working.ts";
import { Working } from "../results/Working.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Fold } from "../ui/Fold.tsx";
import { type CalculatorInput, calculated, type Targets, targetChoices } from "./calculator.ts";

const ranks = [1, 2, 4, 8, 16, 32, 64, 128, 256].map((rank) => [String(rank), String(rank)] as const);
const lengths = [256, 512, 1_024, 2_048, 4_096, 8_192, 16_384].map(
  (tokens) => [String(tokens), number(tokens)] as const,
);
const modelOptions = models.map((model) => [model.id, modelName(model)] as const);

/** A small calculator: parameters, checkpoint and memory of a technique on a model. */
export const Calculator = ({ technique }: { technique: TechniqueId }) => {
  const { rank: usualRank, targetModules } = techniqueOf(technique).hyperparameters;
  const [input, setInput] = useState<CalculatorInput>({
    model: "llama-3.1-8b",
    rank: usualRank ?? 16,
    targets: "all",
    sequenceLength: 1_024,
    gradientCheckpointing: true,
  });
  const { estimate, steps } = calculated(technique, input);
  const { trainableParameters, totalParameters, checkpointBytes, memory } = estimate;
  const { total, low, high } = memory.perGpuBytes;
  return (
    <div className="card space-y-3">
      <div className="flex flex-wrap gap-3 text-sm">
        <Choice
          label="Model"
          value={input.model}
          options={modelOptions}
          onChange={(model) => setInput({ ...input, model: model as ModelId })}
        />
        {usualRank !== undefined && (
          <Choice
            label="Rank"
            value={String(input.rank)}
            options={ranks}
            onChange={(rank) => setInput({ ...input, rank: Number(rank) })}
          />
        )}
        {targetModules && isAllLinear(targetModules) && (
          <Choice
            label="On"
            value={input.targets}
            options={Object.entries(targetChoices).map(([id, { label }]) => [id as Targets, label] as const)}
            onChange={(targets) => setInput({ ...input, targets })}
          />
        )}
        <Choice
          label="Tokens in a sequence"
          value={String(input.sequenceLength)}
          options={lengths}
          onChange={(tokens) => setInput({ ...input, sequenceLength: Number(tokens) })}
        />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="accent-accent"
            checked={input.gradientCheckpointing}
            onChange={(event) => setInput({ ...input, gradientCheckpointing: event.target.checked })}
          />
          Gradient checkpointing
        </label>
      </div>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]" aria-live="polite">
        <dt className="text-soft">Trained parameters</dt>
        <dd className="tabular-nums">
          {number(trainableParameters)} of {number(totalParameters)} (
          {significant((100 * trainableParameters) / totalParameters, 3)}%)
        </dd>
        <dt className="text-soft">Checkpoint</dt>
        <dd className="tabular-nums">{number(checkpointBytes / 1e6, checkpointBytes < 1e8 ? 1 : 0)} MB</dd>
        <dt className="text-soft">Memory of one GPU</dt>
        <dd className="tabular-nums">
          {gigabytes(total)} GB ({gigabytes(low)} to {gigabytes(high)}), one sequence at a time, AdamW
        </dd>
      </dl>
      <Fold summary="How these figures come about">
        <Working steps={steps.map(worked)} />
      </Fold>
    </div>
  );
};
