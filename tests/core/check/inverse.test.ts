import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { check } from "../../../src/core/check/check.ts";
import { memoryEstimate } from "../../../src/core/estimate/memory.ts";
import {
  type Answers,
  builtInCatalogue,
  type Decision,
  type FrameworkId,
  frameworkIds,
  type Run,
  recipeFor,
  techniques,
} from "../../../src/core/index.ts";
import { frameworksFor } from "../../../src/core/recipe.ts";
import type { Hyperparameters } from "../../../src/core/techniques/hyperparameters.ts";
import { type TechniqueId, techniqueOf } from "../../../src/core/techniques/index.ts";
import { type TrainingMethod, trainingMethods } from "../../../src/core/training-methods.ts";
import { draft } from "../../support/engine.ts";
import { pythonDictionaries } from "../../support/pythonCalls.ts";

const given: Answers = { access: "weights", examples: "1k-10k", length: "medium", goal: "task" };

/** Jobs that need different memory optimizations, models and cards. */
const jobs: Readonly<Record<string, Answers>> = {
  roomy: { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 },
  small: { ...given, model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 },
  tiny: { ...given, model: "qwen2.5-1.5b", gpu: "rtx-4090", gpus: 1, length: "very-long" },
  split: { ...given, model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 8 },
  old: { ...given, model: "llama-3.2-3b", gpu: "t4", gpus: 2 },
  pairs: { ...given, model: "llama-3.2-3b", gpu: "h100-sxm", gpus: 1, goal: "preferences" },
  much: { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8, examples: "over-100k", length: "long" },
  ratings: { ...given, model: "llama-3.2-3b", gpu: "h100-sxm", gpus: 1, goal: "preferences", feedback: "ratings" },
  rewards: { ...given, model: "qwen2.5-1.5b", gpu: "h100-sxm", gpus: 1, goal: "preferences", feedback: "verifier" },
  labels: { ...given, model: "qwen2.5-1.5b", gpu: "rtx-4090", gpus: 1, goal: "classification" },
  texts: { ...given, model: "qwen2.5-1.5b", gpu: "rtx-4090", gpus: 2, goal: "embeddings" },
  textsWhole: { ...given, model: "qwen2.5-0.5b", gpu: "rtx-4090", gpus: 2, goal: "embeddings" },
  raw: { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 2, goal: "pretraining", length: "long" },
  rawSmall: { ...given, model: "llama-3.2-1b", gpu: "h100-sxm", gpus: 8, goal: "pretraining" },
  rawBiased: { ...given, model: "gpt2", gpu: "rtx-4090", gpus: 1, goal: "pretraining" },
  stored: { ...given, model: "gpt-oss-20b", gpu: "h100-sxm", gpus: 1 },
  machines: { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 16 },
  mixture: { ...given, model: "olmoe-1b-7b-0125", gpu: "a100-80gb", gpus: 1 },
  biased: { ...given, model: "gpt2", gpu: "rtx-3090", gpus: 1, length: "short" },
  apple: { ...given, model: "llama-3.2-3b", gpu: "apple-m-ultra", gpus: 1 },
  sampled: { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8, goal: "preferences", feedback: "verifier" },
};

interface Row {
  readonly job: string;
  readonly framework: FrameworkId;
  readonly technique: TechniqueId;
  readonly text: string;
  readonly fileName: string;
  readonly run: Run | null;
  readonly placed: NonNullable<Decision["ranking"][number]["run"]>;
}

const rows: Row[] = [];

/** What kept a framework from a technique and way to learn, of all jobs. */
const refused = new Map<string, string[]>();

beforeAll(async () => {
  for (const [job, answers] of Object.entries(jobs)) {
    const decision = draft(answers);
    for (const framework of frameworkIds) {
      for (const { id } of techniques) {
        const made = await recipeFor(decision, framework, builtInCatalogue, id);
        const placed = decision.ranking.find(({ technique }) => technique === id)?.run;
        const model = builtInCatalogue.findModel(placed?.model ?? "");
        if (!model || !placed) continue;
        if ("unable" in made && made.unable.id === "framework-limit") {
          const key = `${framework} ${id} ${placed.training.method}`;
          refused.set(key, [...(refused.get(key) ?? []), made.unable.limit]);
        }
        if ("unable" in made && made.unable.id === "library-gap") {
          const key = `${framework} ${id} ${placed.training.method}`;
          refused.set(key, [...(refused.get(key) ?? []), made.unable.gap.id]);
        }
        const trained = techniqueOf(id).trainableParameters(
          builtInCatalogue.architectureOf(model),
          placed.settings.hyperparameters,
        );
        // A model without biases has none to train.
        if ("text" in made && trained > 0) {
          rows.push({ job, framework, technique: id, text: made.text, fileName: made.fileName, run: made.run, placed });
        }
      }
    }
  }
});

