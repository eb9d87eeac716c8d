import type { Regime } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** Which settings decide about the memory of a run, in words. */
export const regimeText = ({ trained, gradientCheckpointing, gpuCount }: Regime, words: AllWords): string => {
  const { regime } = words.notes;
  return [
    regime[trained],
    gradientCheckpointing ? regime.checkpointing : regime.noCheckpointing,
    regime.gpus(gpuCount),
  ].join(", ");
};
