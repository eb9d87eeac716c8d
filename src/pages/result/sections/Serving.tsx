import { memo, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import {
  type Decision,
  type ServingChoice,
  type ServingOption,
  type ServingPlan,
  serverCommand,
  servingEngineIds,
  servingEngines,
  servingGpus,
  servingPlanOf,
  variantsIn,
} from "../../../core/index.ts";
import { Basis } from "../../../ui/Basis.tsx";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { Derivations } from "../../../ui/Derivations.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Table } from "../../../ui/Table.tsx";
import { unbroken } from "../../../ui/unbroken.ts";
import { servingDerivations, servingText, type WordedServing } from "../../../wording/serving.ts";
import { Section } from "./Section.tsx";

interface PlanProps extends WithDetails {
  readonly plan: ServingPlan;
}

interface CommandsProps extends WithDetails {
  readonly option: ServingOption;
  readonly hint: string;
}

const Commands = ({ option, hint, words }: CommandsProps) => {
  const { serving, format } = words;
  return (
    <div className="space-y-3">
      <p className="text-soft">{hint}</p>
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

/** The load that the plan is for, to be changed in place. */
const Load = ({ plan, words, onChange }: PlanProps & { onChange: (changed: ServingChoice) => void }) => {
  const { inputs } = words.serving;
  const { load, variants, gpu } = plan;
  return (
    <div className="no-print flex flex-wrap gap-x-6 gap-y-2 text-sm lg:flex-col lg:*:justify-between">
      <NumberField
        label={inputs.variants}
        value={variants}
        min={2}
        max={10_000}
        onChange={(count) => onChange({ variants: count })}
      />
      <NumberField
        label={inputs.requests}
        value={load.requestsPerSecond}
        min={0.01}
        max={100_000}
        isWhole={false}
        onChange={(requestsPerSecond) => onChange({ requestsPerSecond })}
      />
      <NumberField
        label={inputs.prompt}
        value={load.promptTokens}
        min={1}
        max={1_000_000}
        onChange={(promptTokens) => onChange({ promptTokens })}
      />
      <NumberField
        label={inputs.answer}
        value={load.answerTokens}
        min={1}
        max={1_000_000}
        onChange={(answerTokens) => onChange({ answerTokens })}
      />
      <Select
        label={inputs.gpu}
        value={gpu.id}
        options={servingGpus(pageCatalogue()).map(({ id, name }) => [id, name] as const)}
        onChange={(id) => onChange({ gpu: id })}
      />
    </div>
  );
};

interface BehindProps extends PlanProps, Pick<WordedServing, "columns"> {}

/** How the better way is started, and where the figures come from. */
const Behind = ({ plan, columns, words }: BehindProps) => {
  const { serving } = words;
  const { better, way } = plan;
  const option = better && plan[better];
  return (
    <>
      {option && better && (
        <Disclosure summary={serving.commands}>
          <Commands option={option} hint={serving.commandHint[way === "whole" ? way : better]} words={words} />
        </Disclosure>
      )}
      <Disclosure summary={serving.how}>
        {columns.map(({ id, name }) => (
          <div key={id} className="space-y-2">
            <h3 className="font-semibold">{name}</h3>
            <Derivations rows={servingDerivations(plan[id] as ServingOption, words)} />
          </div>
        ))}
      </Disclosure>
    </>
  );
};

/** With more variants than these, serving them is what the result is read for. */
const few = 10;

/** How many GPUs serve the variants, merged and not, at which cost, and how the engines are started. */
const Serving = memo(({ ranking, answers, words }: WithDetails & Pick<Decision, "ranking" | "answers">) => {
  const [choice, setChoice] = useState<ServingChoice>({});
  const row = ranking.find(({ feasible }) => feasible);
  const plan = row && servingPlanOf(answers, row, pageCatalogue(), choice);
  if (!plan) return null;
  const { serving, format } = words;
  const { lead, reason, columns, rows } = servingText(plan, row.technique, words);
  const working = (
    <div className="space-y-4">
      <div className="gap-8 space-y-4 lg:grid lg:grid-cols-[20rem_1fr] lg:space-y-0">
        {plan.way !== "none" && (
          <div className="space-y-4">
            <Load plan={plan} words={words} onChange={(changed) => setChoice({ ...choice, ...changed })} />
            <p className="text-sm text-soft">{serving.load}</p>
          </div>
        )}
        {columns.length > 0 && (
          <Table caption={serving.caption} head={[serving.measure, ...columns.map(({ name }) => name)]} rows={rows} />
        )}
      </div>
      <div className="disclosures">
        {columns.length > 0 && <Behind plan={plan} columns={columns} words={words} />}
        <Basis basis={plan.basis} />
      </div>
    </div>
  );
  return (
    <Section title={serving.heading(format.number(plan.variants))}>
      <div className="card space-y-4">
        <div aria-live="polite">
          <p className="font-semibold">{unbroken(lead)}</p>
          {reason !== "" && <p>{unbroken(reason)}</p>}
        </div>
        {(variantsIn(answers) ?? 0) > few ? working : <Disclosure summary={serving.details}>{working}</Disclosure>}
      </div>
    </Section>
  );
});

export default Serving;
