import type { Belonging } from "../../app/store.ts";
import { type QuestionId, questionOf } from "../../core/questions/index.ts";
import type { StartWords } from "../../locales/index.ts";
import { readAnswers } from "../../share/link.ts";
import type { Draft } from "./Input.tsx";

export type Read = { readonly value: unknown; readonly belonging: Belonging } | { readonly problem: string };

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The answer that a draft gives, or what is wrong with it in words. */
export const readDraft = (id: QuestionId, draft: Draft, words: StartWords): Read => {
  const { kind } = questionOf(id);
  if (kind !== "ranking" && draft.text === "") return { problem: words.wizard.choose };
  const value = kind === "ranking" ? draft.order : kind === "number" ? Number(draft.text) : draft.text;
  const { answers, problems } = readAnswers({
    [id]: value,
    ...(kind === "model" && draft.text === "custom" ? { customModel: parsedJson(draft.config) ?? draft.config } : {}),
    ...(kind === "gpu" && draft.price !== "" && draft.text !== "rent" ? { gpuPrice: Number(draft.price) } : {}),
    ...(kind === "ranking" && draft.weights ? { weights: draft.weights } : {}),
  });
  const first = problems[0];
  if (first) return { problem: words.wizard.use(first.path, first.allowed) };
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
