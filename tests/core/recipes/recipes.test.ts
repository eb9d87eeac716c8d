import { parser } from "@lezer/python";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type Answers,
  builtInCatalogue,
  createCatalogue,
  createEngine,
  type Decision,
  type FrameworkId,
  frameworkIds,
  type Recipe,
  recipeFor,
  type TechniqueId,
  techniques,
} from "../../../src/core/index.ts";
import { parseAnswers } from "../../../src/core/parse/answers.ts";
import type { TechniqueFixture } from "../../../src/core/techniques/fixture.ts";
import { fragmentOf } from "../../../src/share/fragment.ts";
import { readFragment } from "../../../src/share/link.ts";
import { noRecipeText } from "../../../src/wording/recipe.ts";
import { draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const given: Answers = { access: "weights", examples: "1k-10k", length: "medium", goal: "task" };

/**
 * Jobs that need different savers: plenty of room, one small card, a split model, an old card,
 * another model, pasted config, preferences.
 */
const decisions: Readonly<Record<string, Decision>> = Object.fromEntries(
  Object.entries({
    roomy: { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 },
    small: { ...given, model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 },
    tiny: { ...given, model: "qwen2.5-1.5b", gpu: "rtx-4090", gpus: 1, length: "very-long" },
    split: { ...given, model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 8 },
    old: { ...given, model: "llama-3.2-3b", gpu: "t4", gpus: 2, goal: "preferences" },
    apple: { ...given, model: "llama-3.2-3b", gpu: "apple-m-ultra", gpus: 1 },
    rewarded: { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8, goal: "preferences", feedback: "verifier" },
    biased: { ...given, model: "gpt2", gpu: "rtx-3090", gpus: 1, length: "short" },
  } satisfies Record<string, Answers>).map(([name, answers]) => [name, draft(answers)]),
);

const everyRecipe = await Promise.all(
  Object.entries(decisions).flatMap(([job, decision]) =>
    frameworkIds.flatMap((framework) =>
      techniques.map(async ({ id }) => ({
        job,
        framework,
        technique: id,
        made: await recipeFor(decision, framework, builtInCatalogue, id),
      })),
    ),
  ),
);

const written = everyRecipe.flatMap(({ made, ...rest }) => ("text" in made ? [{ ...rest, recipe: made }] : []));

interface Options {
  readonly options: readonly string[];
}

const frameworkOptions = import.meta.glob<Options>("../../../src/core/frameworks/*/options.json", { eager: true });
const fixtures = import.meta.glob<{ fixture: TechniqueFixture }>("../../../src/core/techniques/*/fixture.ts", {
  eager: true,
});

/**
 * The options of a framework that were read in its source, those that one technique alone uses
 * among them.
 */
const optionsOf = (framework: FrameworkId): readonly string[] => [
  ...(frameworkOptions[`../../../src/core/frameworks/${framework}/options.json`]?.options ?? []),
  ...Object.values(fixtures).flatMap(({ fixture }) => fixture.options?.[framework]?.options ?? []),
];

/** Names given a value in calls of a Python file, and whether it parses. */
const readPython = (text: string): { readonly broken: boolean; readonly names: readonly string[] } => {
  const names: string[] = [];
  let broken = false;
  parser.parse(text).iterate({
    enter: ({ type, node, from, to }) => {
      if (type.isError) broken = true;
      if (type.name === "VariableName" && node.parent?.name === "ArgList" && node.nextSibling?.name === "AssignOp") {
        names.push(text.slice(from, to));
      }
      // A dotted key of a dictionary is an option of Hydra.
      if (type.name === "String" && node.parent?.name === "DictionaryExpression") {
        const option = /^"(\w+(?:\.\w+)+)"$/.exec(text.slice(from, to))?.[1];
        if (option !== undefined && node.nextSibling?.name === ":") names.push(option);
      }
    },
  });
  return { broken, names };
};

const keysIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(keysIn)
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, item]) => [key, ...keysIn(item)])
      : [];

const optionsIn = ({ language, text }: Recipe): readonly string[] =>
  language === "python" ? readPython(text).names : keysIn(parse(text));

