import { lazy, Suspense } from "react";
import { findGpu, gpus } from "../guide/catalogue/gpus.ts";
import { modelName, models, sizeClasses } from "../guide/catalogue/models.ts";
import { type Answers, parseAnswers, unknown } from "../guide/index.ts";
import { type QuestionId, questionOf } from "../guide/questions/index.ts";
import type { ChoiceQuestion, Question } from "../guide/questions/question.ts";
import type { Belonging } from "../store/store.ts";

// The last question's controls, which nobody needs at first.
const Ranking = lazy(() => import("./Ranking.tsx"));

/** What a person has put into the controls of a question so far. */
export interface Draft {
  readonly text: string;
  readonly order: readonly string[];
  readonly config: string;
  readonly price: string;
  /** Points for each criterion where they are set by hand, in place of the order. */
  readonly weights: Readonly<Record<string, number>> | null;
}

/** The draft that shows the present answer. */
export const draftOf = (id: QuestionId, answers: Answers): Draft => {
  const question = questionOf(id);
  const given = answers[id];
  const items = question.kind === "ranking" ? Object.keys(question.items) : [];
  const known = given !== undefined && given !== unknown;
  return {
    text: known && !Array.isArray(given) ? String(given) : "",
    order: Array.isArray(given) ? [...given, ...items.filter((item) => !given.includes(item as never))] : items,
    config: answers.customModel ? JSON.stringify(answers.customModel, null, 2) : "",
    price: answers.gpuPrice === undefined ? "" : String(answers.gpuPrice),
    weights: answers.weights
      ? Object.fromEntries(items.map((item) => [item, answers.weights?.[item as never] ?? 0]))
      : null,
  };
};

type Read = { readonly value: unknown; readonly belonging: Belonging } | { readonly problem: string };

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The answer that a draft gives, or what is wrong with it in words. */
export const readDraft = (id: QuestionId, draft: Draft): Read => {
  const { kind } = questionOf(id);
  if (kind !== "ranking" && draft.text === "") return { problem: "Choose an answer, or press “Not sure” or “Skip”." };
  const value = kind === "ranking" ? draft.order : kind === "number" ? Number(draft.text) : draft.text;
  const { answers, problems } = parseAnswers({
    [id]: value,
    ...(kind === "model" && draft.text === "custom" ? { customModel: parsedJson(draft.config) ?? draft.config } : {}),
    ...(kind === "gpu" && draft.price !== "" && draft.text !== "rent" ? { gpuPrice: Number(draft.price) } : {}),
    ...(kind === "ranking" && draft.weights ? { weights: draft.weights } : {}),
  });
  const first = problems[0];
  if (first) return { problem: `${first.path}: use ${first.allowed}.` };
  const { customModel, gpuPrice, weights } = answers;
  return {
    value: answers[id],
    belonging: {
      ...(customModel ? { customModel } : {}),
      ...(gpuPrice === undefined ? {} : { gpuPrice }),
      ...(weights ? { weights } : {}),
    },
  };
};

export interface Controls {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

const Choice = ({ question, draft, onChange }: Controls & { question: ChoiceQuestion }) => (
  <fieldset aria-describedby={question.hint ? "hint" : undefined}>
    <legend className="sr-only">{question.ask}</legend>
    <div className="grid max-w-2xl gap-2">
      {Object.entries(question.options).map(([id, option]) => (
        <label
          key={id}
          className="card flex cursor-pointer items-start gap-3 py-2.5 has-checked:border-accent has-checked:bg-tint"
        >
          <input
            type="radio"
            className="mt-1.5 accent-accent"
            name={question.id}
            value={id}
            checked={draft.text === id}
            onChange={() => onChange({ ...draft, text: id })}
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

const ModelSelect = ({ question, draft, onChange }: Controls & { question: Question }) => (
  <div className="space-y-4">
    <label className="block">
      <span className="mb-1 block font-medium">Base model</span>
      <select
        className="field"
        value={draft.text}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
        aria-describedby={question.hint ? "hint" : undefined}
      >
        <option value="">Choose…</option>
        <optgroup label="By size">
          {Object.entries(sizeClasses).map(([id, { label }]) => (
            <option key={id} value={id}>
              {label} parameters
            </option>
          ))}
        </optgroup>
        <optgroup label="By name">
          {models.map((model) => (
            <option key={model.id} value={model.id}>
              {modelName(model)}
            </option>
          ))}
        </optgroup>
        <option value="custom">Another: paste its config.json</option>
      </select>
    </label>
    {draft.text === "custom" && (
      <label className="block">
        <span className="mb-1 block font-medium">config.json from Hugging Face</span>
        <textarea
          className="field max-w-2xl font-mono text-sm"
          rows={8}
          value={draft.config}
          placeholder="Paste it here, or drop the file"
          onChange={(event) => onChange({ ...draft, config: event.target.value })}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer.files[0];
            if (!file) return;
            event.preventDefault();
            void file.text().then((config) => onChange({ ...draft, config }));
          }}
        />
      </label>
    )}
  </div>
);

/** The list prices of a card in words, as the person may replace them. */
const priceHint = (draft: Draft): string => {
  const price = findGpu(draft.text)?.pricePerHourUsd;
  return price
    ? `Left empty, the list prices of March 2026 count: $${price.low.toFixed(2)} to $${price.high.toFixed(2)}.`
    : "No list price of this card was read in a source: left empty, cost stays open.";
};

const GpuSelect = ({ question, draft, onChange }: Controls & { question: Question }) => (
  <div className="space-y-4">
    <label className="block">
      <span className="mb-1 block font-medium">GPU</span>
      <select
        className="field"
        value={findGpu(draft.text)?.id ?? draft.text}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
        aria-describedby={question.hint ? "hint" : undefined}
      >
        <option value="">Choose…</option>
        <option value="rent">Rent what is cheapest</option>
        {gpus.map(({ id, name, memoryGB }) => (
          <option key={id} value={id}>
            {name} ({memoryGB} GB)
          </option>
        ))}
      </select>
    </label>
    {findGpu(draft.text) && (
      <label className="block">
        <span className="mb-1 block font-medium">What one GPU costs you an hour, in US dollars (optional)</span>
        <input
          type="number"
          inputMode="decimal"
          step="any"
          min={0}
          className="field"
          value={draft.price}
          onChange={(event) => onChange({ ...draft, price: event.target.value })}
          aria-describedby="price-hint"
        />
        <span id="price-hint" className="mt-1 block text-sm text-soft">
          {priceHint(draft)}
        </span>
      </label>
    )}
  </div>
);

/** The controls of a question. */
export const Input = ({ question, draft, onChange }: Controls & { question: Question }) => {
  switch (question.kind) {
    case "choice":
      return <Choice question={question} draft={draft} onChange={onChange} />;
    case "ranking":
      return (
        <Suspense fallback={<p role="status">Loading the criteria…</p>}>
          <Ranking question={question} draft={draft} onChange={onChange} />
        </Suspense>
      );
    case "model":
      return <ModelSelect question={question} draft={draft} onChange={onChange} />;
    case "gpu":
      return <GpuSelect question={question} draft={draft} onChange={onChange} />;
    case "number":
      return (
        <label className="block">
          <span className="mb-1 block font-medium">Number of {question.unit}</span>
          <input
            type="number"
            inputMode="numeric"
            className="field"
            min={question.least}
            max={question.most}
            value={draft.text}
            onChange={(event) => onChange({ ...draft, text: event.target.value })}
          />
        </label>
      );
  }
};
