import { type Architecture, type Attention, type Block, type Linear, linear } from "../architecture.ts";

/** Projections of an attention with a key and a value head for every group of query heads. */
export const groupedAttention = (
  hiddenSize: number,
  { heads, keyValueHeads, keyDimension, valueDimension }: Attention,
  bias: { readonly queryKeyValue: boolean; readonly output: boolean },
  reads = "attention",
): readonly Linear[] => [
  linear("q_proj", hiddenSize, heads * keyDimension, bias.queryKeyValue, reads),
  linear("k_proj", hiddenSize, keyValueHeads * keyDimension, bias.queryKeyValue, reads),
  linear("v_proj", hiddenSize, keyValueHeads * valueDimension, bias.queryKeyValue, reads),
  linear("o_proj", heads * valueDimension, hiddenSize, bias.output, `${reads} output`),
];

interface MlpShape {
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly gated: boolean;
  readonly bias: boolean;
  readonly copies?: number;
  readonly activeCopies?: number;
  readonly reads?: string;
  readonly fused?: boolean;
}

/** Projections of an MLP: gate, up and down, or up and down only. */
export const mlp = ({
  hiddenSize,
  intermediateSize,
  gated,
  bias,
  copies = 1,
  activeCopies = copies,
  reads = "mlp",
  fused = false,
}: MlpShape): readonly Linear[] => [
  ...(gated ? [linear("gate_proj", hiddenSize, intermediateSize, bias, reads, copies, activeCopies, fused)] : []),
  linear("up_proj", hiddenSize, intermediateSize, bias, reads, copies, activeCopies, fused),
  linear("down_proj", intermediateSize, hiddenSize, bias, `${reads} product`, copies, activeCopies, fused),
];

/** A dense block with one attention; what is left out is as in Llama: two RMS norms, a gated MLP. */
export const denseBlock = (
  block: Pick<Block, "layers" | "linears" | "attentions" | "activeIntermediateSize"> & Partial<Block>,
  hiddenSize: number,
  extraNormScales = 0,
): Block => {
  const norms = block.norms ?? 2;
  return {
    linearAttentionSize: 0,
    gated: true,
    expertsPerToken: 0,
    norms,
    headNormSize: 0,
    normScales: norms * hiddenSize + extraNormScales,
    normBiases: 0,
    otherParameters: 0,
    ...block,
  };
};

/** A decoder of such blocks with one final norm. */
export const decoderOf = (
  blocks: readonly Block[],
  {
    hiddenSize,
    vocabularySize,
    tiedEmbeddings,
    norm = "rms",
    headBias = false,
    otherEmbeddings = 0,
    softCap = false,
  }: Pick<Architecture, "hiddenSize" | "vocabularySize" | "tiedEmbeddings"> & {
    readonly norm?: "rms" | "layer";
    readonly headBias?: boolean;
    readonly otherEmbeddings?: number;
    readonly softCap?: boolean;
  },
): Architecture => ({
  hiddenSize,
  vocabularySize,
  tiedEmbeddings,
  norm,
  blocks,
  outside: {
    embeddings: vocabularySize * hiddenSize + otherEmbeddings,
    head: tiedEmbeddings ? 0 : vocabularySize * hiddenSize,
    normScales: hiddenSize,
    biases: (norm === "layer" ? hiddenSize : 0) + (headBias ? vocabularySize : 0),
  },
  hasLogits: true,
  softCap,
});
