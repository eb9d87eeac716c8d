export const formulas = {
  "pooled-quality": {
    title: "Quality from comparisons",
    text: "Published comparisons of the same model and task under several techniques are pooled: what a technique reaches relative to LoRA, in shares of the best, as an effect that is shrunk towards those of its kind and towards none, with the work as a random effect and the noise of each comparison as its weight. Poor settings, and techniques that the same authors proposed, count a quarter. Three things about the job move it, because they help, if little, in works that were left out: more than 100,000 examples and raw text for full fine-tuning, reasoning for trained prompts. The interval is the error of the effect and how far comparisons lie apart. Where all weights are trained in bf16 without fp32 masters, its lower end is 0.07 lower. Sources often use LoRA of a lower rank on fewer layers than recipes here: read an advantage of full fine-tuning over it as an upper end.",
    assumed:
      "How strongly effects are shrunk; the back-test barely changes with it. That a run without masters loses up to the largest figure that was read.",
  },
  "adapter-capacity": {
    title: "Capacity vs data",
    text: "Bits in the data (its tokens times 0.93 bits, the median training loss of the benchmark) vs bits that the trained parameters hold (2 each). Where they fall short at rank 16, LoRA and what shares its rank are planned, estimated and written at the power of two that suffices, at most 256, with rank-stabilised scaling. It moves no quality: it did not help in works that were left out of the fit.",
  },
  "run-cost": {
    title: "Cost per run",
    text: "Tokens trained (examples x length x epochs) / tokens per second x price per hour x GPUs. The value is 1 up to a twentieth of the budget, or 3 dollars where that is more, and falls by a third with each factor of ten beyond.",
    assumed: "That a twentieth of the budget, or 3 dollars, is not noticed.",
  },
  "relative-cost": {
    title: "Relative cost",
    text: "Where no price or speed of the GPU was read in a source: the time relative to LoRA's on the same GPU, 1 for LoRA's and 0 for a thousand times it, on a logarithmic scale.",
  },
  "serving-memory": {
    title: "Serving many variants",
    text: "Memory to hold all variants relative to one base model, on a logarithmic scale (200 copies cost 0.6), and twice the share by which inference slows, at most 0.4.",
    assumed: "How memory and speed are weighed.",
  },
  "serving-plan": {
    title: "GPUs and cost of serving",
    text: "Seconds per request: two operations for each weight and token at the GPU's matrix rate, plus the weights, keys and values read for each token of an answer, shared by the batch. The batch is what fits in memory next to weights and adapter buffers, at most 256. Engines reach 40 to 80% of that rate, and 66 to 96% of it with adapters apart. GPUs are requests over capacity, rounded up; a month has 730 hours.",
    assumed:
      "That a request is half prompt and half answer, that all variants are asked for equally often, that 2 GiB per GPU go to activations, and that splitting a model over GPUs costs nothing.",
  },
  "variant-size": {
    title: "Size and switching of a variant",
    text: "Size of one variant's checkpoint on a logarithmic scale from 100 GB to 100 kB, half of the value; the other half where a serving engine is documented to choose variants request by request, a tenth where they could be swapped in principle. One variant alone makes little of it, hundreds all.",
    assumed: "The halves.",
  },
  "forgetting-scale": {
    title: "Retention from forgetting",
    text: "1 / (1 + forgetting / 0.1), with forgetting as the PEFT benchmark measures it. Runs scaled beyond what recipes set (rank-stabilised LoRA at four times the scaling) are left out: at matched settings LoRA, DoRA and OFT are level. Full fine-tuning's range reaches twice LoRA's worst run, because LoRA was found to forget less. The less retention matters to you, the closer the score is to 1.",
    assumed: "That a forgetting of 0.1 costs half.",
  },
  "ease-of-use": {
    title: "Ease",
    text: "Half for steadiness across learning rates, ranks and initialisations in the benchmark, three tenths for its share of the six surveyed frameworks (LoRA is in all), two tenths for how few memory savers (a quantized base among them) the run needs. Experience makes the differences smaller.",
    assumed: "The shares.",
  },
  "learning-rate": {
    title: "Learning rates",
    text: "The middle is the geometric median of what frameworks, documentation and authors start from, one vote each; on answers its geometric mean with Tinker's formula where that covers the model's family. The range spans all of them; a single value that nobody compared with others spans a third to three times itself. On answers it grows with the square root of a batch above 16. Where a technique has no rate for a way to learn, the ratio of LoRA's rates, or of all weights', is taken. Values that merely keep a framework's rate for answers on pairs are left out.",
    assumed: "That each source counts alike, and the ratio.",
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
