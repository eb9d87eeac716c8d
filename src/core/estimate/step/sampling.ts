import type { Architecture } from "../../catalogue/architecture.ts";
import { keyValueElements, totalParameters } from "../../catalogue/parameters.ts";
import { sum } from "../../interval.ts";
import { type Precision, precisionOf, type Run, samplerShares } from "../run.ts";
import { bytesIn, factor, splitOver, type Term, term } from "../terms.ts";

// What sampling answers takes, where a run learns from its own.

/**
 * Keys and values of the answers of an update, which are sampled together: they are there for one
 * layer twice, while a token is appended.
 */
export const cacheTerm = (model: Architecture, run: Run, { compute }: Precision): Term => {
  const ofLayers = sum(model.blocks.map((block) => block.layers * keyValueElements(block)));
  const ofLargest = Math.max(...model.blocks.map(keyValueElements));
  return term(
    "workspace",
    "cache",
    factor(run.microBatchSize * run.gradientAccumulation * run.sequenceLength, "tokens"),
    factor((ofLayers + ofLargest) * compute, "bytesAToken"),
  );
};

/** Whether vLLM holds its memory while the model is trained. */
export const staysAwake = ({ rl }: Run): boolean => rl?.engine === "vllm" && rl.staysAwake === true;

/** What samples answers beside what trains: vLLM's own 16-bit weights. */
export const samplerTerms = (model: Architecture, run: Run): readonly Term[] =>
  run.rl?.engine === "vllm"
    ? [
        term(
          "workspace",
          "sampler",
          factor(totalParameters(model), "allWeights"),
          factor(2, "bytesEach"),
          ...splitOver(samplerShares(model, run)),
        ),
      ]
    : [];

/** Bytes that vLLM takes of one GPU while it samples the answers of an update. */
export const samplingBytes = (model: Architecture, run: Run): number =>
  bytesIn([...samplerTerms(model, run), cacheTerm(model, run, precisionOf(model, run))]);
