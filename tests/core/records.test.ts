import { describe, expect, it, vi } from "vitest";
import { accuracyFirst, mainJob, manyVariants } from "../../fixtures/jobs.ts";
import { readConfig } from "../../src/core/catalogue/config-json.ts";
import { architectureBy, models } from "../../src/core/catalogue/models.ts";
import { runOptions } from "../../src/core/estimate/run.ts";
import { valueOf, workingOf } from "../../src/core/estimate/working.ts";
import {
  type Answers,
  type Decision,
  decide,
  estimate,
  flow,
  parseAnswers,
  type RankedTechnique,
  readRun,
  techniqueOf,
  techniques,
} from "../../src/core/index.ts";
import { seededRandom } from "../../src/core/random.ts";
import { acmeModel } from "../support/acmeModel.ts";
import { drafted } from "../support/drafted.ts";

// What links and reports were made from: whoever changes a figure or a word of it sees here which, and says that it is meant by
// `npx vitest run tests/guide/records.test.ts -u`. Fewer draws than people get: the course of the work is the same.
vi.mock("../../src/core/decide/draws.ts", () => ({ draws: 300 }));

const jobs: Readonly<Record<string, Answers>> = {
  "the main job": mainJob,
  "accuracy first": accuracyFirst,
  "many variants": manyVariants,
  "nothing known": {},
  "a provider's interface": { access: "api", goal: "format" },
  "nothing fits": { ...mainJob, model: "llama-3.1-405b", gpu: "rtx-3060" },
  "a size class, cards for rent, weights by hand": {
    ...mainJob,
    model: "8b",
    gpu: "rent",
    gpus: 4,
    weights: { quality: 80, "serving-cost": 40, modularity: 20 },
    retention: "essential",
    tasks: "few",
    switching: "request",
  },
  "a model of one's own, a price of one's own": {
    ...mainJob,
    goal: "knowledge",
    model: "custom",
    customModel: acmeModel.config,
    gpu: "h100-sxm",
    gpus: 2,
    gpuPrice: 3,
    examples: "10k-100k",
    length: "very-long",
    gap: "distant",
    "domain-model": "yes",
    latency: "none",
    experience: "first",
    target: "edge",
  } as Answers,
};

/** Five digits: engines may differ in the last ones. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;

const line = (value: unknown): string => JSON.stringify(value, rounded);

const techniqueLines = ({ technique, criteria, estimate: estimated, ...row }: RankedTechnique): readonly string[] => [
  `${technique} ${line(row)}`,
  ...Object.entries(criteria).map(([id, criterion]) => `  ${id} ${line(criterion)}`),
  ...(estimated ? [`  ${line(estimated)}`] : []),
];

const decisionLines = ({ ranking, ...decision }: Decision): readonly string[] => [
  ...Object.entries(decision).map(([key, value]) => `${key} ${line(value)}`),
  ...ranking.flatMap(techniqueLines),
];

const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

const fileOf = (name: string): string => `../fixtures/records/${name.replaceAll(/[^a-z]+/g, "-")}.txt`;

/** Runs of every technique under settings drawn from all there are. */
const runs = (): readonly Record<string, unknown>[] => {
  const random = seededRandom(7);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  return Array.from({ length: 150 }, (_, index) => ({
    model: one(models).id,
    technique: techniques[index % techniques.length]?.id,
    ...Object.fromEntries(
      Object.entries(runOptions).flatMap(([key, values]) => (random() < 0.5 ? [[key, one(values)]] : [])),
    ),
    gradientCheckpointing: random() < 0.5,
    activationOffload: random() < 0.2,
    optimizerInBackward: random() < 0.2,
    microBatchSize: one([1, 4]),
    gradientAccumulation: one([1, 4]),
    sequenceLength: one([512, 4_096]),
    ...(random() < 0.3 ? { meanSequenceLength: 300 } : {}),
    gpu: one(["rtx-4090", "a100-80gb", "h100-sxm", "t4"]),
    gpuCount: one([1, 8]),
    ...(random() < 0.2 ? { hyperparameters: { r: 8, target_modules: one(["all-linear", ["q_proj", "v_proj"]]) } } : {}),
  }));
};

