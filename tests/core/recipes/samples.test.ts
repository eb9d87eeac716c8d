import { describe, expect, it } from "vitest";
import { isTaughtToAnswer } from "../../../src/core/catalogue/instruct-versions.ts";
import { type Answers, builtInCatalogue, type FrameworkId, type Recipe, recipeFor } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";

const task: Answers = { access: "weights", goal: "task", examples: "1k-10k", length: "medium" };
const pairs: Answers = { ...task, goal: "preferences", feedback: "pairs" };
const ratings: Answers = { ...task, goal: "preferences", feedback: "ratings" };
const verifier: Answers = { ...task, goal: "preferences", feedback: "verifier" };
const documents: Answers = { ...task, goal: "pretraining" };
const labels: Answers = { ...task, goal: "classification" };
const texts: Answers = { ...task, goal: "embeddings" };

/** The lines of data in the comments of a recipe. */
const sampleOf = async (
  framework: FrameworkId,
  answers: Answers,
  technique: "lora" | "bottleneck-adapter" = "lora",
  named?: "gemma-3-1b-it",
) => {
  const apple = framework === "mlx-lm";
  const model = named ?? (framework === "adapters" ? "gpt2" : "llama-3.2-3b");
  const decision = draft({ ...answers, model, gpu: apple ? "apple-m-ultra" : "h100-sxm", gpus: 1 });
  const { text } = (await recipeFor(decision, framework, builtInCatalogue, technique)) as Recipe;
  const rows = [...text.matchAll(/^\s*# (\{".*\})$/gm)].map(([, row]) => JSON.parse(row as string));
  // How LLaMA-Factory registers the file, and MLX-LM's plain text, are no rows of it.
  return { text, rows: rows.filter((row) => !("train" in row) && !(apple && "text" in row)) };
};

const messages = ["messages"];

describe("samples of the data in recipes", () => {
  it.each([
    ["trl", task, ["prompt", "completion"]],
    ["trl", documents, ["text"]],
    ["trl", pairs, ["prompt", "chosen", "rejected"]],
    ["trl", ratings, ["prompt", "completion", "label"]],
    ["trl", verifier, ["prompt", "solution"]],
    ["axolotl", task, messages],
    ["axolotl", documents, ["text"]],
    ["axolotl", pairs, ["messages", "chosen", "rejected"]],
    ["axolotl", ratings, ["instruction", "completion", "label"]],
    ["llama-factory", task, messages],
    ["llama-factory", documents, ["text"]],
    ["llama-factory", pairs, ["messages", "chosen", "rejected"]],
    ["llama-factory", ratings, ["messages", "label"]],
    ["ms-swift", task, messages],
    ["ms-swift", documents, messages],
    ["ms-swift", labels, ["messages", "label"]],
    ["ms-swift", texts, ["messages", "positive_messages"]],
    ["ms-swift", pairs, ["messages", "rejected_response"]],
    ["ms-swift", ratings, ["messages", "label"]],
    ["ms-swift", verifier, ["messages", "solution"]],
    ["unsloth", task, ["prompt", "completion"]],
    ["transformers", labels, ["text", "label"]],
    ["sentence-transformers", texts, ["anchor", "positive"]],
    ["verl", verifier, ["prompt", "solution"]],
    ["mlx-lm", task, messages],
    ["torchtune", task, messages],
  ] as const)("are two lines as %s reads them for %o: %o", async (framework, answers, keys) => {
    const { rows } = await sampleOf(framework, answers);
    expect(rows.map((row) => Object.keys(row))).toEqual([keys, keys]);
    expect(rows[0]).not.toEqual(rows[1]);
  });

  it("show both labels, and a good and a bad answer", async () => {
    for (const framework of ["trl", "axolotl", "llama-factory", "ms-swift"] as const) {
      expect((await sampleOf(framework, ratings)).rows.map(({ label }) => label)).toEqual([true, false]);
    }
    const { rows } = await sampleOf("ms-swift", labels);
    expect(rows.map(({ label }) => label)).toEqual([0, 1]);
  });

  it("are two lines for AdapterHub's library, which learns the completion and not the prompt", async () => {
    const { text, rows } = await sampleOf("adapters", task, "bottleneck-adapter");
    expect(rows.map((row) => Object.keys(row))).toEqual([
      ["prompt", "completion"],
      ["prompt", "completion"],
    ]);
    expect(text).toContain('row["labels"] = [-100 if at < asked else token');
    // This collator would make labels of all tokens.
    expect(text).not.toContain("DataCollatorForLanguageModeling");
  });

  it.each([
    ["Qwen/Qwen3-8B", true],
    ["Qwen/Qwen3-8B-Base", false],
    ["Qwen/Qwen3-Embedding-0.6B", false],
    ["google/gemma-3-1b-it", true],
    ["google/gemma-3-270m", false],
    ["openai/gpt-oss-20b", true],
    ["mistralai/Mistral-7B-Instruct-v0.3", true],
    ["meta-llama/Llama-3.2-3B", false],
    ["deepseek-ai/DeepSeek-R1-Distill-Llama-8B", true],
    ["zai-org/GLM-4.7-Flash", true],
    ["EleutherAI/pythia-1b", false],
  ])("tell a model that was taught to answer from a base model: %s %s", (name, taught) => {
    expect(isTaughtToAnswer(name)).toBe(taught);
  });

  it.each([
    ["trl", task, ["prompt", "completion"]],
    ["trl", pairs, ["prompt", "chosen", "rejected"]],
    ["trl", ratings, ["prompt", "completion"]],
    ["trl", verifier, ["prompt"]],
    ["unsloth", task, ["prompt", "completion"]],
  ] as const)(
    "are messages for %s and %o where the model was taught to answer",
    async (framework, answers, columns) => {
      const { text, rows } = await sampleOf(framework, answers, "lora", "gemma-3-1b-it");
      for (const row of rows) {
        for (const column of columns)
          expect(row[column]).toEqual([{ role: expect.any(String), content: expect.any(String) }]);
      }
      expect(rows).toHaveLength(2);
      expect(text).not.toContain("Question:");
    },
  );
});
