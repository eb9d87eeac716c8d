import { sum } from "../interval.ts";
import { type Implementation, type OwnLayers, ofFamily } from "./implementation.ts";

/**
 * The matrices that techniques can target, by the names that most implementations give them. A
 * router picks experts for a token; a pooler of an encoder works on its first token.
 */
export const linearNames = [
  "q_proj",
  "k_proj",
  "v_proj",
  "o_proj",
  "q_a_proj",
  "q_b_proj",
  "kv_a_proj_with_mqa",
  "kv_b_proj",
  "in_proj_qkv",
  "in_proj_z",
  "in_proj_b",
  "in_proj_a",
  "out_proj",
  "gate_proj",
  "up_proj",
  "down_proj",
  "router",
  "shared_expert_gate",
  "pooler",
  "lm_head",
] as const;

export type LinearName = (typeof linearNames)[number];

/** A linear layer of a transformer block. Sizes are counts of elements. */
export interface Linear {
  readonly name: LinearName;
  /**
   * Path of the module or parameter that holds it in Transformers, from its layer on:
   * "self_attn.q_proj". Layers of a block that have the same one are parts of one matrix.
   */
  readonly module: string;
  readonly inputSize: number;
  readonly outputSize: number;
  readonly bias: boolean;
  /** How many such layers stand side by side in the block: the experts of a mixture, else 1. */
  readonly copies: number;
  /** Through how many of them one token passes. */
  readonly activeCopies: number;
  /** Layers with the same word here read the same tensor. */
  readonly reads: string;
  /**
   * Whether Transformers 5 holds it in a bare parameter, of all experts or of the router that picks
   * them, not in a linear layer: bitsandbytes leaves such a parameter in 16 bit, and PEFT adapts it
   * only for some families.
   */
  readonly fused: boolean;
  /**
   * Whether a kernel or the model multiplies by its weight itself and never calls the layer: an adapter
   * on it would have no effect or fail, and weights that bitsandbytes packed would fail.
   */
  readonly bypassed?: true;
  /**
   * Whether it is a class of the model's own that inherits from torch's linear layer: bitsandbytes
   * leaves it in 16 bit since Transformers 5.
   */
  readonly ownClass?: true;
}

/**
 * What an adapter is laid on: a linear layer of Transformers with all its parts, or the parameter
 * of all experts.
 */
export interface Module
  extends Pick<Linear, "copies" | "activeCopies" | "fused" | "bypassed" | "ownClass" | "inputSize" | "reads"> {
  /** As `Linear.module`. */
  readonly path: string;
  /** Its parts. */
  readonly names: readonly LinearName[];
  /** Of all parts together. */
  readonly outputSize: number;
}

/** An attention of a block, as its memory and its arithmetic depend on it. */
export interface Attention {
  readonly heads: number;
  readonly keyValueHeads: number;
  /** Elements of one head's query or key, and of its value. */
  readonly keyDimension: number;
  readonly valueDimension: number;
  /**
   * Distances that have an embedding, whose keys and queries are made anew for each sequence; absent
   * where attention goes by content alone.
   */
  readonly distances?: number;
  /**
   * Keys that stand beside those of the tokens, each pooled from so many of them: by weights over as
   * many values in so many groups; absent without such keys.
   */
  readonly pooled?: { readonly tokens: number; readonly overlap: number };
}

