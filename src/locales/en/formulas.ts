export const formulas = {
  "pooled-quality": {
    title: "Quality from comparisons",
    text: "We pool published comparisons of techniques on the same model and task. Each technique has an effect relative to LoRA, as a share of the best result, shrunk towards similar techniques and towards zero; the paper is a random effect, and the noise of each comparison sets its weight. Comparisons with poor settings, and of a technique by its own authors, count a quarter. Three things about the job shift quality, because they helped, if only a little, on papers left out of the fit: more than 100,000 examples and raw text (for full fine-tuning), and reasoning (for trained prompts). The interval combines the error of the effect with the spread of the comparisons. If all weights are trained in bf16 without an fp32 master copy, its lower end is 0.07 lower. Papers often use LoRA at a lower rank and on fewer layers than our scripts do, so read an advantage of full fine-tuning over LoRA as an upper bound.",
    assumed:
      "How strongly effects are shrunk (the back-test barely changes with it), and that a run without a master copy loses at most the largest published figure.",
  },
  "adapter-capacity": {
    title: "Capacity vs data",
    text: "We compare the bits in the data (its tokens times 0.93 bits, the median training loss of the benchmark) with the bits that the trained parameters can hold (2 each). If rank 16 falls short, we plan LoRA, and techniques that share its rank, with the smallest power of two that suffices, up to 256, and rank-stabilised scaling; the estimate and the script use the same rank. This does not change quality: it did not help on papers left out of the fit.",
  },
  "run-cost": {
    title: "Cost per run",
    text: "Tokens trained (examples × length × epochs) / tokens per second × price per hour × GPUs. The score is 1 up to a twentieth of the budget or $3, whichever is more, and falls by a third with each further factor of ten.",
    assumed: "That a twentieth of the budget, or $3, goes unnoticed.",
  },
  "relative-cost": {
    title: "Relative cost",
    text: "If we have no price or speed for the GPU: time relative to LoRA on the same GPU, on a logarithmic scale from 1 (as long as LoRA) to 0 (a thousand times as long). A run that is short enough to count as free on the cheapest GPU with a price that has as much memory and speed is free here too.",
  },
  "serving-memory": {
    title: "Serving many variants",
    text: "Memory to hold all variants relative to one base model, on a logarithmic scale (200 copies cost 0.6), plus twice the share by which inference slows, at most 0.4.",
    assumed: "How much memory and speed count.",
  },
  "serving-plan": {
    title: "GPUs and cost of serving",
    text: "Seconds per request: two operations per weight per token at the GPU's matrix rate, plus the weights, keys and values read for each token of an answer, shared by the batch. The batch is what fits in memory next to weights and adapter buffers, at most 256. Engines reach 40 to 80% of that rate, and 66 to 96% of it with separate adapters. GPUs are requests over capacity, rounded up; a month has 730 hours.",
    assumed:
      "That requests are half prompt and half answer, that all variants are requested equally often, that 2 GiB per GPU go to activations, and that splitting a model over GPUs costs nothing.",
  },
  "variant-size": {
    title: "Size and switching of a variant",
    text: "Half of the score is the size of one variant's checkpoint, on a logarithmic scale from 100 GB to 100 kB; up to 1 GB for all variants together counts as equal. The other half counts in full if a serving engine is documented to switch variants per request, and a tenth if they could be swapped in principle. With a single variant this criterion barely counts; with hundreds it counts in full.",
    assumed: "The equal halves.",
  },
  "forgetting-scale": {
    title: "Retention from forgetting",
    text: "1 / (1 + forgetting / 0.1), with forgetting as the PEFT benchmark measures it. Runs scaled beyond what our scripts set (rank-stabilised LoRA at four times the scaling) are left out: at matched settings LoRA, DoRA and OFT are level. Full fine-tuning's range reaches twice LoRA's worst run, because LoRA was found to forget less. The less retention matters to you, the closer the score is to 1. For a classifier it is always 1: it does nothing else any more.",
    assumed: "That a forgetting of 0.1 halves the score.",
  },
  "ease-of-use": {
    title: "Ease",
    text: "Half of the score is for steady results across learning rates, ranks and initialisations in the benchmark, three tenths for support in the six frameworks surveyed (all of them have LoRA; quantized bases count by the share of programs that can quantize the model, and encoders are trained whole everywhere), and two tenths for needing few memory savings (a quantized base is one). Experience makes the differences smaller.",
    assumed: "These shares.",
  },
  "learning-rate": {
    title: "Learning rates",
    text: "The middle is the geometric median of what frameworks, documentation and authors start from, one vote each; for supervised fine-tuning, it is averaged with Tinker's formula (geometric mean) if that covers the model family. The range spans all of them; a single value that nobody compared with others gets a range from a third to three times itself. For supervised fine-tuning the rate grows with the square root of batch sizes above 16. If no rate of a technique is published for a training method, we use the ratio of LoRA's rates, or of full fine-tuning's. Values that merely reuse a framework's supervised rate for pairs are left out.",
    assumed: "That every source counts the same, and the ratio.",
  },
  "unknown-method": {
    title: "A provider's method",
    text: "Providers do not publish what their tuning does inside: the range spans the techniques it may be.",
  },
  "memory-parts": {
    title: "Memory by part",
    text: "We follow a training step through its moments: loading, forward pass, loss, backward pass, optimizer step, evaluation. At each we count everything in memory, from the architecture and from what the libraries keep; the largest moment is the peak. What PyTorch's allocator reserves beyond it is fitted on our own runs, the range on published ones too. The accuracy page shows every run.",
  },
};
