import type { ReactNode } from "react";
import { Link } from "../../app/Link.tsx";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { VariationChart } from "../../charts/VariationChart.tsx";
import { followed, variations, variationText } from "../../charts/views/method.ts";
import { backtest, type FormulaId, formulas } from "../../core/evidence/index.ts";
import { clearConfidence, defaultDraws, quality } from "../../core/index.ts";
import { ClaimList } from "../../ui/ClaimList.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Backtest } from "./Backtest.tsx";
import { RecipeRuns } from "./RecipeRuns.tsx";

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="space-y-1">
    <h2 className="font-bold">{title}</h2>
    <p>{children}</p>
  </section>
);

const FormulaEntry = ({ id, words }: WithDetails & { id: FormulaId }) => {
  const { title, text, assumed }: FormulaWords = words.formulas[id];
  return (
    <div className="card space-y-2">
      <h3 className="font-semibold">{title}</h3>
      <p>{text}</p>
      {assumed && (
        <p>
          <strong>{words.reference.method.assumed}</strong> {assumed}
        </p>
      )}
      <Disclosure summary={words.closed.basis.follows}>
        <ClaimList ids={formulas[id].evidence} />
      </Disclosure>
    </div>
  );
};

/**
 * A formula in words, with the sizes in it that no source gives and that we set, where there are
 * any.
 */
interface FormulaWords {
  readonly title: string;
  readonly text: string;
  readonly assumed?: string;
}

/** How the expected quality moves with one answer at a time. */
const Variations = ({ words }: WithDetails) => {
  const method = words.reference.method;
  return (
    <>
      <p className="max-w-3xl">{method.movesSummary}</p>
      {variations(words).map(({ id, points }) => (
        <ChartFigure
          key={id}
          name={id}
          label={method.variations[id].title}
          title={method.variations[id].title}
          summary={method.variations[id].finding}
          head={[
            "",
            ...followed.flatMap((technique) => [
              words.reference.method.variation.low(words.techniques[technique].name),
              words.reference.method.variation.high(words.techniques[technique].name),
            ]),
          ]}
          rows={points.map(({ label, values }) => [
            label,
            ...followed.flatMap((technique) => [values[technique].low, values[technique].high]),
          ])}
          points={points.map((point) => variationText(point, words))}
        >
          <VariationChart points={points} />
        </ChartFigure>
      ))}
    </>
  );
};

/** "How the choice is made": each part in a paragraph, the back-test, and every formula, folded. */
const MethodPage = ({ words }: WithDetails) => {
  const { lead, parts, moves, recipes, formulas: formulasTitle } = words.reference.method;
  const { number, percent } = words.format;
  const { requirements, priorities, quality: judged, difference, confidence, estimates } = parts;
  return (
    <div className="space-y-8">
      <div className="space-y-5">
        <PageHeading>{words.app.pages.method}</PageHeading>
        <p className="max-w-4xl">{lead}</p>
        <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 lg:grid-cols-3">
          <Part title={requirements.title}>{requirements.text}</Part>
          <Part title={priorities.title}>{priorities.text(number(defaultDraws))}</Part>
          <Part title={judged.title}>{judged.text(number(backtest.comparisons), number(backtest.works))}</Part>
          <Part title={difference.title}>
            {difference.text(percent(quality.threshold, 1), percent(clearConfidence))}
          </Part>
          <Part title={confidence.title}>{confidence.text}</Part>
          <Part title={estimates.title}>
            {estimates.text} <Link to={{ kind: "page", name: "accuracy" }}>{words.app.pages.accuracy}</Link>
          </Part>
        </div>
      </div>
      <Backtest words={words} />
      <section className="space-y-3">
        <Disclosure summary={moves}>
          <Variations words={words} />
        </Disclosure>
        <Disclosure summary={recipes.title}>
          <RecipeRuns words={words} />
        </Disclosure>
        <Disclosure summary={formulasTitle}>
          <div className="grid gap-4 md:grid-cols-2">
            {(Object.keys(formulas) as FormulaId[]).map((id) => (
              <FormulaEntry key={id} id={id} words={words} />
            ))}
          </div>
        </Disclosure>
      </section>
    </div>
  );
};

export default MethodPage;
