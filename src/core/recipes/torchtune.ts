import { messages } from "../../locales/index.ts";
import { allLinear } from "../techniques/technique.ts";
import { accumulation, hasBf16, modelPath } from "./job.ts";
import type { Job, Writer } from "./recipe.ts";
import { type Group, present, type Setting, set, yaml } from "./settings.ts";

/** A model that torchtune has a builder for: the builder's module and name, its checkpoint type, and into how many files the Hub splits it. */
interface Built {
  readonly module: string;
  readonly builder: string;
  readonly checkpoint: "LLAMA3" | "LLAMA3_2" | "QWEN2";
  readonly files: number;
}

const llama = (module: string, size: string, checkpoint: Built["checkpoint"], files: number): Built => ({
  module,
  builder: `${module}_${size}`,
  checkpoint,
  files,
});

const qwen = (builder: string, files: number): Built => ({
  module: "qwen2_5",
  builder: `qwen2_5_${builder}`,
  checkpoint: "QWEN2",
  files,
});

const built: Readonly<Record<string, Built>> = {
  "meta-llama/Meta-Llama-3.1-8B": llama("llama3_1", "8b", "LLAMA3", 4),
  "meta-llama/Meta-Llama-3.1-70B": llama("llama3_1", "70b", "LLAMA3", 30),
  "meta-llama/Llama-3.2-1B": llama("llama3_2", "1b", "LLAMA3_2", 1),
  "meta-llama/Llama-3.2-3B": llama("llama3_2", "3b", "LLAMA3_2", 2),
  "Qwen/Qwen2.5-0.5B": qwen("0_5b", 1),
  "Qwen/Qwen2.5-1.5B": qwen("1_5b_base", 1),
  "Qwen/Qwen2.5-3B": qwen("3b", 2),
  "Qwen/Qwen2.5-7B": qwen("7b_base", 4),
  "Qwen/Qwen2.5-14B": qwen("14b_base", 8),
  "Qwen/Qwen2.5-72B": qwen("72b_base", 37),
};

const folderOf = (job: Job): string => `models/${modelPath(job).replace(/^.*\//, "")}`;

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
      set("max_seq_len", job.run.settings.sequenceLength, "longer examples are cut"),
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

const model = ({ technique, run: { settings } }: Job, { module, builder }: Built): Group => {
  if (technique.trains === "all-weights") {
    return { name: "model", settings: [set("_component_", `torchtune.models.${module}.${builder}`)] };
  }
  const { rank, alpha, targetModules = allLinear } = settings.hyperparameters;
  return {
    name: "model",
    settings: present([
      set("_component_", `torchtune.models.${module}.lora_${builder}`),
      set(
        "lora_attn_modules",
        targetModules.flatMap((name) => attentionNames[name] ?? []),
      ),
      set("apply_lora_to_mlp", targetModules.includes("down_proj"), "the MLP above all"),
      set("apply_lora_to_output", targetModules.includes("lm_head")),
      set("lora_rank", rank ?? null),
      set("lora_alpha", alpha ?? null, "scales the update by alpha / rank"),
      set("lora_dropout", 0),
      technique.id === "dora" && set("use_dora", true, "direction and magnitude apart"),
      technique.id === "qlora" && set("quantize_base", true, "NF4"),
    ]),
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

const isFull = ({ technique }: Job): boolean => technique.trains === "all-weights";

const chunkedLoss = "torchtune.modules.loss.LinearCrossEntropyLoss";

const text = (job: Job): string => {
  const { settings } = job.run;
  const chosen = built[job.run.model ?? ""] as Built;
  const eightBit = settings.optimizer === "paged-adamw-8bit";
  return yaml(
    present<Setting | Group>([
      set("output_dir", "output"),
      tokenizer(job, chosen),
      model(job, chosen),
      checkpointer(job, chosen),
      set("resume_from_checkpoint", false),
      !isFull(job) && set("save_adapter_weights_only", true, "set to false for the merged model too"),
      {
        name: "dataset",
        settings: [
          set("_component_", "torchtune.datasets.chat_dataset"),
          set("source", "json"),
          set("data_files", "train.jsonl", 'JSON lines with "messages"'),
          set("split", "train"),
          set("conversation_column", "messages"),
          set("conversation_style", "openai"),
        ],
      },
      set("seed", 42),
      set("shuffle", true),
      set("batch_size", settings.microBatchSize),
      accumulation(job),
      set("epochs", job.epochs, "compare the checkpoint of each on your evaluations"),
      set("max_steps_per_epoch", null),
      {
        name: "optimizer",
        settings: present([
          set("_component_", eightBit ? "bitsandbytes.optim.PagedAdamW8bit" : "torch.optim.AdamW"),
          !eightBit && set("fused", true),
          set("lr", job.learningRate.value, job.learningRate.why),
        ]),
      },
      ...(isFull(job)
        ? [set("optimizer_in_bwd", settings.optimizerInBackward, "true saves memory and needs accumulation 1")]
        : [
            {
              name: "lr_scheduler",
              settings: [
                set("_component_", "torchtune.training.lr_schedulers.get_cosine_schedule_with_warmup"),
                set("num_warmup_steps", 100),
              ],
            },
          ]),
      { name: "loss", settings: [set("_component_", chunkedLoss)], why: "never holds all logits at once" },
      set("clip_grad_norm", null),
      set("compile", false),
      set("device", "cuda"),
      set("dtype", "bf16", isFull(job) ? "torchtune keeps no fp32 masters: less memory than with them" : undefined),
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
};

/** torchtune, for the models whose builders were looked up. */
export const torchtune: Writer = {
  language: "yaml",
  fileName: "torchtune.yaml",
  packages: "pip install torch torchao torchtune bitsandbytes",
  unable: (job) => {
    const { run } = job;
    if (run.model === null || !Object.hasOwn(built, run.model)) {
      return messages.recipes.torchtuneModel(run.model ?? "config.json");
    }
    if (run.settings.cpuOffload === "optimizer") {
      return messages.recipes.torchtuneOffload;
    }
    if (!hasBf16(job)) return messages.recipes.torchtuneBf16;
    return null;
  },
  launch: (job) => {
    const kind = isFull(job) ? "full" : "lora";
    const recipe =
      job.run.gpuCount > 1
        ? `--nproc_per_node ${job.run.gpuCount} ${kind}_finetune_distributed`
        : `${kind}_finetune_single_device`;
    return `tune download ${modelPath(job)} --output-dir ${folderOf(job)} && tune run ${recipe} --config torchtune.yaml`;
  },
  text,
};
