import {
  type Answers,
  type Catalogue,
  cardIn,
  type Decision,
  isAsked,
  isOpen,
  type QuestionId,
  questionIds,
  wholeModelTechnique,
} from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { factsOf } from "./act/facts.ts";
import { answerText } from "./answer.ts";
import { shortGpuName, shortModelName } from "./names.ts";
import { verdictText } from "./verdict.ts";

/** A scenario that is compared: its answers, and what they lead to once that is known. */
export interface Scenario {
  readonly answers: Answers;
  readonly decision: Decision | null;
  /** Whether its confidence is final. */
  readonly isWhole: boolean;
}

/** What scenarios are worded with: questions that the host hides are not told. */
export interface ScenarioWording {
  readonly catalogue: Catalogue;
  readonly hidden: readonly QuestionId[];
  readonly words: AllWords;
}

/** A figure of a scenario, and what stands below it. */
export interface ScenarioCell {
  readonly text: string;
  readonly note: string | null;
  /** Whether it is why the technique cannot be had. */
  readonly isAgainst: boolean;
}

/** A row of the comparison, a cell for each scenario. */
export interface ScenarioRow {
  readonly label: string;
  readonly cells: readonly ScenarioCell[];
}

const cell = (text: string, note: string | null = null, isAgainst = false): ScenarioCell => ({ text, note, isAgainst });

const none = "–";

const textsOf = (id: QuestionId, scenarios: readonly Scenario[], catalogue: Catalogue, words: AllWords) =>
  scenarios.map(({ answers }) => (isAsked(id, answers) ? answerText(id, answers, catalogue, words) : none));

/** The questions that two of the scenarios answer differently. */
const differing = (
  scenarios: readonly Scenario[],
  { catalogue, hidden, words }: ScenarioWording,
): readonly QuestionId[] =>
  questionIds.filter((id) => !hidden.includes(id) && new Set(textsOf(id, scenarios, catalogue, words)).size > 1);

/** The GPUs that the recommended run is placed on; null where there is no such run. */
const gpusText = ({ ranking, recommendation }: Decision, { findGpu }: Catalogue, words: AllWords): string | null => {
  const run = recommendation && ranking[0]?.run;
  const gpu = run && findGpu(run.gpu);
  if (!run || !gpu) return null;
  const name = shortGpuName(gpu.name);
  return run.gpuCount === 1 ? name : words.closed.matrix.cards(run.gpuCount, name);
};

/** What one measure says of a decision. */
type Measure = (decision: Decision, scenario: Scenario) => ScenarioCell;

const gapCell = ({ ranking }: Decision, words: AllWords): ScenarioCell => {
  const [first] = ranking;
  const whole = ranking.find(({ technique }) => technique === wholeModelTechnique.id);
  if (!first?.run || !whole || first === whole) return cell(none);
  const gap = first.criteria.quality.value.mid - whole.criteria.quality.value.mid;
  return cell(words.format.signedPercent(gap), words.closed.compare.ofBest);
};

/** What the scenarios lead to, measure by measure; "…" for what is not known yet. */
export const scenarioRows = (
  scenarios: readonly Scenario[],
  { catalogue, words }: ScenarioWording,
): readonly ScenarioRow[] => {
  const { compare } = words.closed;
  const { facts } = words.act;
  const nameOf = (id: keyof typeof words.techniques): string => words.techniques[id].name;
  const known = new Map(
    scenarios.flatMap(({ decision }) => (decision ? [[decision, factsOf(decision, catalogue, words)] as const] : [])),
  );
  const fact =
    (wanted: "memory" | "time" | "cost" | "quality"): Measure =>
    (decision) => {
      const found = known.get(decision)?.find(({ id }) => id === wanted);
      return found ? cell(found.value, found.note, found.fit?.state === "doesNotFit") : cell(none);
    };
  const measures: readonly (readonly [label: string, of: Measure])[] = [
    [
      compare.recommended,
      (decision, { isWhole }) =>
        decision.recommendation
          ? cell(nameOf(decision.recommendation.technique), isWhole ? verdictText(decision, words) : compare.working)
          : cell(words.result.verdict.nothing, null, true),
    ],
    [compare.next, ({ runnerUp }) => (runnerUp ? cell(nameOf(runnerUp.technique)) : cell(none))],
    [compare.gpus, (decision) => cell(gpusText(decision, catalogue, words) ?? none)],
    [facts.memory, fact("memory")],
    [facts.time, fact("time")],
    [facts.cost, fact("cost")],
    [facts.quality, fact("quality")],
    [compare.gap, (decision) => gapCell(decision, words)],
  ];
  return measures.map(([label, of]) => ({
    label,
    cells: scenarios.map((scenario) => (scenario.decision ? of(scenario.decision, scenario) : cell("…"))),
  }));
};

/** The answers that are not the same in all scenarios. */
export const differenceRows = (scenarios: readonly Scenario[], wording: ScenarioWording): readonly ScenarioRow[] =>
  differing(scenarios, wording).map((id) => ({
    label: wording.words.questions[id].short,
    cells: textsOf(id, scenarios, wording.catalogue, wording.words).map((text) => cell(shortGpuName(text))),
  }));

/** More differences than this make no name. */
const mostNamed = 2;

/** The parts of a name: what a scenario answers to the questions on which it differs. */
const differencesOf = (
  answers: Answers,
  ids: readonly QuestionId[],
  catalogue: Catalogue,
  words: AllWords,
): readonly string[] => {
  const gpu = cardIn(answers);
  const gpuName = shortGpuName(answerText("gpu", gpu === null ? answers : { gpu }, catalogue, words));
  const isOnGpus = ids.includes("gpu") || ids.includes("gpus");
  const onGpus =
    gpu !== null && typeof answers.gpus === "number" ? words.closed.matrix.cards(answers.gpus, gpuName) : gpuName;
  return [
    ...(isOnGpus ? [onGpus] : []),
    ...ids
      .filter((id) => id !== "gpu" && id !== "gpus" && isAsked(id, answers))
      .map((id) => {
        const text = answerText(id, answers, catalogue, words);
        return id === "model" && !isOpen(answers, id)
          ? shortModelName(text)
          : words.closed.flips.change(words.questions[id].short, text);
      }),
  ];
};

/**
 * What each scenario goes by unless the person named it: how it differs from the first; where that
 * takes too many words, and for the first, what it recommends, on which GPUs.
 */
export const scenarioNames = (scenarios: readonly Scenario[], wording: ScenarioWording): readonly string[] => {
  const { catalogue, words } = wording;
  const { compare } = words.closed;
  const names: string[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const { answers, decision } = scenario;
    const first = scenarios[0] as Scenario;
    const parts = differencesOf(answers, differing([first, scenario], wording), catalogue, words);
    const technique = decision?.recommendation && words.techniques[decision.recommendation.technique].name;
    // What its run only assumes is no name.
    const gpus = decision && !isOpen(answers, "gpu") && gpusText(decision, catalogue, words);
    const led = technique ? (gpus ? compare.on(technique, gpus) : technique) : compare.numbered(index + 1);
    const name = parts.length > 0 && parts.length <= mostNamed ? parts.join(words.closed.matrix.comma) : led;
    names.push(names.includes(name) ? compare.again(name, index + 1) : name);
  }
  return names;
};
