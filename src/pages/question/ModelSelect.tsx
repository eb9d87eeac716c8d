import { pageCatalogue } from "../../app/catalogue.ts";
import { useGuide } from "../../app/store.ts";
import { customModel, modelName } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import type { Controls } from "./draft.ts";
import { HubLoader } from "./HubLoader.tsx";
import { hintId } from "./hintId.ts";

/** A model by size, by name, or by its config.json. */
const ModelSelect = ({ question, words: questionWords, draft, onChange }: Controls<"model">) => {
  const words = useWords();
  const modelWords = words.catalogue.model;
  const { models, sizeClassIds } = pageCatalogue();
  const hub = useGuide((state) => state.host?.hub);
  return (
    <div className="space-y-4">
      <label className="block">
        <span className="mb-1 block font-medium">{modelWords.label}</span>
        <select
          className="field"
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
          aria-describedby={hintId(question.id, questionWords)}
        >
          <option value="">{modelWords.choose}</option>
          <optgroup label={modelWords.bySize}>
            {sizeClassIds.map((id) => (
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
          <option value={customModel}>{modelWords.other}</option>
        </select>
      </label>
      {draft.text === customModel && hub && <HubLoader hub={hub} onLoad={(config) => onChange({ ...draft, config })} />}
      {draft.text === customModel && (
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

export default ModelSelect;
