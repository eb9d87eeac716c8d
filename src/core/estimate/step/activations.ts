import { type Architecture, type Block, layerCount, stackCount } from "../../catalogue/architecture.ts";
import { sum } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import { type KeptOfBlock, keptOfBlock, outlierColumns, streamBytes, workedIntermediateSize } from "../kept.ts";
import { isEager, scoresIn } from "../kept-attention.ts";
import { tokensOf } from "../loss.ts";
import { type Precision, type Run, sequencesOf } from "../run.ts";
import { factor, type Term, term } from "../terms.ts";
import { isQuantized } from "../weights.ts";

// What layers keep for the backward pass, and what they work with.

/** The kinds of activation in a block, in the order of reading. */
const keptKinds = ["norms", "linear-inputs", "attention", "mlp", "technique"] as const;

/** What so many layers of a block keep. */
export const keptTerms = (kept: KeptOfBlock, tokens: number, layers: number): readonly Term[] => {
  const bytes = { ...kept, "linear-inputs": kept.linearInputs };
  return [
    ...keptKinds.map((kind) =>
      term(
        "activations",
        kind,
        factor(tokens, "tokens"),
        factor(layers, "layers"),
        factor(bytes[kind], "bytesATokenAndLayer"),
      ),
    ),
    term("workspace", "cast-weights", factor(layers, "layers"), factor(kept.castWeights, "bytes")),
  ];
};

/** The mask of distances that all layers share, for each sequence and head. */
export const sharedMaskTerm = (model: Architecture, run: Run, { stream }: Precision): Term => {
  const { masksDistances } = model.implementation ?? {};
  const heads = Math.max(...model.blocks.flatMap(({ attentions }) => attentions.map((each) => each.heads)), 0);
  return term(
    "activations",
    "attention",
    factor(sequencesOf(run) * run.sequenceLength, "tokens"),
    factor(masksDistances && !isEager(model, run) ? stream * heads * run.sequenceLength : 0, "bytesAToken"),
  );
};

/**
 * Inputs of blocks that checkpointing or offloading holds: of all layers, or of the two on their
 * way to host memory.
 */
export const inputTerm = (model: Architecture, technique: Technique, run: Run, p: Precision): Term =>
  term(
    "activations",
    "inputs",
    factor(tokensOf(technique, run), "tokens"),
    factor(run.activationOffload ? Math.min(2, layerCount(model)) : layerCount(model), "layers"),
    factor(streamBytes(model, p), "bytesATokenAndLayer"),
  );

/**
 * What bitsandbytes' 8-bit layers keep where checkpointing and offloading cannot drop it
 * (autograd/_functions.py:187): each tensor that they read, and the columns of it with outliers.
 */
export const undroppableTerm = (model: Architecture, technique: Technique, run: Run, { compute }: Precision): Term => {
  const ofBlock = ({ linears }: Block): number => {
    const inputs = new Map<string, number>();
    for (const layer of linears.filter((each) => isQuantized(each, run))) {
      const { name, reads, inputSize, activeCopies } = layer;
      inputs.set(reads, inputSize * activeCopies * (name === "down_proj" ? 1 + outlierColumns : 1));
    }
    return compute * sum([...inputs.values()]);
  };
  const each = sum(model.blocks.map((block) => block.layers * ofBlock(block))) / layerCount(model);
  return term(
    "activations",
    "linear-inputs",
    factor(tokensOf(technique, run), "tokens"),
    factor(layerCount(model), "layers"),
    factor(run.quantization === "int8" ? each : 0, "bytesATokenAndLayer"),
  );
};

/**
 * What the norm before the head keeps, and the head's input where the head is trained or the loss
 * goes chunk by chunk. Where norms stand before the first block and not behind the last one, these
 * and the dropout behind them keep something if they or the embeddings are trained.
 */
export const finalNormTerm = (
  model: Architecture,
  technique: Technique,
  run: Run,
  { autocast, compute, stream }: Precision,
): Term => {
  const trainsAll = technique.trains === "all-weights";
  const atEnd =
    4 +
    (trainsAll || run.loss !== "standard" ? stream : 0) +
    (run.loss === "chunked" || (autocast && stream === 4) ? compute : 0);
  const atStart =
    trainsAll || technique.trains === "biases" ? stackCount(model) * (4 + (model.implementation?.drops ? 1 : 0)) : 0;
  return term(
    "activations",
    "final-norm",
    factor(tokensOf(technique, run), "tokens"),
    factor(model.hiddenSize * (model.endsInNorm === false ? atStart : atEnd), "bytesAToken"),
  );
};

/**
 * Bytes that a gated delta rule worked out in steps takes for an element of its values while it is
 * worked on. Traced.
 */
const deltaRuleWork = 42;

/**
 * Bytes of a score that attention written out takes in its backward pass beside those it keeps: the
 * softmax's gradient as it comes, in fp32, and as it goes on; all in 16 bit where the softmax is.
 * Measured on an H200 with Transformers 5.17 between 1,024 and 4,096 tokens, kept ones included:
 * Llama, Gemma 2 and BLOOM 16.1, gpt-oss 8.0, DeepSeek-V4 10.
 */
const scoreWork = ({ implementation = {} }: Architecture, { compute }: Precision): number => {
  const { sinks, mixesStreams } = implementation;
  if (sinks) return 3 * compute;
  return mixesStreams ? 4 : 8 + compute;
};

/** The same of all scores of a token, less what the MLP keeps, which is gone by then; 0 with a kernel. */
const attentionWork = (model: Architecture, block: Block, technique: Technique, run: Run, p: Precision): number => {
  if (!isEager(model, run)) return 0;
  const scores = scoresIn(model, block, technique, run) * scoreWork(model, p);
  return scores + 2 * streamBytes(model, p) - keptOfBlock(model, block, technique, run).mlp;
};

/**
 * What exists beside what a block keeps: intermediate tensors of the MLP in its forward pass, these or
 * those of attention in its backward pass.
 */
export const layerWork = (
  model: Architecture,
  block: Block,
  technique: Technique,
  run: Run,
  p: Precision,
): { readonly forward: Term; readonly backward: Term } => {
  const casts = technique.trains === "inserted-modules" && p.autocast && p.adapter === 4;
  const tokens = factor(tokensOf(technique, run), "tokens");
  const mlpAndStream = (tensors: number): number =>
    p.compute * workedIntermediateSize(model, block) * tensors + 2 * streamBytes(model, p);
  const ofSteps = deltaRuleWork * (block.deltaRuleSize ?? 0);
  const work = (bytes: number): Term => term("activations", "layer-work", tokens, factor(bytes, "bytesAToken"));
  const ofAttention = attentionWork(model, block, technique, run, p);
  return {
    forward: work(mlpAndStream(casts ? 4 : 3) + ofSteps),
    backward: work(Math.max(mlpAndStream(casts ? 3 : 2) + ofSteps, ofAttention)),
  };
};
