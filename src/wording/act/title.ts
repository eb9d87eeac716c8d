import {
  type Catalogue,
  cardIn,
  type Decision,
  isAsked,
  isOpen,
  type QuestionId,
  rent,
  wholeModelTechnique,
} from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import { shortGpuName, shortModelName } from "../names.ts";
import { nameOf, noteOf, recommendedRow } from "./rows.ts";

/** What to do, as a sentence without a full stop; on which GPU, where that was answered. */
export const titleText = (decision: Decision, catalogue: Catalogue, words: Words): string => {
  const row = recommendedRow(decision);
  if (!row) return words.result.verdict.nothing;
  const { title } = words.act;
  const { answers } = decision;
  const name = nameOf(row, words);
  if (!row.run) return title.provider(name);
  const modelName = isOpen(answers, "model") ? null : noteOf(row, "placed")?.modelName;
  const model = modelName ? shortModelName(modelName) : words.decision.yourModel;
  const task = row.technique === wholeModelTechnique.id ? title.whole(model) : title.tune(model, name);
  const gpu = catalogue.findGpu(row.run.gpu);
  if (!gpu) return task;
  const gpuName = shortGpuName(gpu.name);
  if (cardIn(answers) !== null) return title.onYours(task, row.run.gpuCount, gpuName);
  return answers.gpu === rent ? title.onRented(task, row.run.gpuCount, gpuName) : task;
};

/** What the figures assume, because it was not answered; null where nothing of it is open. */
export const assumedText = (decision: Decision, catalogue: Catalogue, words: Words): string | null => {
  const row = recommendedRow(decision);
  const gpu = row?.run && catalogue.findGpu(row.run.gpu);
  if (!row?.run || !gpu) return null;
  const { answers } = decision;
  const { assumed } = words.act;
  const { data, gpuCount } = row.run;
  const isAssumed = (id: QuestionId): boolean => isAsked(id, answers) && isOpen(answers, id);
  const model = noteOf(row, "placed")?.modelName;
  const parts = [
    ...(isAssumed("model") && model ? [shortModelName(model)] : []),
    ...(isAssumed("gpu") || isAssumed("gpus") ? [assumed.gpus(gpuCount, shortGpuName(gpu.name))] : []),
    ...(isAssumed("examples") ? [assumed.examples(words.format.number(data.examples.mid))] : []),
    ...(isAssumed("length") ? [assumed.tokens(words.format.number(data.tokensPerExample))] : []),
  ];
  return parts.length > 0 ? assumed.text(words.format.listed(parts)) : null;
};
