import type { Framework } from "../framework.ts";
import {
  bypassedLayers,
  hasEightBitStates,
  hasReference,
  hasSinks,
  inBackwardOfMany,
  type Job,
  mambaPackages,
  mixedPrecision,
  quantized,
  sharded,
} from "../job.ts";
import { accelerateProcesses, machineVariables, oneGpu } from "../launch.ts";
import { quantizationLimit } from "../quantization-limit.ts";
import { present } from "../settings.ts";
import { deepspeedFile } from "./deepspeed.ts";
import type { LlamaFactoryLimit, LlamaFactoryRecipe } from "./recipe.ts";

/** FSDP, which alone splits a quantized base: on all of the job's cards. The file counts two. */
const fsdpLaunch = (job: Job): string =>
  `accelerate launch --config_file examples/accelerate/fsdp_config.yaml ${accelerateProcesses(job)} --mixed_precision ${mixedPrecision(job)} src/train.py llama-factory.yaml`;

/** Whether its command starts torchrun. */
const startsTorchrun = (job: Job): boolean =>
  !(sharded(job) && quantized(job)) && (job.gpuCount > 1 || job.settings.cpuOffload === "optimizer");

/** LLaMA-Factory, started from its checkout, where its DeepSpeed and accelerate files are. */
export const llamaFactory: Framework<LlamaFactoryRecipe, LlamaFactoryLimit> = {
  name: "LLaMA-Factory",
  version: "0.9.5",
  url: "https://github.com/hiyouga/LLaMA-Factory",
  read: "src/llamafactory/hparams, train/trainer_utils.py and examples/accelerate of release v0.9.5 (7af9095)",
  language: "yaml",
  fileName: "llama-factory.yaml",
  // torchaudio 2.11 is the last one, and refuses a torch that was built for another CUDA.
  packages:
    "git clone --branch v0.9.5 https://github.com/hiyouga/LLaMA-Factory && cd LLaMA-Factory && pip install -e . torch==2.11.0 torchvision==0.26.0 torchaudio==2.11.0",
  extraPackages: (job) =>
    present([
      (quantized(job) || hasEightBitStates(job)) && "bitsandbytes==0.50.2",
      deepspeedFile(job) !== null && "deepspeed==0.18.4",
      job.settings.loss === "chunked" && "liger-kernel==0.8.1",
      // It takes FlashAttention 3 for the sinks, which this package loads: a release that its Transformers takes.
      hasSinks(job) && "kernels==0.12.3",
    ]),
  builtPackages: mambaPackages,
  // llamafactory launcher.py:82, with torchrun.
  setsAllocator: startsTorchrun,
  letsBlocksGrow: true,
  resumes: "Started again, it continues from the last checkpoint in output",
  methods: ["sft", "pretraining", "dpo", "kto"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    const { settings } = job;
    if (hasReference(job) && recipe.trains === "all-weights") return "reference";
    const unquantized = quantizationLimit(job, "llama-factory-2026-11");
    if (unquantized) return unquantized;
    if (quantized(job) && bypassedLayers(job).length > 0) return "bypassed";
    if (settings.cpuOffload === "optimizer" && sharded(job)) return "optimizer-offload";
    if (inBackwardOfMany(job)) return "optimizer-in-backward-of-many";
    if (settings.optimizerInBackward && !recipe.hasOwnOptimizer) return "optimizer-in-backward";
    return recipe.trains === "all-weights" && sharded(job) && !job.hasMasters ? "split-without-masters" : null;
  },
  launch: (job) =>
    sharded(job) && quantized(job)
      ? fsdpLaunch(job)
      : startsTorchrun(job)
        ? `FORCE_TORCHRUN=1 ${machineVariables(job)}NPROC_PER_NODE=${job.machines.gpusEach} llamafactory-cli train llama-factory.yaml`
        : `${oneGpu} llamafactory-cli train llama-factory.yaml`,
  write: () => import("./write.ts"),
};
