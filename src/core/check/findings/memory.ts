import { type Linear, sumOverLinears } from "../../catalogue/architecture.ts";
import { type Gpu, usableBytes } from "../../catalogue/gpus.ts";
import { isBitsAndBytes } from "../../estimate/run.ts";
import { isQuantized } from "../../estimate/weights.ts";
import type { Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { type About, type Estimated, finding, placeOf, setting } from "./about.ts";
import { applied, fittingLength, isFrozenInFp32, memoryOf, remediesFor } from "./remedies.ts";
import { cheapest } from "./renting.ts";

/** Options that leave less on a GPU, or make less of the model learn. */
const savesMemory =
  /parallel|dp_shard|tiled|offload|unfrozen|freeze|badam|apollo|mini|^optim|muon|deepspeed|quant|context_|dist_config|config_file|layers_to_transform|4bit|fp8|^use_kt$/;

/** Options that were not counted and may make a run fit that would not without them. */
const uncountedSavers = ({ notUnderstood }: Reading): readonly string[] => [
  ...new Set(notUnderstood.flatMap(({ name, why }) => (why !== "not-a-value" && savesMemory.test(name) ? [name] : []))),
];

/** More GPUs than people split a run over without saying so. */
const mostGpus = 64;

/** On how many GPUs a run fits that is split over a number that is not known; null where it is not split. */
const fittingGpusOf = ({ run: estimated, gpu: card, isCountAssumed }: About): number | null => {
  if (!estimated || !card || !isCountAssumed || !/^(?:zero|fsdp)/.test(estimated.run.sharding)) return null;
  for (let gpuCount = 2; gpuCount <= mostGpus; gpuCount *= 2) {
    if (memoryOf(estimated, { ...estimated.run, gpuCount }).high <= usableBytes(card)) return gpuCount;
  }
  return null;
};

export const memoryFacts = (
  card: Gpu,
  estimated: Estimated,
  uncounted: readonly string[],
  fittingGpus: number | null,
) => {
  const { perGpuBytes, peak } = estimated.estimate.memory;
  return {
    gpuName: card.name,
    usableBytes: usableBytes(card),
    totalBytes: perGpuBytes.total,
    lowBytes: perGpuBytes.low,
    highBytes: perGpuBytes.high,
    moment: peak,
    uncounted,
    fittingGpus,
  };
};

/** The largest batch of evaluation that surely fits, of the powers of two below the present one. */
const fittingEvaluation = (estimated: Estimated, card: Gpu): number | null => {
  const { evaluation } = estimated.run;
  if (!evaluation) return null;
  let size = 2 ** Math.floor(Math.log2(Math.max(1, evaluation.microBatchSize - 1)));
  for (; size >= 1; size /= 2) {
    const run = { ...estimated.run, evaluation: { ...evaluation, microBatchSize: size } };
    if (memoryOf(estimated, run).high <= usableBytes(card)) return size;
  }
  return null;
};

export const memoryFindings = (about: About): readonly Finding[] => {
  const { reading, run: estimated, gpu: card, catalogue } = about;
  if (!estimated || !card) return [];
  const { run } = estimated;
  const capacity = usableBytes(card);
  const { low, high } = estimated.estimate.memory.perGpuBytes;
  const uncounted = uncountedSavers(reading);
  if (high <= capacity) return [];
  const fittingGpus = fittingGpusOf(about);
  const facts = memoryFacts(card, estimated, uncounted, fittingGpus);
  const isOpen = uncounted.length > 0 || fittingGpus !== null;
  const training = run.evaluation === null ? null : memoryOf(estimated, { ...run, evaluation: null });
  if (training && training.high <= capacity && run.evaluation) {
    const size = fittingEvaluation(estimated, card);
    return [
      finding(
        "out-of-memory-in-evaluation",
        low > capacity && !isOpen ? "error" : "warning",
        placeOf(reading, "evaluationBatch"),
        { ...facts, batchSize: run.evaluation.microBatchSize, fittingBatchSize: size },
        size === null ? null : setting(reading, "evaluationBatch", size),
      ),
    ];
  }
  const remedies = remediesFor(estimated, reading, card);
  const place = placeOf(reading, "microBatchSize");
  const shorter = remedies ? null : fittingLength(estimated, reading, card);
  const ways = { remedies: remedies?.ids ?? null, fittingLength: shorter };
  if (low <= capacity || isOpen) {
    return [finding("tight-memory", "warning", place, { ...facts, ...ways }, remedies?.fix ?? null)];
  }
  const fitsOn = cheapest(estimated, run, catalogue)?.gpu.name ?? null;
  return [finding("out-of-memory", "error", place, { ...facts, ...ways, fitsOn }, remedies?.fix ?? null)];
};

export const frozenFindings = ({ reading, run: estimated }: About): readonly Finding[] => {
  if (!estimated || !isFrozenInFp32(estimated)) return [];
  const { run } = estimated;
  const saved = memoryOf(estimated, run).total - memoryOf(estimated, applied(run, "bf16-weights")).total;
  if (saved <= 0) return [];
  return [
    finding(
      "frozen-in-fp32",
      "warning",
      placeOf(reading, "weights"),
      { savedBytes: saved },
      setting(reading, "weights", "bfloat16"),
    ),
  ];
};

/**
 * What stays in 16 bit although the run is quantized: the experts of a mixture, which Transformers 5 holds
 * in one parameter, and linear layers of a class of the model's own.
 */
export const unquantizedFindings = ({ reading, run: estimated }: About): readonly Finding[] => {
  if (!estimated || !isBitsAndBytes(estimated.run)) return [];
  const { architecture, run } = estimated;
  const bytesOf = (isMeant: (layer: Linear) => boolean | undefined): number =>
    2 *
    sumOverLinears(architecture, (layer) =>
      isMeant(layer) && !isQuantized(layer, run) ? layer.inputSize * layer.outputSize : 0,
    );
  const ofExperts = bytesOf(({ copies, fused }) => copies > 1 && fused);
  const ofLayers = bytesOf(({ ownClass }) => ownClass);
  const place = placeOf(reading, "model");
  return [
    ...(ofExperts > 0 ? [finding("experts-in-16-bit", "warning", place, { bytes: ofExperts })] : []),
    ...(ofLayers > 0 ? [finding("layers-in-16-bit", "warning", place, { bytes: ofLayers })] : []),
  ];
};
