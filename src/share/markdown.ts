import { answerText } from "../guide/answer-text.ts";
import { claimOf } from "../guide/evidence/claims/index.ts";
import { sources } from "../guide/evidence/sources.ts";
import { type Decision, flow, questionOf, techniqueOf } from "../guide/index.ts";

/** Text that Markdown must not read as markup. */
export const plainMarkdown = (text: string): string => text.replaceAll(/([\\`*_[\]<>|#])/g, "\\$1");

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.map(plainMarkdown).join(" | ")} |`),
];

const options = ({ ranking }: Decision): readonly string[] =>
  tableOf(
    ["Option", "First in", "Quality", "Memory on a GPU", "Cost of a run", "Ruled out because"],
    ranking.map(({ technique, feasible, acceptability, criteria, estimate, run, excludedBecause }) => [
      techniqueOf(technique).name,
      feasible ? percent(acceptability[0] ?? 0) : "",
      percent(criteria.quality.value.mid),
      estimate ? `${(estimate.memory.perGpuBytes.total / 2 ** 30).toFixed(1)} GB` : "",
      run?.costUsd ? `$${run.costUsd.low.toFixed(2)} to $${run.costUsd.high.toFixed(2)}` : "",
      excludedBecause?.detail ?? "",
    ]),
  );

const evidence = ({ ranking, advice }: Decision): readonly string[] => {
  const bases = [
    ...Object.values(ranking[0]?.criteria ?? {}).map(({ basis }) => basis),
    ...advice.map(({ basis }) => basis),
  ].flat();
  const ids = new Set(bases.flatMap((basis) => ("claim" in basis ? [basis.claim] : [])));
  return [...ids].map((id) => {
    const { text, source, strength } = claimOf(id);
    const { authors, year, url } = sources[source];
    return `- ${plainMarkdown(text)} ([${plainMarkdown(authors)} ${year}](${url}), ${strength})`;
  });
};

/**
 * The decision as a Markdown decision record: context, options, decision, consequences, evidence, and the link under which it can be
 * opened again.
 */
export const decisionRecord = (decision: Decision, link: string): string => {
  const { answers, recommendation, runnerUp, warnings, advice, flips, evidenceVersion } = decision;
  const title = recommendation
    ? `Adapt the model by ${techniqueOf(recommendation.technique).name}`
    : "No technique meets the requirements";
  const context = flow(answers).map(
    (id) => `- ${plainMarkdown(questionOf(id).ask)} ${plainMarkdown(answerText(id, answers))}`,
  );
  const decided = recommendation
    ? [
        `**${plainMarkdown(techniqueOf(recommendation.technique).name)}**, with a confidence of ${percent(recommendation.confidence)}.`,
        "",
        ...recommendation.reasons.map((reason) => `- ${plainMarkdown(reason)}`),
        ...(runnerUp
          ? [
              `- Runner-up: ${plainMarkdown(techniqueOf(runnerUp.technique).name)} (${percent(runnerUp.share)}). ${plainMarkdown(runnerUp.preferWhen)}`,
            ]
          : []),
        ...warnings.map(({ text }) => `- ${plainMarkdown(text)}`),
      ]
    : ["Every option is ruled out; the table says why."];
  const changes = flips.map(
    ({ question, to, technique }) =>
      `- ${plainMarkdown(questionOf(question).short)}: ${plainMarkdown(answerText(question, { [question]: to }))}: ${plainMarkdown(techniqueOf(technique).name)}`,
  );
  const steps = advice.map(({ text }) => `- [ ] ${plainMarkdown(text)}`);
  const section = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${name}`, "", ...lines, ""];
  return [
    `# ${plainMarkdown(title)}`,
    "",
    ...section("Context", context),
    ...section("Options", options(decision)),
    ...section("Decision", decided),
    ...section("What would change it", changes),
    ...section("Consequences", steps),
    ...section("Evidence", evidence(decision)),
    `Worked out by Tunewise with the evidence of ${evidenceVersion}: <${link}>`,
    "",
  ].join("\n");
};
