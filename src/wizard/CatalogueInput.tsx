import { findGpu, gpus } from "../guide/catalogue/gpus.ts";
import { modelName, models, sizeClasses } from "../guide/catalogue/models.ts";
import type { Question } from "../guide/questions/question.ts";
import { useGuide } from "../store/store.ts";
import { HubLoader } from "./HubLoader.tsx";
import type { Controls, Draft } from "./Input.tsx";

const ModelSelect = ({ question, draft, onChange }: Controls & { question: Question }) => {
  const hub = useGuide((state) => state.host?.hub);
  return (
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
      {draft.text === "custom" && hub && <HubLoader hub={hub} onLoad={(config) => onChange({ ...draft, config })} />}
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
};

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

/** The controls of a question that is answered from the catalogue. */
const CatalogueInput = (controls: Controls & { question: Question }) =>
  controls.question.kind === "model" ? <ModelSelect {...controls} /> : <GpuSelect {...controls} />;

export default CatalogueInput;
