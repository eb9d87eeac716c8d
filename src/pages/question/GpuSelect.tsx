import { useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import type { Words } from "../../locales/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import { GpuField } from "../../ui/GpuField.tsx";
import { valueText } from "../../wording/answer.ts";
import type { Controls, Draft } from "./draft.ts";
import { hintId } from "./hintId.ts";
import { Options } from "./Options.tsx";

/** The list prices of a card in words, as the person may replace them. */
const priceHint = (draft: Draft, words: Words): string => {
  const price = pageCatalogue().findGpu(draft.text)?.pricePerHourUsd;
  return price
    ? words.catalogue.gpu.listPrice(words.format.usd(price.low, 2), words.format.usd(price.high, 2))
    : words.catalogue.gpu.noPrice;
};

/** Renting or a GPU that many have, or any of the catalogue with what an hour of it costs. */
const GpuSelect = ({ question, words: questionWords, draft, onChange, onChoose }: Controls<"gpu">) => {
  const words = useWords();
  const catalogue = pageCatalogue();
  const { findGpu, gpus } = catalogue;
  const { common } = question;
  const isCommon = (id: string): boolean => common.some((each) => each === id);
  // A GPU that many have may be chosen among all too, to say what it costs.
  const [isAmongAll, setIsAmongAll] = useState(draft.price !== "" || !isCommon(draft.text));
  const memoryOf = (id: string): string | undefined => {
    const gpu = findGpu(id);
    return gpu && words.catalogue.gpu.memory(words.format.number(gpu.memoryGB));
  };
  return (
    <div className="space-y-4">
      <Options
        name={questionWords.ask}
        options={common.map((id) => ({
          id,
          label: valueText("gpu", id, catalogue, words),
          hint: memoryOf(id),
        }))}
        marked={isAmongAll && draft.text !== "unknown" ? "" : draft.text}
        onMark={(text) => {
          setIsAmongAll(false);
          onChange({ ...draft, text, price: "" });
        }}
        onChoose={onChoose}
        columns="two"
        describedBy={hintId(question.id, questionWords)}
      />
      <GpuField
        label={words.catalogue.gpu.label}
        none={words.catalogue.gpu.choose}
        gpus={gpus}
        value={isAmongAll ? (findGpu(draft.text)?.id ?? "") : ""}
        onChange={(text) => {
          setIsAmongAll(true);
          onChange({ ...draft, text });
        }}
        words={words}
      />
      {isAmongAll && findGpu(draft.text) && (
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