/** A transformer block and how many layers of the model are made so. */
export interface Block {
  readonly layers: number;
  readonly linears: readonly Linear[];
  /** The same layers as Transformers groups them. */
  readonly modules: readonly Module[];
  /**
   * Softmax attentions: one, two where a decoder also reads an encoder, none in a linear-attention
   * layer.
   */
  readonly attentions: readonly Attention[];
  /**
   * Whether its layers see a window only; absent where the block has layers of both kinds, of which
   * the family's implementation says the share.
   */
  readonly windowed?: boolean;
  /** Elements that what mixes tokens without scores keeps for a token in its kernels, 0 without. */
  readonly linearAttentionSize: number;
  /**
   * Elements of hidden states beside those, where these are fp32 under autocast; absent where a block
   * has one hidden state.
   */
  readonly wideStateSize?: number;
  /**
   * Elements of the values of a gated delta rule, which Transformers works out in steps of its own
   * where flash-linear-attention is not installed; absent without one.
   */
  readonly deltaRuleSize?: number;
  /** Elements of one intermediate tensor of the MLP for a token: of all experts that it passes. */
  readonly activeIntermediateSize: number;
  readonly gated: boolean;
  /** Experts that one token passes, 0 in a dense block. */
  readonly expertsPerToken: number;
  /** Norms over the hidden size. */
  readonly norms: number;
  /**
   * Elements that the norms inside the attention work on for a token: all queries and keys, or
   * latent ones; 0 without such norms.
   */
  readonly headNormSize: number;
  /** Scales of all norms of the block. */
  readonly normScales: number;
  /** Biases of all norms of the block. */
  readonly normBiases: number;
  /** Whatever else is learned: routers, convolutions, attention sinks. */
  readonly otherParameters: number;
}

/** Ways in which a checkpoint holds quantized weights. */
export const storedFormats = [
  "mxfp4",
  "fp8",
  "awq-4bit",
  "gptq-2bit",
  "gptq-3bit",
  "gptq-4bit",
  "gptq-8bit",
  "bitsandbytes-4bit",
  "bitsandbytes-8bit",
  "mlx-4bit",
  "mlx-8bit",
] as const;

export type StoredAs = (typeof storedFormats)[number];

type ExpertTargets = Readonly<Record<"router" | "gate_proj" | "up_proj" | "down_proj", string>>;

/** Parts of a checkpoint beside the language model. */
export const partsLeftOut = ["vision", "audio", "next-tokens"] as const;

/**
 * A part of a checkpoint that is not counted: fine-tuning of text freezes it or does not load it.
 */
export type LeftOut = (typeof partsLeftOut)[number];

/** What the formulas need to know of a transformer. Sizes are counts of elements. */
export interface Architecture {
  readonly hiddenSize: number;
  /** Rows of the embedding matrix, padding included. */
  readonly vocabularySize: number;
  /** Whether the output head shares the embedding matrix. */
  readonly tiedEmbeddings: boolean;
  /** "rms": one vector a norm; "layer": a scale and a bias. */
  readonly norm: "rms" | "layer";
  readonly blocks: readonly Block[];
  /**
   * How targets of PEFT's LoRA name the router and the fused experts, by which PEFT then takes no
   * other layers; null where it adapts none of them.
   */
  readonly expertTargets: ExpertTargets | null;
  /** Paths of linear layers that give indices alone, so that adapters on them would never learn. */
  readonly withoutGradient?: readonly string[];
  /** Parameters outside the blocks: embeddings of every kind, final norms, and heads. */
  readonly outside: {
    readonly embeddings: number;
    readonly head: number;
    readonly normScales: number;
    /** Biases of norms and heads. */
    readonly biases: number;
    /** Linear layers beside the blocks, counted above. */
    readonly modules: readonly Module[];
  };
  /**
   * What Transformers puts on top of it to classify: one layer, two, two of which PEFT trains the
   * last, or nothing that PEFT trains along.
   */
  readonly classifier: "score" | "linear" | "dense" | "pooled" | null;
  /**
   * Whether it predicts every position from the vocabulary; an encoder does so only with a
   * language-model head.
   */
  readonly hasLogits: boolean;
  /** Whether a norm stands behind the last block, not before the first; absent where one does. */
  readonly endsInNorm?: false;
  /** Hidden states beside each other that a block passes on; absent where there is one. */
  readonly streams?: number;
  /** How its implementation departs from Llama's; absent where it does not. */
  readonly implementation?: Implementation;
  /** Whether the logits are squeezed by a scaled tanh before the loss. */
  readonly softCap: boolean;
  /** How the checkpoint's own weights are quantized; null where they are not. */
  readonly storedAs: StoredAs | null;
  /** What the checkpoint holds that is not counted; absent where it holds nothing else. */
  readonly leftOut?: readonly LeftOut[];
}

