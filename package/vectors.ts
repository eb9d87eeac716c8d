import { configurations, unreadable } from "../fixtures/configurations.ts";
import { scenarios } from "../fixtures/scenarios/index.ts";
import { answersJson, builtInCatalogue, createEngine } from "../src/core/index.ts";
import { measuredRuns } from "../src/package/data.ts";
import { type CheckOptions, check, estimate, InputError, type RunInput } from "../src/package/index.ts";

/** Runs that no published one covers: what is written otherwise, and what is seldom used. */
const written: Readonly<Record<string, RunInput>> = {
  "defaults alone": { model: "llama-3.1-8b", technique: "lora" },
  "a model by its name on the Hub": { model: "Qwen/Qwen3-8B", technique: "qlora", gpu: "rtx-4090" },
  "a configuration of PEFT": {
    model: "llama-3.1-8b",
    technique: "lora",
    hyperparameters: { r: 8, lora_alpha: 16, target_modules: ["q_proj", "v_proj"], lora_dropout: 0.05 },
  },
  "a model by its config.json": {
    model: {
      config: {
        model_type: "llama",
        hidden_size: 4_096,
        intermediate_size: 11_008,
        num_hidden_layers: 32,
        num_attention_heads: 32,
        vocab_size: 32_000,
      },
    },
    technique: "full",
    gpu: "h100-sxm",
    gpuCount: 8,
    sharding: "zero-3",
    gradientCheckpointing: true,
  },
  "a card of one's own": {
    model: "gemma-3-1b-it",
    technique: "dora",
    gpu: { memoryGiB: 31.4, bandwidthTBps: 1.8, bf16Tflops: 210 },
  },
  "sampled answers": {
    model: "llama-3.2-1b",
    technique: "lora",
    trainer: "trl-grpo",
    rl: { generations: 8, completionLength: 256 },
    sequenceLength: 512,
    microBatchSize: 8,
    gpu: "a100-80gb",
  },
  "pairs of answers": {
    model: "mistral-7b-v0.3",
    technique: "qlora",
    trainer: "trl-dpo",
    gpu: "l40s",
    evaluation: null,
  },
  "a classifier": { model: "llama-3.2-3b", technique: "lora", head: "classification", labels: 10, gpu: "l4" },
  "a batch of evaluation": {
    model: "llama-3.2-3b",
    technique: "lora",
    evaluation: { microBatchSize: 8, sequenceLength: 2_048 },
    gpu: "l4",
  },
};

/** What is refused, and the fields that are named for it. */
const refused: Readonly<Record<string, unknown>> = {
  "no run": 7,
  nothing: {},
  "a misspelt field": { model: "llama-3.1-8b", technique: "lora", sequenceLenght: 512 },
  "an unknown model and an unknown technique": { model: "lama-3.1-8b", technique: "lorra" },
  "a number that is none": { model: "llama-3.1-8b", technique: "lora", microBatchSize: "4", gpuCount: 1.5 },
  "full fine-tuning of quantized weights": { model: "llama-3.1-8b", technique: "full", quantization: "nf4" },
  "a hyperparameter of another technique": {
    model: "llama-3.1-8b",
    technique: "lora",
    hyperparameters: { virtualTokens: 20 },
  },
  "a rank that no matrix has": { model: "llama-3.1-8b", technique: "lora", hyperparameters: { rank: 60_000 } },
  "one setting by two names": { model: "llama-3.1-8b", technique: "lora", hyperparameters: { r: 8, rank: 16 } },
  "software of another trainer": {
    model: "llama-3.1-8b",
    technique: "lora",
    trainer: "unsloth",
    software: "trl-2026-11",
  },
};

const facts = (run: RunInput) => {
  const { notes: _, ...figures } = estimate(run);
  return figures;
};

const namedFor = (run: unknown): readonly string[] => {
  try {
    estimate(run as RunInput);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path }) => path);
    throw error;
  }
  throw new Error(`this run is not refused: ${JSON.stringify(run)}`);
};

/** Published runs, one for each source, technique and model. */
const published = measuredRuns.filter(({ source, run }, index) => {
  const keyOf = (row: (typeof measuredRuns)[number]) =>
    [row.source, row.run.technique, JSON.stringify(row.run.model)].join();
  return (
    measuredRuns.findIndex((row) => keyOf(row) === keyOf({ source, run } as (typeof measuredRuns)[number])) === index
  );
});

/** Runs with their estimates, and what is refused with the fields that are named. */
export const estimateVectors = () => ({
  about:
    "Runs in, estimates out, for an implementation in another language. Byte counts must agree to a millionth, tokens a second to a thousandth. A refused run must name these fields, in any order.",
  runs: [
    ...Object.entries(written).map(([name, run]) => ({ name, run, estimate: facts(run) })),
    ...published.map(({ id, run }) => ({
      name: `published: ${id}`,
      run,
      estimate: facts(run as unknown as RunInput),
    })),
  ],
  refused: Object.entries(refused).map(([name, run]) => ({ name, run, fields: namedFor(run) })),
});

const { draft } = createEngine({ catalogue: builtInCatalogue });

/** Answers with what must be decided on them. */
export const decisionVectors = () => ({
  about:
    "Answers in, decisions out. The winner and what is ruled out must agree, and so must the order of techniques whose scores differ by more than 0.02: nearer ones may change places with another generator of random numbers.",
  jobs: scenarios.map(({ name, answers }) => {
    const { recommendation, ranking, tryFirst } = draft(answers);
    return {
      name,
      answers: answersJson(answers),
      winner: recommendation?.technique ?? null,
      tryFirst: tryFirst.map(({ id }) => id),
      ranking: ranking
        .filter(({ feasible }) => feasible)
        .map(({ technique, score }) => ({ technique, score: score.mid })),
      ruledOut: Object.fromEntries(
        ranking.flatMap(({ technique, excludedBecause }) =>
          excludedBecause ? [[technique, excludedBecause.constraint]] : [],
        ),
      ),
    };
  }),
});

/** Configurations with what must be found in them, and files that must be refused. */
export const findingVectors = async () => {
  const checks = [];
  for (const { name, files, settings } of configurations) {
    const { checked } = await check(files, settings as CheckOptions);
    checks.push({
      name,
      files,
      settings,
      checked: checked.map(({ file, framework, understood, notUnderstood, estimate: found, verdict, findings }) => ({
        file,
        framework,
        understood,
        notUnderstood,
        memory: found && found.memory,
        verdict,
        findings: findings.map(({ id, severity, line, patch }) => ({ id, severity, line, patch })),
      })),
    });
  }
  return {
    about:
      "Files in, findings out, for an implementation in another language. Runs, verdicts, findings and patches must agree, byte counts to a millionth. A refused file must name this line.",
    checks,
    refused: unreadable,
  };
};
