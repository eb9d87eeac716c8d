import type { Decision } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { reasonText } from "../wording/reason.ts";
import { afterFirstTries } from "../wording/tryFirst.ts";
import { verdictText } from "../wording/verdict.ts";
import { plainMarkdown } from "./markdown.ts";

/** The result in a sentence or two, for an e-mail or a message. */
export const plainSummary = (decision: Decision, words: AllWords): string => {
  const { recommendation, tieBreaker, runnerUp, evidenceVersion } = decision;
  const { summary, summaryWithNext, summaryNothing } = words.share;
  if (!recommendation) return summaryNothing(evidenceVersion);
  const { name } = words.techniques[recommendation.technique];
  const verdict = verdictText(decision, words);
  const [first] = recommendation.reasons;
  const reason = first ? reasonText(first, words) : "";
  const said =
    runnerUp && !tieBreaker
      ? summaryWithNext(name, verdict, reason, words.techniques[runnerUp.technique].name, evidenceVersion)
      : summary(name, verdict, reason, evidenceVersion);
  return afterFirstTries(decision, said, words);
};

/** A few lines of Markdown for a pull request or an issue. */
export const markdownSnippet = (decision: Decision, link: string, words: AllWords): string => {
  const { recommendation, evidenceVersion } = decision;
  const { nothing, evidence } = words.share;
  const name = recommendation ? words.techniques[recommendation.technique].name : nothing;
  return [
    `**${plainMarkdown(name)}** · [Tunewise](<${link}>), ${evidence(evidenceVersion)}`,
    ...(recommendation ? [`- ${plainMarkdown(afterFirstTries(decision, verdictText(decision, words), words))}`] : []),
    ...(recommendation?.reasons ?? []).map((reason) => `- ${plainMarkdown(reasonText(reason, words))}`),
    "",
  ].join("\n");
};
