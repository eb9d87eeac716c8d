import { describe, expect, it } from "vitest";
import { plainRun } from "../../../src/core/estimate/planned-run.ts";
import {
  type Answers,
  builtInCatalogue,
  type FrameworkId,
  type Recipe,
  recipeFor,
  type TechniqueId,
} from "../../../src/core/index.ts";
import { techniqueOf } from "../../../src/core/techniques/index.ts";
import { methodFacts } from "../../../src/core/training-methods.ts";
import { draft } from "../../support/engine.ts";

const given: Answers = { access: "weights", examples: "1k-10k", length: "medium", goal: "task", model: "llama-3.1-8b" };
const rewarded: Answers = { ...given, goal: "preferences", feedback: "verifier" };

const textOf = async (answers: Answers, framework: FrameworkId, technique: TechniqueId = "lora"): Promise<string> => {
  const made = await recipeFor(draft(answers), framework, builtInCatalogue, technique);
  if ("unable" in made) throw new Error(`${framework}: ${made.unable.id}`);
  return (made as Recipe).text;
};

const sixteen: Answers = { ...given, gpu: "h100-sxm", gpus: 16 };

describe("a recipe for more GPUs than one machine has", () => {
  it.each([
    ["trl", "--num_processes 16 --num_machines 2 --machine_rank THIS_MACHINE --main_process_ip HEAD_ADDRESS"],
    ["llama-factory", "FORCE_TORCHRUN=1 NNODES=2 NODE_RANK=THIS_MACHINE MASTER_ADDR=HEAD_ADDRESS MASTER_PORT=29500"],
    ["ms-swift", "NNODES=2 NODE_RANK=THIS_MACHINE MASTER_ADDR=HEAD_ADDRESS MASTER_PORT=29500 NPROC_PER_NODE=8"],
    ["axolotl", "--launcher torchrun -- --nnodes 2 --nproc_per_node 8"],
    ["unsloth", "torchrun --nnodes 2 --nproc_per_node 8"],
    ["torchtune", "tune run --nnodes 2 --nproc_per_node 8"],
  ] as const)("starts %s on each, and says what to replace", async (framework, command) => {
    const text = await textOf(sixteen, framework);
    expect(text).toContain(command);
    expect(text).toMatch(/# On each of 2 machines with 8 GPUs.*Replace HEAD_ADDRESS with the address of the first/);
    expect(await textOf({ ...sixteen, gpus: 8 }, framework)).not.toMatch(/HEAD_ADDRESS|NNODES|--nnodes|num_machines/);
  });

  it("starts Ray for verl, which counts GPUs and machines itself", async () => {
    const text = await textOf({ ...rewarded, gpu: "h100-sxm", gpus: 16 }, "verl");
    expect(text).toMatch(/ray start --address HEAD_ADDRESS:6379 .*in the same folder/);
    expect(text).toContain('"trainer.n_gpus_per_node": 8');
    expect(text).toContain('"trainer.nnodes": 2');
  });

  it("shares GPUs evenly, as many as a machine of that kind has at most", async () => {
    expect(await textOf({ ...given, gpu: "h100-sxm", gpus: 12 }, "trl")).toContain("2 machines with 6 GPUs");
    expect(await textOf({ ...given, gpu: "gb200", gpus: 8 }, "trl")).toContain("2 machines with 4 GPUs");
  });
});

describe("answers that are sampled", () => {
  it("are as many at once for verl as an engine gives in an update, whatever the number of GPUs", async () => {
    for (const [gpus, answers] of [
      [8, 32],
      [16, 16],
    ] as const) {
      const text = await textOf({ ...rewarded, gpu: "h100-sxm", gpus }, "verl");
      expect(text).toContain('rollout.tensor_model_parallel_size": 8');
      expect(text).toContain(`rollout.max_num_seqs": ${answers},`);
    }
  });

  it("come from vLLM split over as many GPUs as divide the heads, as its memory was estimated", async () => {
    // 28 query heads: eight GPUs do not divide them.
    const answers: Answers = { ...given, goal: "preferences", feedback: "verifier", model: "qwen2.5-7b" };
    const decision = draft({ ...answers, gpu: "h100-sxm", gpus: 8 });
    for (const [framework, option] of [
      ["trl", /vllm_tensor_parallel_size=(\d)/],
      ["ms-swift", /vllm_tensor_parallel_size: (\d)/],
      ["verl", /tensor_model_parallel_size": (\d)/],
    ] as const) {
      const made = await recipeFor(decision, framework, builtInCatalogue, "lora");
      expect([framework, option.exec("text" in made ? made.text : "")?.[1]]).toEqual([framework, "4"]);
    }
  });

  it("fill whole tasks on any number of GPUs, without more than these need", () => {
    const { generations, batchSize } = methodFacts("grpo");
    for (let gpus = 1; gpus <= 64; gpus += 1) {
      const run = plainRun(techniqueOf("lora"), 1_024, gpus, null, { method: "grpo", batchSize });
      const answers = run.microBatchSize * run.gradientAccumulation * gpus;
      expect(answers % generations).toBe(0);
      expect(answers).toBeLessThanOrEqual(Math.max(generations * batchSize, generations * gpus));
    }
  });
});
