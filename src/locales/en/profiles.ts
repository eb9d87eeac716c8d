export const profiles = {
  full: {
    mechanism: "Every weight of the model is trained.",
    advantages: [
      "Reaches the most when data is plentiful and the task is far from pre-training",
      "No added parts: inference is as fast as the base model",
    ],
    drawbacks: [
      "Needs memory for gradients and optimizer states of every weight",
      "Forgets more than LoRA outside the task",
      "Every variant is a whole model to store and serve",
    ],
    choose: "Choose it when accuracy decides, data is abundant and the GPUs are at hand.",
  },
  lora: {
    mechanism: "A pair of small matrices beside each frozen weight matrix is trained; their product is added to it.",
    advantages: [
      "Matches full fine-tuning on small to medium data sets, in classification and in generation",
      "Merges into the weights: no added latency",
      "Small checkpoints, served request by request over one base",
    ],
    drawbacks: [
      "Falls behind when the data exceeds its capacity, as in continued pre-training",
      "Tolerates large batches less than full fine-tuning",
      "Variants that reuse the base model's cache cannot be merged",
    ],
    choose: "Choose it as the default for supervised fine-tuning, and for many variants over one base.",
  },
  qlora: {
    mechanism: "LoRA over a base model whose frozen weights are stored in 4 bits (NF4).",
    advantages: [
      "Trains a 65-billion model on one 48 GB card with the quality of 16-bit fine-tuning",
      "Double quantization saves another 0.37 bit a weight",
    ],
    drawbacks: ["Slower than LoRA: weights are dequantized at every use"],
    choose: "Choose it when LoRA does not fit, or fits only just.",
  },
  "bottleneck-adapter": {
    mechanism: "Small networks (down, non-linearity, up) are inserted after the sublayers of each block and trained.",
    advantages: [
      "Within a point of full fine-tuning on GLUE with 3.6% of the parameters",
      "New tasks are added without touching earlier ones, and modules for language and task combine",
      "On LLaMA about as accurate as LoRA in arithmetic",
      "Training steps up to 60% faster than full fine-tuning",
    ],
    drawbacks: ["Cannot be merged; inference is 4 to 6% slower", "Took 22 GB where LoRA took 18"],
    choose: "Choose it for libraries of reusable task modules where a little latency is acceptable.",
  },
  "prefix-tuning": {
    mechanism: "Trained keys and values stand before the input in the attention of every layer.",
    advantages: [
      "Does better than full fine-tuning with little data and on unseen topics",
      "Comparable to full fine-tuning on table-to-text with 0.1% of the parameters",
    ],
    drawbacks: [
      "Very sensitive to learning rate and initialisation; forgets much when set badly",
      "Trained directly it is unstable; a network that produces it helps",
      "Takes part of the context and cannot be merged",
    ],
    choose: "Choose it for generation with little data, on models whose weights must stay untouched.",
  },
  dora: {
    mechanism: "LoRA that trains the direction of each weight matrix and its magnitude apart.",
    advantages: [
      "Outperforms LoRA on commonsense reasoning in its authors' tests, by 2 to 4 points",
      "Half of LoRA's rank is often enough",
      "Merges like LoRA",
    ],
    drawbacks: ["Slower than LoRA in the common benchmark, without a gain there"],
    choose: "Choose it when LoRA's quality falls just short at a low rank.",
  },
  adalora: {
    mechanism: "LoRA in the form of a singular value decomposition; the rank budget moves to where it matters.",
    advantages: ["Improves most at low budgets of parameters"],
    drawbacks: ["More settings to choose (schedule of the budget), fewer frameworks"],
    choose: "Choose it when the checkpoint must be very small and you can afford to tune it.",
  },
  vera: {
    mechanism: "Random frozen matrices shared by all layers, with small trained vectors in between.",
    advantages: ["Far smaller checkpoints than LoRA with the quality kept on GLUE"],
    drawbacks: ["Below LoRA in the common benchmark"],
    choose: "Choose it for thousands of variants where storage decides.",
  },
  oft: {
    mechanism: "Weights are rotated by trained orthogonal matrices.",
    advantages: [
      "As accurate as LoRA in the common benchmark, with less forgetting than most",
      "Its butterfly form outperforms LoRA at similar budgets in its authors' tests",
    ],
    drawbacks: ["Slower than LoRA"],
    choose: "Choose it when retention matters and LoRA forgets too much.",
  },
  ia3: {
    mechanism: "Trained vectors rescale keys, values and the MLP's inner activations.",
    advantages: [
      "Better than in-context learning at far lower cost in few-shot settings",
      "Checkpoints of about a megabyte",
    ],
    drawbacks: ["Little capacity: falls behind as data grows"],
    choose: "Choose it for few examples and very many variants.",
  },
  "prompt-tuning": {
    mechanism: "Trained embeddings stand before the input; nothing in the model changes.",
    advantages: [
      "Closes in on full tuning as models grow beyond billions of parameters",
      "Transfers better across domains",
      "One frozen model serves many tasks, each by its own prompt",
    ],
    drawbacks: ["From 5.7% to 34.3% accuracy in one benchmark, depending on settings"],
    choose: "Choose it for very large models and many small tasks.",
  },
  "p-tuning": {
    mechanism: "Trained prompt embeddings that a small network produces while training.",
    advantages: ["Stabilises prompting and improves language understanding"],
    drawbacks: ["Below LoRA in the common benchmark; cannot be merged"],
    choose: "Choose it for understanding tasks where prompting almost works.",
  },
  bitfit: {
    mechanism: "Only the biases of the model are trained.",
    advantages: ["Competitive with full fine-tuning of BERT on small to medium data"],
    drawbacks: ["Most recent language models have no biases to train", "Falls behind as data grows"],
    choose: "Choose it for encoder models with biases and little data.",
  },
  galore: {
    mechanism: "All weights are trained; gradients are projected to a low rank, so that optimizer states are small.",
    advantages: ["Cuts optimizer memory by up to 65.5% while all parameters learn", "A 7B model trains in 22.8 GB"],
    drawbacks: [
      "As slow as full fine-tuning, with decompositions on top",
      "What fits it on one small card works on one GPU only",
      "Every variant is a whole model",
    ],
    choose: "Choose it when full fine-tuning is wanted and its optimizer states do not fit.",
  },
  "provider-tuning": {
    mechanism: "A provider trains a variant of its closed model on your examples.",
    advantages: ["No weights, GPUs or training code needed; from about 50 well-made examples"],
    drawbacks: ["What happens inside is not published; little can be tuned or taken elsewhere"],
    choose: "Choose it when the model is closed.",
  },
} as const;
