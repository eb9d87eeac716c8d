import { useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { isAllLinear, type ModelId, modelName, type TechniqueId, techniqueOf } from "../../core/index.ts";
import { Derivations } from "../../ui/Derivations.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { lazyDetails, type WithDetails } from "../../ui/lazyComponent.tsx";
import { Select } from "../../ui/Select.tsx";
import { derivationText } from "../../wording/derivation.ts";
import { type CalculatorInput, calculated, calculatedText, targetIds } from "./calculator.ts";

const TimelineFigure = lazyDetails(() => import("../../charts/TimelineFigure.tsx"), {
  fallback: <div className="min-h-110" />,
});

const ranks = [1, 2, 4, 8, 16, 32, 64, 128, 256].map((rank) => [String(rank), String(rank)] as const);
const lengths = [256, 512, 1_024, 2_048, 4_096, 8_192, 16_384];

/** A small calculator: parameters, checkpoint and memory of a technique on a model. */
const Calculator = ({ technique, words }: WithDetails & { technique: TechniqueId }) => {
  const catalogue = pageCatalogue();
  const { rank: usualRank, targetModules } = techniqueOf(technique).hyperparameters;
  const [input, setInput] = useState<CalculatorInput>({
    model: "llama-3.1-8b",
    rank: usualRank ?? 16,
    targets: "all",
    sequenceLength: 1_024,
    gradientCheckpointing: true,
  });
  const calculator = words.reference.calculator;
  const { run, estimate, derivations, story } = calculated(technique, input, catalogue);
  const { trained, checkpoint, memory } = calculatedText(estimate, words);
  return (
    <div className="card space-y-3">
      <div className="flex flex-wrap gap-3 text-sm">
        <Select
          label={calculator.model}
          value={input.model}
          options={catalogue.models.map((model) => [model.id, modelName(model)] as const)}
          onChange={(model) => setInput({ ...input, model: model as ModelId })}
        />
        {usualRank !== undefined && (
          <Select
            label={calculator.rank}
            value={String(input.rank)}
            options={ranks}
            onChange={(rank) => setInput({ ...input, rank: Number(rank) })}
          />
        )}
        {targetModules && isAllLinear(targetModules) && (
          <Select
            label={calculator.on}
            value={input.targets}
            options={targetIds.map((id) => [id, calculator.targets[id]] as const)}
            onChange={(targets) => setInput({ ...input, targets })}
          />
        )}
        <Select
          label={calculator.tokens}
          value={String(input.sequenceLength)}
          options={lengths.map((tokens) => [String(tokens), words.format.number(tokens)] as const)}
          onChange={(tokens) => setInput({ ...input, sequenceLength: Number(tokens) })}
        />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="accent-accent"
            checked={input.gradientCheckpointing}
            onChange={(event) => setInput({ ...input, gradientCheckpointing: event.target.checked })}
          />
          {calculator.checkpointing}
        </label>
      </div>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]" aria-live="polite">
        <dt className="text-soft">{calculator.trained}</dt>
        <dd className="tabular-nums">{trained}</dd>
        <dt className="text-soft">{calculator.checkpoint}</dt>
        <dd className="tabular-nums">{checkpoint}</dd>
        <dt className="text-soft">{calculator.memory}</dt>
        <dd className="tabular-nums">{memory}</dd>
      </dl>
      <Disclosure summary={words.closed.cards.figures}>
        <Derivations rows={derivations.map((derivation) => derivationText(derivation, words))} />
      </Disclosure>
      <TimelineFigure
        story={story}
        technique={words.techniques[technique].name}
        estimate={estimate}
        run={run}
        gpu={null}
      />
    </div>
  );
};

export default Calculator;