/** Peak memory of the run of that row's model and technique. */
const peakBytes = (row: Row, run: Run): number => {
  const model = builtInCatalogue.findModel(row.placed.model ?? "");
  if (!model) throw new Error("the model is not in the catalogue");
  return memoryEstimate(builtInCatalogue.architectureOf(model), techniqueOf(row.technique), run).total;
};

/** What a low-rank update is multiplied with, to a tenth: alpha over the rank, or over its root. */
const scaleOf = (settings: Partial<Record<"alpha" | "rank" | "rankStabilized", number | boolean | undefined>>) => {
  const { alpha, rank, rankStabilized } = settings;
  if (alpha === undefined || rank === undefined) return null;
  return (Number(alpha) / (rankStabilized ? Math.sqrt(Number(rank)) : Number(rank))).toFixed(1);
};

/** Rank and scale of what is added, however alpha says it, and the settings that stand alone. */
const essence = (settings: Hyperparameters) =>
  (
    [
      "rank",
      "initialRank",
      "blockSize",
      "blocks",
      "virtualTokens",
      "encoderHiddenSize",
      "reductionFactor",
      "placement",
    ] as const
  )
    .map((name): unknown => settings[name])
    .concat(scaleOf({ alpha: settings.alpha, rankStabilized: settings.rankStabilized, rank: settings.rank }));

/** The settings of a run that a file can say. */
const comparedFields = [
  "quantization",
  "microBatchSize",
  "gradientAccumulation",
  "sequenceLength",
  "optimizer",
  "optimizerInBackward",
  "gradientCheckpointing",
  "activationOffload",
  "cpuOffload",
  "sharding",
  "evaluation",
  "gpuCount",
  "weightsDtype",
  "mixedPrecision",
  "loss",
  "software",
  "rl",
  "head",
  "labels",
] as const satisfies readonly (keyof Run)[];

const read = async ({ fileName, text }: Row) => {
  const { checked, issues } = await check([{ name: fileName, text }], {}, builtInCatalogue);
  expect(issues).toEqual([]);
  const [first] = checked;
  if (!first) throw new Error("nothing was read");
  return first;
};

/** Trained values of a run; of fused experts the frameworks differ. */
const trainable = (row: Row, hyperparameters: Hyperparameters): number => {
  const model = builtInCatalogue.findModel(row.placed.model ?? "");
  if (!model) throw new Error("the model is not in the catalogue");
  return techniqueOf(row.technique).trainableParameters(builtInCatalogue.architectureOf(model), hyperparameters);
};

/** What a file says of the run, in the words of `Run`. */
type Said = Partial<Record<keyof Run | "epochs" | "updates", unknown>>;

/**
 * Frameworks whose files the check does not read, verl's since its options are Hydra's, and how a
 * test reads them.
 */
const unread = {
  verl: (text): Said => {
    const options = pythonDictionaries(text).find((each) => "algorithm.adv_estimator" in each) ?? {};
    const of = (name: string): number => Number(options[name]);
    const [actor, rollout] = ["actor_rollout_ref.actor.", "actor_rollout_ref.rollout."];
    const generations = of(`${rollout}n`);
    const gpuCount = of("trainer.n_gpus_per_node") * of("trainer.nnodes");
    const microBatchSize = of(`${actor}ppo_micro_batch_size_per_gpu`);
    return {
      microBatchSize,
      gradientAccumulation: (of(`${actor}ppo_mini_batch_size`) * generations) / gpuCount / microBatchSize,
      sequenceLength: of("data.max_prompt_length") + of("data.max_response_length"),
      gradientCheckpointing: options["actor_rollout_ref.model.enable_gradient_checkpointing"],
      activationOffload: options["actor_rollout_ref.model.enable_activation_offload"] ?? false,
      cpuOffload: options[`${actor}fsdp_config.optimizer_offload`] === true ? "optimizer" : "none",
      rl: { generations, completionLength: of("data.max_response_length"), engine: options[`${rollout}name`] },
      gpuCount,
      epochs: of("trainer.total_epochs"),
    };
  },
  "mlx-lm": (text): Said => {
    const file = parse(text);
    return {
      quantization: /--quantize --q-bits 4/.test(text) ? "mlx-4bit" : "none",
      microBatchSize: file.batch_size,
      gradientAccumulation: file.grad_accumulation_steps,
      sequenceLength: file.max_seq_length,
      gradientCheckpointing: file.grad_checkpoint,
      gpuCount: 1,
      updates: file.iters / file.grad_accumulation_steps,
    };
  },
} as const satisfies Partial<Record<FrameworkId, (text: string) => Said>>;

