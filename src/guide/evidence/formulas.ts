/** The formulas that values rest on, each with a name and what it says in words. The code beside it is the formula itself. */
export const formulas = {
  "measured-quality": {
    title: "Quality as measured",
    text: "Accuracy of the technique's runs in the PEFT benchmark, divided by the best run of the techniques compared here. The range spans its runs; a technique with a single run gets the spread of LoRA's runs around it.",
  },
  "parity-claims": {
    title: "Claims of parity",
    text: "Where its authors claim parity with full fine-tuning, the upper end is raised half-way from what was measured to 1. A technique that was not measured starts at what VeRA, AdaLoRA and IA3, which also claim parity on classification tasks, reached on average under the common protocol.",
  },
  "adapter-capacity": {
    title: "Capacity against data",
    text: "Trained parameters times 2 bits, against the tokens of the data set times the bits a token carries (0.8 to 1.1, from the benchmark's losses). Each factor of ten that is missing costs 0.15; aligning to preferences needs little capacity and is exempt.",
  },
  "small-data": {
    title: "Few examples",
    text: "Training all weights on few examples may overfit: up to 0.15 below 100 examples, 0.08 below 1,000.",
  },
  "distance-gap": {
    title: "Distance from pre-training",
    text: "Far from what the model was trained on (code, mathematics, new knowledge) low-rank and smaller methods fall behind full fine-tuning by 0.05 to 0.15 at most; near it they do not.",
  },
  "prompt-size": {
    title: "Prompts and model size",
    text: "The gap of prompt methods closes as models grow: the upper end rises from the value measured at 3 billion parameters to 1 at 11 billion, evenly on a logarithmic scale.",
  },
  "run-cost": {
    title: "Cost of a run",
    text: "Tokens trained (examples x length x 3 epochs) / tokens a second x price an hour x GPUs. The value falls from 1 at a thousandth of the budget to 0 at the whole budget, on a logarithmic scale; without a budget, from 1 dollar to 100,000.",
  },
  "relative-cost": {
    title: "Relative cost",
    text: "Where no price or speed of the card was read in a source: the time against LoRA's on the same card, 1 for LoRA's and 0 for a thousand times it, on a logarithmic scale.",
  },
  "serving-memory": {
    title: "Serving many variants",
    text: "Memory to hold all variants against one base model, on a logarithmic scale (200 copies cost 0.6), and twice the share by which inference slows, at most 0.4.",
  },
  "variant-size": {
    title: "Size and switching of a variant",
    text: "Size of one variant's checkpoint on a logarithmic scale from 100 GB to 100 kB, half of the value; the other half where a serving engine is documented to choose variants request by request, a tenth where they could be swapped in principle. One variant alone makes little of it, hundreds all.",
  },
  "forgetting-scale": {
    title: "Retention from forgetting",
    text: "1 / (1 + forgetting / 0.1), with forgetting as the PEFT benchmark measures it. Full fine-tuning's range reaches twice LoRA's worst run, because LoRA was found to forget less. The less retention matters, the closer to 1.",
  },
  "ease-of-use": {
    title: "Ease",
    text: "Half for steadiness across learning rates and initialisations in the benchmark, three tenths for how many of the surveyed frameworks have it, two tenths for how few memory savers the run needs. Experience makes the differences smaller.",
  },
  "unknown-method": {
    title: "A provider's method",
    text: "Providers do not publish what their tuning does inside: the range spans the techniques it may be.",
  },
  "memory-parts": {
    title: "Memory by part",
    text: "Weights, adapters, gradients, optimizer states, activations and logits counted from the architecture; what frameworks add was fitted on published runs, and the range holds nine of ten of them. The page on accuracy shows every run.",
  },
} as const;

export type FormulaId = keyof typeof formulas;
