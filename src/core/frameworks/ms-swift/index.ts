import { isDecoderFamily } from "../../catalogue/config-json.ts";
import type { TrainingMethod } from "../../training-methods.ts";
import type { Framework } from "../framework.ts";
import {
  bypassedLayers,
  hasEightBitStates,
  hasReference,
  hasSinks,
  type Job,
  mambaPackages,
  quantized,
  sharded,
  storedConfig,
} from "../job.ts";
import { machineVariables, oneGpu } from "../launch.ts";
import { quantizationLimit } from "../quantization-limit.ts";
import { present } from "../settings.ts";
import type { SwiftLimit, SwiftRecipe } from "./recipe.ts";
import { deepspeedPreset, wholeBatch } from "./sharding.ts";

/** Its programs by what is learnt from. */
const programs: Readonly<Record<TrainingMethod, "sft" | "pt" | "rlhf">> = {
  sft: "sft",
  pretraining: "pt",
  classification: "sft",
  embeddings: "sft",
  dpo: "rlhf",
  kto: "rlhf",
  grpo: "rlhf",
};

const isPacked = (job: Job): boolean => job.training.method === "pretraining" && job.hasBf16 && !hasSinks(job);

/** ms-swift, which reads one YAML file and starts torchrun where it is told of several processes. */
export const msSwift: Framework<SwiftRecipe, SwiftLimit> = {
  name: "ms-swift",
  version: "4.6",
  url: "https://swift.readthedocs.io/en/latest/",
  read: "swift/arguments, pipelines/train, callbacks and config of release 4.6.0 (2026-10-13)",
  language: "yaml",
  fileName: "ms-swift.yaml",
  packages: "pip install ms-swift==4.6.0 transformers==5.17.0 peft==0.20.0 trl==0.29.1",
  extraPackages: (job) =>
    present([
      (quantized(job) || hasEightBitStates(job)) && "bitsandbytes==0.50.2",
      deepspeedPreset(job) !== null && "deepspeed==0.18.4",
      job.settings.loss === "chunked" && "liger-kernel==0.8.1",
      // It imports msgspec for GRPO and does not ask for it.
      job.training.method === "grpo" && "math-verify==0.9.0 msgspec==0.22.0",
      // The later of the two releases that its README recommends; it takes Transformers 5.
      job.settings.rl?.engine === "vllm" && "vllm==0.23.0",
    ]),
  builtPackages: (job) => [...mambaPackages(job), ...(isPacked(job) ? ["flash-attn==2.8.3"] : [])],
  letsBlocksGrow: true,
  resumes: "resume_from_checkpoint: with the folder of the last checkpoint continues from there",
  methods: ["sft", "pretraining", "classification", "embeddings", "dpo", "kto", "grpo"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    const { settings } = job;
    if (!isDecoderFamily(job.modelType)) return "encoder";
    if (storedConfig(job) === "FineGrainedFP8Config") return "stored";
    if (recipe.failsOnEmbeddings && job.training.method === "embeddings") return "embeddings";
    if (job.training.method === "embeddings" && !job.fitsWith(wholeBatch(job))) return "negatives";
    if (hasReference(job) && recipe.trains !== "adapter") return "reference";
    const unquantized = quantizationLimit(job, "ms-swift-2026-11");
    if (unquantized) return unquantized;
    if (quantized(job) && bypassedLayers(job).length > 0) return "bypassed";
    if (settings.cpuOffload === "optimizer" && sharded(job)) return "optimizer-offload";
    if (settings.activationOffload) return "activation-offload";
    if (settings.optimizerInBackward) return "optimizer-in-backward";
    if (recipe.trains === "adapter" || job.hasMasters) return null;
    if (sharded(job)) return "split-without-masters";
    return job.hasBf16 ? null : "half-weights";
  },
  launch: (job) => {
    const processes =
      job.gpuCount > 1 || deepspeedPreset(job) !== null
        ? `${machineVariables(job)}NPROC_PER_NODE=${job.machines.gpusEach}`
        : oneGpu;
    return `${processes} swift ${programs[job.training.method]} ms-swift.yaml`;
  },
  write: () => import("./write.ts"),
};
