import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/core/catalogue/architecture.ts";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { keptOfBlock, keptPerToken } from "../../../src/core/estimate/kept.ts";
import { lengthIn } from "../../../src/core/estimate/loss.ts";
import { castsWeights, precisionOf, sequencesOf } from "../../../src/core/estimate/run.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { finalNormTerm } from "../../../src/core/estimate/step/activations.ts";
import { ownSettings, runOf, type Trace, traces } from "./traces.ts";

/** Traces that the estimator does not follow, each kind with its reason. */
const left: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /^gemma-3-/, why: "a mask in some layers, whose mean is counted" },
  { pattern: /^gemma-3n.*\/full-bf16-no-autocast/, why: "norms' and router's inputs in 16 bit, within 2%" },
  { pattern: /^gemma-4-(e2b|26b).*\/full-fp32$/, why: "embeddings of each layer, the router's norm, within 4%" },
  { pattern: /^gemma-4-e2b/, why: "the mask's mean and embeddings of each layer, within 2%" },
  { pattern: /^gpt-oss-20b\/full-bf16/, why: "experts' biases, within 3%" },
  { pattern: /^pythia-1b\/oft/, why: "adapters that give fp32, and hidden states with them" },
  { pattern: /^deepseek-v[23].*\/full-bf16/, why: "the router is in fp32 whatever the run says" },
  { pattern: /\/(boft|p-tuning|layernorm-tuning|bottleneck-adapter)$/, why: "settings that a run does not have" },
  { pattern: /^(qwen1\.5-moe|qwen3-coder-next).*\/full-bf16$/, why: "what a gate weighs of shared experts, within 3%" },
];

/** Mamba's scans are counted with their kernels; traced is what PyTorch does without them. */
const unfollowedKinds = /^nvidia-nemotron.* mamba$/;

/** Adapters that PEFT lays on an indexer, which gets no gradients. */
const untrained = /^glm-5\/lora$/;

const followed = traces.filter(({ id }) => !left.some(({ pattern }) => pattern.test(id)));

/** Relative error of what a block is said to keep, for each kind of layer that was traced. */
const errorsOf = (trace: Trace): readonly number[] => {
  const { architecture, technique, run } = runOf(trace);
  const { blocks } = architecture;
  return trace.kinds.map(({ kind, perLayerBytes, groups }, index) => {
    if (unfollowedKinds.test(`${trace.id} ${kind}`)) return 0;
    // Of more blocks than kinds the first differ from what was traced; of fewer, one stands for all.
    const block = (blocks[Math.max(0, blocks.length - trace.kinds.length) + index] ?? blocks[0]) as Block;
    const kept = keptOfBlock(architecture, block, technique, run);
    const said =
      keptPerToken(kept) * sequencesOf(run) * lengthIn(architecture, block, technique, run) + kept.castWeights;
    // Copies of adapters are counted for the whole run, those of weights and what adapters make of
    // them for each block.
    const isCopyElsewhere = (module: string) =>
      trace.technique.id === "lora" && (!castsWeights(run) || module.includes("lora_"));
    const apart = groups.filter(
      ({ of, module, madeBy }) =>
        of === "weights" && (kept.castWeights === 0 || (madeBy === "_to_copy" && isCopyElsewhere(module))),
    );
    return said / (perLayerBytes - apart.reduce((bytes, group) => bytes + group.bytes, 0)) - 1;
  });
};

describe("what a block keeps for the backward pass", () => {
  it("is what the libraries keep, to 1%, for more than 420 combinations of family, technique and setting", () => {
    expect(followed.length).toBeGreaterThan(420);
    const off = followed.flatMap((trace) =>
      errorsOf(trace).flatMap((error) => (Math.abs(error) > 0.01 ? [`${trace.id}: ${(100 * error).toFixed(1)}%`] : [])),
    );
    expect(off).toEqual([]);
  });
});

describe("what attention keeps", () => {
  // Traced: Transformers refuses these models any other attention (tools/trace).
  it.each(["bloom-1b7", "gpt-neo-1.3b", "mpt-7b", "all-mpnet-base-v2"])(
    "is the scores of %s, whatever kernel is asked for",
    (model) => {
      const trace = traces.find(({ id }) => id === `${model}/lora`) as Trace;
      expect(trace.attention).toBe("eager");
      const keptWith = (attention: string): number => {
        const { architecture, technique, run } = runOf({ ...trace, attention });
        return keptPerToken(keptOfBlock(architecture, architecture.blocks[0] as Block, technique, run));
      };
      expect(keptWith("flash")).toBe(keptWith("eager"));
    },
  );
});

