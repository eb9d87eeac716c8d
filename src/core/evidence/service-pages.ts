import { type Service, services, type TunedModels } from "./services.ts";

/** Ways of tuning that a service documents. */
type TuningMethod = "supervised" | "preferences" | "reinforcement" | "lora" | "full";

/** What the public pages of a service say of it. */
interface ServicePages {
  readonly tunes: readonly TunedModels[];
  readonly methods: readonly TuningMethod[];
  /** Models that the pages name, as they name them. */
  readonly models: readonly string[];
  /** The day on which the pages were read, as YYYY-MM-DD. */
  readonly read: string;
  readonly sources: readonly [string, ...string[]];
}

/** A service that tunes models behind an interface, as its public pages describe it. */
export type TuningService = Service & ServicePages;

const pages: Readonly<Record<(typeof services)[number]["id"], ServicePages>> = {
  tinker: {
    tunes: ["open"],
    methods: ["supervised", "preferences", "reinforcement", "lora"],
    models: ["Qwen3.5-397B", "Kimi K2.6", "Inkling"],
    read: "2026-11-26",
    sources: [
      "https://tinker-docs.thinkingmachines.ai/tinker/index.md",
      "https://github.com/thinking-machines-lab/tinker-cookbook",
    ],
  },
  together: {
    tunes: ["open"],
    methods: ["supervised", "preferences", "reinforcement", "lora", "full"],
    models: ["Qwen3 8B"],
    read: "2026-11-26",
    sources: [
      "https://docs.together.ai/docs/fine-tuning/overview",
      "https://docs.together.ai/docs/fine-tuning/lora-vs-full",
      "https://docs.together.ai/docs/post-training/sft",
    ],
  },
  fireworks: {
    tunes: ["open"],
    methods: ["supervised", "preferences", "reinforcement", "lora"],
    models: ["DeepSeek V3.1", "Kimi K2 0905", "Qwen", "Llama"],
    read: "2026-11-26",
    sources: [
      "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
      "https://docs.fireworks.ai/fine-tuning/finetuning-intro",
    ],
  },
  google: {
    tunes: ["own", "open"],
    methods: ["supervised", "preferences", "reinforcement", "lora", "full"],
    models: ["Gemini 3.5 Flash", "Gemini 3.5 Flash-Lite", "Gemma 3 27B", "Llama 3.3 70B", "Qwen 3 32B"],
    read: "2026-11-26",
    sources: [
      "https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/models/tuning.md.txt",
      "https://docs.cloud.google.com/vertex-ai/generative-ai/docs/models/open-model-tuning",
    ],
  },
  bedrock: {
    tunes: ["own", "vendor", "open"],
    methods: ["supervised", "reinforcement"],
    models: ["Nova 2 Lite", "Nova Pro", "Claude 3 Haiku", "Llama 3.1 70B"],
    read: "2026-11-26",
    sources: [
      "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-model-fine-tuning.html",
      "https://docs.aws.amazon.com/bedrock/latest/userguide/rft-open-weight-access-security.html",
    ],
  },
  azure: {
    tunes: ["vendor", "open"],
    methods: ["supervised", "preferences", "reinforcement"],
    models: ["gpt-4.1", "o4-mini", "gpt-oss-20b", "Llama-3.3-70B", "Qwen-32B"],
    read: "2026-11-26",
    sources: [
      "https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/openai/includes/fine-tune-models.md",
      "https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/openai/includes/concepts-model-retirement-schedule-content.md",
    ],
  },
  openai: {
    tunes: ["own"],
    methods: ["supervised"],
    models: ["gpt-4.1", "gpt-4.1-mini", "gpt-4o"],
    read: "2026-11-26",
    sources: [
      "https://developers.openai.com/api/docs/deprecations",
      "https://developers.openai.com/api/docs/guides/fine-tuning-best-practices",
    ],
  },
  cohere: {
    tunes: ["own"],
    methods: ["supervised"],
    models: ["Command R"],
    read: "2026-11-26",
    sources: ["https://docs.cohere.com/docs/fine-tuning"],
  },
  mistral: {
    tunes: ["own"],
    methods: ["supervised"],
    models: [],
    read: "2026-11-26",
    sources: ["https://docs.mistral.ai/resources/deprecated"],
  },
};

/** Tuning services, those that newcomers can use first. */
export const tuningServices: readonly TuningService[] = services.map((service) => ({
  ...service,
  ...pages[service.id],
}));
