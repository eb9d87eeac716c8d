import type { Catalogue, Interval, Warning } from "../core/index.ts";
import type { Words } from "../locales/index.ts";
import { valueText } from "./answer.ts";

/** Which part of the examples is cut. */
const cutText = (
  { low, high }: { readonly low: number; readonly high: number },
  { decision, format }: Words,
): string => {
  if (low === 0) return decision.cutUpTo(format.percent(high));
  return high === 1
    ? decision.cutMoreThan(format.percent(low))
    : decision.between(format.percent(low), format.percent(high));
};

/** How many updates a run makes, or between how many. */
const updatesText = ({ low, high }: Interval, { decision, format }: Words): string =>
  low === high ? format.number(low) : decision.between(format.number(low), format.number(high)).trim();

/** What to bear in mind when reading the result, as a sentence. */
export const warningText = (warning: Warning, catalogue: Catalogue, words: Words): string => {
  const { decision, format } = words;
  switch (warning.id) {
    case "corrected":
      return decision.corrected(
        format.significant(warning.memory, 3),
        format.significant(warning.time, 3),
        words.app.pages.measure,
      );
    case "access-assumed":
      return decision.accessAssumed;
    case "service-open":
      return decision.serviceOpen(format.number(warning.open), format.number(warning.all));
    case "platform-unmeasured":
      return decision.platformUnmeasured(warning.gpuName, format.percent(warning.most));
    case "deadline-tight":
      return decision.deadlineTight(
        format.duration(warning.hours.low),
        format.duration(warning.hours.high),
        format.duration(warning.deadlineHours),
        format.percent(warning.most),
      );
    case "budget-tight":
      return decision.budgetTight(
        format.usd(warning.costUsd.low),
        format.usd(warning.costUsd.high),
        format.usd(warning.budgetUsd),
        format.percent(warning.most),
      );
    case "beyond-context":
      return decision.beyondContext(
        warning.modelName ?? decision.yourModel,
        format.number(warning.contextTokens),
        format.number(warning.tokens),
        cutText(warning.cutShare, words),
      );
    case "cut-for-memory":
      return decision.cutForMemory(
        format.number(warning.tokens),
        format.number(warning.maxLength),
        cutText(warning.cutShare, words),
      );
    case "few-updates":
      return decision.fewUpdates(
        updatesText(warning.updates, words),
        format.number(warning.least),
        format.number(warning.batchSize),
        warning.gpuCount,
      );
    case "request-and-latency":
      return decision.requestAndLatency;
    case "least-clear":
      return decision.leastClear(
        words.questions[warning.question].short,
        valueText(warning.question, warning.to, catalogue, words),
        format.percent(warning.share),
      );
  }
};
