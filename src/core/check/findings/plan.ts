import { learningRatesFor, type RateContext } from "../../decide/learning-rate.ts";
import { isTechniqueId, wholeModelTechnique } from "../../techniques/index.ts";
import { type TrainingMethod, trainingMethods } from "../../training-methods.ts";
import { leastUpdates } from "../../training-plan.ts";
import type { Finding } from "../finding.ts";
import type { Method, Reading } from "../reading.ts";
import { type About, finding, placeOf, setting } from "./about.ts";

/** A rate so many times beyond the range of all that was published is no choice but a slip. */
const farRate = 3;

/** What rates depend on besides technique and method, where the run could be estimated. */
const rateContextOf = (estimated: About["run"], model: string | null): RateContext | null => {
  if (!estimated) return null;
  const { microBatchSize, gradientAccumulation, gpuCount } = estimated.run;
  return {
    model,
    hiddenSize: estimated.architecture.hiddenSize,
    batchSize: microBatchSize * gradientAccumulation * gpuCount,
  };
};

/** Models up to that size are trained in full at fifty times the rates of others, by their makers' recipes. */
const smallHiddenSize = 2_048;

/**
 * Whether a rate far from those that were published is probably a slip. Of other ways to learn than
 * from answers these differ by more, of small models too, and what a script of one's own trains is a
 * guess.
 */
const isRateTelling = ({ method, known, technique }: Reading, estimated: About["run"]): boolean => {
  const isSmall = technique === wholeModelTechnique.id && (estimated?.architecture.hiddenSize ?? 0) <= smallHiddenSize;
  return (method === "sft" || method === "classification") && known.length > 0 && !isSmall;
};

const isTrainingMethod = (method: Method): method is TrainingMethod => Object.hasOwn(trainingMethods, method);

export const planFindings = ({ reading, run: estimated, updates, data, examples }: About): readonly Finding[] => {
  const findings: Finding[] = [];
  const { learningRate: value, method, technique } = reading;
  if (value !== null && technique !== null && isTechniqueId(technique) && isTrainingMethod(method)) {
    const usual = learningRatesFor(technique, method, rateContextOf(estimated, reading.model));
    if (value > usual.high * farRate || value < usual.low / farRate) {
      findings.push(
        finding(
          "learning-rate",
          isRateTelling(reading, estimated) ? "warning" : "note",
          placeOf(reading, "learningRate"),
          { value, ...usual },
          setting(reading, "learningRate", usual.mid),
        ),
      );
    }
  }
  if (estimated && updates !== null && updates < leastUpdates) {
    const { microBatchSize, gradientAccumulation, gpuCount } = estimated.run;
    const wanted = Math.max(1, Math.floor((gradientAccumulation * updates) / leastUpdates));
    findings.push(
      finding(
        "few-updates",
        "warning",
        placeOf(reading, reading.maxSteps === null ? "gradientAccumulation" : "maxSteps"),
        { updates, least: leastUpdates, batchSize: microBatchSize * gradientAccumulation * gpuCount },
        reading.maxSteps === null && wanted < gradientAccumulation
          ? setting(reading, "gradientAccumulation", wanted)
          : null,
      ),
    );
  }
  const length = estimated?.run.sequenceLength ?? Number(reading.run.sequenceLength ?? Number.NaN);
  const tokens = data?.tokens ?? [];
  const longest = tokens.at(-1) ?? 0;
  const long = tokens.filter((each) => each > length * 1.1).length;
  if (!reading.packs && long > 0 && examples !== null) {
    findings.push(
      finding("cut-examples", "warning", placeOf(reading, "sequenceLength"), {
        count: long,
        examples: tokens.length,
        length,
        longest,
        cuts: reading.cuts,
      }),
    );
  }
  return findings;
};

/** Tokens of padding that batches of so many examples take, in the order of a shuffle that is fixed. */
const paddingShare = (tokens: readonly number[], batchSize: number, length: number): number => {
  const cut = tokens.map((each) => Math.min(each, length));
  // Every so many-th of the sorted lengths makes a batch as mixed as a shuffled one.
  const batches = Math.ceil(cut.length / batchSize);
  let [padded, full] = [0, 0];
  for (let batch = 0; batch < batches; batch += 1) {
    const rows = cut.filter((_, index) => index % batches === batch);
    padded += (rows.at(-1) ?? 0) * rows.length;
    full += rows.reduce((sum, each) => sum + each, 0);
  }
  return padded === 0 ? 0 : 1 - full / padded;
};

const mostMixed = 2_000;
const muchPadding = 0.3;
const longLength = 4_096;

export const paddingFindings = ({ reading, run: estimated, data }: About): readonly Finding[] => {
  if (!estimated || reading.packs || reading.groups || reading.method !== "sft") return [];
  const { microBatchSize, sequenceLength } = estimated.run;
  if (microBatchSize < 2) return [];
  const every = Math.max(1, Math.floor((data?.tokens.length ?? 0) / mostMixed));
  const sample = (data?.tokens ?? []).filter((_, index) => index % every === 0);
  const share = sample.length > 0 ? paddingShare(sample, microBatchSize, sequenceLength) : null;
  if (share === null ? sequenceLength < longLength : share < muchPadding) return [];
  return [
    finding(
      "wasted-padding",
      "note",
      placeOf(reading, "packing"),
      { share, length: sequenceLength, batchSize: microBatchSize },
      setting(reading, "packing", true),
    ),
  ];
};
