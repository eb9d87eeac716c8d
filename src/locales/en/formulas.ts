export const formulas = {
  "measured-quality": {
    title: "Quality as measured",
    text: "Accuracy of the technique's runs in the PEFT benchmark, divided by the best of its 63 runs. The upper end is its best run. The lower end goes towards its worst run the less the team is used to tuning learning rates. A technique with one run gets half the spread of LoRA's runs on either side.",
    assumed:
      "How far the lower end goes: the whole way for a first time, half for some runs done, a quarter for experts.",
  },
  "measured-against-lora": {
    title: "Quality measured against LoRA",
    text: "Where the benchmark has no run of it, its average over LoRA's in another comparison times LoRA's range in the benchmark.",
  },
  "parity-claims": {
    title: "Claims of parity",
    text: "Where its authors claim parity with full fine-tuning or a gain over LoRA, the upper end is raised half-way from what was measured to the best run. A technique that was not measured starts at what VeRA, AdaLoRA and IA3, which claim parity on classification, reached under the common protocol.",
    assumed: "Half of what is claimed beyond the measurement.",
  },
  "adapter-capacity": {
    title: "Capacity against data",
    text: "Bits in the data (its tokens times 0.93 bits, the median training loss of the benchmark) against bits that the trained parameters hold (2 each). What a missing factor of ten costs is fitted on the benchmark's runs: accuracy falls by the slope with every decade that the trained parameters fall short of the data. It is counted against the benchmark's own shortfall, so that less data than there lifts small methods and more data sinks them. Policy gradients and preferences need little capacity and are exempt.",
  },
  "small-data": {
    title: "Few examples",
    text: "Training all weights on few examples may overfit: up to 0.15 below 100 examples, 0.08 below 1,000. It may also do no harm, since methods that train little converge more slowly.",
    assumed: "The sizes; the direction follows the claims.",
  },
  "distance-gap": {
    title: "Distance from pre-training",
    text: "Far from what the model was trained on (a professional field, a new language, new kinds of data) and for goals that need much to be learnt (reasoning, knowledge), low-rank and smaller methods fall behind full fine-tuning: by 0.03 to 0.05 for each step of distance and for such a goal. The gap opens with the data: none up to the benchmark's 4.2 million tokens, where LoRA and full fine-tuning were level on mathematics, the whole from 100 million, evenly on a logarithmic scale. A model already trained on the domain brings the task one step nearer.",
    assumed:
      "The sizes, and that the hundred thousand pairs of the study are about 100 million tokens; direction and order follow the claims.",
  },
  "prompt-size": {
    title: "Prompts and model size",
    text: "The gap of prompt methods closes as models grow: the upper end rises from the value measured at 3 billion parameters to the best at 11 billion, evenly on a logarithmic scale, and falls below.",
  },
  "run-cost": {
    title: "Cost of a run",
    text: "Tokens trained (examples x length x 3 epochs) / tokens a second x price an hour x GPUs. The value falls from 1 at a thousandth of the budget to 0 at the whole budget, on a logarithmic scale; without a budget, from 1 dollar to 100,000.",
    assumed: "That a thousandth of the budget is as good as free.",
  },
  "relative-cost": {
    title: "Relative cost",
    text: "Where no price or speed of the GPU was read in a source: the time against LoRA's on the same GPU, 1 for LoRA's and 0 for a thousand times it, on a logarithmic scale.",
  },
  "serving-memory": {
    title: "Serving many variants",
    text: "Memory to hold all variants against one base model, on a logarithmic scale (200 copies cost 0.6), and twice the share by which inference slows, at most 0.4.",
    assumed: "How memory and speed are weighed against each other.",
  },
  "variant-size": {
    title: "Size and switching of a variant",
    text: "Size of one variant's checkpoint on a logarithmic scale from 100 GB to 100 kB, half of the value; the other half where a serving engine is documented to choose variants request by request, a tenth where they could be swapped in principle. One variant alone makes little of it, hundreds all.",
    assumed: "The halves.",
  },
  "forgetting-scale": {
    title: "Retention from forgetting",
    text: "1 / (1 + forgetting / 0.1), with forgetting as the PEFT benchmark measures it. Full fine-tuning's range reaches twice LoRA's worst run, because LoRA was found to forget less. The less retention matters, the closer to 1.",
    assumed: "That a forgetting of 0.1 costs half.",
  },
  "ease-of-use": {
    title: "Ease",
    text: "Half for steadiness across learning rates, ranks and initialisations in the benchmark, three tenths for its share of the six surveyed frameworks (LoRA is in all), two tenths for how few memory savers (a quantized base among them) the run needs. Experience makes the differences smaller.",
    assumed: "The shares.",
  },
  "unknown-method": {
    title: "A provider's method",
    text: "Providers do not publish what their tuning does inside: the range spans the techniques it may be.",
  },
  "memory-parts": {
    title: "Memory by part",
    text: "A training step is followed through its moments: loading, forward pass, loss, backward pass, optimizer step, evaluation. At each, everything alive is counted from the architecture and from what the libraries keep, and the largest moment is the peak. What PyTorch's allocator reserves beyond it is fitted on our own runs, the range on published ones too. The page on accuracy shows every run.",
  },
};
