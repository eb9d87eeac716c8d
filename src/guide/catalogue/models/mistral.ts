import { decoder } from "../architecture.ts";

/** Mistral. Source of every row: github.com/Lightning-AI/litgpt, litgpt/config.py at commit 26857050fe3f. */
export const mistral = [
  decoder({
    id: "mistral-7b-v0.3",
    name: "Mistral-7B-v0.3",
    huggingFaceId: "mistralai/Mistral-7B-v0.3",
    hiddenSize: 4096,
    intermediateSize: 14336,
    layers: 32,
    attentionHeads: 32,
    keyValueHeads: 8,
    headDimension: 128,
    vocabularySize: 32768,
    contextLength: 32768,
  }),
  decoder({
    id: "mistral-7b-v0.1",
    name: "Mistral-7B-v0.1",
    huggingFaceId: "mistralai/Mistral-7B-v0.1",
    hiddenSize: 4096,
    intermediateSize: 14336,
    layers: 32,
    attentionHeads: 32,
    keyValueHeads: 8,
    headDimension: 128,
    vocabularySize: 32000,
    contextLength: 4096,
  }),
  decoder({
    id: "mistral-large-instruct-2411",
    name: "Mistral-Large-Instruct-2411",
    huggingFaceId: "mistralai/Mistral-Large-Instruct-2411",
    hiddenSize: 12288,
    intermediateSize: 28672,
    layers: 88,
    attentionHeads: 96,
    keyValueHeads: 8,
    headDimension: 128,
    vocabularySize: 32768,
    contextLength: 32768,
  }),
] as const;
