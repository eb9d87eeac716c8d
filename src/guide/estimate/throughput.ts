import { type Architecture, querySize } from "../catalogue/architecture.ts";
import type { Gpu } from "../catalogue/gpus.ts";
import { dividedBy, exactly, type Interval, times } from "../interval.ts";
import type { Technique } from "../techniques/technique.ts";
import { scalingEfficiency, utilisation } from "./calibration.ts";
import { totalParameters } from "./parameters.ts";
import type { Run } from "./run.ts";

/**
 * Operations of LoRA training for one token: a forward pass of 2 a parameter, a backward pass of 2 through the frozen weights, the
 * forward pass once more with checkpointing, and causal attention's 2 x length x query size a layer in each.
 */
const loraOperationsPerToken = (model: Architecture, { gradientCheckpointing, sequenceLength }: Run): number => {
  const forward = 2 * totalParameters(model) + 2 * sequenceLength * querySize(model) * model.layers;
  return forward * (gradientCheckpointing ? 3 : 2);
};

/** Tokens a second of the whole run on these cards, or null where the card's speed was not read in a source. */
export const tokensPerSecond = (model: Architecture, technique: Technique, run: Run, gpu: Gpu): Interval | null => {
  if (gpu.bf16Tflops === null || technique.trains === "unknown") return null;
  const ofLora = dividedBy(
    times(utilisation, exactly(gpu.bf16Tflops * 1e12)),
    exactly(loraOperationsPerToken(model, run)),
  );
  const oneCard = times(ofLora, technique.speedAgainstLora);
  const cards = run.gpuCount > 1 ? times(scalingEfficiency, exactly(run.gpuCount)) : exactly(1);
  return times(oneCard, cards);
};
