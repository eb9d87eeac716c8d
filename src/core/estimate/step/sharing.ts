import { type Architecture, layerCount } from "../../catalogue/architecture.ts";
import { blockParameters } from "../../catalogue/blocks.ts";
import { linearParameters } from "../../catalogue/parameters.ts";
import type { Technique } from "../../techniques/index.ts";
import { streamBytes } from "../kept.ts";
import { tokensOf } from "../loss.ts";
import { gradientDtypeBytes } from "../optimizer.ts";
import { factsOf, isZero, type Precision, type Run, shards } from "../run.ts";
import { factor, type Term, term } from "../terms.ts";
import { bitsPerLinearWeight } from "../weights.ts";
import { inputTerm } from "./activations.ts";

// What GPUs that share the work, and host memory, bring onto one of them.

/**
 * DeepSpeed's stage3_max_live_parameters, and the elements of its reduce bucket, of which
 * overlapping takes two.
 */
const zeroLiveParameters = 1e9;
const zeroBucket = 5e8;

/**
 * What sharding and offloading bring onto the GPU while a block is worked on: two blocks, and what
 * lies outside them.
 */
export const gatheredTerms = (
  model: Architecture,
  technique: Technique,
  run: Run,
  { compute }: Precision,
): readonly Term[] => {
  if (shards(run).weights === 1 && run.cpuOffload !== "parameters") return [];
  const each = run.quantization === "none" ? compute : bitsPerLinearWeight[run.quantization] / 8;
  const { embeddings, head } = model.outside;
  const whole = linearParameters(model);
  const kept = run.sharding === "fsdp" && factsOf(run).keepsGathered ? whole : 0;
  const outside =
    technique.trains === "all-weights" && factsOf(run).shardsOutside ? Math.max(embeddings, head) : embeddings + head;
  const live = run.sharding === "zero-3" ? Math.min(zeroLiveParameters, whole) : kept;
  return [
    term(
      "workspace",
      "gathered",
      factor(Math.max(2 * blockParameters(model), live), "parametersAtATime"),
      factor(each, "bytesEach"),
    ),
    term("workspace", "gathered", factor(outside, "others"), factor(compute, "bytesEach")),
  ];
};

/**
 * Gradients on their way to the other GPUs: all of them under DDP, two buckets under ZeRO, else
 * those of a block.
 */
export const exchangedTerm = (model: Architecture, technique: Technique, run: Run, trainable: number): Term => {
  const staged =
    run.gpuCount === 1 || run.sharding === "none"
      ? 0
      : run.sharding === "ddp" && run.cpuOffload === "none"
        ? trainable
        : isZero(run)
          ? Math.min(trainable, 2 * zeroBucket)
          : technique.trains === "all-weights"
            ? blockParameters(model)
            : trainable / layerCount(model);
  return term(
    "workspace",
    "exchanged",
    factor(staged, "parametersAtATime"),
    factor(gradientDtypeBytes(technique, run), "bytesEach"),
  );
};

/**
 * What FSDP holds of blocks that the backward pass is through with, where checkpointing is
 * reentrant and the base frozen: the input of each, and its gradient but for two.
 */
export const retainedTerms = (model: Architecture, technique: Technique, run: Run, p: Precision): readonly Term[] =>
  run.sharding === "fsdp" &&
  run.gradientCheckpointing &&
  technique.trains !== "all-weights" &&
  factsOf(run).keepsInputGradients
    ? [
        inputTerm(model, technique, run, p),
        term(
          "workspace",
          "input-gradients",
          factor(tokensOf(technique, run), "tokens"),
          factor(Math.max(0, layerCount(model) - 2), "layers"),
          factor(streamBytes(model, p), "bytesATokenAndLayer"),
        ),
      ]
    : [];
