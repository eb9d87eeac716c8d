import { pageCatalogue } from "../../app/catalogue.ts";
import {
  type Answers,
  customModel,
  type KindId,
  kindOf,
  type QuestionId,
  questionOf,
  rent,
  unknown,
} from "../../core/index.ts";
import { type Issue, issueWithin, readJson } from "../../core/parse/index.ts";
import type { AllWords } from "../../locales/index.ts";
import { readAnswers } from "../../share/link.ts";
import { issueText } from "../../wording/issue.ts";
import type { Draft } from "./draft.ts";

export type Read = { readonly value: Answers[QuestionId] } | { readonly faults: readonly string[] };

/**
 * What the controls of a question hold: its answer in the public form, and what stands beside it.
 */
interface Given {
  readonly value: string | readonly string[];
  readonly beside?: unknown;
  /** What is wrong with the text of a config.json, before its fields are read. */
  readonly issues?: readonly Issue[];
}

const customGiven = (text: string, config: string): Given => {
  // A dropped file of weights, whose first letters say what it is.
  if (config.startsWith("GGUF")) {
    const allowed = { id: "trainable", format: "gguf", meant: null } as const;
    return { value: text, beside: {}, issues: [{ path: "", value: "GGUF", allowed }] };
  }
  const { value, issues } = readJson(config);
  return { value: text, beside: value ?? config, issues: value === undefined ? [] : issues };
};

/** What the controls of each kind of question hold. */
const givenIn: { readonly [Kind in KindId]: (draft: Draft) => Given } = {
  choice: ({ text }) => ({ value: text }),
  amount: ({ text }) => ({ value: text }),
  lengths: ({ text }) => ({ value: text }),
  number: ({ text }) => ({ value: text }),
  planned: ({ text }) => ({ value: text }),
  model: ({ text, config }) => (text === customModel ? customGiven(text, config) : { value: text }),
  gpu: ({ text, price }) => ({ value: text, ...(price === "" || text === rent ? {} : { beside: Number(price) }) }),
  // Nothing is said by an order that nobody touched.
  ranking: ({ order, weights }) => ({
    value: order.length > 0 ? order : unknown,
    ...(weights ? { beside: weights } : {}),
  }),
};

/** The answer that a draft gives, or everything that is wrong with it, in words that are loaded for that. */
export const readDraft = async (id: QuestionId, draft: Draft, loadWords: () => Promise<AllWords>): Promise<Read> => {
  const question = questionOf(id);
  const { beside: besideField, fromText } = kindOf(question);
  const { value, beside, issues: ofText = [] } = givenIn[question.kind](draft);
  if (value === "") return { faults: [(await loadWords()).issues.choose] };
  const { answers, issues } = readAnswers(
    {
      [id]: typeof value === "string" && value !== unknown ? fromText(value) : value,
      ...(besideField && beside !== undefined ? { [besideField.field]: beside } : {}),
    },
    pageCatalogue(),
  );
  const all = [...ofText.map((issue) => issueWithin(besideField?.field ?? id, issue)), ...issues];
  if (all.length === 0) return { value: answers[id] };
  const words = await loadWords();
  return { faults: all.map((issue) => issueText(issue, words)) };
};
