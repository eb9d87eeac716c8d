import { describe, expect, it } from "vitest";
import { check } from "../../../src/core/check/check.ts";
import { builtInCatalogue, type CheckSettings } from "../../../src/core/index.ts";
import { understoodRows } from "../../../src/wording/check.ts";
import { words as english } from "../../support/english.ts";

const resultOf = (files: Readonly<Record<string, string>>, settings: CheckSettings = {}) =>
  check(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    settings,
    builtInCatalogue,
  );

const checkedOf = async (files: Readonly<Record<string, string>>, settings: CheckSettings = {}) => {
  const { checked, issues } = await resultOf(files, settings);
  expect(issues).toEqual([]);
  expect(checked).toHaveLength(1);
  const [only] = checked;
  if (!only) throw new Error("nothing was checked");
  return only;
};

const faultOf = async (files: Readonly<Record<string, string>>) => {
  const { checked, issues } = await resultOf(files);
  expect(checked).toEqual([]);
  return issues.map(({ fault }) => fault);
};

const findingsOf = async (files: Readonly<Record<string, string>>) =>
  (await checkedOf(files)).findings.map(({ id }) => id);

describe("a file that configures no training by itself is told by what it is:", () => {
  it("DeepSpeed's and accelerate's, which a configuration is given with", async () => {
    const deepspeed = '{"train_batch_size": 8, "steps_per_print": 10, "optimizer": {"type": "Adam"}}';
    expect(await faultOf({ "ds.json": deepspeed })).toEqual([{ id: "launch-alone", program: "DeepSpeed" }]);
    const accelerate = "compute_environment: LOCAL_MACHINE\nnum_processes: 8\n";
    expect(await faultOf({ "a.yaml": accelerate })).toEqual([{ id: "launch-alone", program: "accelerate" }]);
  });

  it("a command that names another file", async () => {
    const start = "CUDA_VISIBLE_DEVICES=0,1 accelerate launch --config_file fsdp.yaml src/train.py mine/lora.yaml\n";
    expect(await faultOf({ "run.sh": start })).toEqual([{ id: "names-file", named: "mine/lora.yaml" }]);
    expect(await faultOf({ "run.sh": "swift sft --config my.yaml\n" })).toEqual([
      { id: "names-file", named: "my.yaml" },
    ]);
  });

  it("a script that takes its settings from its command line, unless the command is there", async () => {
    const script = `
from trl import SFTConfig, SFTTrainer, TrlParser
parser = TrlParser((SFTConfig,))
(args,) = parser.parse_args_and_config()
SFTTrainer(model=args.model, args=args)
`;
    expect(await faultOf({ "tune.py": script })).toEqual([{ id: "takes-arguments" }]);
    const { framework, modelName } = await checkedOf({
      "tune.py": script,
      "run.sh": "python tune.py --model_name_or_path Qwen/Qwen2.5-0.5B --dataset_name d --use_peft --lora_r 8\n",
    });
    expect([framework, modelName]).toEqual(["trl", "Qwen/Qwen2.5-0.5B"]);
  });

  it("one that merges, answers or evaluates", async () => {
    const model = "model_name_or_path: Qwen/Qwen3-4B\ntemplate: qwen3\n";
    for (const rest of ["export_dir: out\n", "infer_backend: vllm\n", "stage: sft\ndo_predict: true\n"]) {
      expect(await faultOf({ "a.yaml": model + rest })).toEqual([{ id: "no-training" }]);
    }
    const quantizing = "model:\n  _component_: torchtune.models.llama2.llama2_7b\ncheckpointer: {}\nquantizer: {}\n";
    expect(await faultOf({ "q.yaml": quantizing })).toEqual([{ id: "no-training" }]);
  });

  it("a model's own config.json", async () => {
    const config = '{"architectures": ["X"], "model_type": "bert", "vocab_size": 9, "num_hidden_layers": 2}';
    expect(await faultOf({ "config.json": config })).toEqual([{ id: "describes-model" }]);
  });

  it("arguments of Megatron, in ms-swift and in LLaMA-Factory", async () => {
    const megatron = "tensor_model_parallel_size: 2\nrecompute_granularity: full\n";
    expect(await faultOf({ "a.yaml": `model: Qwen/Qwen2.5-7B\ntuner_type: lora\ndataset: d\n${megatron}` })).toEqual([
      { id: "no-reader", framework: "Megatron-SWIFT" },
    ]);
    expect(
      await faultOf({ "a.yaml": `model_name_or_path: Qwen/Qwen2.5-7B\nstage: sft\ntemplate: qwen\n${megatron}` }),
    ).toEqual([{ id: "no-reader", framework: "Megatron-Core in LLaMA-Factory" }]);
  });

  it("settings of another program that share a name or two", async () => {
    for (const text of ["model: m\nport: 80\n", "dataset: d\nepochs: 3\n", "optimizer: adam\nlr: 0.1\n"]) {
      expect(await faultOf({ "other.yaml": text })).toEqual([{ id: "no-configuration" }]);
    }
    expect(await faultOf({ "build.sh": "python setup.py bdist --plat-name x\n" })).toEqual([
      { id: "no-configuration" },
    ]);
  });
});

