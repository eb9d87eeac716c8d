import { decoder } from "../architecture.ts";

/** OLMo 2. Source of every row: github.com/Lightning-AI/litgpt, litgpt/config.py at commit 26857050fe3f. */
export const olmo = [
  decoder({
    id: "olmo-2-1124-7b",
    name: "OLMo-2-1124-7B",
    huggingFaceId: "allenai/OLMo-2-1124-7B",
    hiddenSize: 4096,
    intermediateSize: 11008,
    layers: 32,
    attentionHeads: 32,
    keyValueHeads: 32,
    headDimension: 128,
    vocabularySize: 100352,
    contextLength: 4096,
    queryKeyNorm: "projection",
  }),
  decoder({
    id: "olmo-2-1124-13b",
    name: "OLMo-2-1124-13B",
    huggingFaceId: "allenai/OLMo-2-1124-13B",
    hiddenSize: 5120,
    intermediateSize: 13824,
    layers: 40,
    attentionHeads: 40,
    keyValueHeads: 40,
    headDimension: 128,
    vocabularySize: 100352,
    contextLength: 4096,
    queryKeyNorm: "projection",
  }),
] as const;
