import { samplerShares } from "../../estimate/run.ts";
import { evaluationShare, warmupShare } from "../../training-plan.ts";
import { type Job, modelPath, stopsEarlier, updatesText } from "../job.ts";
import { dataSample } from "../python.ts";
import { alphaOverRank, overRank } from "../scaling.ts";
import { present, pythonDictionary, type Setting, set } from "../settings.ts";
import { isPlainAllLinear, namedTargets, namedWhy } from "../targets.ts";
import type { VerlRecipe } from "./recipe.ts";

const actor = "actor_rollout_ref.actor";
const rollout = "actor_rollout_ref.rollout";
const model = "actor_rollout_ref.model";

const adapter = (job: Job): readonly Setting[] => {
  const { hyperparameters } = job.settings;
  return [
    set(`${model}.lora_rank`, hyperparameters.rank ?? null),
    set(`${model}.lora_alpha`, alphaOverRank(hyperparameters), overRank(hyperparameters, "rank")),
    isPlainAllLinear(job)
      ? set(`${model}.target_modules`, "all-linear", "attention and MLP, the MLP above all")
      : set(`${model}.target_modules`, namedTargets(job), namedWhy(job)),
    set(`${actor}.fsdp_config.model_dtype`, "bfloat16", "of the frozen base, and of the adapter with it"),
    set(`${rollout}.load_format`, "safetensors", "vLLM loads the base and takes the adapter beside it"),
  ];
};

/** Steps between evaluations, of which each is one update. */
const interval = ({ training: { updates } }: Job): number => Math.max(1, Math.round(updates.mid * evaluationShare));

/** Answers of an update that one engine of vLLM gives, over as many GPUs as share its weights. */
const answersOfEngine = ({ training: { batchSize }, settings, gpuCount, architecture }: Job): number =>
  Math.max(1, Math.ceil((batchSize * samplerShares(architecture, settings)) / gpuCount));

const options = (job: Job, { trains }: VerlRecipe): readonly Setting[] => {
  const { settings, training, learningRate, machines } = job;
  const { generations, completionLength } = settings.rl ?? { generations: 1, completionLength: 0 };
  const tasks = Math.max(1, Math.round(training.batchSize / generations));
  return present([
    set("algorithm.adv_estimator", "grpo", "an answer against the others to the same task"),
    set("data.train_files", "train.parquet"),
    set("data.val_files", "test.parquet"),
    set("data.train_batch_size", tasks, `tasks an update, with ${generations} answers to each`),
    set("data.max_prompt_length", settings.sequenceLength - completionLength),
    set("data.filter_overlong_prompts", true, "longer tasks are left out"),
    set("data.max_response_length", completionLength, `of ${settings.sequenceLength} tokens with the task`),
    set("data.seed", 42),
    set(`${model}.path`, modelPath(job)),
    set(
      `${model}.enable_gradient_checkpointing`,
      settings.gradientCheckpointing,
      settings.gradientCheckpointing
        ? "computes activations again instead of keeping them"
        : "fits without; the default is on",
    ),
    settings.activationOffload && set(`${model}.enable_activation_offload`, true, "activations wait in host memory"),
    ...(trains === "lora" ? adapter(job) : []),
    set(`${actor}.strategy`, "fsdp2", "the weights are split over all GPUs"),
    settings.cpuOffload === "optimizer" &&
      set(`${actor}.fsdp_config.optimizer_offload`, true, "optimizer states wait in host memory"),
    set(`${actor}.ppo_mini_batch_size`, tasks, "all of them: one update for each batch of answers"),
    set(`${actor}.ppo_micro_batch_size_per_gpu`, settings.microBatchSize, "answers at once"),
    set(`${actor}.use_kl_loss`, false, "no reference model, as TRL has it"),
    set(`${actor}.optim.lr`, learningRate.value, learningRate.why),
    set(`${actor}.optim.lr_scheduler_type`, "cosine"),
    set(`${actor}.optim.lr_warmup_steps_ratio`, warmupShare, "of all updates"),
    set(`${rollout}.name`, "vllm"),
    set(`${rollout}.n`, generations),
    set(
      `${rollout}.tensor_model_parallel_size`,
      samplerShares(job.architecture, settings),
      samplerShares(job.architecture, settings) > 1 ? "each GPU reads its share of the weights" : undefined,
    ),
    set(`${rollout}.gpu_memory_utilization`, job.samplingShare, "its copy of the weights, and keys and values"),
    set(`${rollout}.max_model_len`, settings.sequenceLength),
    set(
      `${rollout}.max_num_seqs`,
      answersOfEngine(job),
      "all answers that an engine gives to an update; vLLM keeps memory aside for as many",
    ),
    set(`${rollout}.log_prob_micro_batch_size_per_gpu`, settings.microBatchSize),
    set("reward.custom_reward_function.path", "train.py", "this file; compute_score is its name there"),
    set("trainer.n_gpus_per_node", machines.gpusEach),
    set("trainer.nnodes", machines.count),
    set(
      "trainer.total_epochs",
      training.epochs,
      `${updatesText(job)}; ${stopsEarlier(job).replace("eval_reward", "the validation's reward")}`,
    ),
    set("trainer.test_freq", interval(job), "updates between evaluations"),
    set(
      "trainer.save_freq",
      interval(job),
      "in parts: python -m verl.model_merger merge --backend fsdp --local_dir output/global_step_N/actor --target_dir merged",
    ),
    set("trainer.max_actor_ckpt_to_keep", 2),
    set("trainer.default_local_dir", "output"),
    set("trainer.logger", ["console"]),
  ]);
};

/** The file: a script that prepares the data, holds the reward, and starts verl with its options. */
export const write = (job: Job, recipe: VerlRecipe): string =>
  [
    "import json",
    "import subprocess",
    "import sys",
    "",
    "",
    "def compute_score(data_source, solution_str, ground_truth, extra_info=None):",
    '    """1 for an answer that ends in the solution, else 0. Put your own check here: tests, a solver, a format."""',
    '    return float(solution_str.strip().rstrip(".").endswith(str(ground_truth)))',
    "",
    "",
    "# What Hydra is given on the command line, in place of verl's defaults.",
    `options = ${pythonDictionary(options(job, recipe))}`,
    "",
    "",
    "def task(row):",
    '    prompt = row["prompt"]',
    "    return {",
    '        "prompt": prompt if isinstance(prompt, list) else [{"role": "user", "content": prompt}],',
    '        "data_source": "train.jsonl",',
    '        "reward_model": {"style": "rule", "ground_truth": str(row["solution"])},',
    "    }",
    "",
    "",
    "# verl imports this file for its reward, and must not start again then.",
    'if __name__ == "__main__":',
    "    from datasets import load_dataset",
    "",
    ...dataSample(job).map((line) => `    ${line}`),
    '    dataset = load_dataset("json", data_files="train.jsonl", split="train")',
    "    dataset = dataset.map(task, remove_columns=dataset.column_names)",
    `    dataset = dataset.train_test_split(test_size=${job.training.heldOut}, seed=42)`,
    '    for name in ("train", "test"):',
    '        dataset[name].to_parquet(f"{name}.parquet")',
    '    given = [f"{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in options.items()]',
    '    subprocess.run([sys.executable, "-m", "verl.trainer.main_ppo", *given], check=True)',
  ].join("\n");

/** Its memory is not estimated. */
export const runsAs = (): null => null;