const isUnread = (id: FrameworkId): id is keyof typeof unread => id in unread;

describe("a recipe of the guide reads back as the run that was estimated:", () => {
  it.each(frameworkIds.filter((id) => !isUnread(id)))("%s", async (framework) => {
    const found: string[] = [];
    for (const row of rows.filter((each) => each.framework === framework)) {
      const { run, reading, findings, notUnderstood } = await read(row);
      const what = `${row.job} ${row.technique}`;
      const compare = (name: string, is: unknown, should: unknown): void => {
        const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
        if (a !== b) found.push(`${what}: ${name} ${a}, not ${b}`);
      };
      if (!run) {
        compare("run", JSON.stringify(findings.map(({ id, facts }) => [id, facts])).slice(0, 200), "a run");
        continue;
      }
      compare("technique", run.technique.id, row.technique);
      const { training } = row.placed;
      const settings = row.run ?? row.placed.settings;
      for (const name of comparedFields) compare(name, run.run[name], settings[name]);
      compare("hyperparameters", essence(run.run.hyperparameters), essence(settings.hyperparameters));
      // AdapterHub's LoRA does not reach the attention's output projection.
      if (row.job !== "mixture" && !(framework === "adapters" && row.technique === "lora")) {
        compare("trained values", trainable(row, run.run.hyperparameters), trainable(row, settings.hyperparameters));
      }
      const share = peakBytes(row, run.run) / peakBytes(row, settings);
      compare("memory", share > 0.95 && share < 1.05 ? "as its heading says" : share.toFixed(3), "as its heading says");
      if (techniqueOf(row.technique).trains === "inserted-modules") {
        compare("adapters", run.run.trainableDtype, settings.trainableDtype);
      }
      compare("epochs", reading.epochs, training.epochs);
      compare("method", reading.method, training.method);
      compare(
        "unknown options",
        findings.filter(({ id }) => /option|value|effect/.test(id)).map(({ facts }) => facts),
        [],
      );
      // In Python AdaLoRA is told of the number of updates by a variable.
      if (row.technique !== "adalora" || !row.fileName.endsWith(".py")) compare("not understood", notUnderstood, []);
    }
    expect(found).toEqual([]);
  });

  it.each(Object.keys(unread) as readonly (keyof typeof unread)[])("%s, read by this test", (framework) => {
    const found = rows.filter((each) => each.framework === framework);
    expect(found.length).toBeGreaterThan(1);
    for (const { job, technique, text, placed } of found) {
      const { settings, training } = placed;
      const all: Said = { ...settings, epochs: training.epochs, updates: training.updates.mid };
      // MLX-LM quantizes in a format of its own, with as many bits as NF4.
      const should: Said = framework === "mlx-lm" && technique === "qlora" ? { ...all, quantization: "mlx-4bit" } : all;
      const said: Said = unread[framework](text);
      const names = Object.keys(said) as readonly (keyof Said)[];
      expect([job, technique, said]).toEqual([
        job,
        technique,
        Object.fromEntries(names.map((name) => [name, should[name]])),
      ]);
    }
  });

  it("for every framework, technique and way to learn that the guide has recipes of", () => {
    const readBack = new Set(
      rows.map(({ framework, technique, placed }) => `${framework} ${technique} ${placed.training.method}`),
    );
    const offered = ([{}, { platform: "metal" }] as const).flatMap((gpu) =>
      (Object.keys(trainingMethods) as readonly TrainingMethod[]).flatMap((method) =>
        techniques.flatMap(({ id }) =>
          frameworksFor(method, id, gpu).map((framework) => `${framework} ${id} ${method}`),
        ),
      ),
    );
    // Some cannot be whatever the job is: a reference, pairs, or a model that is not wrapped.
    const never = [...refused].filter(([, limits]) =>
      limits.every((id) => /^(?:reference|pairs|wrapping|embeddings|negatives|nothing-to-train)$/.test(id)),
    );
    const known = new Set([...readBack, ...never.map(([key]) => key)]);
    expect(offered.filter((each) => !known.has(each))).toEqual([]);
    expect(never.length).toBeLessThan(30);
  });

  it("but for those of verl, which the check names", async () => {
    const recipes = rows.filter(({ framework }) => framework === "verl");
    expect(recipes.length).toBeGreaterThan(0);
    for (const { fileName, text } of recipes) {
      const { issues } = await check([{ name: fileName, text }], {}, builtInCatalogue);
      expect(issues).toEqual([{ file: fileName, line: 1, fault: { id: "no-reader", framework: "verl" } }]);
    }
  });

  it("reads more than a hundred of them", () => {
    expect(rows.length).toBeGreaterThan(100);
  });
});
