import { type Decision, techniqueOf } from "../guide/index.ts";
import { plainMarkdown } from "./markdown.ts";

/** The result in a sentence or two, for an e-mail or a message. */
export const plainSummary = ({ recommendation, runnerUp, evidenceVersion }: Decision): string =>
  recommendation
    ? `${techniqueOf(recommendation.technique).name} (confidence ${Math.round(100 * recommendation.confidence)}%). ${
        recommendation.reasons[0] ?? ""
      }${runnerUp ? ` Runner-up: ${techniqueOf(runnerUp.technique).name}.` : ""} Evidence ${evidenceVersion}.`
    : `No technique meets all requirements. Evidence ${evidenceVersion}.`;

/** A few lines of Markdown for a pull request or an issue. */
export const markdownSnippet = (decision: Decision, link: string): string => {
  const { recommendation } = decision;
  const name = recommendation ? techniqueOf(recommendation.technique).name : "No technique meets all requirements";
  return [
    `**${plainMarkdown(name)}**${
      recommendation ? ` (confidence ${Math.round(100 * recommendation.confidence)}%)` : ""
    } · [Tunewise](<${link}>), evidence ${decision.evidenceVersion}`,
    ...(recommendation?.reasons ?? []).map((reason) => `- ${plainMarkdown(reason)}`),
    "",
  ].join("\n");
};