const recipeOf = (job: string, framework: FrameworkId, technique: string): string => {
  const found = written.find((row) => row.job === job && row.framework === framework && row.technique === technique);
  if (!found) throw new Error(`no recipe of ${technique} with ${framework} for ${job}`);
  return found.recipe.text;
};

/** Why there is no recipe, in a sentence; empty where there is one. */
const whyNot = async (decision: Decision, framework: FrameworkId, technique: TechniqueId): Promise<string> => {
  const made = await recipeFor(decision, framework, builtInCatalogue, technique);
  return "unable" in made ? noRecipeText(made.unable, words) : "";
};

describe("recipes", () => {
  it("are Python that parses, or YAML that loads", () => {
    expect(written.length).toBeGreaterThan(100);
    const broken = written.filter(({ recipe }) =>
      recipe.language === "python" ? readPython(recipe.text).broken : typeof parse(recipe.text) !== "object",
    );
    expect(broken.map(({ job, framework, technique }) => `${job} ${framework} ${technique}`)).toEqual([]);
  });

  it("have a parser that finds what is wrong", () => {
    expect(readPython("args = Config(\n    a=1\n    b=,\n)").broken).toBe(true);
    expect(readPython("args = Config(a=1)")).toEqual({ broken: false, names: ["a"] });
  });

  it.each(frameworkIds)("use only options of %s that were read in its source", (framework) => {
    const allowed = optionsOf(framework);
    const used = new Set(
      written.filter((row) => row.framework === framework).flatMap(({ recipe }) => optionsIn(recipe)),
    );
    expect([...used].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("are written for every technique by every framework that has it, somewhere", () => {
    const missing = techniques.flatMap(({ id, frameworks }) =>
      frameworks
        .filter((framework) => !written.some((row) => row.technique === id && row.framework === framework))
        .map((framework) => `${id} ${framework}`),
    );
    expect(missing).toEqual([]);
  });

  it("say in a sentence why a framework cannot, and which can", async () => {
    for (const { made } of everyRecipe)
      if ("unable" in made) expect(noRecipeText(made.unable, words)).toMatch(/^\w.*\.$/);
    expect(await whyNot(decisions.small as Decision, "axolotl", "ia3")).toBe(
      "Axolotl (0.19) does not support IA3. These do: Hugging Face PEFT + TRL and AdapterHub adapters.",
    );
  });

  it("name only frameworks that can where one cannot", async () => {
    const oneCard: Answers = { ...given, gpu: "rtx-4090", gpus: 1 };
    const torchtuneCan = draft({ ...oneCard, model: "qwen2.5-7b" });
    expect(await whyNot(torchtuneCan, "trl", "full")).toMatch(/backward pass\. There is a script for torchtune\.$/);
    const noneCan = draft({ ...oneCard, model: "qwen3-8b" });
    expect(await whyNot(noneCan, "trl", "full")).toMatch(/backward pass\.$/);
  });

  it("take the recommended technique unless another is asked for", async () => {
    const { recommendation } = decisions.small as Decision;
    const made = (await recipeFor(decisions.small as Decision, "trl", builtInCatalogue)) as Recipe;
    expect(made.text).toContain(`# ${recommendation?.technique}: `);
  });

  it("fill in model, quantization, rank, targets, learning rate, batch and checkpointing as the estimate has them", () => {
    const { run } = (decisions.small as Decision).ranking.find(({ technique }) => technique === "qlora") ?? {};
    const config = parse(recipeOf("small", "axolotl", "qlora"));
    expect(config).toMatchObject({
      base_model: "meta-llama/Meta-Llama-3.1-8B",
      adapter: "qlora",
      load_in_4bit: true,
      lora_r: 16,
      lora_alpha: 32,
      lora_target_linear: true,
      sequence_len: 1024,
      micro_batch_size: run?.settings.microBatchSize,
      gradient_accumulation_steps: run?.settings.gradientAccumulation,
      gradient_checkpointing: run?.settings.gradientCheckpointing,
    });
    expect(config.learning_rate).toBeTypeOf("number");
  });

  it("split the weights over the cards where the estimate does", async () => {
    expect(recipeOf("split", "trl", "lora")).toContain("--use_fsdp --fsdp_version 2");
    expect(parse(recipeOf("split", "axolotl", "lora")).fsdp_config.reshard_after_forward).toBe(true);
    expect(parse(recipeOf("split", "llama-factory", "lora")).deepspeed).toBe("examples/deepspeed/ds_z3_config.json");
    expect(await whyNot(decisions.split as Decision, "unsloth", "lora")).toContain("whole model on each GPU");
  });

  it("train whole weights in bf16 under FSDP as estimated, by an optimizer that works on split weights", () => {
    const text = recipeOf("split", "trl", "full");
    expect(text).toContain("--use_fsdp --fsdp_version 2");
    expect(text).toContain("    bf16=False,");
    expect(text).toContain('optim="adamw_torch_8bit"');
    expect(text).toMatch(/^# Install: .* torchao==/m);
    expect(recipeOf("split", "trl", "lora")).toContain("    bf16=True,");
    expect(recipeOf("tiny", "trl", "lora")).not.toContain("torchao");
  });

  it("use fp16 on cards without bf16", () => {
    expect(recipeOf("old", "trl", "qlora")).toContain("fp16=True");
    expect(recipeOf("old", "trl", "qlora")).not.toContain("bf16=True");
  });

  it("train in fp32 where fp16's gradient scaler takes nothing else and the libraries leave 16 bits", async () => {
    const cast =
      /for parameter in (?:trainer\.)?model\.parameters\(\):\n.*\n +parameter\.data = parameter\.data\.float\(\)/;
    expect(recipeOf("old", "trl", "qlora")).toMatch(cast);
    expect(recipeOf("small", "trl", "qlora")).not.toMatch(cast);
    for (const [goal, framework] of [
      ["classification", "transformers"],
      ["embeddings", "sentence-transformers"],
    ] as const) {
      const decision = draft({ ...given, model: "llama-3.2-3b", gpu: "t4", gpus: 1, goal });
      const { text } = (await recipeFor(decision, framework, builtInCatalogue, "lora")) as Recipe;
      expect(text).toMatch(cast);
    }
  });

  it("say that a rate is of larger batches where the optimizer steps within the backward pass", async () => {
    const decision = draft({ ...given, model: "qwen2.5-7b", gpu: "rtx-4090", gpus: 1 });
    const { text } = (await recipeFor(decision, "torchtune", builtInCatalogue, "full")) as Recipe;
    expect(parse(text)).toMatchObject({ optimizer_in_bwd: true, batch_size: 1, gradient_accumulation_steps: 1 });
    expect(text).toMatch(/ lr: .*; of batches of about 16: lower it where the loss jumps in batches of 1$/m);
    expect(recipeOf("small", "torchtune", "lora")).not.toContain("of batches of about");
  });

  it("warm up and lower the learning rate, whatever is trained", () => {
    for (const technique of ["lora", "full"] as const) {
      const { lr_scheduler: schedule } = parse(recipeOf("tiny", "torchtune", technique));
      expect(schedule.num_warmup_steps).toBeGreaterThan(0);
    }
  });

  it("use fp16 on a host's card without bf16", async () => {
    const card = { ...builtInCatalogue.gpuOf("rtx-4090"), bf16: false };
    const catalogue = createCatalogue({ gpus: [card] });
    const answers: Answers = { ...given, model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 };
    const decision = createEngine({ catalogue, draws: 300 }).draft(answers);
    expect(((await recipeFor(decision, "trl", catalogue, "qlora")) as Recipe).text).toContain("fp16=True");
  });

  it("say that preferences need pairs after this", () => {
    expect(recipeOf("old", "trl", "qlora")).toContain("DPO");
    expect(recipeOf("small", "trl", "qlora")).not.toContain("DPO");
  });

  it("name the path to fill in where the model was pasted as config.json", async () => {
    const decision = draft({
      ...given,
      gpu: "a100-80gb",
      gpus: 1,
      model: {
        config: {
          model_type: "llama",
          hidden_size: 2048,
          intermediate_size: 5632,
          num_hidden_layers: 22,
          num_attention_heads: 32,
          num_key_value_heads: 4,
          vocab_size: 32_000,
        },
      },
    });
    expect(((await recipeFor(decision, "axolotl", builtInCatalogue, "lora")) as Recipe).text).toContain(
      "base_model: path/to/your/model",
    );
    expect(await whyNot(decision, "torchtune", "lora")).toContain("config.json");
  });

  it("train the checkpoint whose name was given, in every framework that can", async () => {
    const model = "Qwen/Qwen2.5-7B-Instruct";
    const jobs: readonly Answers[] = [
      { ...given, gpu: "a100-80gb", gpus: 1 },
      { ...given, gpu: "apple-m-ultra", gpus: 1 },
      { ...given, gpu: "a100-80gb", gpus: 1, goal: "classification" },
      { ...given, gpu: "a100-80gb", gpus: 1, goal: "embeddings" },
      { ...given, gpu: "h100-sxm", gpus: 8, goal: "preferences", feedback: "verifier" },
    ];
    const able = new Set<FrameworkId>();
    for (const job of jobs) {
      const { answers, issues } = parseAnswers({ ...job, model }, builtInCatalogue);
      expect(issues).toEqual([]);
      const { answers: linked } = readFragment(`#${fragmentOf(answers, "result")}`, builtInCatalogue);
      const decision = draft(linked);
      for (const framework of frameworkIds) {
        const made = await recipeFor(decision, framework, builtInCatalogue, "lora");
        if (!("text" in made)) continue;
        able.add(framework);
        const names = made.text.match(/Qwen2\.5-7B[\w-]*/g) ?? [];
        expect([framework, [...new Set(names)]]).toEqual([framework, ["Qwen2.5-7B-Instruct"]]);
        expect(made.text).not.toContain("Another checkpoint");
      }
    }
    // AdapterHub's library has no Qwen2.
    expect(frameworkIds.filter((id) => !able.has(id))).toEqual(["adapters"]);
  });

  it.each([
    ["Llama-3.1-8B-Instruct", "meta-llama/Llama-3.1-8B-Instruct"],
    ["qwen3-30b-a3b-instruct-2507", "Qwen/Qwen3-30B-A3B-Instruct-2507"],
    ["Llama 3.1 8B", "meta-llama/Meta-Llama-3.1-8B"],
    ["Mixtral-8x7B", "mistralai/Mixtral-8x7B-v0.1"],
    ["Hermes-4-14B", "path/to/Hermes-4-14B"],
  ] as const)("train %s, which has no owner, not the model that it was made of: %s", async (model, path) => {
    const { answers } = parseAnswers({ ...given, model, gpu: "h100-sxm", gpus: 8 }, builtInCatalogue);
    const { text } = (await recipeFor(draft(answers), "axolotl", builtInCatalogue, "lora")) as Recipe;
    expect(parse(text).base_model).toBe(path);
  });

  it.each([
    ["Qwen/Qwen3-4B-Instruct-2507", "qwen3_nothink"],
    ["Qwen/Qwen3-4B-Thinking-2507", "qwen3"],
    ["meta-llama/Llama-3.1-8B-Instruct", "llama3"],
  ] as const)("have the chat format of %s for LLaMA-Factory", async (model, template) => {
    const decision = draft({ ...given, model, gpu: "a100-80gb", gpus: 1 });
    const { text } = (await recipeFor(decision, "llama-factory", builtInCatalogue, "lora")) as Recipe;
    expect(parse(text)).toMatchObject({ model_name_or_path: model, template });
  });

  it("of encoders are for classifiers, of encoder-decoders there are none", async () => {
    const encoder = draft({ ...given, model: "bert-large-uncased", gpu: "rtx-3090", gpus: 1 });
    expect(await whyNot(encoder, "trl", "lora")).toContain("There is one for Transformers.");
    expect(await recipeFor(encoder, "transformers", builtInCatalogue, "lora")).toHaveProperty("text");
    const both = draft({ ...given, model: "t5-base", gpu: "rtx-3090", gpus: 1 });
    expect(await whyNot(both, "trl", "lora")).toContain("t5 family");
  });

  it("turn stored formats into 16 bit to train, as their makers do, and ask for attention with sinks", async () => {
    const decision = draft({ ...given, model: "gpt-oss-20b", gpu: "h100-sxm", gpus: 1 });
    const lora = (await recipeFor(decision, "trl", builtInCatalogue, "lora")) as Recipe;
    expect(lora.text).toContain("quantization = Mxfp4Config(dequantize=True)");
    expect(lora.text).toContain('"quantization_config": quantization, "attn_implementation": "eager"');
    const axolotl = parse(((await recipeFor(decision, "axolotl", builtInCatalogue, "lora")) as Recipe).text);
    expect(axolotl.model_quantization_config).toBe("Mxfp4Config");
    expect(axolotl.attn_implementation).toBe("eager");
    const weights = decision.ranking.find(({ technique }) => technique === "lora")?.estimate?.memory.perGpuBytes
      .weights;
    expect(weights).toBeGreaterThan(40e9);
    expect(await whyNot(decision, "trl", "qlora")).not.toBe("");
  });

  it("leave experts that no module name reaches as estimated, and offer them as their makers adapt them", async () => {
    const decision = draft({ ...given, model: "gpt-oss-120b", gpu: "h100-sxm", gpus: 8 });
    const textOf = async (framework: FrameworkId, technique: TechniqueId): Promise<string> =>
      ((await recipeFor(decision, framework, builtInCatalogue, technique)) as Recipe).text;
    const parts = [11, 23, 35].flatMap((layer) => [
      `${layer}.mlp.experts.gate_up_proj`,
      `${layer}.mlp.experts.down_proj`,
    ]);
    const trl = await textOf("trl", "lora");
    expect(trl).toContain(`    # target_parameters=${JSON.stringify(parts).replaceAll(",", ", ")},`);
    expect(readPython(trl).names).not.toContain("target_parameters");
    expect(readPython(trl.replace("# target_parameters", "target_parameters")).names).toContain("target_parameters");
    const axolotl = await textOf("axolotl", "lora");
    expect(parse(axolotl)).not.toHaveProperty("lora_target_parameters");
    expect(parse(axolotl.replace("# lora_target", "lora_target")).lora_target_parameters).toEqual(parts);
    // Unsloth would adapt them by itself.
    const one = draft({ ...given, model: "gpt-oss-20b", gpu: "h100-sxm", gpus: 1 });
    expect(await recipeFor(one, "unsloth", builtInCatalogue, "lora")).toHaveProperty(
      "text",
      expect.stringContaining("target_parameters=[]"),
    );
    // PEFT refuses DoRA there.
    expect(await textOf("trl", "dora")).not.toContain("target_parameters");
  });

  it("leave routers alone that give several tensors, at which adapters fail", async () => {
    const targets = async (framework: FrameworkId, model: "llama-4-scout-17b-16e" | "phi-3.5-moe-instruct") => {
      const decision = draft({ ...given, model, gpu: "b200", gpus: 4 });
      const { text } = (await recipeFor(decision, framework, builtInCatalogue, "lora")) as Recipe;
      return /^ *(?:lora_)?target(?:_modules)?[=:] ?(.*?),? {2}# .*the router stay frozen$/m.exec(text)?.[1];
    };
    for (const framework of ["trl", "axolotl", "llama-factory", "ms-swift"] as const) {
      for (const model of ["llama-4-scout-17b-16e", "phi-3.5-moe-instruct"] as const) {
        const names = await targets(framework, model);
        expect(names).toContain("q_proj");
        expect(names).not.toMatch(/all|router/);
      }
    }
  });

  it("neither adapt nor quantize layers of Mamba whose weights a kernel reads", async () => {
    const decision = draft({ ...given, model: "nvidia-nemotron-nano-9b-v2", gpu: "a100-80gb", gpus: 1 });
    const textOf = async (framework: FrameworkId): Promise<string> =>
      ((await recipeFor(decision, framework, builtInCatalogue, "qlora")) as Recipe).text;
    const trl = await textOf("trl");
    expect(trl).toMatch(/target_modules=\["in_proj", .*\],  # not Mamba's out_proj/);
    expect(trl).toMatch(/llm_int8_skip_modules=\["out_proj", "lm_head"\]/);
    expect(trl).toMatch(/^# Install: .* && pip install --no-build-isolation causal-conv1d==\S+ mamba-ssm==\S+$/m);
    expect(parse(await textOf("axolotl"))).toMatchObject({
      lora_target_modules: expect.not.arrayContaining(["out_proj"]),
      bnb_config_kwargs: { llm_int8_skip_modules: ["out_proj", "lm_head"] },
    });
    for (const framework of ["llama-factory", "ms-swift"] as const) {
      expect(await whyNot(decision, framework, "qlora")).toMatch(/kernel reads .* TRL and Axolotl/);
      expect(await whyNot(decision, framework, "lora")).toBe("");
    }
  });

  it("leave alone what DeepSeek-V4 multiplies by itself, and ask for no kernels of Mamba", async () => {
    const decision = draft({ ...given, model: "deepseek-v4-flash", gpu: "b200", gpus: 8 });
    const { text } = (await recipeFor(decision, "trl", builtInCatalogue, "lora")) as Recipe;
    expect(text).toMatch(/target_modules=\["q_a_proj", "self_attn.q_b_proj", .*"o_b_proj".*\],  # not o_a_proj/);
    expect(text).not.toMatch(/"o_a_proj"|mamba|sinks/);
  });

  it("keep the experts of a mixture equally busy where routers are trained, and only there", async () => {
    const decision = draft({ ...given, model: "olmoe-1b-7b-0125", gpu: "h100-sxm", gpus: 8 });
    const configOf = async (framework: FrameworkId, technique: TechniqueId) =>
      parse(((await recipeFor(decision, framework, builtInCatalogue, technique)) as Recipe).text);
    expect((await configOf("axolotl", "full")).overrides_of_model_config).toEqual({
      output_router_logits: true,
      router_aux_loss_coef: 0.001,
    });
    expect((await configOf("llama-factory", "full")).moe_aux_loss_coef).toBe(0.001);
    expect((await configOf("ms-swift", "full")).router_aux_loss_coef).toBe(0.001);
    expect(await configOf("axolotl", "lora")).not.toHaveProperty("overrides_of_model_config");
  });

  it.each([
    ["qwen2.5-7b", "chatml.argilla"],
    ["llama-3.1-8b", "llama3.argilla"],
    ["mistral-7b-v0.3", { prompt_format: "{prompt}", completion_format: "{completion}" }],
  ] as const)("write rated answers for Axolotl in a chat format that %s knows", async (model, type) => {
    const decision = draft({
      ...given,
      model,
      gpu: "h100-sxm",
      gpus: 1,
      goal: "preferences",
      feedback: "ratings",
    });
    const { text } = (await recipeFor(decision, "axolotl", builtInCatalogue, "lora")) as Recipe;
    expect(parse(text).datasets[0].type).toEqual(type);
  });

  it("evaluate GRPO in ms-swift in batches that what is held out fills on all GPUs", async () => {
    const few: Answers = { ...given, examples: "100-1k", goal: "preferences", feedback: "verifier" };
    const batchOn = async (gpus: number) => {
      const decision = draft({ ...few, model: "qwen2.5-1.5b", gpu: "h100-sxm", gpus });
      return parse(((await recipeFor(decision, "ms-swift", builtInCatalogue, "lora")) as Recipe).text);
    };
    const [one, eight] = [await batchOn(1), await batchOn(8)];
    expect(one.per_device_eval_batch_size).toBe(one.per_device_train_batch_size);
    expect(eight.per_device_train_batch_size).toBe(4);
    expect(eight.per_device_eval_batch_size).toBe(1);
  });

  it("count the updates of GRPO by answers, as its batches are", () => {
    const text = recipeOf("rewarded", "trl", "adalora");
    const [, generations = ""] = /num_generations=(\d+)/.exec(text) ?? [];
    const [, batch = ""] = /# (\d+) answers an update/.exec(text) ?? [];
    expect(text).toContain(`total_steps = 1 * len(dataset["train"]) * ${generations} // ${batch}\n`);
  });

  it("choose the GPU of each process before a base in 4 bits is loaded onto it", async () => {
    const decision = draft({ ...given, goal: "classification", model: "qwen3-8b", gpu: "rtx-3090", gpus: 2 });
    const { text } = (await recipeFor(decision, "transformers", builtInCatalogue, "qlora")) as Recipe;
    expect(text.indexOf("args = TrainingArguments")).toBeLessThan(text.indexOf(".from_pretrained(\n    pretrained"));
  });

  it("tell pairs of texts of all GPUs apart", async () => {
    const textOn = async (gpus: number): Promise<string> => {
      const decision = draft({ ...given, goal: "embeddings", model: "qwen2.5-0.5b", gpu: "rtx-3090", gpus });
      return ((await recipeFor(decision, "sentence-transformers", builtInCatalogue, "lora")) as Recipe).text;
    };
    expect(await textOn(2)).toContain("gather_across_devices=True");
    expect(await textOn(1)).not.toContain("gather_across_devices");
  });

  it("say how an interrupted run goes on", () => {
    for (const { recipe } of written) expect(recipe.text).toMatch(/^# Interrupted\? .*\.$/m);
  });

  it("say of the default batch of evaluation that it may not fit only where it is larger", async () => {
    const why = async (model: "qwen2.5-0.5b" | "llama-3.1-8b", framework: FrameworkId) => {
      const gpu = model === "llama-3.1-8b" ? "rtx-4090" : "h100-sxm";
      const decision = draft({ ...given, goal: "classification", model, gpu, gpus: 1 });
      const { text } = (await recipeFor(decision, framework, builtInCatalogue, "qlora")) as Recipe;
      const [, size, comment] = /per_device_eval_batch_size[=:] ?(\d+),? {2}# (.*)$/m.exec(text) ?? [];
      return [Number(size) < 8, comment];
    };
    const alike = "as many as in training";
    expect(await why("qwen2.5-0.5b", "transformers")).toEqual([false, alike]);
    expect(await why("llama-3.1-8b", "transformers")).toEqual([true, `${alike}; the default of 8 may not fit`]);
    // ms-swift's default is 1.
    expect(await why("llama-3.1-8b", "ms-swift")).toEqual([true, alike]);
  });

  it("save by their trainer, which does so in one process and gathers weights that are split", async () => {
    const pairs = { ...given, goal: "embeddings", model: "llama-3.2-3b" } as const;
    for (const gpus of [1, 4] as const) {
      const decision = draft({ ...pairs, gpu: "h100-sxm", gpus });
      const { text } = (await recipeFor(decision, "sentence-transformers", builtInCatalogue, "lora")) as Recipe;
      expect(text).toContain("\ntrainer.save_model()\n");
    }
    for (const framework of ["trl", "unsloth", "transformers", "adapters"] as const) {
      const scripts = written.filter((row) => row.framework === framework);
      for (const { recipe } of scripts) expect(recipe.text).toContain("\ntrainer.save_model()\n");
    }
    // Its own saving would write the part of the first process.
    const split = draft({ ...pairs, model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 8 });
    expect(await whyNot(split, "sentence-transformers", "full")).toContain("nor saves one whose weights are split");
  });

  it("install each package at a release of its own", () => {
    const unpinned = written.flatMap(({ framework, recipe }) =>
      (/^# Install: (.*)$/m.exec(recipe.text)?.[1] ?? "")
        .split(" && ")
        .filter((command) => command.startsWith("pip install"))
        .flatMap((command) => command.split(" ").slice(2))
        .filter((word) => /^["a-z]/i.test(word) && !word.includes("=="))
        .map((word) => `${framework}: ${word}`),
    );
    expect([...new Set(unpinned)]).toEqual([]);
  });

  it("name the version whose options were looked up", () => {
    expect(recipeOf("small", "llama-factory", "lora")).toContain("LLaMA-Factory (0.9.5)");
  });
});
