import { inSentence, withArticle } from "./article.ts";

/** Titles, summaries, axes and points of the charts. */
export const charts = {
  options: (chart: string) => `Options for ${chart}`,
  saveAs: (format: string) => `Save as ${format}`,
  readPoints: "Read point by point",
  save: (chart: string, format: string) => `Save ${chart} as ${format}`,
  howToPoint: "Hover over a point (or focus it and use the arrow keys) for details.",
  technique: "Technique",
  run: "Run",
  memory: {
    label: "GPU memory",
    heading: "Memory",
    view: "Settings",
    alike: "Same settings",
    planned: "As planned",
    same: (tokens: string, shardedOver: number | null) =>
      `The same for every technique: batch size 1, ${tokens} tokens, gradient checkpointing, AdamW${shardedOver === null ? "" : `, weights sharded over ${shardedOver} GPUs`}.`,
    ownSettings: "Each technique with its planned settings, which differ by bar.",
    held: (share: string) =>
      `Lines show the low-to-high range, which held for ${share} of the published runs left out of the fit.`,
    finding: (technique: string, gibibytes: string, has: string) => `${technique} needs ${gibibytes} GiB; ${has}`,
    findingWith: (technique: string, gibibytes: string, rival: string, more: string, has: string) =>
      `${technique} needs ${gibibytes} GiB, ${inSentence(rival)} ${more}; ${has}`,
    has: (gpu: string, gibibytes: string) => `${withArticle(gpu)} has ${gibibytes} usable`,
    line: (gibibytes: string) => `${gibibytes} GiB usable`,
    axis: "GiB",
    withRange: (total: string, low: string, high: string) => `${total} GiB (${low} to ${high})`,
    doesNotFit: "does not fit",
    fitsPlanned: "fits as planned",
    inHost: (gibibytes: string) => `+ ${gibibytes} GiB in host memory`,
    settings: (run: {
      readonly batch: number;
      readonly checkpointing: boolean;
      readonly optimizer: string;
      readonly gpuCount: number;
      readonly gpu: string;
    }) =>
      `batch ${run.batch}, ${run.checkpointing ? "checkpointing" : "no checkpointing"}, ${run.optimizer}, ${run.gpuCount} × ${run.gpu}`,
    optimizers: {
      adamw: "AdamW",
      "adamw-8bit": "8-bit AdamW",
      "paged-adamw-8bit": "paged 8-bit AdamW",
      adafactor: "Adafactor",
      lion: "Lion",
      sgd: "SGD",
    },
    all: (count: number) => `Show all ${count}`,
    fewer: "Show fewer",
    techniqueGiB: "Technique, GiB",
    host: "Host memory",
    total: "Total",
    low: "Low",
    high: "High",
    point: (technique: string, figures: string, parts: string) => `${technique}: ${figures}. ${parts}`,
  },
};
