import type { ServingFactorKind, ServingFigure } from "../../core/index.ts";
import { inSentence } from "./article.ts";

/** How many variants are served, and what the project costs. */
export const serving = {
  heading: (variants: string) => `Serving ${variants} variants`,
  apart: (variants: string, gpus: string, month: string | null) =>
    `Keep the ${variants} adapters separate and serve them over one base model: ${gpus}${month === null ? "" : `, about ${month} per month`}.`,
  merged: (gpus: string, month: string | null) =>
    `Merge each adapter and serve one model per variant: at least ${gpus}${month === null ? "" : `, about ${month} per month`}.`,
  whole: (gpus: string, month: string | null) =>
    `Every variant is a whole model with its own engine: at least ${gpus}${month === null ? "" : `, about ${month} per month`}.`,
  insteadMerged: (gpus: string) => `Merged models would need at least ${gpus}.`,
  insteadApart: (gpus: string) => `Separate adapters would need ${gpus}.`,
  latency: "You allow no added latency, and only merged models have none.",
  mergedOnly: (technique: string) =>
    `vLLM and SGLang load LoRA adapters only, and refuse DoRA: ${inSentence(technique)} has to be merged first.`,
  none: (technique: string) =>
    `Neither vLLM nor SGLang can serve ${inSentence(technique)}: it cannot be merged, and they load LoRA adapters only. Serve it with PEFT, one variant at a time, or choose LoRA.`,
  tooLarge: (gpu: string) => `In 16 bit the model does not fit on eight ${gpu}. Choose a larger GPU.`,
  load: "Assumed until you change them: ten requests per second at peak, spread evenly over the variants, and half a training example each for the prompt and the answer.",
  inputs: {
    variants: "Variants",
    requests: "Requests per second",
    prompt: "Prompt tokens",
    answer: "Answer tokens",
    gpu: "GPU",
  },
  details: "Compare both options, change the load, get the commands",
  caption: "Separate adapters and merged models compared",
  measure: "Measure",
  columns: { apart: "Separate adapters", merged: "Merged models", whole: "Whole models" },
  rows: {
    weights: "Weights of all variants",
    gpus: "GPUs",
    cost: "Cost per month",
    capacity: "Requests per second per GPU",
    engines: "Engines",
    latency: "Added latency per token",
    throughput: "Throughput lost at full load",
  },
  range: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  atLeast: (value: string) => `at least ${value}`,
  perGpu: (engines: string, perGpu: number) => (perGpu > 1 ? `${engines}, ${perGpu} per GPU` : engines),
  split: (engines: string, gpus: number) => (gpus > 1 ? `${engines} on ${gpus} GPUs each` : engines),
  gigabytes: (value: string) => `${value} GiB`,
  upTo: (share: string) => `up to ${share}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  noneAdded: "none",
  noPrice: "no list price",
  commands: "Commands for vLLM and SGLang",
  commandHint: {
    apart: "Put each adapter in a folder of its own under adapters/. A request names its adapter as the model.",
    merged:
      "Merge each adapter and save the model under variants/. Every variant runs this command with its own folder and port.",
    whole: "Every variant runs this command with its own folder under variants/ and its own port.",
  },
  engine: (name: string, version: string, month: string) => `${name} ${version} (${month})`,
  options: "Options in its code",
  copy: (name: string) => `Copy the command for ${name}`,
  how: "How we calculated this",
  why: {
    weights: "In 16 bit. An engine keeps all adapters in host memory and those of a batch on the GPU.",
    weightsMerged: "In 16 bit, one model per variant.",
    cache:
      "What is left for keys and values: vLLM's share of the GPU, less activations (assumed), weights and the buffers for adapters.",
    seconds:
      "The time one engine needs per request if compute and memory each ran at full rate, one after the other. Each step reads the weights once for the whole batch.",
    capacity:
      "Published runs of vLLM reached 60% of that on an A100 and 75% on an RTX 4090; we assume 40 to 80%. With separate adapters, two versions of vLLM kept 66% and 96% of their requests.",
    engines: "Rounded up to whole engines.",
    gpusMerged:
      "Engines share GPUs so that as few GPUs as possible are needed: they take turns, and each has its own weights and cache.",
    cost: "At your price or at list prices of March 2026, from interruptible to on demand, around the clock.",
  },
  figures: {
    weights: "Weights of all variants",
    cache: "Memory for keys and values",
    seconds: "Time per request",
    capacity: "Requests per second per engine",
    engines: "Engines",
    gpus: "GPUs",
    cost: "Cost per month",
  } satisfies Readonly<Record<ServingFigure, string>>,
  factors: {
    weights: "weights",
    "bytes-per-weight": "bytes each",
    adapters: "adapters",
    "bytes-per-adapter": "bytes each",
    copies: "models",
    "bytes-per-copy": "bytes each",
    "gpu-bytes": "bytes of the GPU",
    gpus: "GPUs",
    "memory-share": "that the engine takes",
    "reserved-bytes": "bytes for activations",
    "weight-bytes": "bytes of weights",
    tokens: "tokens",
    "operations-per-token": "operations per token",
    "operations-per-second": "operations per second",
    "answer-tokens": "tokens of the answer",
    "bytes-per-step": "bytes per step",
    "bytes-per-second": "bytes per second",
    sequences: "requests in the batch",
    reached: "reached",
    "kept-with-adapters": "kept with adapters",
    "seconds-per-request": "seconds per request",
    "requests-per-second": "requests per second",
    "requests-per-engine": "per engine",
    engines: "engines",
    "gpus-per-engine": "GPUs per engine",
    "engines-per-gpu": "per GPU",
    "hours-per-month": "hours per month",
    "dollars-per-hour": "dollars per hour",
  } satisfies Readonly<Record<ServingFactorKind, string>>,
  units: {
    seconds: (value: string) => `${value} s`,
    perSecond: (value: string) => `${value} per second`,
    engines: (value: string) => `${value} engines`,
    gpus: (value: string) => `${value} GPUs`,
  },
  project: {
    cell: (cost: string) => `Project: ${cost} in\u00a0year\u00a01`,
    summary: (cost: string, runs: string) => `Project cost: ${cost} in the first year (${runs} runs)`,
    intro:
      "One run is not the whole project: you also need runs to find a learning rate, to repeat the best techniques with other seeds, to train the other variants, and to retrain.",
    retrainings: "Retrainings of each variant per year",
    caption: "What the runs of the first year cost",
    head: ["For", "Runs", "Cost"] as const,
    parts: {
      sweep: (share: string) => `Learning rates: each run on ${share} of the data, before weak ones stop`,
      seeds: "Seeds: the best two techniques on all data, three times each",
      variants: "The other variants",
      retraining: (variants: string, times: string) =>
        `Retraining${variants === "1" ? "" : ` of ${variants} variants`}, ${times} × per year`,
    },
    total: "Total",
  },
};