describe("target modules are understood", () => {
  const targetsOf = async (value: string) => {
    const { run, findings } = await checkedOf({
      "a.yml": `base_model: meta-llama/Llama-3.1-8B\nadapter: lora\nsequence_len: 512\nmicro_batch_size: 1\nlora_r: 8\nlora_target_modules: ${value}\n`,
    });
    const ids = findings.map(({ id }) => id);
    return ids.includes("bad-value") ? ids : run?.run.hyperparameters.targetModules;
  };

  it("as an expression over their paths", async () => {
    expect(await targetsOf("'model\\.layers\\.\\d+\\.(mlp|self_attn)\\.(up|gate|q|v)_proj'")).toEqual([
      "q_proj",
      "v_proj",
      "gate_proj",
      "up_proj",
    ]);
    expect(await targetsOf("'.*\\.self_attn\\.[qkvo]_proj$'")).toEqual(["q_proj", "k_proj", "v_proj", "o_proj"]);
    expect(await targetsOf("'model\\.blocks\\..*'")).toContain("bad-value");
  });

  it("with embeddings among them, which are named as not counted", async () => {
    const { run, notUnderstood } = await checkedOf({
      "run.sh":
        "swift sft --model Qwen/Qwen2.5-0.5B --tuner_type lora --target_modules all-linear embed_tokens lm_head\n",
    });
    expect(run?.run.hyperparameters.targetModules).toContain("lm_head");
    expect(notUnderstood.map(({ name, why }) => [name, why])).toEqual([["target_modules", "not-counted"]]);
  });

  it("without waiting for an expression that is made to take long", async () => {
    expect(await targetsOf(`'${"(a|a?)+".repeat(20)}${"(x+x+)+".repeat(10)}y'`)).toContain("bad-value");
  });
});

