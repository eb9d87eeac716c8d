import { describe, expect, it } from "vitest";
import { type Answers, builtInCatalogue, type FrameworkId, recipeFor } from "../../../src/core/index.ts";
import { noRecipeText } from "../../../src/wording/recipe.ts";
import { draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const given: Answers = { access: "weights", examples: "1k-10k", length: "medium", goal: "task", model: "llama-3.1-8b" };

/** The command in the recipe's heading. */
const commandOf = async (framework: FrameworkId, answers: Answers): Promise<string> => {
  const made = await recipeFor(draft(answers), framework, builtInCatalogue, "lora");
  if ("unable" in made) throw new Error(`${framework}: ${made.unable.id}`);
  return /^# Run: +(.*)$/m.exec(made.text)?.[1] ?? "";
};

const allocator = "PYTORCH_ALLOC_CONF=expandable_segments:True ";

describe("the command of a recipe", () => {
  it.each([
    ["trl", {}, "python train.py"],
    ["unsloth", {}, "python train.py"],
    ["axolotl", {}, "axolotl train axolotl.yaml"],
    ["llama-factory", {}, "llamafactory-cli train llama-factory.yaml"],
    ["ms-swift", {}, "swift sft ms-swift.yaml"],
    ["transformers", { goal: "classification" }, "python train.py"],
    ["sentence-transformers", { goal: "embeddings" }, "python train.py"],
    ["adapters", { model: "gpt2", length: "short" }, "python train.py"],
  ] as const)("of %s for one GPU hides the others, which it would take too", async (framework, own, command) => {
    const answers = { ...given, ...own, gpu: "h100-sxm", gpus: 1 } as const;
    const made = await commandOf(framework, answers);
    expect(made.replace(allocator, "")).toBe(`CUDA_VISIBLE_DEVICES=0 ${command}`);
  });

  it.each([
    ["trl", {}, "accelerate launch --num_processes 2 --multi_gpu train.py"],
    ["unsloth", {}, "torchrun --nproc_per_node 2 train.py"],
    ["axolotl", {}, "axolotl train axolotl.yaml --launcher torchrun -- --nproc_per_node 2"],
    ["llama-factory", {}, "FORCE_TORCHRUN=1 NPROC_PER_NODE=2 llamafactory-cli train llama-factory.yaml"],
    ["ms-swift", {}, `${allocator}NPROC_PER_NODE=2 swift sft ms-swift.yaml`],
    ["transformers", { goal: "classification" }, "accelerate launch --num_processes 2 --multi_gpu train.py"],
    ["adapters", { model: "gpt2", length: "short" }, "torchrun --nproc_per_node 2 train.py"],
  ] as const)("of %s starts as many processes as the job has GPUs", async (framework, own, command) => {
    expect(await commandOf(framework, { ...given, ...own, gpu: "h100-sxm", gpus: 2 })).toBe(command);
  });
});

describe("ratings for Axolotl", () => {
  const ratings: Answers = { ...given, goal: "preferences", feedback: "ratings" };

  it("are refused where one answer at a time fits, which its KTO stops at", async () => {
    const decision = draft({ ...ratings, gpu: "rtx-3090", gpus: 1 });
    const { settings } = decision.ranking.find(({ technique }) => technique === "qlora")?.run ?? {};
    expect(settings?.microBatchSize).toBe(1);
    const made = await recipeFor(decision, "axolotl", builtInCatalogue, "qlora");
    expect("unable" in made && noRecipeText(made.unable, words)).toMatch(/memory for batches of one.*PEFT \+ TRL/);
    const trl = await recipeFor(decision, "trl", builtInCatalogue, "qlora");
    expect("text" in trl && trl.text).toContain('loss_type="apo_zero_unpaired"');
  });

  it("are trained on where several fit", async () => {
    const decision = draft({ ...ratings, gpu: "h100-sxm", gpus: 1 });
    const made = await recipeFor(decision, "axolotl", builtInCatalogue, "qlora");
    expect("text" in made && made.text).toContain("micro_batch_size: 4");
  });
});
