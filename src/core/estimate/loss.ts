import { type Architecture, type Block, stackCount } from "../catalogue/architecture.ts";
import type { Implementation } from "../catalogue/implementation.ts";
import type { Technique } from "../techniques/index.ts";
import { gradientDtypeBytes } from "./optimizer.ts";
import { factsOf, insertsParameters, type Precision, precisionOf, type Run, sequencesOf } from "./run.ts";
import type { LogitBytes } from "./software.ts";
import { bytesIn, factor, type Term, term } from "./terms.ts";

/** What exists of the loss while it is worked out, until its backward pass, and in that pass. */
export interface LossTerms {
  /** Before the model returns. */
  readonly inModel: readonly Term[];
  /** After it, where the trainer goes on with the logits. */
  readonly forward: readonly Term[];
  readonly held: readonly Term[];
  readonly backward: readonly Term[];
  /** The gradient of a head that is trained, as the layer gives it and as it is cast. */
  readonly ofHead: readonly Term[];
}

const none: LossTerms = { inModel: [], forward: [], held: [], backward: [], ofHead: [] };

/** Whether the run predicts tokens, and so has logits. */
export const hasHead = (model: Architecture, { head }: Run): boolean => model.hasLogits && head === "causal-lm";

/** Positions that a prompt method puts before the input. Returns a count. */
const promptTokens = ({ inputTokens }: Technique, { hyperparameters }: Run): number =>
  inputTokens?.(hyperparameters) ?? 0;

/**
 * Tokens of one micro-batch as the layers see them: prompt methods that work on the input lengthen
 * it. Returns a count.
 */
export const tokensOf = (technique: Technique, run: Run): number =>
  sequencesOf(run) * (run.sequenceLength + promptTokens(technique, run));

/**
 * Tokens of a sequence as that block sees it: of an encoder-decoder, prompts lengthen what the
 * encoder reads (peft peft_model.py, PeftModelForSeq2SeqLM.forward). Returns a count.
 */
export const lengthIn = (model: Architecture, block: Block, technique: Technique, run: Run): number =>
  run.sequenceLength + (stackCount(model) > 1 && block.attentions.length > 1 ? 0 : promptTokens(technique, run));

/**
 * Tokens whose logits the loss needs: with sampled answers only those of the answers. Returns a
 * count.
 */
const lossTokens = (model: Architecture, technique: Technique, run: Run): number =>
  run.rl
    ? run.microBatchSize * (run.rl.completionLength + 1)
    : stackCount(model) > 1
      ? sequencesOf(run) * run.sequenceLength
      : tokensOf(technique, run);

/** Rows of logits of which TRL works out the entropy at once, and tensors of them. */
const entropyRows = 128;
const entropyTensors = 3;

/**
 * Bytes of a logit of a chunk whose loss TRL works out from hidden states, when the head's copies are
 * gone: fp32 logits or their 16-bit product, the log-softmax, its exponential and their product, from
 * which the entropy is summed; in the backward pass the log-softmax, its gradient, and those of the
 * logits. Of the head a 16-bit or fp32 copy is left for the gradient of the hidden states (trl
 * trainer/sft_trainer.py:99). Traced.
 */
const chunkBytes = {
  autocast: { product: 2, forward: 14, backward: 12 },
  plain: { product: 4, forward: 16, backward: 16 },
} as const;

/** Whether the model's loss takes logits in the dtype that they have. */
const worksOnGiven = ({ loss }: Implementation): boolean =>
  loss === "on-logits-as-given" || loss === "on-biased-logits";

/**
 * Bytes of a logit of the loss on all logits at once, whose facts are those of 16-bit logits that the
 * loss copies to fp32. fp32 ones need no copy; some models make fp32 ones of their head's result
 * before (transformers models/nemotron_h/modeling_nemotron_h.py:1214). Others hand cross_entropy
 * their logits as they are: its log-softmax then has their dtype, autocast copies that to fp32, and
 * Accelerate the logits (transformers models/t5/modeling_t5.py:1266). Traced.
 */
const logitBytes = ({ implementation = {} }: Architecture, run: Run, p: Precision): LogitBytes => {
  const { logits, plainLogits } = factsOf(run);
  const { autocast, compute } = p;
  if (worksOnGiven(implementation)) {
    const given = implementation.loss === "on-biased-logits" ? Math.max(p.head, compute) : compute;
    return autocast && given < 4
      ? { forward: 2 * given + 4, after: 2 * given + 8, held: given + 4, backward: 12 }
      : { forward: 2 * given, held: given, backward: 3 * given };
  }
  if (plainLogits && !autocast && compute === 2) return plainLogits;
  const isConverted = logits.forward > 2;
  if (implementation.loss === "on-fp32-logits") return { ...logits, forward: isConverted ? logits.forward - 2 : 6 };
  if (compute === 4) return { ...logits, forward: isConverted ? logits.forward - 2 : 4 };
  return logits;
};

const largerOf = (...choices: readonly (readonly Term[])[]): readonly Term[] => {
  const bytes = choices.map(bytesIn);
  return choices[bytes.indexOf(Math.max(...bytes))] as readonly Term[];
};

/**
 * A loss that works out a chunk of logits at a time from the hidden states: most is alive when the
 * head is copied to multiply it, or at the loss of a chunk of many tokens beside a narrow head. A
 * trained head's gradient is cast to fp32 and back, beside the sum of those of other chunks.
 */
