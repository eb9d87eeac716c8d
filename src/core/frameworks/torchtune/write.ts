import { type Run, runBy } from "../../estimate/run.ts";
import { warmupShare } from "../../training-plan.ts";
import { accumulation, hasEightBitStates, type Job, maxLengthWhy, modelPath, updatesText } from "../job.ts";
import { packingOffered } from "../packing.ts";
import { conversations, jsonLines } from "../samples.ts";
import { alphaOverRank, overRank } from "../scaling.ts";
import { type Group, present, type Setting, set, yaml } from "../settings.ts";
import { folderOf } from "./folder.ts";
import { type Built, builtBy } from "./models.ts";
import type { TorchtuneRecipe } from "./recipe.ts";

const tokenizer = (job: Job, { checkpoint }: Built): Group => {
  const folder = folderOf(job);
  const component = {
    LLAMA3: "torchtune.models.llama3.llama3_tokenizer",
    LLAMA3_2: "torchtune.models.llama3.llama3_tokenizer",
    QWEN2: "torchtune.models.qwen2_5.qwen2_5_tokenizer",
  }[checkpoint];
  const path = {
    LLAMA3: "original/tokenizer.model",
    LLAMA3_2: "original/tokenizer.model",
    QWEN2: "vocab.json",
  }[checkpoint];
  return {
    name: "tokenizer",
    settings: present([
      set("_component_", component),
      set("path", `${folder}/${path}`),
      checkpoint === "QWEN2" && set("merges_file", `${folder}/merges.txt`),
      set("max_seq_len", job.training.maxLength, maxLengthWhy(job, "are cut")),
    ]),
  };
};

/** torchtune's names of the attention's projections; those of the MLP go together. */
const attentionNames: Readonly<Record<string, string>> = {
  q_proj: "q_proj",
  k_proj: "k_proj",
  v_proj: "v_proj",
  o_proj: "output_proj",
};

const model = ({ settings }: Job, { module, builder }: Built, recipe: TorchtuneRecipe): Group => {
  if (recipe.trains === "all-weights") {
    return { name: "model", settings: [set("_component_", `torchtune.models.${module}.${builder}`)] };
  }
  const { hyperparameters } = settings;
  const { rank, targetModules = [] } = hyperparameters;
  return {
    name: "model",
    settings: [
      set("_component_", `torchtune.models.${module}.lora_${builder}`),
      set(
        "lora_attn_modules",
        targetModules.flatMap((name) => attentionNames[name] ?? []),
      ),
      set("apply_lora_to_mlp", targetModules.includes("down_proj"), "the MLP above all"),
      set("apply_lora_to_output", targetModules.includes("lm_head")),
      set("lora_rank", rank ?? null),
      set("lora_alpha", alphaOverRank(hyperparameters), overRank(hyperparameters, "rank")),
      set("lora_dropout", 0),
      ...recipe.settings,
    ],
  };
};

const checkpointer = (job: Job, { checkpoint, files }: Built): Group => ({
  name: "checkpointer",
  settings: [
    set("_component_", "torchtune.training.FullModelHFCheckpointer"),
    set("checkpoint_dir", folderOf(job)),
    files === 1
      ? set("checkpoint_files", ["model.safetensors"])
      : set("checkpoint_files", {
          filename_format: "model-{}-of-{}.safetensors",
          max_filename: String(files).padStart(5, "0"),
        }),
    set("recipe_checkpoint", null),
    set("output_dir", "output"),
    set("model_type", checkpoint),
  ],
});

const chunkedLoss = "torchtune.modules.loss.CEWithChunkedOutputLoss";

/** The file: one YAML, for a model whose builder is known. */
export const write = (job: Job, recipe: TorchtuneRecipe): string => {
  const { settings } = job;
  const chosen = builtBy(job.model);
  if (!chosen) throw new Error(`torchtune has no builder for ${modelPath(job)}`);
  const isFull = recipe.trains === "all-weights";
  const eightBit = hasEightBitStates(job);
  const sample = ["train.jsonl has one JSON object a line:", ...jsonLines(conversations)].map((line) => `# ${line}`);
  const file = yaml(
    present<Setting | Group>([
      set("output_dir", "output"),
      tokenizer(job, chosen),
      model(job, chosen, recipe),
      checkpointer(job, chosen),
      set("resume_from_checkpoint", false),
      !isFull && set("save_adapter_weights_only", true, "set to false for the merged model too"),
      {
        name: "dataset",
        settings: present([
          set("_component_", "torchtune.datasets.chat_dataset"),
          set("source", "json"),
          set("data_files", "train.jsonl", 'JSON lines with "messages"'),
          set("split", "train"),
          set("conversation_column", "messages"),
          set("conversation_style", "openai"),
          packingOffered(job, "packed"),
        ]),
      },
      set("seed", 42),
      set("shuffle", true),
      set("batch_size", settings.microBatchSize),
      accumulation(job),
      set("epochs", job.training.epochs, `${updatesText(job)}; compare the checkpoint of each on your evaluations`),
      set("max_steps_per_epoch", null),
      {
        name: "optimizer",
        settings: present([
          eightBit && job.gpuCount > 1
            ? set("_component_", "torchao.optim.AdamW8bit", "bitsandbytes' fail where FSDP 2 splits the weights")
            : set("_component_", eightBit ? "bitsandbytes.optim.PagedAdamW8bit" : "torch.optim.AdamW"),
          !eightBit && set("fused", true),
          set("lr", job.learningRate.value, job.learningRate.why),
        ]),
      },
      {
        name: "lr_scheduler",
        settings: [
          set("_component_", "torchtune.training.lr_schedulers.get_cosine_schedule_with_warmup"),
          set("num_warmup_steps", Math.ceil(warmupShare * job.training.updates.mid)),
        ],
      },
      isFull && set("optimizer_in_bwd", settings.optimizerInBackward, "true saves memory and needs accumulation 1"),
      { name: "loss", settings: [set("_component_", chunkedLoss)], why: "never holds all logits at once" },
      set("clip_grad_norm", null),
      set("compile", false),
      set("device", "cuda"),
      set(
        "dtype",
        "bf16",
        isFull ? "torchtune keeps no fp32 masters: less memory, but small updates are rounded away" : undefined,
      ),
      set("enable_activation_checkpointing", settings.gradientCheckpointing || settings.activationOffload),
      set("enable_activation_offloading", settings.activationOffload),
      {
        name: "metric_logger",
        settings: [set("_component_", "torchtune.training.metric_logging.DiskLogger"), set("log_dir", "output/logs")],
      },
      set("log_every_n_steps", 10),
      set("log_peak_memory_stats", true, "compare it with the estimate"),
    ]),
  );
  return [...sample, "", file].join("\n");
};

/** By its own program. */
export const runsAs = ({ settings }: Job): Run => ({
  ...runBy("torchtune-2025-04", settings),
  weightsDtype: "bf16",
  trainableDtype: "bf16",
  mixedPrecision: "none",
  // Its recipes for several GPUs split the model, always.
  sharding: settings.gpuCount > 1 ? "fsdp" : "none",
  gradientCheckpointing: settings.gradientCheckpointing || settings.activationOffload,
  // They evaluate nothing.
  evaluation: null,
});
