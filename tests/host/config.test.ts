import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHostConfig } from "../../src/host/config.ts";
import { acmeModel } from "../support/acmeModel.ts";
import { isLong } from "../support/sample.ts";

const full = {
  organisation: { name: "Acme", logo: "./logo.svg" },
  help: { label: "Ask the platform team", url: "https://intranet.example.org/help" },
  hub: "/hub/",
  fit: { models: ["llama-3.1-8b"], gpus: ["rtx-4090"] },
  models: [acmeModel],
  gpus: [
    { id: "acme-1", name: "Acme One", memoryGB: 48, bf16Tflops: 300, bandwidthTBps: 1.5, pricePerHourUsd: [1, 2] },
  ],
  prices: { "h100-sxm": 2.1, "a100-80gb": [1, 1.5] },
  hiddenQuestions: ["stakes", "domain-model"],
  defaultAnswers: { access: "weights", gpu: "h100-sxm" },
};

describe("the host's configuration", () => {
  it("is read as a whole", () => {
    const { config, issues } = readHostConfig(JSON.stringify(full));
    expect(issues).toEqual([]);
    expect(config).toMatchObject({
      organisation: full.organisation,
      help: full.help,
      hub: "/hub/",
      fit: full.fit,
      models: [{ id: "acme-7b", huggingFaceId: "acme/Acme-7B" }],
      gpus: [{ id: "acme-1", memoryGB: 48, pricePerHourUsd: { low: 1, mid: 1.5, high: 2 } }],
      prices: { "h100-sxm": { low: 2.1, mid: 2.1, high: 2.1 }, "a100-80gb": { low: 1, high: 1.5 } },
      hiddenQuestions: ["stakes", "domain-model"],
      defaultAnswers: full.defaultAnswers,
    });
  });

  it.each([
    ["organisation.name", { organisation: { name: "" } }],
    ["organisation.logo", { organisation: { name: "Acme", logo: "javascript:alert(1)" } }],
    ["help.url", { help: { label: "x", url: "javascript:alert(1)" } }],
    ["hub", { hub: "data:text/html,x" }],
    ["fit.models[0]", { fit: { models: ["../elsewhere"], gpus: [] } }],
    ["fit.gpus", { fit: { models: [] } }],
    ["models[0].id", { models: [{ ...acmeModel, id: "<b>" }] }],
    ["models[0].id", { models: [{ ...acmeModel, id: "llama-3.1-8b" }] }],
    ["models[0].config.hidden_size", { models: [{ ...acmeModel, config: { ...acmeModel.config, hidden_size: 0 } }] }],
    ["gpus[0].memoryGB", { gpus: [{ id: "x", name: "X", memoryGB: -1 }] }],
    ["gpus[0].pricePerHourUsd", { gpus: [{ id: "x", name: "X", memoryGB: 8, pricePerHourUsd: [3, 1] }] }],
    ["prices.h100-sxm", { prices: { "h100-sxm": "cheap" } }],
    ["prices.h900", { prices: { h900: 1 } }],
    ["hiddenQuestions[0]", { hiddenQuestions: ["colour"] }],
    ["defaultAnswers.stakes", { defaultAnswers: { stakes: "huge" } }],
    ["colour", { colour: "red" }],
    ["models", { models: {} }],
    ["models[0].id", { models: [{ ...acmeModel, id: "custom" }] }],
    ["models[0].id", { models: [{ ...acmeModel, id: "unknown" }] }],
    ["models[0].id", { models: [{ ...acmeModel, id: "8b" }] }],
    ["models[1].id", { models: [acmeModel, acmeModel] }],
    ["gpus[0].id", { gpus: [{ id: "rent", name: "X", memoryGB: 8 }] }],
    ["gpus[0].id", { gpus: [{ id: "unknown", name: "X", memoryGB: 8 }] }],
    ["gpus[0].colour", { gpus: [{ id: "x", name: "X", memoryGB: 8, colour: "red" }] }],
    ["organisation.motto", { organisation: { name: "Acme", motto: "x" } }],
  ])("names %s where it cannot be used, and keeps the rest", (path, part) => {
    const { config, issues } = readHostConfig(JSON.stringify({ help: full.help, ...part }));
    expect(issues.map((issue) => issue.path)).toEqual([`tunewise.config.json: ${path}`]);
    expect(issues[0]?.allowed).toBeTruthy();
    if (!path.startsWith("help")) expect(config.help).toEqual(full.help);
  });

  it("names a key that the file holds twice, and a misspelt one with what was meant", () => {
    const { config, issues } = readHostConfig('{"hub": "/a", "hub": "/b", "prises": {}}');
    expect(config.hub).toBe("/b");
    expect(issues).toMatchObject([
      { path: "tunewise.config.json: hub", allowed: { id: "one-key" } },
      { path: "tunewise.config.json: prises", allowed: { id: "field", meant: "prices" } },
    ]);
  });

  it("may name its own models and cards in prices and default answers", () => {
    const gpus = [{ id: "acme-1", name: "Acme One", memoryGB: 48 }];
    const { config, issues } = readHostConfig(
      JSON.stringify({
        models: [acmeModel],
        gpus,
        prices: { "acme-1": 2 },
        defaultAnswers: { model: "acme-7b", gpu: "acme-1", gpuPrice: 1 },
      }),
    );
    expect(issues).toEqual([]);
    expect(config.prices["acme-1"]?.mid).toBe(2);
    expect(config.defaultAnswers).toEqual({ model: "acme-7b", gpu: { id: "acme-1", pricePerHourUsd: 1 } });
  });

  it("changes nothing where the file is no JSON object", () => {
    for (const text of ["", "{", "[]", "3", "<html>"]) {
      const { config, issues } = readHostConfig(text);
      expect(issues).toHaveLength(1);
      expect(config).toEqual({ models: [], gpus: [], prices: {}, hiddenQuestions: [], defaultAnswers: {} });
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.jsonValue()), (value) => {
        for (const { path, allowed } of readHostConfig(JSON.stringify(value)).issues)
          expect(path && allowed).toBeTruthy();
      }),
      { seed: 6, numRuns: isLong ? 1_000 : 200 },
    );
  });
});
