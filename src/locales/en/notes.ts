import { pluralIn } from "../format.ts";
import { withArticle } from "./article.ts";

const plural = pluralIn("en");

/** What a reader of an estimate should know about it. */
export const notes = {
  needs: (savers: string) => `Needs ${savers}`,
  saverTakes: (saver: string, times: string) => `${saver} (${times}× slower)`,
  placed: (model: string, gpuCount: number, gpu: string) => `${model} on ${gpuCount} × ${gpu}`,
  learntFrom: {
    sft: "the data",
    pretraining: "the text",
    classification: "the labelled texts",
    embeddings: "the pairs of texts",
    dpo: "the pairs (DPO)",
    kto: "the ratings (KTO)",
    grpo: "the tasks (GRPO)",
  },
  training: (from: string, epochs: number, batch: string, low: string, high: string) =>
    `${epochs === 1 ? "1 pass" : `${epochs} passes`} over ${from} in batches of ${batch}: ${low === high ? low : `${low} to ${high}`} updates`,
  timeOfRun: (low: string, high: string) => `${low} to ${high} per run`,
  noSpeed: "We found no published speed for this GPU, so we don't estimate time or cost",
  costOfRun: (low: string, high: string) => `${low} to ${high} per run at list prices of March 2026`,
  costOfRunYours: (low: string, high: string) => `${low} to ${high} per run at your price`,
  energy: (kilowattHours: string) => `At most ${kilowattHours} kWh (GPU boards only)`,
  openRange: (low: string, high: string) => `${low} to ${high} GiB, depending on the questions you left open`,
  smallestSet: (gpuCount: number, gpu: string) => `Smallest GPU it fits on: ${gpuCount} × ${gpu}`,
  fitsNowhere: "Does not fit on up to 8 identical GPUs",
  servingWhole: (variants: number, gigabytes: string) =>
    `Serving ${plural(variants, { one: "one variant", other: `${variants} variants` })}: ${gigabytes} GiB (a full copy each)`,
  servingShared: (variants: number, gigabytes: string, longer: string) =>
    `Serving ${plural(variants, { one: "one variant", other: `${variants} variants` })} over one base model: ${gigabytes} GiB, up to ${longer} slower per token`,
  servingSharedOrMerged: (variants: number, gigabytes: string, longer: string, merged: string) =>
    `Serving ${plural(variants, { one: "one variant", other: `${variants} variants` })} over one base model: ${gigabytes} GiB, up to ${longer} slower per token; merged: ${merged} GiB, no slowdown`,
  totalAndHigh:
    "allocated is what tensors use at the peak; total is what PyTorch reserves for it, with its range from low to high; device is what nvidia-smi shows",
  fits: (card: string, size: string) => `fits on ${withArticle(card)} (${size} GB)`,
  fitsNot: (card: string, size: string) => `does not fit on ${withArticle(card)} (${size} GB)`,
  mayFit: (card: string, size: string) => `may or may not fit on ${withArticle(card)} (${size} GB)`,
  noSpeedOf: (card: string) => `we found no published speed for the ${card}`,
  derivedSpeedOf: (card: string) =>
    `how fast the ${card} multiplies was not measured: its speed is derived from its memory bandwidth, and its range is wide`,
  pagedStates: "paged optimizer states sit in host memory and are counted there",
  parts: {
    vision: "vision tower",
    audio: "audio tower",
    "next-tokens": "layers that predict further tokens",
  },
  leftOut: (parts: string) => `only the language model is counted, not the checkpoint's ${parts}`,
  noMedia: "training on images or audio is not modelled",
  corrected: (memory: string, time: string) =>
    `corrected using runs you measured: reserved memory × ${memory}, time × ${time}`,
  gptqAdapters: "with GPTQ's packed weights, adapters are fp32 regardless of trainableDtype",
  /** The libraries that a figure holds for. */
  libraries: (libraries: string, month: string) => `${libraries} (${month})`,
  software: (libraries: string) => `Estimated for ${libraries}`,
  /** Which settings decide about memory: what measured runs are grouped by. */
  regime: {
    allWeights: "all weights",
    base16: "16-bit base",
    quantizedBase: "quantized base",
    checkpointing: "checkpointing",
    noCheckpointing: "no checkpointing",
    gpus: (count: number) => plural(count, { one: "one GPU", other: `${count} GPUs` }),
  },
};
