import { claimOf, sourceOf } from "../core/evidence/index.ts";
import {
  type Catalogue,
  type Decision,
  flow,
  type QuestionId,
  servingPlanOf,
  usualRetrainings,
} from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { titleText } from "../wording/act/title.ts";
import { whyNotText } from "../wording/act/whyNot.ts";
import { adviceText } from "../wording/advice.ts";
import { answerText, valueText } from "../wording/answer.ts";
import { exclusionText } from "../wording/exclusion.ts";
import { flipReasonText } from "../wording/flipReason.ts";
import { projectText } from "../wording/projectCost.ts";
import { preferenceText, reasonText } from "../wording/reason.ts";
import { servingText } from "../wording/serving.ts";
import { firstTryText } from "../wording/tryFirst.ts";
import { verdictText } from "../wording/verdict.ts";
import { warningText } from "../wording/warning.ts";
import { winsOf } from "../wording/wins.ts";

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
    [heads.option, heads.first, heads.quality, heads.memory, heads.time, heads.cost, heads.ruledOut],
    ranking.map((row) => {
      const { technique, criteria, estimate, run, excludedBecause } = row;
      return [
        words.techniques[technique].name,
        winsOf(row, ranking, words)?.line ?? "",
        words.format.percent(criteria.quality.value.mid),
        estimate ? words.working.units.gigabytes(words.format.gigabytes(estimate.memory.perGpuBytes.total, 1)) : "",
        run?.hours ? words.format.duration(run.hours.mid) : "",
        run?.costUsd ? costRange(words.format.usd(run.costUsd.low), words.format.usd(run.costUsd.high)) : "",
        excludedBecause ? exclusionText(excludedBecause, words) : "",
      ];
    }),
  );
};

/** The techniques that were not chosen, and why not: those that one reason rules out together. */
const alternatives = (decision: Decision, words: AllWords): readonly string[] => {
  const names = new Map<string, readonly string[]>();
  for (const row of decision.ranking) {
    const why = whyNotText(row, decision, words);
    if (why !== null) names.set(why, [...(names.get(why) ?? []), words.techniques[row.technique].name]);
  }
  return [...names].map(([why, those]) => `- **${plainMarkdown(words.format.listed(those))}**: ${plainMarkdown(why)}`);
};

/** What the project's runs cost, and what serving its variants does. */
const costs = (decision: Decision, catalogue: Catalogue, words: AllWords): readonly string[] => {
  const project = projectText(decision, usualRetrainings, words);
  const row = decision.ranking.find(({ feasible }) => feasible);
  const plan = row && servingPlanOf(decision.answers, row, catalogue);
  const serving = plan && servingText(plan, row.technique, words);
  return [
    ...(project ? [...tableOf(words.serving.project.head, project.rows), ""] : []),
    ...(serving ? [plainMarkdown([serving.lead, serving.reason].filter(Boolean).join(" "))] : []),
  ];
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

/** Where and when a record is made. */
export interface RecordPlace {
  /** Under which the decision can be opened again. */
  readonly link: string;
  /** The day, as 2026-11-27. */
  readonly date: string;
  /** Questions that the host hides: they are left out. */
  readonly hidden: readonly QuestionId[];
}

/**
 * The decision as a Markdown decision record with the front matter of MADR 4 (adr.github.io/madr):
 * context, options, decision, alternatives, cost, consequences, evidence, and its link. Who decides
 * is left to fill in.
 */
export const decisionRecord = (
  decision: Decision,
  { link, date, hidden }: RecordPlace,
  catalogue: Catalogue,
  words: AllWords,
): string => {
  const { answers, recommendation, tryFirst, runnerUp, warnings, advice, flips, evidenceVersion } = decision;
  const record = words.share.record;
  const title = recommendation ? titleText(decision, catalogue, words) : record.noTitle;
  const context = flow(answers, hidden).map(
    (id) => `- ${plainMarkdown(words.questions[id].ask)} ${plainMarkdown(answerText(id, answers, catalogue, words))}`,
  );
  const first =
    tryFirst.length === 0
      ? []
      : [
          `${plainMarkdown(words.decision.tryFirst.heading)}:`,
          "",
          ...tryFirst.map((item) => `- ${plainMarkdown(firstTryText(item, answers, words))}`),
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
  const changes = flips.map((flip) => {
    const { question, to, technique } = flip;
    const change = record.change(
      words.questions[question].short,
      valueText(question, to, catalogue, words),
      words.techniques[technique].name,
    );
    const reason = flipReasonText(flip, words);
    return `- ${plainMarkdown(reason === null ? change : record.because(change, reason))}`;
  });
  const steps = advice.map((item) => `- [ ] ${plainMarkdown(adviceText(item, words))}`);
  const section = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${name}`, "", ...lines, ""];
  return [
    "---",
    "status: proposed",
    `date: ${date}`,
    "decision-makers:",
    "---",
    "",
    `# ${plainMarkdown(title)}`,
    "",
    ...section(record.context, context),
    ...section(record.options, options(decision, words)),
    ...section(record.decision, [...first, ...decided]),
    ...section(record.alternatives, alternatives(decision, words)),
    ...section(record.cost, costs(decision, catalogue, words)),
    ...section(record.changes, changes),
    ...section(record.consequences, steps),
    ...section(record.evidence, evidence(decision, words)),
    `${record.made(evidenceVersion)} <${link}>`,
    "",
  ].join("\n");
};
