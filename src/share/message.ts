import type { Decision } from "../core/index.ts";
import type { Words } from "../locales/index.ts";
import { reasonText } from "../wording/reason.ts";
import { plainMarkdown } from "./markdown.ts";

/** The result in a sentence or two, for an e-mail or a message. */
export const plainSummary = ({ recommendation, runnerUp, evidenceVersion }: Decision, words: Words): string => {
  const { summary, summaryWithNext, summaryNothing } = words.share;
  if (!recommendation) return summaryNothing(evidenceVersion);
  const { name } = words.techniques[recommendation.technique];
  const confidence = words.format.percent(recommendation.confidence);
  const [first] = recommendation.reasons;
  const reason = first ? reasonText(first, words) : "";
  return runnerUp
    ? summaryWithNext(name, confidence, reason, words.techniques[runnerUp.technique].name, evidenceVersion)
    : summary(name, confidence, reason, evidenceVersion);
};

/** A few lines of Markdown for a pull request or an issue. */
export const markdownSnippet = (decision: Decision, link: string, words: Words): string => {
  const { recommendation, evidenceVersion } = decision;
  const { nothing, confidence, evidence } = words.share;
  const name = recommendation ? words.techniques[recommendation.technique].name : nothing;
  return [
    `**${plainMarkdown(name)}**${
      recommendation ? ` ${confidence(words.format.percent(recommendation.confidence))}` : ""
    } · [Tunewise](<${link}>), ${evidence(evidenceVersion)}`,
    ...(recommendation?.reasons ?? []).map((reason) => `- ${plainMarkdown(reasonText(reason, words))}`),
    "",
  ].join("\n");
};
