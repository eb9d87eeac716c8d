import { describe, expect, it } from "vitest";
import { check } from "../../../src/core/check/check.ts";
import { memoryEstimate } from "../../../src/core/estimate/memory.ts";
import { type Answers, builtInCatalogue, type FrameworkId, type Recipe, recipeFor } from "../../../src/core/index.ts";
import { type TechniqueId, techniqueOf } from "../../../src/core/techniques/index.ts";
import { draft } from "../../support/engine.ts";

const given: Answers = { access: "weights", goal: "task", examples: "1k-10k", length: "medium" };
const small: Answers = { ...given, model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 };
const split: Answers = { ...given, model: "llama-3.1-8b", gpu: "a100-40gb", gpus: 8 };

const recipeOf = async (answers: Answers, framework: FrameworkId, technique: TechniqueId): Promise<Recipe> => {
  const made = await recipeFor(draft(answers), framework, builtInCatalogue, technique);
  if ("unable" in made) throw new Error(`${framework} ${technique}: ${made.unable.id}`);
  return made;
};

/** The steps of a heading, and the peak in GiB that each states. */
const stepsOf = ({ text }: Recipe) =>
  [...text.matchAll(/^# {3}\d+\. (.*?)(?:: about ([\d.]+) GiB)?$/gm)].map(([, changes = "", peak]) => ({
    changes,
    peak: peak === undefined ? null : Number(peak),
  }));

