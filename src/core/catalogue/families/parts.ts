import {
  type Architecture,
  type Attention,
  type Block,
  type Linear,
  linear,
  type Module,
  modulesIn,
} from "../architecture.ts";

/** Paths of modules in Transformers by what they hold. */
export type AttentionModules = Readonly<Record<"q_proj" | "k_proj" | "v_proj" | "o_proj", string>>;
export type MlpModules = Readonly<Record<"gate_proj" | "up_proj" | "down_proj", string>>;

/** The modules of most families. */
const usualAttention: AttentionModules = {
  q_proj: "self_attn.q_proj",
  k_proj: "self_attn.k_proj",
  v_proj: "self_attn.v_proj",
  o_proj: "self_attn.o_proj",
};

/** Queries, keys and values in one module. */
export const fusedAttention = (queryKeyValue: string, output: string): AttentionModules => ({
  q_proj: queryKeyValue,
  k_proj: queryKeyValue,
  v_proj: queryKeyValue,
  o_proj: output,
});

/** The modules of an MLP at that path. */
export const mlpModules = (path: string): MlpModules => ({
  gate_proj: `${path}.gate_proj`,
  up_proj: `${path}.up_proj`,
  down_proj: `${path}.down_proj`,
});

/** Gate and up projection in one module: a parameter of all experts, or a linear layer. */
export const fusedMlp = (path: string): MlpModules => ({
  gate_proj: `${path}.gate_up_proj`,
  up_proj: `${path}.gate_up_proj`,
  down_proj: `${path}.down_proj`,
});

/** Projections of an attention with a key and a value head for every group of query heads. */
export const groupedAttention = (
  hiddenSize: number,
  { heads, keyValueHeads, keyDimension, valueDimension }: Attention,
  bias: { readonly queryKeyValue: boolean; readonly output: boolean },
  {
    modules = usualAttention,
    reads = "attention",
  }: { readonly modules?: AttentionModules; readonly reads?: string } = {},
): readonly Linear[] => {
  const own = (name: keyof AttentionModules) => ({ module: modules[name], reads, bias: bias.queryKeyValue });
  return [
    linear("q_proj", hiddenSize, heads * keyDimension, own("q_proj")),
    linear("k_proj", hiddenSize, keyValueHeads * keyDimension, own("k_proj")),
    linear("v_proj", hiddenSize, keyValueHeads * valueDimension, own("v_proj")),
    linear("o_proj", heads * valueDimension, hiddenSize, {
      module: modules.o_proj,
      reads: `${reads} output`,
      bias: bias.output,
    }),
  ];
};

interface MlpShape extends Partial<Pick<Linear, "copies" | "activeCopies" | "fused" | "reads">> {
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly gated: boolean;
  readonly bias: boolean;
  readonly modules?: MlpModules;
}

/** Projections of an MLP: gate, up and down, or up and down only. */
export const mlp = ({
  hiddenSize,
  intermediateSize,
  gated,
  bias,
  modules = mlpModules("mlp"),
  reads = "mlp",
  ...copies
}: MlpShape): readonly Linear[] => {
  const own = (name: keyof MlpModules) => ({ module: modules[name], reads, bias, ...copies });
  return [
    ...(gated ? [linear("gate_proj", hiddenSize, intermediateSize, own("gate_proj"))] : []),
    linear("up_proj", hiddenSize, intermediateSize, own("up_proj")),
    linear("down_proj", intermediateSize, hiddenSize, { ...own("down_proj"), reads: `${reads} product` }),
  ];
};

/**
 * A dense block with one attention; what is left out is as in Llama: two RMS norms, a gated MLP.
 */
export const denseBlock = (
  block: Pick<Block, "layers" | "linears" | "attentions" | "activeIntermediateSize"> & Partial<Omit<Block, "modules">>,
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
    modules: modulesIn(block.linears),
  };
};

/** No linear layers beside the blocks. */
export const noModules: readonly Module[] = [];

/** A linear layer beside the blocks, which PEFT's `all-linear` takes too. */
export const beside = (module: string, inputSize: number, outputSize: number): Linear =>
  linear("router", inputSize, outputSize, { module, reads: module });

/** The model with such layers, whose parameters it counts already. */
export const withModules = (model: Architecture, linears: readonly Linear[]): Architecture => ({
  ...model,
  outside: { ...model.outside, modules: modulesIn(linears) },
});

/** A decoder of such blocks, of which those without layers are left out, with one final norm. */
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
    expertTargets = null,
  }: Pick<Architecture, "hiddenSize" | "vocabularySize" | "tiedEmbeddings"> &
    Partial<Pick<Architecture, "norm" | "softCap" | "expertTargets">> & {
      readonly headBias?: boolean;
      readonly otherEmbeddings?: number;
    },
): Architecture => ({
  hiddenSize,
  vocabularySize,
  tiedEmbeddings,
  norm,
  blocks: blocks.filter(({ layers }) => layers > 0),
  expertTargets,
  outside: {
    embeddings: vocabularySize * hiddenSize + otherEmbeddings,
    head: tiedEmbeddings ? 0 : vocabularySize * hiddenSize,
    normScales: hiddenSize,
    biases: (norm === "layer" ? hiddenSize : 0) + (headBias ? vocabularySize : 0),
    modules: noModules,
  },
  classifier: "score",
  hasLogits: true,
  softCap,
  storedAs: null,
});
