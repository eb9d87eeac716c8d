import type { ClaimId } from "../evidence/claims/index.ts";
import type { TechniqueId } from "../techniques/index.ts";

/** A sentence about a technique and what it rests on. */
export interface Statement {
  readonly text: string;
  readonly evidence: readonly ClaimId[];
}

/** What is said about a technique in words; its facts and formulas stand in `techniques/`. */
export interface Profile {
  readonly mechanism: string;
  readonly advantages: readonly Statement[];
  readonly drawbacks: readonly Statement[];
  readonly choose: string;
}

export const profiles: Readonly<Record<TechniqueId, Profile>> = {
  full: {
    mechanism: "Every weight of the model is trained.",
    advantages: [
      {
        text: "Reaches the most when data is plentiful and the task is far from pre-training",
        evidence: ["learnless-gap"],
      },
      { text: "No added parts: inference is as fast as the base model", evidence: ["lora-no-latency"] },
    ],
    drawbacks: [
      {
        text: "Needs memory for gradients and optimizer states of every weight",
        evidence: ["peftbench-memory", "lora-gpt3-memory"],
      },
      { text: "Forgets more than LoRA outside the task", evidence: ["learnless-forget"] },
      { text: "Every variant is a whole model to store and serve", evidence: ["peftbench-file"] },
    ],
    choose: "Choose it when accuracy decides, data is abundant and the GPUs are at hand.",
  },
  lora: {
    mechanism: "A pair of small matrices beside each frozen weight matrix is trained; their product is added to it.",
    advantages: [
      {
        text: "Matches full fine-tuning on small to medium data sets, in classification and in generation",
        evidence: ["regret-match", "lora-glue", "lora-gpt2-generation"],
      },
      { text: "Merges into the weights: no added latency", evidence: ["lora-no-latency"] },
      {
        text: "Small checkpoints, served request by request over one base",
        evidence: ["vllm-per-request", "lora-checkpoint-mb"],
      },
    ],
    drawbacks: [
      {
        text: "Falls behind when the data exceeds its capacity, as in continued pre-training",
        evidence: ["learnless-gap"],
      },
      { text: "Tolerates large batches less than full fine-tuning", evidence: ["regret-batch"] },
      { text: "Variants that reuse the base model's cache cannot be merged", evidence: ["activated-lora-unmerged"] },
    ],
    choose: "Choose it as the default for supervised fine-tuning, and for many variants over one base.",
  },
  qlora: {
    mechanism: "LoRA over a base model whose frozen weights are stored in 4 bits (NF4).",
    advantages: [
      {
        text: "Trains a 65-billion model on one 48 GB card with the quality of 16-bit fine-tuning",
        evidence: ["qlora-65b"],
      },
      { text: "Double quantization saves another 0.37 bit a weight", evidence: ["qlora-dq-litgpt"] },
    ],
    drawbacks: [{ text: "Slower than LoRA: weights are dequantized at every use", evidence: ["litgpt-qlora-speed"] }],
    choose: "Choose it when LoRA does not fit, or fits only just.",
  },
  "bottleneck-adapter": {
    mechanism: "Small networks (down, non-linearity, up) are inserted after the sublayers of each block and trained.",
    advantages: [
      { text: "Within a point of full fine-tuning on GLUE with 3.6% of the parameters", evidence: ["houlsby-glue"] },
      {
        text: "New tasks are added without touching earlier ones, and modules for language and task combine",
        evidence: ["houlsby-modular", "madx-modules"],
      },
      {
        text: "On LLaMA about as accurate as LoRA in arithmetic",
        evidence: ["llmadapters-7b", "llmadapters-13b"],
      },
      { text: "Training steps up to 60% faster than full fine-tuning", evidence: ["adapterdrop-training"] },
    ],
    drawbacks: [
      { text: "Cannot be merged; inference is 4 to 6% slower", evidence: ["adapterdrop-inference"] },
      { text: "Took 22 GB where LoRA took 18", evidence: ["llmadapters-resources"] },
    ],
    choose: "Choose it for libraries of reusable task modules where a little latency is acceptable.",
  },
  "prefix-tuning": {
    mechanism: "Trained keys and values stand before the input in the attention of every layer.",
    advantages: [
      {
        text: "Does better than full fine-tuning with little data and on unseen topics",
        evidence: ["prefix-low-data"],
      },
      {
        text: "Comparable to full fine-tuning on table-to-text with 0.1% of the parameters",
        evidence: ["prefix-full-data"],
      },
    ],
    drawbacks: [
      {
        text: "Very sensitive to learning rate and initialisation; forgets much when set badly",
        evidence: ["peftbench-forget"],
      },
      {
        text: "Trained directly it is unstable; a network that produces it helps",
        evidence: ["prefix-reparameterised"],
      },
      { text: "Takes part of the context and cannot be merged", evidence: ["lora-no-latency"] },
    ],
    choose: "Choose it for generation with little data, on models whose weights must stay untouched.",
  },
  dora: {
    mechanism: "LoRA that trains the direction of each weight matrix and its magnitude apart.",
    advantages: [
      {
        text: "Outperforms LoRA on commonsense reasoning in its authors' tests, by 2 to 4 points",
        evidence: ["dora-gain", "dora-llama7b", "dora-llama3"],
      },
      { text: "Half of LoRA's rank is often enough", evidence: ["dora-half-rank"] },
      { text: "Merges like LoRA", evidence: ["dora-gain"] },
    ],
    drawbacks: [
      {
        text: "Slower than LoRA in the common benchmark, without a gain there",
        evidence: ["bench-dora-speed", "bench-dora", "dora-overhead"],
      },
    ],
    choose: "Choose it when LoRA's quality falls just short at a low rank.",
  },
  adalora: {
    mechanism: "LoRA in the form of a singular value decomposition; the rank budget moves to where it matters.",
    advantages: [{ text: "Improves most at low budgets of parameters", evidence: ["adalora"] }],
    drawbacks: [
      {
        text: "More settings to choose (schedule of the budget), fewer frameworks",
        evidence: ["adalora-phases", "llamafactory-methods"],
      },
    ],
    choose: "Choose it when the checkpoint must be very small and you can afford to tune it.",
  },
  vera: {
    mechanism: "Random frozen matrices shared by all layers, with small trained vectors in between.",
    advantages: [
      { text: "Far smaller checkpoints than LoRA with the quality kept on GLUE", evidence: ["vera-params"] },
    ],
    drawbacks: [{ text: "Below LoRA in the common benchmark", evidence: ["bench-vera"] }],
    choose: "Choose it for thousands of variants where storage decides.",
  },
  oft: {
    mechanism: "Weights are rotated by trained orthogonal matrices.",
    advantages: [
      {
        text: "As accurate as LoRA in the common benchmark, with less forgetting than most",
        evidence: ["bench-oft", "oft-preserves"],
      },
      { text: "Its butterfly form outperforms LoRA at similar budgets in its authors' tests", evidence: ["boft-gain"] },
    ],
    drawbacks: [{ text: "Slower than LoRA", evidence: ["bench-dora-speed"] }],
    choose: "Choose it when retention matters and LoRA forgets too much.",
  },
  ia3: {
    mechanism: "Trained vectors rescale keys, values and the MLP's inner activations.",
    advantages: [
      { text: "Better than in-context learning at far lower cost in few-shot settings", evidence: ["ia3-tfew"] },
      { text: "Checkpoints of about a megabyte", evidence: ["peftbench-file"] },
    ],
    drawbacks: [{ text: "Little capacity: falls behind as data grows", evidence: ["regret-match"] }],
    choose: "Choose it for few examples and very many variants.",
  },
  "prompt-tuning": {
    mechanism: "Trained embeddings stand before the input; nothing in the model changes.",
    advantages: [
      { text: "Closes in on full tuning as models grow beyond billions of parameters", evidence: ["prompt-scale"] },
      { text: "Transfers better across domains", evidence: ["prompt-domain-shift"] },
      { text: "One frozen model serves many tasks, each by its own prompt", evidence: ["prompt-one-model"] },
    ],
    drawbacks: [
      { text: "From 5.7% to 34.3% accuracy in one benchmark, depending on settings", evidence: ["peftbench-prompt"] },
    ],
    choose: "Choose it for very large models and many small tasks.",
  },
  "p-tuning": {
    mechanism: "Trained prompt embeddings that a small network produces while training.",
    advantages: [{ text: "Stabilises prompting and improves language understanding", evidence: ["ptuning-nlu"] }],
    drawbacks: [{ text: "Below LoRA in the common benchmark; cannot be merged", evidence: ["bench-ptuning"] }],
    choose: "Choose it for understanding tasks where prompting almost works.",
  },
  bitfit: {
    mechanism: "Only the biases of the model are trained.",
    advantages: [
      { text: "Competitive with full fine-tuning of BERT on small to medium data", evidence: ["bitfit-small"] },
    ],
    drawbacks: [
      { text: "Most recent language models have no biases to train", evidence: ["bitfit-small"] },
      { text: "Falls behind as data grows", evidence: ["bitfit-trend"] },
    ],
    choose: "Choose it for encoder models with biases and little data.",
  },
  galore: {
    mechanism: "All weights are trained; gradients are projected to a low rank, so that optimizer states are small.",
    advantages: [
      { text: "Cuts optimizer memory by up to 65.5% while all parameters learn", evidence: ["galore"] },
      { text: "A 7B model trains in 22.8 GB", evidence: ["galore-7b-24gb"] },
    ],
    drawbacks: [
      { text: "As slow as full fine-tuning, with decompositions on top", evidence: ["galore"] },
      { text: "What fits it on one small card works on one GPU only", evidence: ["galore-single-gpu"] },
      { text: "Every variant is a whole model", evidence: ["peftbench-file"] },
    ],
    choose: "Choose it when full fine-tuning is wanted and its optimizer states do not fit.",
  },
  "provider-tuning": {
    mechanism: "A provider trains a variant of its closed model on your examples.",
    advantages: [
      {
        text: "No weights, GPUs or training code needed; from about 50 well-made examples",
        evidence: ["openai-min-examples"],
      },
    ],
    drawbacks: [
      {
        text: "What happens inside is not published; little can be tuned or taken elsewhere",
        evidence: ["openai-min-examples"],
      },
    ],
    choose: "Choose it when the model is closed.",
  },
};
