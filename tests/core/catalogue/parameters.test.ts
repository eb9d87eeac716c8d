import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { classificationHead } from "../../../src/core/catalogue/classification-head.ts";
import type { Model } from "../../../src/core/catalogue/models.ts";
import { totalParameters } from "../../../src/core/catalogue/parameters.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { measuredRuns } from "../../../src/core/evidence/runs/index.ts";
import { techniqueOf } from "../../../src/core/techniques/index.ts";
import printed from "../../fixtures/peft-counts.json";

const { architectureOf, findModel } = builtInCatalogue;

const modelOf = (name: string) => architectureOf(findModel(name) as Model);

const read = (run: unknown) => {
  const result = readRun(run, builtInCatalogue);
  if ("issues" in result) throw new Error(JSON.stringify(result.issues));
  return result;
};

/** Every run of ours: what it trained, as the optimizer of the run was given it. */
const measured = measuredRuns.flatMap(({ id, run, trainableParameters, baseParameters }) =>
  trainableParameters === undefined || baseParameters === undefined
    ? []
    : [{ id, run, trainableParameters, baseParameters }],
);

describe("a measured run", () => {
  it.each(measured.map((row) => [row.id, row] as const))(
    "%s trained exactly as many parameters as are counted, on a model of as many",
    (_, { run, trainableParameters, baseParameters }) => {
      const { architecture, technique, run: settings } = read(run);
      const counted = estimate(architecture, technique, settings, builtInCatalogue);
      expect(counted.trainableParameters).toBe(trainableParameters);
      const inserted = technique.trains === "inserted-modules" || technique.trains === "inputs";
      const added = inserted && settings.head === "causal-lm" ? trainableParameters : 0;
      if (settings.head === "causal-lm") expect(counted.totalParameters).toBe(baseParameters + added);
    },
  );
});

interface Count {
  readonly model?: string;
  readonly config?: unknown;
  readonly technique: string;
  readonly hyperparameters: Readonly<Record<string, unknown>>;
  readonly trainableParameters: number;
}

const counts: readonly Count[] = printed.counts;

describe("the parameters that PEFT trains", () => {
  it.each(
    counts.map((row) => {
      const { model, config, technique, hyperparameters } = row;
      return [technique, model ?? JSON.stringify(config), JSON.stringify(hyperparameters), row] as const;
    }),
  )("by %s on %s with %s are those that are counted", (_, _model, _settings, row) => {
    const { model, config, technique: id, hyperparameters } = row;
    const { architecture, technique, run } = read({ model: model ?? { config }, technique: id, hyperparameters });
    expect(technique.trainableParameters(architecture, run.hyperparameters)).toBe(row.trainableParameters);
  });

  it.each(printed.biases.map(({ model, trainableParameters }) => [model, trainableParameters] as const))(
    "where they are the biases of %s are %i",
    (model, count) => {
      expect(techniqueOf("bitfit").trainableParameters(modelOf(model), {})).toBe(count);
    },
  );
});

describe("a classification head", () => {
  it.each(printed.heads.map((row) => [row.model, row.labels, JSON.stringify(row.hyperparameters), row] as const))(
    "on %s for %i labels is trained beside LoRA with %s",
    (name, labels, _, row) => {
      const { technique, run } = read({ model: name, technique: "lora", hyperparameters: row.hyperparameters });
      const classifier = classificationHead(modelOf(name), labels);
      if (!classifier) throw new Error(`${name} has no head`);
      const { model, headParameters } = classifier;
      expect(totalParameters(model)).toBe(row.baseParameters);
      expect(technique.trainableParameters(model, run.hyperparameters) + headParameters).toBe(row.trainableParameters);
      expect(model.hasLogits).toBe(false);
    },
  );

  it("has two labels and BERT's or RoBERTa's layers in two measured runs", () => {
    // bert-base-uncased in full; roberta-large by LoRA of rank 8 on queries and values.
    expect(totalParameters(classificationHead(modelOf("bert-base-uncased"), 2)?.model ?? modelOf("gpt2"))).toBe(
      109_483_778,
    );
    const roberta = classificationHead(modelOf("roberta-large"), 2);
    expect(roberta?.headParameters).toBe(1_838_082 - 24 * 2 * 8 * (1_024 + 1_024));
  });

  it("is not known of an encoder-decoder", () => {
    expect(classificationHead(modelOf("t5-base"), 2)).toBeNull();
  });
});
