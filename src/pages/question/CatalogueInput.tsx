import { useGuide } from "../../app/store.ts";
import { findGpu, gpus } from "../../core/catalogue/gpus.ts";
import { modelName, models, type SizeClass, sizeClasses } from "../../core/catalogue/models.ts";
import type { Question } from "../../core/questions/question.ts";
import { messages } from "../../locales/index.ts";
import { number, usd } from "../../locales/transitional.ts";
import { HubLoader } from "./HubLoader.tsx";
import { hintId } from "./hintId.ts";
import type { Controls, Draft } from "./Input.tsx";

const ModelSelect = ({ question, draft, onChange }: Controls & { question: Question }) => {
  const words = messages.catalogue.model;
  const hub = useGuide((state) => state.host?.hub);
  return (
    <div className="space-y-4">
      <label className="block">
        <span className="mb-1 block font-medium">{words.label}</span>
        <select
          className="field"
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
          aria-describedby={hintId(question)}
        >
          <option value="">{words.choose}</option>
          <optgroup label={words.bySize}>
            {(Object.keys(sizeClasses) as SizeClass[]).map((id) => (
              <option key={id} value={id}>
                {words.ofSize(messages.estimates.sizes[id])}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.byName}>
            {models.map((model) => (
              <option key={model.id} value={model.id}>
                {modelName(model)}
              </option>
            ))}
          </optgroup>
          <option value="custom">{words.other}</option>
        </select>
      </label>
      {draft.text === "custom" && hub && <HubLoader hub={hub} onLoad={(config) => onChange({ ...draft, config })} />}
      {draft.text === "custom" && (
        <label className="block">
          <span className="mb-1 block font-medium">{words.config}</span>
          <textarea
            className="field max-w-2xl font-mono text-sm"
            rows={8}
            value={draft.config}
            placeholder={words.paste}
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
};

/** The list prices of a card in words, as the person may replace them. */
const priceHint = (draft: Draft): string => {
  const price = findGpu(draft.text)?.pricePerHourUsd;
  return price
    ? messages.catalogue.gpu.listPrice(usd(price.low, 2), usd(price.high, 2))
    : messages.catalogue.gpu.noPrice;
};

const GpuSelect = ({ question, draft, onChange }: Controls & { question: Question }) => (
  <div className="space-y-4">
    <label className="block">
      <span className="mb-1 block font-medium">{messages.catalogue.gpu.label}</span>
      <select
        className="field"
        value={findGpu(draft.text)?.id ?? draft.text}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
        aria-describedby={hintId(question)}
      >
        <option value="">{messages.catalogue.gpu.choose}</option>
        <option value="rent">{messages.answers.rent}</option>
        {gpus.map(({ id, name, memoryGB }) => (
          <option key={id} value={id}>
            {messages.catalogue.gpu.card(name, number(memoryGB))}
          </option>
        ))}
      </select>
    </label>
    {findGpu(draft.text) && (
      <label className="block">
        <span className="mb-1 block font-medium">{messages.catalogue.gpu.price}</span>
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

/** The controls of a question that is answered from the catalogue. */
const CatalogueInput = (controls: Controls & { question: Question }) =>
  controls.question.kind === "model" ? <ModelSelect {...controls} /> : <GpuSelect {...controls} />;

export default CatalogueInput;