/** The file with what the step sets, as one would type it. */
const withStep = (text: string, changes: string): string =>
  changes.split("; ").reduce((file, change) => {
    const gone = /^without (\w+)$/.exec(change)?.[1];
    if (gone !== undefined) return file.replace(new RegExp(`^\\s*${gone}[=:].*\\n`, "m"), "");
    if (change.startsWith("pip install")) return file;
    const command = /^run by (.*)$/.exec(change)?.[1];
    if (command !== undefined) return file.replace(/^# Run: .*$/m, `# Run:     ${command}`);
    const [, name, sign] = /^([\w.]+)(=|: )/.exec(change) ?? [];
    if (name === undefined) throw new Error(`"${change}" sets nothing`);
    const line = new RegExp(`^(\\s*)${name}${sign}.*$`, "m");
    const comma = sign === "=" ? "," : "";
    if (line.test(file)) return file.replace(line, `$1${change}${comma}`);
    return sign === "=" ? file.replace(/^( +)output_dir=/m, `$1${change},\n$&`) : `${file}${change}\n`;
  }, text);

/** The peak of the file's run in GiB, as the check reads it. */
const peakOf = async (
  { model }: Answers,
  { fileName }: Recipe,
  text: string,
  technique: TechniqueId,
): Promise<number> => {
  const { checked } = await check([{ name: fileName, text }], {}, builtInCatalogue);
  const run = checked[0]?.run;
  const known = builtInCatalogue.findModel(String(model));
  if (!run || !known) throw new Error("no run was read");
  return memoryEstimate(builtInCatalogue.architectureOf(known), techniqueOf(technique), run.run).total / 2 ** 30;
};

describe("what to do when memory runs out", () => {
  it.each([
    ["trl", "lora", small],
    ["trl", "full", split],
    ["trl", "lora", { ...small, gpus: 4 }],
    ["trl", "lora", { ...small, goal: "preferences", gpus: 2 }],
    ["trl", "full", { ...small, model: "qwen2.5-7b", gpu: "h100-sxm" }],
    ["axolotl", "lora", small],
    ["axolotl", "full", split],
    ["llama-factory", "lora", small],
    ["llama-factory", "full", split],
    ["ms-swift", "lora", small],
    ["ms-swift", "full", split],
    ["unsloth", "lora", small],
    ["torchtune", "lora", { ...small, gpu: "rtx-4080", model: "llama-3.2-3b", length: "long" }],
  ] as const)(
    "in %s with %s, set step by step, needs what the heading says: %j",
    async (framework, technique, answers) => {
      const recipe = await recipeOf(answers, framework, technique);
      const steps = stepsOf(recipe).filter(
        ({ changes }) => !/^PYTORCH|in place of|_config: \{|tokenizer: \{/.test(changes),
      );
      expect(steps.length).toBeGreaterThan(0);
      let text = recipe.text;
      let before = await peakOf(answers, recipe, text, technique);
      for (const { changes, peak } of steps) {
        text = withStep(text, changes);
        const after = await peakOf(answers, recipe, text, technique);
        expect([changes, after < before]).toEqual([changes, true]);
        expect([changes, Math.abs(after / Number(peak) - 1) < 0.05]).toEqual([changes, true]);
        before = after;
      }
    },
  );

  it("is said with the framework's own names, and nothing that the file already has", async () => {
    const textOf = async (framework: FrameworkId): Promise<string> =>
      stepsOf(await recipeOf(small, framework, "lora"))
        .map(({ changes }) => changes)
        .join(" | ");
    expect(await textOf("trl")).toMatch(/activation_offloading=True \| max_length=512 \| qlora/);
    expect(await textOf("axolotl")).toMatch(/activation_offloading: true \| sequence_len: 512 \| qlora/);
    expect(await textOf("llama-factory")).toMatch(/use_unsloth_gc: true \| cutoff_len: 512 \| qlora/);
    expect(await textOf("ms-swift")).toMatch(/^max_length: 512 \| qlora/);
    expect(await textOf("unsloth")).toMatch(/^use_gradient_checkpointing="unsloth" \| qlora/);
    for (const framework of ["trl", "axolotl", "llama-factory", "ms-swift", "unsloth"] as const) {
      const recipe = await recipeOf(small, framework, "lora");
      for (const { changes } of stepsOf(recipe)) {
        for (const change of changes.split("; ")) expect(recipe.text).not.toMatch(`\n${change}\n`);
      }
    }
  });

  it("is to look at the GPU where the run is far from its limit", async () => {
    const recipe = await recipeOf({ ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 1 }, "trl", "qlora");
    expect(recipe.text).toMatch(/^# Out of memory\? Not to be expected: at least \d\d\.\d GiB stay free\./m);
    expect(stepsOf(recipe)).toEqual([]);
  });

  it("names a base in 4 bits last, and only where it lowers the peak of a run near the limit", async () => {
    const near = stepsOf(await recipeOf(small, "trl", "lora")).map(({ changes }) => changes);
    expect(near.filter((changes) => changes.startsWith("qlora"))).toEqual([near.at(-1)]);
    for (const answers of [split, { ...small, gpu: "h100-sxm" }] as const) {
      expect((await recipeOf(answers, "trl", "lora")).text).not.toContain("qlora");
    }
    expect((await recipeOf(small, "trl", "qlora")).text).not.toContain("in place of");
  });

  it("leaves PyTorch's allocator alone where the program sets it, or vLLM shares the GPU", async () => {
    const expands = /expandable_segments/;
    expect((await recipeOf(small, "trl", "lora")).text).toMatch(expands);
    for (const framework of ["axolotl", "unsloth"] as const) {
      expect((await recipeOf(small, framework, "lora")).text).not.toMatch(expands);
    }
    const rewarded: Answers = { ...small, goal: "preferences", feedback: "verifier" };
    const sampled = await recipeOf({ ...rewarded, model: "llama-3.2-3b" }, "trl", "lora");
    expect(sampled.text).toMatch(/use_vllm=True/);
    expect(stepsOf(sampled).length).toBeGreaterThan(0);
    expect(sampled.text).not.toMatch(expands);
  });

  it("is set before the commands of LLaMA-Factory and ms-swift where lengths vary", async () => {
    const commandOf = async (answers: Answers, framework: FrameworkId): Promise<string> =>
      /^# Run: +(.*)$/m.exec((await recipeOf(answers, framework, "lora")).text)?.[1] ?? "";
    for (const framework of ["llama-factory", "ms-swift"] as const) {
      expect(await commandOf(small, framework)).toMatch(/^PYTORCH_ALLOC_CONF=expandable_segments:True /);
      expect(await commandOf({ ...small, goal: "pretraining" }, framework)).not.toMatch(/expandable/);
    }
    const rewarded: Answers = { ...small, goal: "preferences", feedback: "verifier", model: "llama-3.2-3b" };
    expect(await commandOf(rewarded, "ms-swift")).not.toMatch(/expandable/);
  });

  it("has no figures where the framework's memory is not estimated, and what is its own", async () => {
    const mlx = await recipeOf({ ...small, gpu: "apple-m-ultra" }, "mlx-lm", "lora");
    const steps = stepsOf(mlx);
    expect(steps.at(-1)?.changes).toMatch(/^num_layers: 8/);
    expect(steps.map(({ peak }) => peak)).toEqual(steps.map(() => null));
  });
});
