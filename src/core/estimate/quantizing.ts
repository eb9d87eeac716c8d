import type { Architecture } from "../catalogue/architecture.ts";
import { frameworkSoftware } from "../frameworks/software.ts";
import { methodFacts, type TrainingMethod } from "../training-methods.ts";
import { newestSoftware, type SoftwareId, softwareIds, softwareOf } from "./software.ts";

const hasFusedExperts = ({ blocks }: Architecture): boolean =>
  blocks.some(({ linears }) => linears.some(({ fused, copies }) => fused && copies > 1));

/** Whether linear layers are of a class of the model's own, which bitsandbytes leaves in 16 bit. */
export const hasOwnClasses = ({ blocks }: Architecture): boolean =>
  blocks.some(({ linears }) => linears.some(({ ownClass }) => ownClass));

/** Whether the program can hold that model's weights in 4 bits to train an adapter on them. */
export const canQuantize = (software: SoftwareId, model: Architecture): boolean => {
  const { fusesExperts, quantizesExperts, quantizesOwnClasses, quantizesStored } = softwareOf(software);
  return (
    (!fusesExperts || quantizesExperts || !hasFusedExperts(model)) &&
    (quantizesOwnClasses || !hasOwnClasses(model)) &&
    (model.storedAs === null || quantizesStored.includes(model.storedAs))
  );
};

/**
 * The programs with a recipe for quantized bases of any family, the one that plans assume first:
 * those that have bitsandbytes quantize.
 */
const quantizers: readonly SoftwareId[] = softwareIds.filter(
  (id) =>
    id in frameworkSoftware &&
    newestSoftware(softwareOf(id).trainer) === id &&
    "bitsandbytes" in softwareOf(id).libraries,
);

/** The program that plans assume, by what is learnt from. */
export const usualSoftware = (method: TrainingMethod): SoftwareId => newestSoftware(methodFacts(method).trainer);

/**
 * The first program that can hold that model in 4 bits and learn so; null where none can. Other
 * methods than imitating answers are planned with one program alone.
 */
export const quantizingSoftware = (model: Architecture, method: TrainingMethod): SoftwareId | null =>
  (method === "sft" ? quantizers : [usualSoftware(method)]).find((software) => canQuantize(software, model)) ?? null;

/** Of the programs that quantize bases to train an adapter, the share that can hold that model so. */
export const shareThatQuantizes = (model: Architecture): number =>
  quantizers.filter((software) => canQuantize(software, model)).length / quantizers.length;