describe("a configuration of the wild is read:", () => {
  it("LLaMA-Factory's v1, with its own names", async () => {
    const { run, findings, reading } = await checkedOf({
      "a.yaml":
        "model: Qwen/Qwen3-4B\nmodel_class: llm\npeft_config:\n  name: lora\n  r: 32\n  lora_alpha: 64\n  target_modules: all\nquant_config:\n  name: bnb\n  quantization_bit: 4\ndist_config:\n  name: fsdp2\ntrain_dataset: d.yaml\nmicro_batch_size: 2\nglobal_batch_size: 16\ncutoff_len: 1024\n",
    });
    expect(run?.run).toMatchObject({
      hyperparameters: { rank: 32, alpha: 64 },
      quantization: "nf4-double",
      microBatchSize: 2,
      gradientAccumulation: 8,
      sequenceLength: 1_024,
    });
    expect(run?.technique.id).toBe("qlora");
    expect(reading.learningRate).toBe(1e-4);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("a YAML of a script on TRL, which learns as its folder says", async () => {
    const settings =
      "model_name_or_path: mistralai/Mistral-7B-v0.1\ndataset_mixer:\n  d: 1.0\nbeta: 0.05\nlearning_rate: 5.0e-7\nmax_length: 1024\nmax_prompt_length: 512\nbf16: true\n";
    expect((await checkedOf({ "recipes/dpo/full.yaml": settings })).reading.method).toBe("dpo");
    expect((await checkedOf({ "recipes/orpo/full.yaml": settings })).reading.method).toBe("orpo");
    expect(await findingsOf({ "recipes/dpo/full.yaml": settings })).not.toContain("unknown-option");
  });

  it("arguments of DeepSpeed's own scripts", async () => {
    const { run, gpuCount } = await checkedOf({
      "run.sh":
        "deepspeed --num_gpus 4 main.py --model_name_or_path Qwen/Qwen2.5-7B --per_device_train_batch_size 2 --max_seq_len 768 --zero_stage 3 --offload --lora_dim 64 --deepspeed\n",
    });
    expect(run?.technique.id).toBe("lora");
    expect(run?.run).toMatchObject({ sequenceLength: 768, sharding: "zero-3", cpuOffload: "parameters" });
    expect(gpuCount).toBe(4);
  });

  it("ms-swift's scripts, with what the shell works out", async () => {
    const { run, reading } = await checkedOf({
      "run.sh":
        "nproc=2\nCUDA_VISIBLE_DEVICES=0,1 torchrun --nproc_per_node $nproc swift/cli/sft.py --model ${MODEL:-Qwen/Qwen2.5-0.5B} --tuner_type full --per_device_train_batch_size $((4 / nproc)) --gradient_accumulation_steps $(expr 16 / $nproc)\n",
    });
    expect(run?.run).toMatchObject({ microBatchSize: 2, gradientAccumulation: 8, gpuCount: 2 });
    expect([reading.model, reading.notUnderstood]).toEqual(["Qwen/Qwen2.5-0.5B", []]);
  });

  it("sums of a Python file, and numbers that end in a point", async () => {
    const { run, reading } = await checkedOf({
      "a.py": `
RANK = 16
def batches():
    yield
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-0.5B")
args = SFTConfig(weight_decay=0., learning_rate=2e-4, gradient_accumulation_steps=64 // 8)
SFTTrainer(model=model, args=args, peft_config=LoraConfig(r=RANK, lora_alpha=2 * RANK, target_modules="all-linear"))
`,
    });
    expect(run?.run).toMatchObject({ gradientAccumulation: 8, hyperparameters: { rank: 16, alpha: 32 } });
    expect(reading.notUnderstood).toEqual([]);
  });

  it("without a false alarm", async () => {
    const axolotl =
      "base_model: Qwen/Qwen2.5-0.5B\nsequence_len: 512\nmicro_batch_size: 1\nlearning_rate: 0.0002\nadapter: lora\nlora_r: 8\nlora_target_linear: true\n";
    const { findings, notUnderstood } = await checkedOf({
      "a.yml": `${axolotl}gptq_groupsize:\ndebug:\ncontext_parallel_size: 1\n`,
    });
    expect([findings, notUnderstood]).toEqual([[], []]);
    expect(
      await findingsOf({
        "a.sh":
          "swift rlhf --rlhf_type dpo --model Qwen/Qwen2.5-0.5B --tuner_type lora --learning_rate 5e-6 --use_liger_kernel true --save_safetensors true\n",
      }),
    ).toEqual([]);
    // The makers of small models train them in full at such rates.
    const tiny = await checkedOf({
      "a.yaml":
        "model_name_or_path: HuggingFaceTB/SmolLM2-135M\ndataset_name: d\nlearning_rate: 1.0e-3\nmax_length: 512\n",
    });
    expect(tiny.findings.map(({ id, severity }) => [id, severity])).toEqual([["learning-rate", "note"]]);
  });

  it("and is said to run out of memory only where nothing is open", async () => {
    const llama =
      "base_model: meta-llama/Llama-3.1-70B\nsequence_len: 2048\nmicro_batch_size: 1\nbf16: true\ngradient_checkpointing: true\n";
    const memoryOf = async (rest: string) => {
      const { findings, verdict } = await checkedOf({ "a.yml": llama + rest }, { gpu: "h100-sxm" });
      const [found] = findings;
      if (found?.id !== "out-of-memory" && found?.id !== "tight-memory") throw new Error(found?.id);
      return { severity: found.severity, verdict, open: [found.facts.fittingGpus, found.facts.uncounted] };
    };
    expect(await memoryOf("")).toEqual({ severity: "error", verdict: "does-not-fit", open: [null, []] });
    expect(await memoryOf("tensor_parallel_size: 8\n")).toMatchObject({
      severity: "warning",
      verdict: "may-fit",
      open: [null, ["tensor_parallel_size"]],
    });
    const split = await memoryOf("deepspeed: deepspeed_configs/zero3_bf16.json\n");
    expect(split.severity).toBe("warning");
    expect(split.open[0]).toBeGreaterThan(8);
  });

  it("with the attention that it asks for", async () => {
    const attentionOf = async (files: Readonly<Record<string, string>>) => (await checkedOf(files)).run?.run.attention;
    const axolotl = "base_model: Qwen/Qwen2.5-0.5B\nsequence_len: 512\nmicro_batch_size: 1\n";
    expect(await attentionOf({ "a.yml": axolotl })).toBe("flash");
    expect(await attentionOf({ "a.yml": `${axolotl}attn_implementation: eager\n` })).toBe("eager");
    expect(
      await attentionOf({
        "a.yaml": "model_name_or_path: Qwen/Qwen2.5-0.5B\nstage: sft\ntemplate: qwen\nflash_attn: disabled\n",
      }),
    ).toBe("eager");
    expect(await attentionOf({ "a.sh": "swift sft --model Qwen/Qwen2.5-0.5B --attn_impl eager\n" })).toBe("eager");
  });

  it("by pairs without a reference, whose loss holds other logits than that of DPO", async () => {
    const lossOf = async (line: string) => {
      const { run, reading } = await checkedOf({
        "a.yaml": `model_name_or_path: Qwen/Qwen2.5-0.5B\nstage: dpo\ntemplate: qwen\nfinetuning_type: lora\n${line}`,
      });
      return { method: reading.method, peak: run?.estimate.memory.perGpuBytes.total ?? 0 };
    };
    const [dpo, orpo, simpo] = [
      await lossOf(""),
      await lossOf("pref_loss: orpo\n"),
      await lossOf("pref_loss: simpo\n"),
    ];
    expect([dpo.method, orpo.method, simpo.method]).toEqual(["dpo", "orpo", "cpo"]);
    // LLaMA-Factory's own DPO holds logits of a reference beside the policy's.
    expect(orpo.peak).toBeLessThan(dpo.peak);
    expect(simpo.peak).toBe(orpo.peak);
  });

  it("with as many examples as ms-swift takes of its data", async () => {
    const { updates } = await checkedOf({
      "a.sh":
        "swift sft --model Qwen/Qwen2.5-0.5B --dataset a/b#500 c/d#140 --gradient_accumulation_steps 16 --num_train_epochs 1\n",
    });
    expect(updates).toBe(40);
  });

  it("and a model that is rewarded by step is none that answers", async () => {
    const { reading } = await checkedOf({
      "a.yml": "base_model: Qwen/Qwen2.5-3B\nsequence_len: 512\nmicro_batch_size: 1\nprocess_reward_model: true\n",
    });
    expect(reading.method).toBe("reward");
  });
});

describe("a model that somebody trained further", () => {
  it("is named as the file has it, with the one that it is counted as", async () => {
    const yaml =
      "base_model: someone/mistral-7b-sft-constitutional\nadapter: lora\nlora_r: 8\nlora_target_linear: true\ndatasets: []\n";
    const [model] = understoodRows(await checkedOf({ "axolotl.yaml": yaml }), english);
    expect(model?.value).toBe("someone/mistral-7b-sft-constitutional (counted as mistralai/Mistral-7B-v0.3)");
  });
});

describe("several configurations at once", () => {
  const command = `deepspeed --num_gpus 4 src/train.py --deepspeed z3.json --stage sft --do_train --bf16
 --model_name_or_path Qwen/Qwen3-32B --dataset d --template qwen3 --finetuning_type lora --output_dir o`.replaceAll(
    "\n",
    " ",
  );
  const axolotl = "base_model: Qwen/Qwen3-8B\nadapter: lora\nlora_r: 8\nlora_target_linear: true\ndatasets: []\n";
  const zero3 = '{"zero_optimization": {"stage": 3}, "train_batch_size": "auto", "bf16": {"enabled": "auto"}}';

  it("leave each with the settings of its own start", async () => {
    const { checked } = await resultOf({ "a.yaml": axolotl, "run.sh": command, "z3.json": zero3 });
    const runs = checked.map(({ file, framework, gpuCount, run }) => [file, framework, gpuCount, run?.run.sharding]);
    expect(runs).toEqual([
      ["a.yaml", "axolotl", 1, "none"],
      ["run.sh", "llama-factory", 4, "zero-3"],
    ]);
  });
});

describe("a file that is no text", () => {
  it.each(["a\0\0b", "\uFFFD\uFFFD\u0003", `${"\0".repeat(300_000)}`])("is said to be none: %j", async (text) => {
    expect(await faultOf({ "model.yaml": text })).toEqual([{ id: "not-text" }]);
  });
});

describe("torchtune's compile", () => {
  const file = (compile: boolean) =>
    [
      "model:",
      "  _component_: torchtune.models.llama3_1.llama3_1_8b",
      "tokenizer:",
      "  _component_: torchtune.models.llama3.llama3_tokenizer",
      "  max_seq_len: 2048",
      "checkpointer: {}",
      "dataset:",
      "  _component_: torchtune.datasets.alpaca_dataset",
      "  packed: True",
      "optimizer:",
      "  _component_: torch.optim.AdamW",
      "loss:",
      "  _component_: torchtune.modules.loss.LinearCrossEntropyLoss",
      "batch_size: 2",
      `compile: ${compile}`,
      "",
    ].join("\n");

  it("lowers what a run is said to take", async () => {
    const allocated = async (compile: boolean) =>
      (await checkedOf({ "a.yaml": file(compile) })).run?.estimate.memory.perGpuBytes.allocated as number;
    expect(await allocated(true)).toBeLessThan(0.95 * (await allocated(false)));
  });
});
