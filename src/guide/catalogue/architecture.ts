/** What the formulas need to know of a decoder-only transformer. Sizes are counts of elements. */
export interface Architecture {
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly attentionHeads: number;
  readonly keyValueHeads: number;
  readonly headDimension: number;
  /** Rows of the embedding matrix, padding included. */
  readonly vocabularySize: number;
  /** Whether the output head shares the embedding matrix. */
  readonly tiedEmbeddings: boolean;
  /** "gated": gate, up and down projections; "plain": up and down only. */
  readonly mlp: "gated" | "plain";
  /** "rms": one vector a norm; "layer": a scale and a bias. */
  readonly norm: "rms" | "layer";
  readonly normsPerLayer: number;
  /** Norms on queries and keys: of one head's size, or of the whole projection's. */
  readonly queryKeyNorm: "none" | "head" | "projection";
  /** Biases on the attention output and the MLP. */
  readonly bias: boolean;
  readonly queryKeyValueBias: boolean;
  readonly headBias: boolean;
}

/** A model of the catalogue. */
export interface Model<Id extends string = string> extends Architecture {
  readonly id: Id;
  readonly name: string;
  readonly huggingFaceId: string;
  readonly contextLength: number;
}

type Defaulted =
  | "tiedEmbeddings"
  | "mlp"
  | "norm"
  | "normsPerLayer"
  | "queryKeyNorm"
  | "bias"
  | "queryKeyValueBias"
  | "headBias";

/** A row of the catalogue; what is left out is as in Llama: a gated MLP, two RMS norms a layer, no biases, an untied head. */
export const decoder = <const Id extends string>(
  row: Omit<Model<Id>, Defaulted> & Partial<Pick<Architecture, Defaulted>>,
): Model<Id> => ({
  tiedEmbeddings: false,
  mlp: "gated",
  norm: "rms",
  normsPerLayer: 2,
  queryKeyNorm: "none",
  bias: false,
  queryKeyValueBias: false,
  headBias: false,
  ...row,
});

export type LinearName = "q_proj" | "k_proj" | "v_proj" | "o_proj" | "gate_proj" | "up_proj" | "down_proj";

/** A linear layer of a transformer block: its name, its sizes, whether it has a bias. */
export interface Linear {
  readonly name: LinearName;
  readonly inputSize: number;
  readonly outputSize: number;
  readonly bias: boolean;
}

/** Elements of all query heads together. */
export const querySize = (model: Architecture): number => model.attentionHeads * model.headDimension;

/** Elements of all key (or value) heads together. */
export const keyValueSize = (model: Architecture): number => model.keyValueHeads * model.headDimension;

/** The linear layers of one block, in the order of the forward pass. */
export const linearLayers = (model: Architecture): readonly Linear[] => {
  const { hiddenSize, intermediateSize, bias, queryKeyValueBias } = model;
  const linear = (name: LinearName, inputSize: number, outputSize: number, hasBias: boolean): Linear => ({
    name,
    inputSize,
    outputSize,
    bias: hasBias,
  });
  return [
    linear("q_proj", hiddenSize, querySize(model), queryKeyValueBias),
    linear("k_proj", hiddenSize, keyValueSize(model), queryKeyValueBias),
    linear("v_proj", hiddenSize, keyValueSize(model), queryKeyValueBias),
    linear("o_proj", querySize(model), hiddenSize, bias),
    ...(model.mlp === "gated" ? [linear("gate_proj", hiddenSize, intermediateSize, bias)] : []),
    linear("up_proj", hiddenSize, intermediateSize, bias),
    linear("down_proj", intermediateSize, hiddenSize, bias),
  ];
};
