import { sum } from "../interval.ts";
import {
  type Architecture,
  type Block,
  headLinear,
  type LinearName,
  type Module,
  modulesIn,
  sumOverLinears,
} from "./architecture.ts";

/**
 * Parameters of all linear layers of all blocks, without biases: the part that quantization
 * shrinks. Returns a count.
 */
export const linearParameters = (model: Architecture): number =>
  sumOverLinears(model, ({ inputSize, outputSize }) => inputSize * outputSize);

/**
 * Bias parameters of the linear layers, norms and heads. Returns a count, 0 for most recent models.
 */
export const biasParameters = (model: Architecture): number =>
  sumOverLinears(model, ({ bias, outputSize }) => (bias ? outputSize : 0)) +
  sum(model.blocks.map(({ layers, normBiases }) => layers * normBiases)) +
  model.outside.biases;

/**
 * Bias parameters that are named so: not those of experts, which Transformers 5 holds in parameters
 * of their own names. Returns a count.
 */
export const namedBiasParameters = (model: Architecture): number =>
  biasParameters(model) -
  sumOverLinears(model, ({ bias, copies, outputSize }) => (bias && copies > 1 ? outputSize : 0));

/**
 * All parameters of the model. Returns a count, exact for the architectures that config-json.ts
 * reads.
 */
export const totalParameters = (model: Architecture): number =>
  linearParameters(model) +
  biasParameters(model) +
  sum(model.blocks.map(({ layers, normScales, otherParameters }) => layers * (normScales + otherParameters))) +
  model.outside.embeddings +
  model.outside.head +
  model.outside.normScales;

/** Elements of the keys and values that one layer of the block keeps of a token. */
export const keyValueElements = ({ attentions }: Block): number =>
  sum(
    attentions.map(
      ({ keyValueHeads, keyDimension, valueDimension }) => keyValueHeads * (keyDimension + valueDimension),
    ),
  );

/**
 * What PEFT does where a target names experts that Transformers holds in one parameter: "adapts"
 * that parameter where it can, and then leaves dense MLPs and shared experts of the same names
 * alone; "refuses" it where it could; or "skips" it, as all but linear layers.
 */
export type FusedExperts = "adapts" | "refuses" | "skips";

/**
 * The projections of an MLP: the names that PEFT's LoRA takes for experts where it adapts those.
 */
const mlpNames: readonly LinearName[] = ["gate_proj", "up_proj", "down_proj"];

/**
 * Whether an adapter is laid on that module of the model; naming one of its parts means all of it.
 */
export const isAdapted = (
  { expertTargets }: Architecture,
  { names, fused, bypassed }: Pick<Module, "names" | "fused" | "bypassed">,
  targetModules: readonly LinearName[],
  experts: FusedExperts = "skips",
): boolean => {
  if (bypassed || !names.some((name) => targetModules.includes(name))) return false;
  if (fused) return experts === "adapts" && expertTargets !== null;
  if (experts === "skips" || expertTargets === null) return true;
  // The name of a router that is a layer of its own stands for fused experts too.
  return !names.some((name) => mlpNames.includes(name) || (experts === "refuses" && name === "router"));
};

/**
 * The sum over the adapted modules of what `of` gives for one; the output head only where it is
 * named.
 */
export const sumOverTargets = (
  model: Architecture,
  targetModules: readonly LinearName[],
  of: (module: Module) => number,
  experts?: FusedExperts,
): number => {
  const inModules = (modules: readonly Module[]): number => {
    let total = 0;
    for (const module of modules) {
      if (isAdapted(model, module, targetModules, experts)) total += module.copies * of(module);
    }
    return total;
  };
  return (
    sum(model.blocks.map(({ layers, modules }) => layers * inModules(modules))) +
    inModules(model.outside.modules) +
    (targetModules.includes("lm_head") ? inModules(modulesIn([headLinear(model)])) : 0)
  );
};
