import { messages } from "../../locales/index.ts";
import { duration, fileSize, gigabytes, listed, number, percent, usd } from "../../locales/transitional.ts";
import { servingBytes } from "../estimate/serving.ts";
import { checkpointBytes } from "../estimate/storage.ts";
import { type CriterionId, criterionIds } from "../questions/index.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { modelNameIn } from "../workload.ts";
import { type Lead, leadOver, type Ranking, type Standing, winsOverIn } from "./ranking.ts";

const nameOf = ({ technique }: Standing): string => messages.techniques[technique].name;

const label = (criterion: CriterionId): string => messages.decision.criteria[criterion];

const share = ({ acceptability }: Standing): number => acceptability[0] as number;

/** What serving all variants takes, where they share a base as little as that. */
const servedBytes = ({ technique, workload }: Standing): number => {
  const chosen = techniqueOf(technique);
  const { merged, shared } = servingBytes(workload.architecture, chosen, chosen.hyperparameters, workload.variants);
  return shared ?? merged;
};

const checkpointOf = ({ technique, workload }: Standing): number =>
  checkpointBytes(workload.architecture, techniqueOf(technique), techniqueOf(technique).hyperparameters);

type Standings = readonly [Standing, Standing];

/** What a figure is counted in: a sentence of `messages.decision.compared` but the one with variants. */
type Unit = Exclude<keyof typeof messages.decision.compared, "forVariants">;

const told = (criterion: CriterionId, unit: Unit, standings: Standings, figureOf: (standing: Standing) => string) => {
  const [first, second] = standings.map(figureOf) as [string, string];
  return first === second ? null : messages.decision.compared[unit](label(criterion), { first, second });
};

/** A criterion with figures of both that someone can repeat; null where there are none, or where they read the same. */
const figures: Readonly<Record<CriterionId, (standings: Standings) => string | null>> = {
  quality: (standings) => told("quality", "ofBest", standings, ({ criteria }) => percent(criteria.quality.mid)),
  "training-cost": (standings) => {
    const plans = standings.map(({ plan }) => plan);
    if (plans.every(({ costUsd }) => costUsd !== null)) {
      return told("training-cost", "aRun", standings, ({ plan }) => usd(plan.costUsd?.mid ?? 0));
    }
    return plans.every(({ hours }) => hours !== null)
      ? told("training-cost", "aRun", standings, ({ plan }) => duration(plan.hours?.mid ?? 0))
      : null;
  },
  "serving-cost": (standings) => {
    const { variants } = standings[0].workload;
    const [first, second] = standings.map((standing) => `${gigabytes(servedBytes(standing))} GB`) as [string, string];
    return variants > 1 && first !== second
      ? messages.decision.compared.forVariants(label("serving-cost"), { first, second }, number(variants))
      : null;
  },
  modularity: (standings) => told("modularity", "aVariant", standings, (standing) => fileSize(checkpointOf(standing))),
  retention: () => null,
  simplicity: () => null,
};

/** A criterion with the figures of both, such as "training cost ($1.20 against $2.90 a run)". */
const compared = (criterion: CriterionId, first: Standing, second: Standing): string =>
  figures[criterion]([first, second]) ??
  messages.decision.compared.plain(label(criterion), {
    first: number(first.criteria[criterion].mid, 2),
    second: number(second.criteria[criterion].mid, 2),
  });

/** Gains or losses smaller than this are not worth a word. */
const noticeable = 0.001;

const whyAhead = (first: Standing, second: Standing, lead: Lead): string => {
  const byPoints = criterionIds.toSorted((a, b) => lead.parts[b] - lead.parts[a]);
  const gains = byPoints.filter((id) => lead.parts[id] > noticeable).slice(0, 2);
  const losses = byPoints.filter((id) => lead.parts[id] < -noticeable).slice(-1);
  const listOf = (ids: readonly CriterionId[]): string => listed(ids.map((id) => compared(id, first, second)));
  const rival = nameOf(second);
  const { noGain, gains: gained, gainsAndLoses } = messages.decision;
  if (gains.length === 0) return noGain(rival);
  return losses.length === 0 ? gained(rival, listOf(gains)) : gainsAndLoses(rival, listOf(gains), listOf(losses));
};

/** What the run takes, from its plan; for a provider's method, that nothing is known of it. */
const takes = ({ technique, plan, workload }: Standing, open: boolean): string => {
  if (techniqueOf(technique).trains === "unknown") return messages.decision.providerTakes;
  const { memory, costUsd, gpu, gpuCount } = plan;
  return messages.decision.takes({
    open,
    model: modelNameIn(workload),
    total: gigabytes(memory.total),
    low: gigabytes(memory.low),
    high: gigabytes(memory.high),
    gpuCount,
    gpu: gpu.name,
    cost: costUsd && { low: usd(costUsd.low), high: usd(costUsd.high), own: workload.gpuPriceUsd !== null },
  });
};

/** The best two that are possible. */
export const leadersOf = ({ standings }: Ranking): readonly [Standing | null, Standing | null] => {
  const possible = standings.filter((standing) => standing.feasible && share(standing) > 0);
  return [possible[0] ?? null, possible[1] ?? null];
};

/** Three sentences on why the first leads, from its contributions and the figures behind them. */
export const reasonsFor = (ranking: Ranking): readonly string[] => {
  const [first, second] = leadersOf(ranking);
  if (!first) return [];
  const { won, wonOpen, wonBefore, wonOpenBefore, nothingElse, onlyWhere } = messages.decision;
  const last = takes(first, ranking.open);
  const [name, often] = [nameOf(first), percent(share(first))];
  if (!second) return [(ranking.open ? wonOpen : won)(name, often), nothingElse, last];
  const followed = (ranking.open ? wonOpenBefore : wonBefore)(name, often, nameOf(second), percent(share(second)));
  const lead = leadOver(ranking, first.technique, second.technique);
  return [followed, lead ? whyAhead(first, second, lead) : onlyWhere(nameOf(second), name), last];
};

/** The next best, and for whom it would be the better choice. */
export interface RunnerUp {
  readonly technique: TechniqueId;
  readonly share: number;
  readonly preferWhen: string;
}

/** The runner-up, with what sets apart those whose weights it suits best. */
export const runnerUpOf = (ranking: Ranking): RunnerUp | null => {
  const [first, second] = leadersOf(ranking);
  if (!first?.centralWeights || !second?.centralWeights) return null;
  const [ofFirst, ofSecond] = [first.centralWeights, second.centralWeights];
  const telling = criterionIds.toSorted(
    (a, b) => ofSecond[b] - ofFirst[b] - (ofSecond[a] - ofFirst[a]),
  )[0] as CriterionId;
  const more = ofSecond[telling] - ofFirst[telling];
  return {
    technique: second.technique,
    share: share(second),
    preferWhen:
      more < 0.03
        ? messages.decision.hardlyTold
        : messages.decision.preferWhen({
            second: nameOf(second),
            first: nameOf(first),
            criterion: label(telling),
            there: percent(ofSecond[telling]),
            here: percent(ofFirst[telling]),
          }),
  };
};

/** Below this share of draws in which the first is ahead of the second, the two count as level. */
const toldApart = 0.6;

/** A sentence where the first two cannot be told apart, else null. */
export const closeCall = (ranking: Ranking): string | null => {
  const [first, second] = leadersOf(ranking);
  if (!first || !second) return null;
  const ahead = winsOverIn(ranking, first.technique, second.technique);
  return ahead > toldApart || leadOver(ranking, first.technique, second.technique) === null
    ? null
    : messages.decision.closeCall(nameOf(first), nameOf(second), percent(ahead));
};
