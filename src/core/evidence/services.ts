/**
 * Which models a service tunes: its own or those of another vendor, behind an interface, or models
 * with open weights.
 */
export type TunedModels = "own" | "vendor" | "open";

/** Ways of tuning that a service documents. */
export type TuningMethod = "supervised" | "preferences" | "reinforcement" | "lora" | "full";

/**
 * Whether somebody who never tuned there can start: with all models, as its pages refuse nobody;
 * with some; with none.
 */
export type Newcomers =
  | { readonly accepted: "all" }
  | { readonly accepted: "some"; readonly models: TunedModels }
  /**
   * From when newcomers are refused, and from when everybody is, as YYYY-MM-DD; null where the
   * vendor does not say.
   */
  | { readonly accepted: "none"; readonly since: string | null; readonly ends: string | null };

/** A service that tunes models behind an interface, as its public pages describe it. */
export interface TuningService {
  readonly id: string;
  readonly name: string;
  readonly tunes: readonly TunedModels[];
  readonly methods: readonly TuningMethod[];
  /** Models that the pages name, as they name them. */
  readonly models: readonly string[];
  readonly newcomers: Newcomers;
  /** The day on which the pages were read, as YYYY-MM-DD. */
  readonly read: string;
  readonly sources: readonly [string, ...string[]];
}

/** Tuning services, those that newcomers can use first. */
export const tuningServices = [
  {
    id: "tinker",
    name: "Tinker (Thinking Machines Lab)",
    tunes: ["open"],
    methods: ["supervised", "preferences", "reinforcement", "lora"],
    models: ["Qwen3.5-397B", "Kimi K2.6", "Inkling"],
    newcomers: { accepted: "all" },
    read: "2026-11-26",
    sources: [
      "https://tinker-docs.thinkingmachines.ai/tinker/index.md",
      "https://github.com/thinking-machines-lab/tinker-cookbook",
    ],
  },
  {
    id: "together",
    name: "Together AI",
    tunes: ["open"],
    methods: ["supervised", "preferences", "reinforcement", "lora", "full"],
    models: ["Qwen3 8B"],
    newcomers: { accepted: "all" },
    read: "2026-11-26",
    sources: [
      "https://docs.together.ai/docs/fine-tuning/overview",
      "https://docs.together.ai/docs/fine-tuning/lora-vs-full",
      "https://docs.together.ai/docs/post-training/sft",
    ],
  },
  {
    id: "fireworks",
    name: "Fireworks AI",
    tunes: ["open"],
    methods: ["supervised", "preferences", "reinforcement", "lora"],
    models: ["DeepSeek V3.1", "Kimi K2 0905", "Qwen", "Llama"],
    newcomers: { accepted: "all" },
    read: "2026-11-26",
    sources: [
      "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
      "https://docs.fireworks.ai/fine-tuning/finetuning-intro",
    ],
  },
  {
    id: "google",
    name: "Google Cloud (Vertex AI)",
    tunes: ["own", "open"],
    methods: ["supervised", "preferences", "reinforcement", "lora", "full"],
    models: ["Gemini 3.5 Flash", "Gemini 3.5 Flash-Lite", "Gemma 3 27B", "Llama 3.3 70B", "Qwen 3 32B"],
    newcomers: { accepted: "all" },
    read: "2026-11-26",
    sources: [
      "https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/models/tuning.md.txt",
      "https://docs.cloud.google.com/vertex-ai/generative-ai/docs/models/open-model-tuning",
    ],
  },
  {
    id: "bedrock",
    name: "Amazon Bedrock",
    tunes: ["own", "vendor", "open"],
    methods: ["supervised", "reinforcement"],
    models: ["Nova 2 Lite", "Nova Pro", "Claude 3 Haiku", "Llama 3.1 70B"],
    newcomers: { accepted: "all" },
    read: "2026-11-26",
    sources: [
      "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-model-fine-tuning.html",
      "https://docs.aws.amazon.com/bedrock/latest/userguide/rft-open-weight-access-security.html",
    ],
  },
  {
    id: "azure",
    name: "Microsoft Foundry (Azure)",
    tunes: ["vendor", "open"],
    methods: ["supervised", "preferences", "reinforcement"],
    models: ["gpt-4.1", "o4-mini", "gpt-oss-20b", "Llama-3.3-70B", "Qwen-32B"],
    // Training of OpenAI's models ends for new customers as these retire, in October 2026.
    newcomers: { accepted: "some", models: "open" },
    read: "2026-11-26",
    sources: [
      "https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/openai/includes/fine-tune-models.md",
      "https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/openai/includes/concepts-model-retirement-schedule-content.md",
    ],
  },
  {
    id: "openai",
    name: "OpenAI",
    tunes: ["own"],
    methods: ["supervised"],
    models: ["gpt-4.1", "gpt-4.1-mini", "gpt-4o"],
    newcomers: { accepted: "none", since: "2026-05-07", ends: "2027-01-06" },
    read: "2026-11-26",
    sources: [
      "https://developers.openai.com/api/docs/deprecations",
      "https://developers.openai.com/api/docs/guides/fine-tuning-best-practices",
    ],
  },
  {
    id: "cohere",
    name: "Cohere",
    tunes: ["own"],
    methods: ["supervised"],
    models: ["Command R"],
    newcomers: { accepted: "none", since: "2025-09-15", ends: null },
    read: "2026-11-26",
    sources: ["https://docs.cohere.com/docs/fine-tuning"],
  },
  {
    id: "mistral",
    name: "Mistral AI",
    tunes: ["own"],
    methods: ["supervised"],
    models: [],
    newcomers: { accepted: "none", since: null, ends: null },
    read: "2026-11-26",
    sources: ["https://docs.mistral.ai/resources/deprecated"],
  },
] as const satisfies readonly TuningService[];

/** Services at which somebody who never tuned there can start. */
export const openServices: readonly TuningService[] = tuningServices.filter(
  ({ newcomers }: TuningService) => newcomers.accepted !== "none",
);

/** Services that refuse newcomers, or have ended. */
export const closedServices: readonly TuningService[] = tuningServices.filter(
  ({ newcomers }: TuningService) => newcomers.accepted === "none",
);
