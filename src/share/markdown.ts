import { answerText } from "../core/answer-text.ts";
import { claimOf } from "../core/evidence/claims/index.ts";
import { sources } from "../core/evidence/sources.ts";
import { type Decision, flow, questionOf, techniqueOf } from "../core/index.ts";
import { messages } from "../locales/index.ts";
import { gigabytes, percent, usd } from "../locales/transitional.ts";

/** Text that Markdown must not read as markup. */
export const plainMarkdown = (text: string): string => text.replaceAll(/([\\`*_[\]<>|#])/g, "\\$1");

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.map(plainMarkdown).join(" | ")} |`),
];

const options = ({ ranking }: Decision): readonly string[] => {
  const { heads, costRange } = messages.share.record;
  return tableOf(
    [heads.option, heads.first, heads.quality, heads.memory, heads.cost, heads.ruledOut],
    ranking.map(({ technique, feasible, acceptability, criteria, estimate, run, excludedBecause }) => [
      techniqueOf(technique).name,
      feasible ? percent(acceptability[0] ?? 0) : "",
      percent(criteria.quality.value.mid),
      estimate ? messages.result.units.gigabytes(gigabytes(estimate.memory.perGpuBytes.total, 1)) : "",
      run?.costUsd ? costRange(usd(run.costUsd.low, 2), usd(run.costUsd.high, 2)) : "",
      excludedBecause?.detail ?? "",
    ]),
  );
};

const evidence = ({ ranking, advice }: Decision): readonly string[] => {
  const bases = [
    ...Object.values(ranking[0]?.criteria ?? {}).map(({ basis }) => basis),
    ...advice.map(({ basis }) => basis),
  ].flat();
  const ids = new Set(bases.flatMap((basis) => ("claim" in basis ? [basis.claim] : [])));
  return [...ids].map((id) => {
    const { source, strength } = claimOf(id);
    const { authors, year, url } = sources[source];
    return `- ${plainMarkdown(messages.claims[id].text)} ([${plainMarkdown(authors)} ${year}](${url}), ${messages.evidence.strengths[strength]})`;
  });
};

/**
 * The decision as a Markdown decision record: context, options, decision, consequences, evidence, and the link under which it can be
 * opened again.
 */
export const decisionRecord = (decision: Decision, link: string): string => {
  const { answers, recommendation, runnerUp, warnings, advice, flips, evidenceVersion } = decision;
  const words = messages.share.record;
  const title = recommendation ? words.title(techniqueOf(recommendation.technique).name) : words.noTitle;
  const context = flow(answers).map(
    (id) => `- ${plainMarkdown(questionOf(id).ask)} ${plainMarkdown(answerText(id, answers))}`,
  );
  const decided = recommendation
    ? [
        `**${plainMarkdown(words.decided(techniqueOf(recommendation.technique).name, percent(recommendation.confidence)))}**`,
        "",
        ...recommendation.reasons.map((reason) => `- ${plainMarkdown(reason)}`),
        ...(runnerUp
          ? [
              `- ${plainMarkdown(words.runnerUp(techniqueOf(runnerUp.technique).name, percent(runnerUp.share), runnerUp.preferWhen))}`,
            ]
          : []),
        ...warnings.map(({ text }) => `- ${plainMarkdown(text)}`),
      ]
    : [words.nothing];
  const changes = flips.map(
    ({ question, to, technique }) =>
      `- ${plainMarkdown(words.change(questionOf(question).short, answerText(question, { [question]: to }), techniqueOf(technique).name))}`,
  );
  const steps = advice.map(({ text }) => `- [ ] ${plainMarkdown(text)}`);
  const section = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${name}`, "", ...lines, ""];
  return [
    `# ${plainMarkdown(title)}`,
    "",
    ...section(words.context, context),
    ...section(words.options, options(decision)),
    ...section(words.decision, decided),
    ...section(words.changes, changes),
    ...section(words.consequences, steps),
    ...section(words.evidence, evidence(decision)),
    `${words.made(evidenceVersion)} <${link}>`,
    "",
  ].join("\n");
};