const chunkedOnHidden = (
  { vocabularySize, hiddenSize, softCap }: Architecture,
  { head, autocast }: Precision,
  tokens: number,
  chunkTokens: number,
  headGradientBytes: number,
): LossTerms => {
  const { product, forward, backward } = chunkBytes[autocast ? "autocast" : "plain"];
  const chunk = Math.min(chunkTokens, tokens);
  const logits = (bytes: number): Term =>
    term("logits", "logits", factor(chunk, "tokens"), factor(vocabularySize, "vocabulary"), factor(bytes, "perLogit"));
  const ofHead = (part: "workspace" | "gradients", id: "head-copy" | "gradients", bytes: number): Term =>
    term(part, id, factor(vocabularySize, "vocabulary"), factor(hiddenSize, "hiddenSize"), factor(bytes, "bytesEach"));
  const copy = (bytes: number): Term => ofHead("workspace", "head-copy", bytes);
  const inFp32 = head === 4 ? 0 : 4;
  const multiplied = [copy(inFp32 + (autocast ? 2 : 0)), logits(product)];
  const cast = headGradientBytes > 0 ? [copy(autocast ? 6 : 4 + inFp32), logits(autocast ? 0 : product)] : [];
  return {
    ...none,
    forward: largerOf(multiplied, [logits(forward)]),
    backward: [
      ...largerOf(multiplied, [copy(autocast ? 2 : inFp32), logits(backward + (softCap ? product : 0))], cast),
      ofHead("gradients", "gradients", tokens > chunk ? headGradientBytes : 0),
    ],
  };
};

/**
 * What the loss takes. A standard loss holds all logits at once; a chunked one a chunk of them, and
 * where it works them out from the hidden states itself copies of the output head; a fused one a
 * part of the size of the hidden states.
 */
export const lossTerms = (model: Architecture, technique: Technique, run: Run): LossTerms => {
  if (!hasHead(model, run)) return none;
  const facts = factsOf(run);
  const p = precisionOf(model, run);
  const { compute, head: headBytes, autocast } = p;
  const { vocabularySize, hiddenSize } = model;
  const tokens = lossTokens(model, technique, run);
  const logits = (count: number, bytes: number): Term =>
    term("logits", "logits", factor(count, "tokens"), factor(vocabularySize, "vocabulary"), factor(bytes, "perLogit"));
  if (run.loss === "fused") {
    const work = term(
      "logits",
      "loss-chunk",
      factor(tokens, "tokens"),
      factor(hiddenSize, "hiddenSize"),
      factor(compute + 4, "bytesEach"),
    );
    return { ...none, inModel: [work], forward: [work], backward: [work] };
  }
  const { chunked } = facts;
  if (run.loss === "chunked" && chunked !== null) {
    if (chunked.on === "logits") {
      const chunk = chunked.tokens === undefined ? tokens / (chunked.chunks ?? 1) : Math.min(chunked.tokens, tokens);
      const kept = logits(tokens, chunked.keptBytes);
      // Each chunk multiplies the head, whose gradient is added to that of the chunks before.
      const headGradient = term(
        "gradients",
        "gradients",
        factor(technique.trains === "all-weights" ? 2 * vocabularySize * hiddenSize : 0, "trainedParameters"),
        factor(gradientDtypeBytes(technique, run), "bytesEach"),
      );
      // torch.compile casts to fp32 and back within one kernel.
      const [inForward, inBackward] = run.compile ? [0, compute] : [4, 8];
      return {
        ...none,
        forward: [kept, logits(chunk, inForward)],
        held: [kept],
        backward: [kept, logits(chunk, inBackward), headGradient],
      };
    }
    const gradientBytes = technique.trains === "all-weights" ? gradientDtypeBytes(technique, run) : 0;
    return chunkedOnHidden(model, p, tokens, chunked.tokens, gradientBytes);
  }
  const capped = model.softCap ? compute : 0;
  const { forward, held, backward, reference = 0, ...rest } = logitBytes(model, run, p);
  // Autocast's outputs are copied to fp32 (accelerate). TRL goes on with them: it shifts a copy of
  // those of several sequences and works out its entropy some rows at a time.
  const output = autocast ? 4 : compute;
  const isGiven = worksOnGiven(model.implementation ?? {});
  const entropy = facts.entropy && !isGiven;
  const { after = entropy ? held + output : 0, shifted = entropy ? output : 0 } = rest;
  const perLogit =
    after +
    (sequencesOf(run) > 1 ? shifted : 0) +
    (insertsParameters(technique) || run.referenceCopy ? reference : 0) +
    capped;
  return {
    inModel: [logits(tokens, forward + capped)],
    forward:
      after > 0
        ? [logits(tokens, perLogit), logits(entropy ? Math.min(entropyRows, tokens) : 0, entropyTensors * output)]
        : [logits(tokens, capped)],
    held: [logits(tokens, held + capped)],
    backward: [logits(tokens, backward + capped)],
    // Beside the logits' gradient; of fp32 weights under autocast a 16-bit one is cast after that.
    ofHead:
      technique.trains === "all-weights"
        ? [
            logits(tokens, headBytes > compute ? 0 : compute),
            term(
              "gradients",
              "gradients",
              factor(vocabularySize * hiddenSize, "trainedParameters"),
              factor(headBytes > compute ? compute + headBytes : compute, "bytesEach"),
            ),
          ]
        : [],
  };
};

/**
 * Bytes of one fp32 tensor of the logits that a standard loss holds at once; 0 for other losses.
 */
export const logitBlockBytes = (model: Architecture, technique: Technique, run: Run): number =>
  hasHead(model, run) && run.loss === "standard" ? 4 * lossTokens(model, technique, run) * model.vocabularySize : 0;
