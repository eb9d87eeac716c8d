import { pageCatalogue } from "../../app/catalogue.ts";
import { useGuide } from "../../app/store.ts";
import { customModel } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { lazyDetails } from "../../ui/lazyComponent.tsx";
import type { Controls } from "./draft.ts";
import { hintId } from "./hintId.ts";
import { ModelCombobox } from "./ModelCombobox.tsx";
import { Options } from "./Options.tsx";

// Few hosts allow a hub.
const HubLoader = lazyDetails(() => import("./HubLoader.tsx"), { fallback: null });

/** A model by name, by its config.json, or by size. */
const ModelSelect = ({ question, words: questionWords, draft, onChange, onChoose }: Controls<"model">) => {
  const words = useWords();
  const modelWords = words.catalogue.model;
  const hub = useGuide((state) => state.host?.hub);
  return (
    <div className="space-y-4">
      <ModelCombobox
        value={draft.text}
        onType={(text) => onChange({ ...draft, text })}
        onChoose={(text) => (text === customModel ? onChange({ ...draft, text }) : onChoose(text))}
        describedBy={hintId(question.id, questionWords)}
      />
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
      <Options
        name={modelWords.orBySize}
        isNamed
        columns="two"
        options={pageCatalogue().sizeClassIds.map((id) => ({
          id,
          label: modelWords.ofSize(words.estimates.sizes[id]),
        }))}
        marked={draft.text}
        onMark={(text) => onChange({ ...draft, text })}
        onChoose={onChoose}
        describedBy={hintId(question.id, questionWords)}
      />
    </div>
  );
};

export default ModelSelect;
