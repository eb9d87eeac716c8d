import { type Decision, techniqueOf } from "../core/index.ts";
import { messages } from "../locales/index.ts";
import { percent } from "../locales/transitional.ts";
import { plainMarkdown } from "./markdown.ts";

/** The result in a sentence or two, for an e-mail or a message. */
export const plainSummary = ({ recommendation, runnerUp, evidenceVersion }: Decision): string => {
  const { summary, summaryWithNext, summaryNothing } = messages.share;
  if (!recommendation) return summaryNothing(evidenceVersion);
  const { name } = techniqueOf(recommendation.technique);
  const [confidence, reason] = [percent(recommendation.confidence), recommendation.reasons[0] ?? ""];
  return runnerUp
    ? summaryWithNext(name, confidence, reason, techniqueOf(runnerUp.technique).name, evidenceVersion)
    : summary(name, confidence, reason, evidenceVersion);
};

/** A few lines of Markdown for a pull request or an issue. */
export const markdownSnippet = (decision: Decision, link: string): string => {
  const { recommendation, evidenceVersion } = decision;
  const { nothing, confidence, evidence } = messages.share;
  const name = recommendation ? techniqueOf(recommendation.technique).name : nothing;
  return [
    `**${plainMarkdown(name)}**${
      recommendation ? ` ${confidence(percent(recommendation.confidence))}` : ""
    } · [Tunewise](<${link}>), ${evidence(evidenceVersion)}`,
    ...(recommendation?.reasons ?? []).map((reason) => `- ${plainMarkdown(reason)}`),
    "",
  ].join("\n");
};
