import { pageCatalogue } from "../../app/catalogue.ts";
import { rent } from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import type { Controls, Draft } from "./draft.ts";
import { hintId } from "./hintId.ts";

/** The list prices of a card in words, as the person may replace them. */
const priceHint = (draft: Draft, words: Words): string => {
  const price = pageCatalogue().findGpu(draft.text)?.pricePerHourUsd;
  return price
    ? words.catalogue.gpu.listPrice(words.format.usd(price.low, 2), words.format.usd(price.high, 2))
    : words.catalogue.gpu.noPrice;
};

/** A card of the catalogue, with what an hour of it costs, or renting. */
const GpuSelect = ({ question, words: questionWords, draft, onChange }: Controls<"gpu">) => {
  const words = useWords();
  const { findGpu, gpus } = pageCatalogue();
  return (
    <div className="space-y-4">
      <label className="block">
        <span className="mb-1 block font-medium">{words.catalogue.gpu.label}</span>
        <select
          className="field"
          value={findGpu(draft.text)?.id ?? draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
          aria-describedby={hintId(question.id, questionWords)}
        >
          <option value="">{words.catalogue.gpu.choose}</option>
          <option value={rent}>{words.answers.rent}</option>
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

export default GpuSelect;
