import { inSentence, withArticle } from "./article.ts";

/** A quantity of the first and of the second, with what it is counted in. */
export interface Figures {
  readonly first: string;
  readonly second: string;
}

/** Why a technique is first, and for whom the next would be better, from the contributions. */
export const reasons = {
  /** A criterion with the figures of both. */
  compared: {
    plain: (criterion: string, { first, second }: Figures) => `${criterion} (${first} vs ${second} of 1)`,
    ofBest: (criterion: string, { first, second }: Figures) =>
      `${criterion} (${first} vs ${second} of the best result)`,
    aRun: (criterion: string, { first, second }: Figures) => `${criterion} (${first} vs ${second} per run)`,
    forVariants: (criterion: string, { first, second }: Figures, variants: string) =>
      `${criterion} (${first} vs ${second} for ${variants} variants)`,
    aVariant: (criterion: string, { first, second }: Figures) => `${criterion} (${first} vs ${second} per variant)`,
  },
  won: (technique: string, share: string) =>
    `In ${share} of the weightings consistent with your answers, ${inSentence(technique)} fits and nothing is noticeably better.`,
  wonOpen: (technique: string, share: string) =>
    `In ${share} of the scenarios consistent with your answers, ${inSentence(technique)} fits and nothing is noticeably better.`,
  wonBefore: (technique: string, share: string, second: string, follows: string) =>
    `In ${share} of the weightings consistent with your answers, ${inSentence(technique)} fits and nothing is noticeably better; ${inSentence(second)} follows with ${follows}.`,
  wonOpenBefore: (technique: string, share: string, second: string, follows: string) =>
    `In ${share} of the scenarios consistent with your answers, ${inSentence(technique)} fits and nothing is noticeably better; ${inSentence(second)} follows with ${follows}.`,
  runsOut: (share: string) => `In ${share} of the samples that is more than the GPU has, and does not count as a win.`,
  /** Where answers are open, so that what runs out is not the run that is named. */
  runsOutOpen: (share: string) =>
    `With what you left open, its memory runs out in ${share} of the samples, and those do not count as wins.`,
  nothingElse: "No other technique is possible with these answers.",
  onlyWhere: (second: string, first: string) => `${second} is possible only where ${first} is not.`,
  noGain: (rival: string) => `It is not noticeably ahead of ${inSentence(rival)} on any criterion.`,
  gains: (rival: string, gained: string) => `Compared with ${inSentence(rival)} it is ahead on ${gained}.`,
  gainsAndLoses: (rival: string, gained: string, lost: string) =>
    `Compared with ${inSentence(rival)} it is ahead on ${gained}, but behind on ${lost}.`,
  /** What the run takes; `open` where it is an example, because the answers leave more than one. */
  takes: (run: {
    readonly open: boolean;
    readonly model: string;
    readonly total: string;
    readonly low: string;
    readonly high: string;
    readonly gpuCount: number;
    readonly gpu: string;
    readonly cost: { readonly low: string; readonly high: string; readonly own: boolean } | null;
  }) =>
    `${run.open ? "For example, on" : "On"} ${
      run.gpuCount === 1 ? withArticle(run.gpu) : `each of ${run.gpuCount} × ${run.gpu}`
    }, ${run.model} needs about ${run.total} GiB (${run.low} to ${run.high})${
      run.cost
        ? ` and costs ${run.cost.low} to ${run.cost.high} per run at ${run.cost.own ? "your price" : "list prices"}`
        : ""
    }.`,
  hardlyTold: "It is not noticeably better on anything that counts here.",
  preferForMemory: (second: string, first: string) =>
    `Choose ${inSentence(second)} over ${inSentence(first)} if memory runs out: it needs less.`,
  preferWhen: (at: { readonly second: string; readonly first: string; readonly compared: string }) =>
    `Choose ${inSentence(at.second)} over ${inSentence(at.first)} if this matters more to you: ${at.compared}.`,
};