describe("what is kept beside the blocks", () => {
  const begins = /^(bert|roberta|camembert|distilbert|bart|deberta)-(base|large).*\/(lora|full-fp32)$/;

  it.each(traces.filter(({ id }) => begins.test(id)).map((trace) => [trace.id, trace] as const))(
    "is of %s what the norms before its blocks keep if they are trained",
    (_, trace) => {
      const { architecture, technique, run } = runOf(trace);
      const said = finalNormTerm(architecture, technique, run, precisionOf(architecture, run)).bytes;
      const elements = trace.tokens.batch * trace.tokens.length * architecture.hiddenSize;
      expect(Math.abs(said - trace.outsideBytes) / elements).toBeLessThan(1);
    },
  );
});

/** Bytes for one token that a small block of Llama's keeps. */
const perTokenOf = (run: Readonly<Record<string, unknown>>, keyValueHeads = 2): number => {
  const config = {
    model_type: "llama",
    hidden_size: 256,
    intermediate_size: 704,
    num_hidden_layers: 1,
    num_attention_heads: 4,
    num_key_value_heads: keyValueHeads,
    vocab_size: 1000,
  };
  const result = readRun(
    { model: { config }, mixedPrecision: "none", trainableDtype: "bf16", ...run },
    builtInCatalogue,
  );
  if ("issues" in result) throw new Error(JSON.stringify(result.issues));
  const [block] = result.architecture.blocks as [Block];
  return keptPerToken(keptOfBlock(result.architecture, block, result.technique, result.run));
};

const some = { technique: "lora", hyperparameters: { rank: 8, targetModules: ["q_proj", "v_proj"] } };

describe("what a compiled block keeps", () => {
  const targetModules = ["q_proj", "v_proj", "gate_proj", "up_proj", "down_proj"];

  // tools/trace/compiled.py: torch 2.15's partitioner on a block of Transformers' Llama.
  it.each([
    [7_832, { technique: "full" }],
    [5_944, some],
    [7_912, { technique: "lora", hyperparameters: { rank: 8, targetModules } }],
  ])("is %i bytes a token as torch.compile cuts it up", (bytes, run) => {
    expect(perTokenOf({ ...run, software: "transformers-2026-11", compile: true })).toBe(bytes);
  });
});

describe("what programs with layers of their own keep", () => {
  it("is with LitGPT copies of grouped keys and values, or all that one layer gives, and what adapters give of it", () => {
    // saved_tensors_hooks on litgpt 0.5.13, less the index of the adapted columns and the norms' scales.
    expect(perTokenOf({ ...some, trainer: "litgpt" })).toBe(9_656);
    expect(perTokenOf({ ...some, trainer: "litgpt" }, 4)).toBe(10_936);
  });

  it("is with torchtune copies of grouped keys and values", () => {
    const ungrouped = perTokenOf({ technique: "full", software: "transformers-2026-11" });
    expect(perTokenOf({ technique: "full", trainer: "torchtune" }) - ungrouped).toBe(2 * 2 * 2 * 64);
  });

  it("is with LitGPT a head beside the embeddings where the model ties them", () => {
    const result = readRun({ model: "llama-3.2-1b", technique: "lora", trainer: "litgpt" }, builtInCatalogue);
    if ("issues" in result) throw new Error(JSON.stringify(result.issues));
    expect(result.architecture.outside.head).toBe(128_256 * 2_048);
  });
});

describe("what a technique trains", () => {
  it("is as much as the libraries count, but for what routers correct scores by, or biases of a head", () => {
    const off = traces
      .filter(({ id, trainableDtype }) => !ownSettings.test(id) && !trainableDtype.includes("+") && !untrained.test(id))
      .flatMap((trace) => {
        const { architecture, technique, run } = runOf(trace);
        const counted = technique.trainableParameters(architecture, run.hyperparameters);
        const experts = architecture.blocks.some(({ expertsPerToken }) => expertsPerToken > 0);
        const allowed = technique.id === "bitfit" ? 0.002 : experts && technique.id === "full" ? 1e-6 : 0;
        return Math.abs(counted / trace.trainableParameters - 1) > allowed ? [trace.id] : [];
      });
    expect(off).toEqual([]);
  });
});
