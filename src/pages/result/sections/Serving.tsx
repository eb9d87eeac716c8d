import { memo, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import {
  type Decision,
  type ServingChoice,
  type ServingOption,
  serverCommand,
  servingEngineIds,
  servingEngines,
  servingGpus,
  servingPlanOf,
} from "../../../core/index.ts";
import { Basis } from "../../../ui/Basis.tsx";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { Derivations } from "../../../ui/Derivations.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Table } from "../../../ui/Table.tsx";
import { servingDerivations, servingText } from "../../../wording/serving.ts";
import { Section } from "./Section.tsx";

type Way = "apart" | "merged";

const Commands = ({ option, way, words }: WithDetails & { option: ServingOption; way: Way }) => {
  const { serving, format } = words;
  return (
    <div className="space-y-3">
      <p className="text-soft">{serving.commandHint[way]}</p>
      {servingEngineIds.map((id) => {
        const { name, version, month, options } = servingEngines[id];
        const command = serverCommand(id, option.settings);
        const label = serving.engine(name, version, format.month(month));
        return (
          <div key={id} className="space-y-2">
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <strong className="font-semibold">{label}</strong>
              <a href={options} target="_blank" rel="noreferrer" className="text-sm">
                {serving.options}
              </a>
              <CopyButton label={serving.copy(name)} name={serving.copy(name)} text={() => command} />
            </p>
            {/* A scrolling region must be reachable by keyboard. */}
            <section
              className="overflow-auto rounded border border-line bg-page p-3 text-sm"
              tabIndex={0}
              aria-label={label}
            >
              <pre>
                <code>{command}</code>
              </pre>
            </section>
          </div>
        );
      })}
    </div>
  );
};

/** How many GPUs serve the variants, merged and not, at which cost, and how the engines are started. */
const Serving = memo(({ ranking, answers, words }: WithDetails & Pick<Decision, "ranking" | "answers">) => {
  const [choice, setChoice] = useState<ServingChoice>({});
  const catalogue = pageCatalogue();
  const row = ranking.find(({ feasible }) => feasible);
  const plan = row && servingPlanOf(answers, row, catalogue, choice);
  if (!plan) return null;
  const { serving, format } = words;
  const { load, variants } = plan;
  const { lead, reason, columns, rows } = servingText(plan, row.technique, words);
  const set = (changed: ServingChoice): void => setChoice({ ...choice, ...changed });
  const better = plan.better && plan[plan.better];
  return (
    <Section title={serving.heading(format.number(variants))}>
      <div className="card space-y-4">
        <div aria-live="polite">
          <p className="font-semibold">{lead}</p>
          {reason !== "" && <p>{reason}</p>}
        </div>
        {plan.way !== "none" && (
          <>
            <div className="no-print flex flex-wrap gap-x-6 gap-y-2 text-sm">
              <NumberField
                label={serving.inputs.variants}
                value={variants}
                min={2}
                max={10_000}
                onChange={(count) => set({ variants: count })}
              />
              <NumberField
                label={serving.inputs.requests}
                value={load.requestsPerSecond}
                min={0.01}
                max={100_000}
                isWhole={false}
                onChange={(requestsPerSecond) => set({ requestsPerSecond })}
              />
              <NumberField
                label={serving.inputs.prompt}
                value={load.promptTokens}
                min={1}
                max={1_000_000}
                onChange={(promptTokens) => set({ promptTokens })}
              />
              <NumberField
                label={serving.inputs.answer}
                value={load.answerTokens}
                min={1}
                max={1_000_000}
                onChange={(answerTokens) => set({ answerTokens })}
              />
              <Select
                label={serving.inputs.gpu}
                value={plan.gpu.id}
                options={servingGpus(catalogue).map(({ id, name }) => [id, name] as const)}
                onChange={(gpu) => set({ gpu })}
              />
            </div>
            {columns.length > 0 && (
              <Table
                caption={serving.caption}
                head={[serving.measure, ...columns.map((id) => serving.columns[id])]}
                rows={rows}
              />
            )}
            <p className="text-sm text-soft">{serving.load}</p>
          </>
        )}
        {better && plan.better && (
          <Disclosure summary={serving.commands}>
            <Commands option={better} way={plan.better} words={words} />
          </Disclosure>
        )}
        {columns.length > 0 && (
          <Disclosure summary={serving.how}>
            {columns.map((id) => (
              <div key={id} className="space-y-2">
                <h3 className="font-semibold">{serving.columns[id]}</h3>
                <Derivations rows={servingDerivations(plan[id] as ServingOption, words)} />
              </div>
            ))}
          </Disclosure>
        )}
        <Basis basis={plan.basis} />
      </div>
    </Section>
  );
});

export default Serving;
