import { endOfTurn } from "../../catalogue/chat-formats.ts";
import type { Run } from "../../estimate/run.ts";
import { evaluationShare, warmupShare } from "../../training-plan.ts";
import {
  accumulation,
  bypassedLayers,
  bypassedWhy,
  eightBitAdamw,
  hasEightBitStates,
  hasSinks,
  type Job,
  maxLengthWhy,
  mixedPrecision,
  modelPath,
  quantized,
  referenceBeta,
  routerLoss,
  sharded,
  sinksWhy,
  stopsEarlier,
  storedConfig,
  trainsRouters,
  updatesText,
} from "../job.ts";
import { byOwnTrainer } from "../own-trainer.ts";
import { unpackedWhy } from "../packing.ts";
import { comparisons, conversations, jsonLines, plainRows, ratings } from "../samples.ts";
import { type Group, type Literal, present, type Setting, set, yaml } from "../settings.ts";
import type { AxolotlRecipe } from "./recipe.ts";
import { chatTemplate } from "./templates.ts";

const plainOptimizer = (job: Job): readonly Setting[] => [
  hasEightBitStates(job) ? eightBitAdamw(job, "optimizer") : set("optimizer", "adamw_torch_fused"),
];

const sharding = (job: Job): readonly (Setting | Group)[] => [
  set("fsdp_version", 2),
  {
    name: "fsdp_config",
    why: "the whole model does not fit on one GPU",
    settings: [
      set("offload_params", false),
      set(
        "cpu_ram_efficient_loading",
        !quantized(job) && storedConfig(job) === null,
        quantized(job)
          ? "a base in 4 bits deadlocks where one process alone loads it"
          : storedConfig(job) !== null
            ? "not while the base is turned into 16 bit"
            : undefined,
      ),
      set("auto_wrap_policy", "TRANSFORMER_BASED_WRAP"),
      set("state_dict_type", "FULL_STATE_DICT"),
      set("reshard_after_forward", true),
    ],
  },
];

/** Axolotl loads the weights in the dtype of the arithmetic; FSDP alone keeps fp32 masters beside them. */
const precision = (job: Job, recipe: AxolotlRecipe): Setting => {
  if (recipe.trains === "adapter") return set(mixedPrecision(job), true);
  return set(
    mixedPrecision(job),
    true,
    sharded(job)
      ? "arithmetic; the master weights stay in fp32"
      : "of the weights too: Axolotl keeps no fp32 masters, and small updates are rounded away",
  );
};

const lines = (type: Literal, why: string): Setting =>
  set("datasets", [{ path: "train.jsonl", ds_type: "json", split: "train", type }], why);

/** The chat format of rated answers, of which Axolotl knows two; null where the model has another. */
const ratingsFormat = ({ modelType, architecture }: Job): "chatml" | "llama3" | null => {
  if (modelType.startsWith("qwen")) return "chatml";
  return modelType === "llama" && architecture.vocabularySize === 128_256 ? "llama3" : null;
};

/** Rated answers, for which Axolotl takes no template. */
const ratedLines = (job: Job): Setting => {
  const format = ratingsFormat(job);
  return format === null
    ? lines(
        { prompt_format: "{prompt}", completion_format: "{completion}" },
        'JSON lines with "prompt", "completion" and "label": write both as the model\'s chat template does, its end included',
      )
    : lines(`${format}.argilla`, 'JSON lines with "instruction", "completion" and "label"');
};

/** What is learnt from, and how its lines are read. */
const data = (job: Job): readonly Setting[] => {
  switch (job.training.method) {
    case "pretraining":
      return [lines("completion", 'JSON lines with "text", of which every token is learnt')];
    case "dpo":
      return [
        set("rl", "dpo"),
        referenceBeta("rl_beta"),
        lines("chat_template.default", 'JSON lines with "messages", "chosen" and "rejected"'),
      ];
    case "kto":
      return [
        set("rl", "kto"),
        referenceBeta("rl_beta"),
        ratedLines(job),
        set("remove_unused_columns", false, "KTO needs them, and Axolotl asks for this"),
      ];
    default:
      return [set("datasets", [{ path: "train.jsonl", type: "chat_template" }], 'JSON lines with "messages"')];
  }
};

