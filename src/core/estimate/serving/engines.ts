import type { ClaimId } from "../../evidence/claims/index.ts";

/**
 * A server that answers requests for many LoRA adapters over one base model, as its current
 * release takes its options.
 */
interface ServingEngine {
  readonly name: string;
  readonly version: string;
  /** The month in which that release was read. */
  readonly month: string;
  /** The ranks that its largest one may have; null where any is taken. */
  readonly ranks: readonly number[] | null;
  /** What it refuses, and what its options mean. */
  readonly claim: ClaimId;
  readonly options: string;
}

/** The engines that the plan writes commands for. */
export const servingEngines = {
  vllm: {
    name: "vLLM",
    version: "0.33.0",
    month: "2026-11",
    ranks: [1, 8, 16, 32, 64, 128, 256, 320, 512],
    claim: "vllm-lora-options",
    options: "https://github.com/vllm-project/vllm/blob/v0.33.0/vllm/config/lora.py",
  },
  sglang: {
    name: "SGLang",
    version: "0.5.23",
    month: "2026-10",
    ranks: null,
    claim: "sglang-lora",
    options: "https://github.com/sgl-project/sglang/blob/v0.5.23/python/sglang/srt/arg_groups/fields/lora.py",
  },
} as const satisfies Readonly<Record<string, ServingEngine>>;

export type ServingEngineId = keyof typeof servingEngines;

export const servingEngineIds = Object.keys(servingEngines) as readonly ServingEngineId[];

/** What an engine is started with. */
export interface ServerSettings {
  /** Path or Hub id of the model that it loads. */
  readonly model: string;
  readonly tensorParallel: number;
  /** Share of a GPU's memory that the engine may take. */
  readonly memoryShare: number;
  /** Share for weights and cache alone, which is what SGLang asks for. */
  readonly staticShare: number;
  /** Tokens of the longest request with its answer. */
  readonly maxLength: number;
  /** Null where the adapters are merged. */
  readonly adapters: {
    /** Adapters that may be in one batch. */
    readonly slots: number;
    /** Adapters kept in host memory. */
    readonly held: number;
    readonly rank: number;
  } | null;
}

/** The smallest rank that vLLM has buffers for and that is no smaller. */
export const servedRank = (rank: number): number => servingEngines.vllm.ranks.find((each) => each >= rank) ?? rank;

/** One NAME=PATH for each folder in adapters/. */
const everyAdapter = '$(for a in adapters/*/; do echo "$(basename "$a")=$a"; done)';

/** In hundredths, rounded down. */
const hundredths = (share: number): string => (Math.floor(share * 100) / 100).toFixed(2);

const commandOf: Readonly<Record<ServingEngineId, (settings: ServerSettings) => readonly string[]>> = {
  vllm: ({ model, tensorParallel, memoryShare, maxLength, adapters }) => [
    `vllm serve ${model}`,
    `--tensor-parallel-size ${tensorParallel}`,
    `--gpu-memory-utilization ${hundredths(memoryShare)}`,
    `--max-model-len ${maxLength}`,
    ...(adapters
      ? [
          "--enable-lora",
          `--max-loras ${adapters.slots}`,
          `--max-lora-rank ${adapters.rank}`,
          `--max-cpu-loras ${adapters.held}`,
          `--lora-modules ${everyAdapter}`,
        ]
      : []),
  ],
  sglang: ({ model, tensorParallel, staticShare, maxLength, adapters }) => [
    `python -m sglang.launch_server --model-path ${model}`,
    `--tensor-parallel-size ${tensorParallel}`,
    `--mem-fraction-static ${hundredths(staticShare)}`,
    `--context-length ${maxLength}`,
    ...(adapters
      ? [
          "--enable-lora",
          `--max-loras-per-batch ${adapters.slots}`,
          `--max-lora-rank ${adapters.rank}`,
          `--max-loaded-loras ${adapters.held}`,
          `--lora-paths ${everyAdapter}`,
        ]
      : []),
  ],
};

/** The command that starts the engine so, an option a line. */
export const serverCommand = (engine: ServingEngineId, settings: ServerSettings): string =>
  commandOf[engine](settings).join(" \\\n  ");