describe("on record", () => {
  for (const [name, answers] of Object.entries(jobs)) {
    it(`the decision for ${name}`, async () => {
      const lines = [`asked ${line(flow(answers))}`, ...decisionLines(drafted(answers))];
      await expect(text(lines)).toMatchFileSnapshot(fileOf(name));
    });
  }

  it("what would change the decision of the main job", async () => {
    const { flips, warnings, recommendation } = decide({ ...mainJob, retention: "unknown" });
    const lines = [line(recommendation), ...warnings.map(line), ...flips.map(line)];
    await expect(text(lines)).toMatchFileSnapshot(fileOf("flips"));
  });

  it("the estimates of runs of every kind", async () => {
    const lines = runs().map((given) => {
      const read = readRun(given);
      return `${line(given)} ${line("problem" in read ? read.problem : estimate(read.architecture, read.technique, read.run))}`;
    });
    await expect(text(lines)).toMatchFileSnapshot(fileOf("estimates"));
  });

  it("the working of the main job's estimates", async () => {
    const lines = [mainJob, accuracyFirst].flatMap((answers) =>
      drafted(answers).ranking.flatMap(({ technique, estimate: estimated, run }) => {
        const architecture = run && architectureBy(run.model, undefined);
        if (!estimated || !architecture) return [];
        return workingOf(architecture, techniqueOf(technique), run.settings, estimated, run).map(
          (step) => `${technique} ${step.name} ${line(valueOf(step))} ${line(step)}`,
        );
      }),
    );
    await expect(text(lines)).toMatchFileSnapshot(fileOf("working"));
  });

  it("what is said of answers, runs and models that cannot be used", async () => {
    const answers = [
      7,
      null,
      { nonsense: 1, "": 2 },
      { goal: "fly", model: "gpt-9", gpu: "abacus", gpus: 0, priorities: ["quality", "quality"] },
      { gpus: 1.5, priorities: [], access: 3, model: 8, gpu: 4 },
      { gpus: 1_025, priorities: "quality", customModel: {} },
      { model: "custom" },
      { model: "custom", customModel: { model_type: "llama" } },
      { model: "custom", customModel: { ...acmeModel.config, hidden_size: -1 } },
      { gpuPrice: 3 },
      { gpu: "rent", gpuPrice: 3 },
      { gpu: "RTX-4090", gpuPrice: 0 },
      { gpu: "rtx-4090", gpuPrice: 1_000 },
      { gpu: "rtx-4090", gpuPrice: 1_001 },
      { weights: {} },
      { weights: { quality: 0 } },
      { weights: { quality: 101 } },
      { weights: { speed: 1 } },
      { weights: { quality: -1, modularity: 3 } },
      { weights: { quality: 100 } },
      { model: "8B", gpu: "Rent", gpus: "unknown", goal: "unknown" },
    ];
    const base = { model: "llama-3.1-8b", technique: "lora" };
    const unusable = [
      7,
      {},
      { ...base, model: "gpt-9" },
      { ...base, model: { config: 7 } },
      { ...base, model: { config: { model_type: "what" } } },
      { ...base, model: { config: acmeModel.config } },
      { ...base, technique: "magic" },
      { ...base, technique: "provider-tuning" },
      { ...base, speed: 1 },
      { ...base, "": 1 },
      { ...base, quantization: "int3" },
      { ...base, technique: "full", quantization: "nf4" },
      { ...base, technique: "qlora", quantization: "none" },
      { ...base, microBatchSize: 0 },
      { ...base, microBatchSize: 65_537 },
      { ...base, gpuCount: 1.5 },
      { ...base, gpu: "abacus" },
      { ...base, gpu: 4 },
      { ...base, meanSequenceLength: 2_000 },
      { ...base, gradientCheckpointing: "yes" },
      { ...base, gradientCheckpointing: null, gpu: null, loss: null },
      { ...base, hyperparameters: 7 },
      { ...base, hyperparameters: null },
      { ...base, hyperparameters: { r: 0 } },
      { ...base, hyperparameters: { bias: "all" } },
      { ...base, hyperparameters: { bias: "none", modules_to_save: [], rank_pattern: {} } },
      { ...base, hyperparameters: { modules_to_save: ["lm_head"] } },
      { ...base, hyperparameters: { target_modules: [] } },
      { ...base, hyperparameters: { target_modules: ["q_proj", "nothing"] } },
      { ...base, hyperparameters: { target_modules: 7 } },
      { ...base, hyperparameters: { use_dora: true } },
      { ...base, hyperparameters: { use_dora: false, lora_dropout: 0.1 } },
    ];
    const configs = [
      7,
      {},
      { model_type: 3 },
      { model_type: "what" },
      ...Object.keys(acmeModel.config).flatMap((key) =>
        [undefined, null, 0, -1, 1.5, "7", [], 2 ** 40].map((value) => ({ ...acmeModel.config, [key]: value })),
      ),
    ];
    const lines = [
      ...answers.map((given) => `answers ${line(given)} ${line(parseAnswers(given))}`),
      ...unusable.map((given) => `run ${line(given)} ${line(readRun(given)).slice(0, 600)}`),
      ...configs.map((given) => `config ${line(given)} ${line(readConfig(given)).slice(0, 400)}`),
    ];
    await expect(text(lines)).toMatchFileSnapshot(fileOf("refusals"));
  });

  it("the architecture of one model of every type", async () => {
    const types = new Map(models.map((model) => [model.config.model_type, model]));
    const lines = [...types.values()].map(
      ({ id, huggingFaceId }) => `${id} ${line(architectureBy(huggingFaceId, undefined))}`,
    );
    await expect(text(lines)).toMatchFileSnapshot(fileOf("architectures"));
  });
});
