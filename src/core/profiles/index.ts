import { messages } from "../../locales/index.ts";
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

type Evidence = readonly (readonly ClaimId[])[];

/** What each advantage and each drawback of `messages.profiles` rests on, in the same order. */
const profiles = {
  full: {
    advantages: [["learnless-gap"], ["lora-no-latency"]],
    drawbacks: [["peftbench-memory", "lora-gpt3-memory"], ["learnless-forget"], ["peftbench-file"]],
  },
  lora: {
    advantages: [
      ["regret-match", "lora-glue", "lora-gpt2-generation"],
      ["lora-no-latency"],
      ["vllm-per-request", "lora-checkpoint-mb"],
    ],
    drawbacks: [["learnless-gap"], ["regret-batch"], ["activated-lora-unmerged"]],
  },
  qlora: {
    advantages: [["qlora-65b"], ["qlora-dq-litgpt"]],
    drawbacks: [["litgpt-qlora-speed"]],
  },
  "bottleneck-adapter": {
    advantages: [
      ["houlsby-glue"],
      ["houlsby-modular", "madx-modules"],
      ["llmadapters-7b", "llmadapters-13b"],
      ["adapterdrop-training"],
    ],
    drawbacks: [["adapterdrop-inference"], ["llmadapters-resources"]],
  },
  "prefix-tuning": {
    advantages: [["prefix-low-data"], ["prefix-full-data"]],
    drawbacks: [["peftbench-forget"], ["prefix-reparameterised"], ["lora-no-latency"]],
  },
  dora: {
    advantages: [["dora-gain", "dora-llama7b", "dora-llama3"], ["dora-half-rank"], ["dora-gain"]],
    drawbacks: [["bench-dora-speed", "bench-dora", "dora-overhead"]],
  },
  adalora: {
    advantages: [["adalora"]],
    drawbacks: [["adalora-phases", "llamafactory-methods"]],
  },
  vera: {
    advantages: [["vera-params"]],
    drawbacks: [["bench-vera"]],
  },
  oft: {
    advantages: [["bench-oft", "oft-preserves"], ["boft-gain"]],
    drawbacks: [["bench-dora-speed"]],
  },
  ia3: {
    advantages: [["ia3-tfew"], ["peftbench-file"]],
    drawbacks: [["regret-match"]],
  },
  "prompt-tuning": {
    advantages: [["prompt-scale"], ["prompt-domain-shift"], ["prompt-one-model"]],
    drawbacks: [["peftbench-prompt"]],
  },
  "p-tuning": {
    advantages: [["ptuning-nlu"]],
    drawbacks: [["bench-ptuning"]],
  },
  bitfit: {
    advantages: [["bitfit-small"]],
    drawbacks: [["bitfit-small"], ["bitfit-trend"]],
  },
  galore: {
    advantages: [["galore"], ["galore-7b-24gb"]],
    drawbacks: [["galore"], ["galore-single-gpu"], ["peftbench-file"]],
  },
  "provider-tuning": {
    advantages: [["openai-min-examples"]],
    drawbacks: [["openai-min-examples"]],
  },
} as const satisfies Readonly<Record<TechniqueId, { readonly advantages: Evidence; readonly drawbacks: Evidence }>>;

const statements = (texts: readonly string[], evidence: Evidence): readonly Statement[] =>
  texts.map((text, index) => ({ text, evidence: evidence[index] as readonly ClaimId[] }));

/** What is said about the technique, sentence by sentence with its evidence. */
export const profileOf = (technique: TechniqueId): Profile => {
  const { mechanism, choose, advantages, drawbacks } = messages.profiles[technique];
  const evidence = profiles[technique];
  return {
    mechanism,
    choose,
    advantages: statements(advantages, evidence.advantages),
    drawbacks: statements(drawbacks, evidence.drawbacks),
  };
};