/** A linear layer without biases; one copy, unless a mixture of experts holds more. */
export const linear = (
  name: LinearName,
  inputSize: number,
  outputSize: number,
  own: Pick<Linear, "module" | "reads"> & Partial<Linear>,
): Linear => ({
  name,
  inputSize,
  outputSize,
  bias: false,
  copies: 1,
  activeCopies: own.copies ?? 1,
  fused: false,
  ...own,
});

/** The linear layers as Transformers groups them, in their order. */
export const modulesIn = (linears: readonly Linear[]): readonly Module[] => {
  const modules = new Map<string, Module>();
  for (const layer of linears) {
    const { module: path, name, inputSize, outputSize, copies, activeCopies, fused, bypassed, ownClass, reads } = layer;
    const part = modules.get(path);
    modules.set(path, {
      path,
      names: [...(part?.names ?? []), name],
      inputSize,
      outputSize: (part?.outputSize ?? 0) + outputSize,
      copies,
      activeCopies,
      fused,
      ...(bypassed ? { bypassed } : {}),
      ...(ownClass ? { ownClass } : {}),
      reads,
    });
  }
  return [...modules.values()];
};

/** Every module of blocks and beside them, but for the output head. */
export const modulesOf = ({ blocks, outside }: Architecture): readonly Module[] => [
  ...blocks.flatMap(({ modules }) => modules),
  ...outside.modules,
];

/** Whether PEFT takes that name for the path: its end, from a dot on. */
export const isNamed = (path: string, name: string): boolean => path === name || path.endsWith(`.${name}`);

/**
 * The model as programs hold it that give each expert linear layers of its own, and the router one.
 */
export const withSeparateExperts = (model: Architecture): Architecture => ({
  ...model,
  expertTargets: null,
  blocks: model.blocks.map((block) => {
    const linears = block.linears.map((layer) =>
      layer.fused
        ? {
            ...layer,
            fused: false,
            module: layer.copies > 1 ? layer.module.replace(/[^.]*$/, `*.${layer.name}`) : layer.module,
          }
        : layer,
    );
    return { ...block, linears, modules: modulesIn(linears) };
  }),
});

/** The model as a program holds it that has layers of its own. */
export const withOwnLayers = (model: Architecture, { tiesHead, ...layers }: OwnLayers): Architecture => ({
  ...model,
  implementation: { ...layers, ...ofFamily(model.implementation ?? {}) },
  ...(model.tiedEmbeddings &&
    model.hasLogits &&
    !tiesHead && {
      tiedEmbeddings: false,
      outside: { ...model.outside, head: model.vocabularySize * model.hiddenSize },
    }),
});

/**
 * The decoder's blocks of an encoder-decoder, which read the encoder too; all blocks of any other
 * model.
 */
export const decoderBlocks = ({ blocks }: Architecture): readonly Block[] => {
  const readers = blocks.filter(({ attentions }) => attentions.length > 1);
  return readers.length > 0 ? readers : blocks;
};

/** Stacks of blocks with an input of their own: two in an encoder-decoder. */
export const stackCount = (model: Architecture): number => (decoderBlocks(model).length < model.blocks.length ? 2 : 1);

/** All layers of the model, encoder's and decoder's. */
export const layerCount = (model: Architecture): number => sum(model.blocks.map(({ layers }) => layers));

/** Elements of all query heads together. */
export const querySize = ({ heads, keyDimension }: Attention): number => heads * keyDimension;

/** Elements of the keys and the values of all their heads together. */
export const keyValueSize = ({ keyValueHeads, keyDimension, valueDimension }: Attention): number =>
  keyValueHeads * (keyDimension + valueDimension);

/** The sum over all linear layers of all blocks of what `of` gives for one; every expert counts. */
export const sumOverLinears = (model: Architecture, of: (layer: Linear) => number): number => {
  let total = 0;
  for (const { layers, linears } of model.blocks) {
    let inBlock = 0;
    for (const layer of linears) inBlock += layer.copies * of(layer);
    total += layers * inBlock;
  }
  return total;
};

/** The output head as a linear layer, which some adapt too. */
export const headLinear = ({ hiddenSize, vocabularySize }: Architecture): Linear =>
  linear("lm_head", hiddenSize, vocabularySize, { module: "lm_head", reads: "head" });
