import { compare, heldShare, relativeError, summarize } from "../src/core/estimate/accuracy.ts";
import { measuredRuns, runSources } from "../src/core/evidence/runs/index.ts";
import { rounded } from "./descend.ts";
import { memoryFrom } from "./fit-memory.ts";
import { crossValidatedSpeed, speedFrom } from "./fit-speed.ts";

const runs = measuredRuns.filter(({ described }) => described);

/**
 * Each source with described runs left out in turn: how the terms that the others give do on it.
 */
export const crossValidated = () => {
  const sources = [...new Set(runs.map(({ source }) => source))].map((source) => {
    const terms = memoryFrom(runs.filter((run) => run.source !== source));
    const compared = runs.filter((run) => run.source === source).map((run) => compare(run, terms));
    return { title: runSources.find((row) => row.source === source)?.title ?? source, compared };
  });
  const round = (value: number): number => rounded(value, 3);
  const figures = (compared: (typeof sources)[number]["compared"]) => {
    const {
      runs: count,
      median,
      p90,
      worst,
      bias,
    } = summarize(compared.map(({ alike, measured }) => relativeError(alike, measured.peakBytes)));
    return {
      runs: count,
      median: round(median),
      p90: round(p90),
      worst: round(worst),
      bias: round(bias),
      held: round(heldShare(compared)),
    };
  };
  return {
    ...figures(sources.flatMap(({ compared }) => compared)),
    sources: sources.map(({ title, compared }) => ({ title, ...figures(compared) })),
    speed: crossValidatedSpeed(),
  };
};

/** The terms that are fitted, from the fully described runs. */
export const fitted = () => ({ memory: memoryFrom(runs), speed: speedFrom() });
