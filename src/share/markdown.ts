import { claimOf, sourceOf } from "../core/evidence/index.ts";
import { type Catalogue, type Decision, flow, type QuestionId } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { adviceText } from "../wording/advice.ts";
import { answerText, valueText } from "../wording/answer.ts";
import { exclusionText } from "../wording/exclusion.ts";
import { preferenceText, reasonText } from "../wording/reason.ts";
import { firstTryText } from "../wording/tryFirst.ts";
import { verdictText } from "../wording/verdict.ts";
import { warningText } from "../wording/warning.ts";

/** Text that Markdown must not read as markup. */
export const plainMarkdown = (text: string): string => text.replaceAll(/([\\`*_[\]<>|#])/g, "\\$1");

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.map(plainMarkdown).join(" | ")} |`),
];

const options = ({ ranking }: Decision, words: AllWords): readonly string[] => {
  const { heads, costRange } = words.share.record;
  return tableOf(
    [heads.option, heads.first, heads.quality, heads.memory, heads.cost, heads.ruledOut],
    ranking.map(({ technique, feasible, acceptability, criteria, estimate, run, excludedBecause }) => [
      words.techniques[technique].name,
      feasible ? words.format.percent(acceptability[0] ?? 0) : "",
      words.format.percent(criteria.quality.value.mid),
      estimate ? words.result.units.gigabytes(words.format.gigabytes(estimate.memory.perGpuBytes.total, 1)) : "",
      run?.costUsd ? costRange(words.format.usd(run.costUsd.low, 2), words.format.usd(run.costUsd.high, 2)) : "",
      excludedBecause ? exclusionText(excludedBecause, words) : "",
    ]),
  );
};

const evidence = ({ ranking, tryFirst, advice }: Decision, words: AllWords): readonly string[] => {
  const bases = [
    ...Object.values(ranking[0]?.criteria ?? {}).map(({ basis }) => basis),
    ...[...tryFirst, ...advice].map(({ basis }) => basis),
  ].flat();
  const ids = new Set(bases.flatMap((basis) => ("claim" in basis ? [basis.claim] : [])));
  return [...ids].map((id) => {
    const { source, strength } = claimOf(id);
    const { authors, year, url } = sourceOf(source);
    return `- ${plainMarkdown(words.claims[id].text)} ([${plainMarkdown(authors)} ${year}](${url}), ${words.evidence.strengths[strength]})`;
  });
};

/**
 * The decision as a Markdown decision record: context, options, decision, consequences, evidence,
 * and the link under which it can be opened again. Questions that the host hides are left out.
 */
export const decisionRecord = (
  decision: Decision,
  link: string,
  hidden: readonly QuestionId[],
  catalogue: Catalogue,
  words: AllWords,
): string => {
  const { answers, recommendation, tryFirst, runnerUp, warnings, advice, flips, evidenceVersion } = decision;
  const record = words.share.record;
  const title = recommendation ? record.title(words.techniques[recommendation.technique].name) : record.noTitle;
  const context = flow(answers, hidden).map(
    (id) => `- ${plainMarkdown(words.questions[id].ask)} ${plainMarkdown(answerText(id, answers, catalogue, words))}`,
  );
  const first =
    tryFirst.length === 0
      ? []
      : [
          `${plainMarkdown(words.decision.tryFirst.heading)}:`,
          "",
          ...tryFirst.map((item) => `- ${plainMarkdown(firstTryText(item, words))}`),
          "",
        ];
  const decided = recommendation
    ? [
        `**${plainMarkdown(record.decided(words.techniques[recommendation.technique].name, verdictText(decision, words)))}**`,
        "",
        ...recommendation.reasons.map((reason) => `- ${plainMarkdown(reasonText(reason, words))}`),
        ...(runnerUp && !decision.tieBreaker
          ? [
              `- ${plainMarkdown(record.runnerUp(words.techniques[runnerUp.technique].name, words.format.percent(runnerUp.share), preferenceText(runnerUp.preferWhen, words)))}`,
            ]
          : []),
        ...warnings.map((warning) => `- ${plainMarkdown(warningText(warning, catalogue, words))}`),
      ]
    : [record.nothing];
  const changes = flips.map(
    ({ question, to, technique }) =>
      `- ${plainMarkdown(record.change(words.questions[question].short, valueText(question, to, catalogue, words), words.techniques[technique].name))}`,
  );
  const steps = advice.map((item) => `- [ ] ${plainMarkdown(adviceText(item, words))}`);
  const section = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${name}`, "", ...lines, ""];
  return [
    `# ${plainMarkdown(title)}`,
    "",
    ...section(record.context, context),
    ...section(record.options, options(decision, words)),
    ...section(record.decision, [...first, ...decided]),
    ...section(record.changes, changes),
    ...section(record.consequences, steps),
    ...section(record.evidence, evidence(decision, words)),
    `${record.made(evidenceVersion)} <${link}>`,
    "",
  ].join("\n");
};