/** Lines of the data. */
const sampleOf = (job: Job): readonly Literal[] => {
  switch (job.training.method) {
    case "pretraining":
      return plainRows.pretraining;
    case "dpo":
      return comparisons;
    case "kto": {
      if (ratingsFormat(job) !== null) {
        return ratings.map(({ question, answer, good }) => ({
          instruction: question,
          completion: answer,
          label: good,
        }));
      }
      const end = endOfTurn(job.modelType, job.architecture) ?? "";
      return ratings.map(({ question, answer, good }) => ({
        prompt: `... ${question} ...`,
        completion: `${answer}${end}`,
        label: good,
      }));
    }
    default:
      return conversations;
  }
};

/** The file: one YAML. */
export const write = (job: Job, recipe: AxolotlRecipe): string => {
  const { settings, hasBf16 } = job;
  const optimizer = recipe.trains === "all-weights" ? recipe.optimizer : undefined;
  const file = yaml(
    present<Setting | Group>([
      set("base_model", modelPath(job)),
      storedConfig(job) !== null &&
        set("model_quantization_config", storedConfig(job), "stored so, which cannot be trained: 16 bit in memory"),
      storedConfig(job) !== null && set("model_quantization_config_kwargs", { dequantize: true }),
      trainsRouters(job, recipe.trains) &&
        set(
          "overrides_of_model_config",
          { output_router_logits: true, router_aux_loss_coef: routerLoss },
          "keeps the experts equally busy",
        ),
      ...(recipe.trains === "adapter" ? recipe.adapter(job) : []),
      quantized(job) &&
        settings.trainableDtype === "bf16" &&
        set("peft_autocast_adapter_dtype", false, "adapters in bf16, as estimated; the default makes them fp32"),
      quantized(job) &&
        bypassedLayers(job).length > 0 &&
        set("bnb_config_kwargs", { llm_int8_skip_modules: [...bypassedLayers(job), "lm_head"] }, bypassedWhy),
      ...data(job),
      ...(job.training.method === "pretraining" ? [] : chatTemplate(job)),
      set("val_set_size", job.training.heldOut, "held out to see overfitting"),
      set("output_dir", "output"),
      set(
        "sequence_len",
        job.training.maxLength,
        job.training.method === "pretraining"
          ? "longer documents go on in the next sequence"
          : maxLengthWhy(job, "are dropped: raise it, and memory with it"),
      ),
      job.training.method === "pretraining"
        ? set("sample_packing", true, "sequences of full length, none of them padding")
        : set(
            "sample_packing",
            false,
            job.training.method === "sft" ? unpackedWhy(job) : "pairs and ratings are not packed",
          ),
      set("micro_batch_size", settings.microBatchSize, "evaluation takes as many at once"),
      accumulation(job),
      set("num_epochs", job.training.epochs, `${updatesText(job)}; ${stopsEarlier(job)}`),
      set("learning_rate", job.learningRate.value, job.learningRate.why),
      set("lr_scheduler", "cosine"),
      set("warmup_ratio", warmupShare, "of all updates"),
      ...(optimizer ?? plainOptimizer)(job),
      precision(job, recipe),
      set(
        "attn_implementation",
        hasSinks(job) ? "eager" : hasBf16 ? "flash_attention_2" : "sdpa",
        hasSinks(job) ? sinksWhy : hasBf16 ? undefined : "no FlashAttention before Ampere",
      ),
      set("gradient_checkpointing", settings.gradientCheckpointing || settings.activationOffload),
      settings.activationOffload && set("activation_offloading", true, "activations wait in host memory"),
      ...(settings.loss === "chunked"
        ? [
            set("plugins", ["axolotl.integrations.liger.LigerPlugin"]),
            set("liger_fused_linear_cross_entropy", true, "never holds all logits at once"),
          ]
        : []),
      ...(sharded(job) ? sharding(job) : []),
      set("eval_steps", evaluationShare, "of all updates"),
      set("save_steps", evaluationShare),
      set("save_total_limit", 2),
      set("load_best_model_at_end", true),
      set("logging_steps", 1),
      set("seed", 42),
    ]),
  );
  const sample = ["train.jsonl has one JSON object a line:", ...jsonLines(sampleOf(job))].map((line) => `# ${line}`);
  return [...sample, "", file].join("\n");
};

/** By its own program. */
export const runsAs = (job: Job, { trains }: AxolotlRecipe): Run => ({
  ...byOwnTrainer("axolotl-2026-11", job.settings, {}),
  // peft_autocast_adapter_dtype says it.
  trainableDtype: job.settings.trainableDtype,
  // It loads all weights in 16 bit where nothing splits them.
  ...(trains === "all-weights" && !sharded(job) ? { weightsDtype: mixedPrecision(job) } : {}),
});
