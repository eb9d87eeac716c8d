import type { Finding } from "../finding.ts";
import type { Assignment, Field, Reading, Refusal } from "../reading.ts";
import { type About, finding, placeOf, setting } from "./about.ts";

/** The setting that a refusal is about. */
const fieldOf: Readonly<Record<Refusal["reason"], Field>> = {
  "single-ratings": "microBatchSize",
  "answer-groups": "gradientAccumulation",
  "prefix-checkpointing": "gradientCheckpointing",
};

/** Two answers at once, and half the accumulation where that can be halved. */
const twoAtOnce = (reading: Reading): readonly Assignment[] | null => {
  const micro = setting(reading, "microBatchSize", 2);
  const accumulation = Number(reading.run.gradientAccumulation);
  const half = accumulation % 2 === 0 ? setting(reading, "gradientAccumulation", accumulation / 2) : null;
  return micro && [...micro, ...(half ?? [])];
};

const fixOf = (reading: Reading, refusal: Refusal): readonly Assignment[] | null => {
  switch (refusal.reason) {
    case "single-ratings":
      return twoAtOnce(reading);
    case "answer-groups": {
      const accumulation = Number(reading.run.gradientAccumulation);
      const { batchSize, generations } = refusal;
      const more = Array.from({ length: generations }, (_, index) => accumulation + index + 1);
      const fitting = more.find((each) => ((batchSize / accumulation) * each) % generations === 0);
      return fitting === undefined ? null : setting(reading, "gradientAccumulation", fitting);
    }
    case "prefix-checkpointing":
      return setting(reading, "gradientCheckpointing", false);
  }
};

/** The refusal with the batch of all GPUs; null where that is not refused, or nobody said how many they are. */
const onAll = (refusal: Refusal, { gpuCount, isCountAssumed }: About): Refusal | null => {
  if (refusal.reason !== "answer-groups") return refusal;
  const batchSize = refusal.batchSize * gpuCount;
  return isCountAssumed || batchSize % refusal.generations === 0 ? null : { ...refusal, batchSize };
};

/** What the program stops at before the first step, whatever the GPU. */
export const refusalFindings = (about: About): readonly Finding[] => {
  const { reading } = about;
  return (reading.refusals ?? []).flatMap((each) => {
    const refusal = onAll(each, about);
    return refusal === null
      ? []
      : finding("refused-run", "error", placeOf(reading, fieldOf[refusal.reason]), refusal, fixOf(reading, refusal));
  });
};
