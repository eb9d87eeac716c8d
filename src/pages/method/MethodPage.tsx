import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { VariationChart } from "../../charts/VariationChart.tsx";
import { followed, variations, variationText } from "../../charts/views/method.ts";
import { type FormulaId, formulas } from "../../core/evidence/index.ts";
import { defaultDraws } from "../../core/index.ts";
import { ClaimList } from "../../ui/ClaimList.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Backtest } from "./Backtest.tsx";

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
      <Disclosure summary={words.result.basis.follows}>
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

/** "How the choice is made": the steps, how the evidence moves quality, every formula. */
const MethodPage = ({ words }: WithDetails) => {
  const method = words.reference.method;
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-3">
        <PageHeading>{words.app.pages.method}</PageHeading>
        <ol className="list-decimal space-y-2 ps-5">
          {method
            .steps(words.format.number(defaultDraws))
            .split("\n")
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
      </div>
      <section className="space-y-4">
        <h2 className="text-xl font-bold">{method.moves}</h2>
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
                words.charts.variation.low(words.techniques[technique].name),
                words.charts.variation.high(words.techniques[technique].name),
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
      </section>
      <Backtest words={words} />
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{method.formulas}</h2>
        <div className="grid gap-4 md:grid-cols-2">
          {(Object.keys(formulas) as FormulaId[]).map((id) => (
            <FormulaEntry key={id} id={id} words={words} />
          ))}
        </div>
      </section>
    </div>
  );
};

export default MethodPage;
