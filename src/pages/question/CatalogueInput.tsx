import { useGuide } from "../../app/store.ts";
import { findGpu, gpus } from "../../core/catalogue/gpus.ts";
import { modelName, models, type SizeClass, sizeClasses } from "../../core/catalogue/models.ts";
import type { Question } from "../../core/questions/question.ts";
import type { Words } from "../../locales/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { HubLoader } from "./HubLoader.tsx";
import { hintId } from "./hintId.ts";
import type { Controls, Draft } from "./Input.tsx";

const ModelSelect = ({ question, draft, onChange }: Controls & { question: Question }) => {
  const words = useWords();
  const modelWords = words.catalogue.model;
  const hub = useGuide((state) => state.host?.hub);
  return (
    <div className="space-y-4">
      <label className="block">
        <span className="mb-1 block font-medium">{modelWords.label}</span>
        <select
          className="field"
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
          aria-describedby={hintId(question)}
        >
          <option value="">{modelWords.choose}</option>
          <optgroup label={modelWords.bySize}>
            {(Object.keys(sizeClasses) as SizeClass[]).map((id) => (
              <option key={id} value={id}>
                {modelWords.ofSize(words.estimates.sizes[id])}
              </option>
            ))}
          </optgroup>
          <optgroup label={modelWords.byName}>
            {models.map((model) => (
              <option key={model.id} value={model.id}>
                {modelName(model)}
              </option>
            ))}
          </optgroup>
          <option value="custom">{modelWords.other}</option>
        </select>
      </label>
      {draft.text === "custom" && hub && <HubLoader hub={hub} onLoad={(config) => onChange({ ...draft, config })} />}
      {draft.text === "custom" && (
        <label className="block">
          <span className="mb-1 block font-medium">{modelWords.config}</span>
          <textarea
            className="field max-w-2xl font-mono text-sm"
            rows={8}
            value={draft.config}
            placeholder={modelWords.paste}
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
const priceHint = (draft: Draft, words: Words): string => {
  const price = findGpu(draft.text)?.pricePerHourUsd;
  return price
    ? words.catalogue.gpu.listPrice(words.format.usd(price.low, 2), words.format.usd(price.high, 2))
    : words.catalogue.gpu.noPrice;
};

const GpuSelect = ({ question, draft, onChange }: Controls & { question: Question }) => {
  const words = useWords();
  return (
    <div className="space-y-4">
      <label className="block">
        <span className="mb-1 block font-medium">{words.catalogue.gpu.label}</span>
        <select
          className="field"
          value={findGpu(draft.text)?.id ?? draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
          aria-describedby={hintId(question)}
        >
          <option value="">{words.catalogue.gpu.choose}</option>
          <option value="rent">{words.answers.rent}</option>
          {gpus.map(({ id, name, memoryGB }) => (
            <option key={id} value={id}>
              {words.catalogue.gpu.card(name, words.format.number(memoryGB))}
            </option>
          ))}
        </select>
      </label>
      {findGpu(draft.text) && (
        <label className="block">
          <span className="mb-1 block font-medium">{words.catalogue.gpu.price}</span>
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
            {priceHint(draft, words)}
          </span>
        </label>
      )}
    </div>
  );
};

/** The controls of a question that is answered from the catalogue. */
const CatalogueInput = (controls: Controls & { question: Question }) =>
  controls.question.kind === "model" ? <ModelSelect {...controls} /> : <GpuSelect {...controls} />;

export default CatalogueInput;
