import { type CriterionId, criterionIds, type RankedTechnique, type TechniqueId } from "../../core/index.ts";
import type { AllWords } from "../../locales/index.ts";

/** A step of the way from the rival's score to the winner's. */
export interface LeadStep {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What the step adds; the whole lead for the last. */
  readonly points: number;
  readonly kind: "gain" | "loss" | "total";
}

export interface LeadView {
  readonly finding: string;
  readonly steps: readonly LeadStep[];
}

const label = (id: CriterionId, words: AllWords): string => words.questions.priorities.items[id].label;

/** Techniques that the winner can be compared with: those that were possible together with it. */
export const rivals = (ranking: readonly RankedTechnique[]): readonly TechniqueId[] =>
  ranking.filter(({ behind }) => behind !== null).map(({ technique }) => technique);

/**
 * Why the winner is ahead of a rival, by each criterion that differs, largest gain first; null where they
 * were never possible together.
 */
export const leadView = (ranking: readonly RankedTechnique[], rival: TechniqueId, words: AllWords): LeadView | null => {
  const [first] = ranking;
  const behind = ranking.find(({ technique }) => technique === rival)?.behind;
  if (!first || !behind) return null;
  const winner = words.techniques[first.technique].name;
  const ordered = criterionIds
    .filter((id) => behind.parts[id] !== 0)
    .toSorted((a, b) => behind.parts[b] - behind.parts[a]);
  const steps: LeadStep[] = [];
  let at = 0;
  for (const id of ordered) {
    const points = behind.parts[id];
    steps.push({ label: label(id, words), from: at, to: at + points, points, kind: points < 0 ? "loss" : "gain" });
    at += points;
  }
  steps.push({ label: words.rankingCharts.lead.label, from: 0, to: at, points: behind.points, kind: "total" });
  const [most] = ordered;
  return {
    finding:
      most !== undefined && behind.parts[most] > 0
        ? words.rankingCharts.lead.leads(
            winner,
            words.techniques[rival].name,
            words.format.significant(behind.points),
            words.decision.criteria[most],
          )
        : words.rankingCharts.lead.level(winner, words.techniques[rival].name),
    steps,
  };
};

/** The step in words. */
export const leadText = ({ label: name, points }: LeadStep, words: AllWords): string =>
  words.rankingCharts.lead.point(name, words.format.signed(points));
