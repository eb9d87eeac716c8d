import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

/** Claims about how to go about it. */
export const guidance = [
  {
    id: "learnless-use",
    techniques: ["lora"],
    topic: "guidance",
    source: "biderman2024",
    strength: "summary",
  },
  {
    id: "evals-first",
    techniques: ["full", "lora"],
    topic: "guidance",
    source: "openaiSft",
    strength: "documentation",
  },
  {
    id: "prompt-first",
    techniques: ["full", "lora"],
    topic: "guidance",
    source: "openaiWorkflow",
    strength: "documentation",
  },
  {
    id: "rag-over-tuning",
    techniques: ["full", "lora"],
    topic: "guidance",
    source: "ovadia2023",
    strength: "abstract",
  },
  {
    id: "rag-repetition",
    techniques: ["full", "lora"],
    topic: "guidance",
    source: "ovadia2023",
    strength: "abstract",
  },
  {
    id: "domain-pretraining",
    techniques: ["full"],
    topic: "guidance",
    source: "gururangan2020",
    strength: "abstract",
  },
  {
    id: "task-pretraining",
    techniques: ["full"],
    topic: "guidance",
    source: "gururangan2020",
    strength: "abstract",
  },
  {
    id: "stop-early",
    techniques: ["full"],
    topic: "guidance",
    source: "dodge2020",
    strength: "abstract",
  },
  {
    id: "prompting-plateaus",
    techniques: ["full"],
    topic: "guidance",
    source: "bornschein2025",
    strength: "abstract",
  },
  {
    id: "structured-decoding",
    techniques: ["full", "lora"],
    topic: "guidance",
    source: "vllmStructured",
    strength: "documentation",
  },
  {
    id: "instruct-ready",
    techniques: ["full", "lora"],
    topic: "guidance",
    source: "unslothModels",
    strength: "documentation",
  },
  {
    id: "encoder-classification",
    techniques: ["full"],
    topic: "guidance",
    source: "bucher2024",
    strength: "abstract",
  },
  {
    id: "setfit-few",
    techniques: ["full"],
    topic: "guidance",
    source: "setfitDocs",
    strength: "documentation",
  },
] as const satisfies readonly Claim<string, SharedSourceId>[];
