import { type Architecture, linear, modulesIn } from "./architecture.ts";

/** What a model ends in: the next token, a class, or the hidden states alone. */
export const heads = ["causal-lm", "classification", "embedding"] as const;

export type Head = (typeof heads)[number];

/** Labels that are assumed where their number is not known. */
export const usualLabels = 2;

/**
 * A model that classifies whole inputs, as Transformers' AutoModelForSequenceClassification makes
 * it.
 */
interface Classifier {
  /**
   * The model with that head in place of what it has without: a language-model head, or RoBERTa's
   * pooler.
   */
  readonly model: Architecture;
  /**
   * Parameters of the head alone, which PEFT trains beside any adapter where the task is SEQ_CLS.
   */
  readonly headParameters: number;
}

/**
 * The model as Transformers' AutoModel makes it: without the language-model head and its biases.
 */
export const withoutHead = (model: Architecture): Architecture => {
  const { hiddenSize, norm, outside, hasLogits } = model;
  if (!hasLogits) return model;
  return { ...model, hasLogits: false, outside: { ...outside, head: 0, biases: norm === "layer" ? hiddenSize : 0 } };
};

/**
 * The model with a head that classifies into so many labels: BERT's layer behind the pooler,
 * RoBERTa's two layers, a decoder's `score` without biases. Null for an encoder-decoder, whose head
 * PEFT does not train beside the adapter.
 */
export const classificationHead = (model: Architecture, labels: number = usualLabels): Classifier | null => {
  const { hiddenSize, outside, classifier } = model;
  const bare = withoutHead(model);
  const weights = labels * hiddenSize;
  switch (classifier) {
    case null:
      return null;
    case "score":
      return {
        headParameters: weights,
        model: { ...bare, outside: { ...bare.outside, head: weights } },
      };
    case "linear":
      return {
        headParameters: weights + labels,
        model: { ...model, outside: { ...outside, head: outside.head + weights, biases: outside.biases + labels } },
      };
    case "pooled": {
      // An adapter may be laid on the first layer, which has a bias, or a norm without one behind it.
      const hasBias = model.blocks.some(({ normBiases }) => normBiases > 0);
      const pooler = linear("pooler", hiddenSize, hiddenSize, { module: "pooler", reads: "pooler", bias: hasBias });
      return {
        headParameters: weights + labels,
        model: {
          ...model,
          outside: {
            ...outside,
            head: outside.head + hiddenSize * hiddenSize + weights,
            normScales: outside.normScales + (hasBias ? 0 : hiddenSize),
            biases: outside.biases + labels + (hasBias ? hiddenSize : 0),
            modules: modulesIn([pooler]),
          },
        },
      };
    }
    case "dense": {
      // The first layer has the size of the pooler that it replaces, where there is one.
      const modules = outside.modules.filter(({ names }) => !names.includes("pooler"));
      const first = modules.length < outside.modules.length ? 0 : hiddenSize;
      return {
        headParameters: hiddenSize * hiddenSize + hiddenSize + weights + labels,
        model: {
          ...model,
          outside: {
            ...outside,
            head: outside.head + weights + first * hiddenSize,
            biases: outside.biases + labels + first,
            modules,
          },
        },
      };
    }
  }
};
