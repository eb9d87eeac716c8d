import type { Answers } from "../answers.ts";
import { isDecoderFamily } from "../catalogue/config-json.ts";
import { saysTaughtToAnswer } from "../catalogue/taught-names.ts";
import { type Basis, fromClaims } from "../evidence/basis.ts";
import type { ClaimId } from "../evidence/claims/index.ts";
import { questions } from "../questions/index.ts";
import { optionIn } from "../questions/kinds/amount.ts";

/** Goals that no examples in a prompt stand in for. */
const learnsNoAnswers: readonly Answers["goal"][] = ["preferences", "embeddings", "pretraining"];

/** What may do without tuning, in the order in which it is tried. */
const firstTries = {
  /** The examples go into the prompt. */
  prompting: {
    isCalledFor: ({ examples, goal }, isDecoder) =>
      isDecoder &&
      !learnsNoAnswers.includes(goal) &&
      (optionIn(questions.examples, examples) === "under-100" || goal === "format"),
    claims: ["prompting-plateaus", "prompt-first", "scarce-sft-lora-icl", "openai-min-examples"],
  },
  /** A schema or a grammar that decoding cannot leave. */
  "structured-output": {
    isCalledFor: ({ goal }, isDecoder) => isDecoder && goal === "format",
    claims: ["structured-decoding"],
  },
  retrieval: {
    isCalledFor: ({ goal }, isDecoder) => isDecoder && goal === "knowledge",
    claims: ["rag-over-tuning", "rag-repetition", "learnless-use"],
  },
  /** An open model that was pre-trained on the domain, as it is. */
  "domain-model": {
    isCalledFor: (answers) => answers["domain-model"] === "yes",
    claims: ["domain-pretraining"],
  },
  /** A model that its makers have taught to follow instructions, as it is. */
  "instruct-model": {
    isCalledFor: ({ goal }, isDecoder, isTaught) => isDecoder && goal === "instructions" && !isTaught,
    claims: ["instruct-ready"],
  },
  /** The model itself, where it was taught so. */
  "own-model": {
    isCalledFor: ({ goal }, isDecoder, isTaught) => isDecoder && goal === "instructions" && isTaught,
    claims: ["instruct-ready"],
  },
  /** A model that its makers have taught to embed, as it is. */
  "embedding-model": {
    isCalledFor: ({ goal }) => goal === "embeddings",
    claims: ["embeddings-ready"],
  },
  /**
   * A small model that only classifies; it reads a few hundred to a few thousand tokens, so that
   * longer texts are none of its work.
   */
  encoder: {
    isCalledFor: ({ goal, length }, isDecoder) =>
      isDecoder && (goal === "task" || goal === "classification") && length !== "long" && length !== "very-long",
    claims: ["encoder-classification", "setfit-few"],
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly isCalledFor: (answers: Answers, isDecoder: boolean, isTaught: boolean) => boolean;
      readonly claims: readonly ClaimId[];
    }
  >
>;

export type FirstTryId = keyof typeof firstTries;

const firstTryIds = Object.keys(firstTries) as readonly FirstTryId[];

/** Something to try before any technique, and what it rests on. */
export interface FirstTry {
  readonly id: FirstTryId;
  readonly basis: readonly Basis[];
}

/**
 * What to try before tuning; nothing where the answers give no reason to. Encoders take no prompts. The name on the
 * Hub is null where the model is open, or the person's own.
 */
export const tryFirstFor = (
  answers: Answers,
  { modelType, huggingFaceId }: { readonly modelType: string; readonly huggingFaceId: string | null },
): readonly FirstTry[] => {
  const isDecoder = isDecoderFamily(modelType);
  const isTaught = huggingFaceId !== null && saysTaughtToAnswer(huggingFaceId);
  return firstTryIds
    .filter((id) => firstTries[id].isCalledFor(answers, isDecoder, isTaught))
    .map((id) => ({ id, basis: fromClaims(firstTries[id].claims) }));
};
