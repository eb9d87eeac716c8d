import type { Decision, TieBreaker } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** Which techniques cannot be told apart, and what to do then, in a line. */
export const tieText = ({ start, others }: TieBreaker, { decision, format, techniques }: Words): string => {
  const nameOf = (technique: TieBreaker["start"]): string => techniques[technique].name;
  const { tie } = decision;
  const takes = others.flatMap(({ technique, when }) =>
    when === null
      ? []
      : [
          when === "memory"
            ? tie.takeForMemory(nameOf(technique))
            : tie.takeFor(nameOf(technique), decision.criteria[when]),
        ],
  );
  const otherNames = others.map(({ technique }) => nameOf(technique));
  const names = format.alternatives([nameOf(start), ...otherNames]);
  return takes.length === 0
    ? tie.start(names, nameOf(start), format.alternatives(otherNames))
    : tie.startOr(names, nameOf(start), format.listed(takes));
};

/** Below it the first loses more often than it wins. */
const halfTheDraws = 0.5;

/** How sure the recommendation is, as one statement; empty where nothing is possible. */
export const verdictText = ({ verdict, recommendation, tieBreaker }: Decision, words: Words): string => {
  if (!recommendation || verdict === "none") return "";
  const { verdicts, tryFirst } = words.decision;
  if (tieBreaker) return tryFirst.both(verdicts.close, tieText(tieBreaker, words));
  const { confidence } = recommendation;
  const said = verdict === "clear" ? "clear" : confidence < halfTheDraws ? "unsure" : "leaning";
  return verdicts[said](words.format.percent(confidence));
};
