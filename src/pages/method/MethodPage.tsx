import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { VariationChart } from "../../charts/VariationChart.tsx";
import { followed, variations, variationText } from "../../charts/views/method.ts";
import { draws } from "../../core/decide/draws.ts";
import { type FormulaId, formulas } from "../../core/evidence/formulas.ts";
import { techniqueOf } from "../../core/index.ts";
import { messages } from "../../locales/index.ts";
import { number } from "../../locales/transitional.ts";
import { ClaimList } from "../../ui/ClaimList.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

const FormulaEntry = ({ id }: { id: FormulaId }) => {
  const { title, text, assumed }: FormulaWords = messages.formulas[id];
  return (
    <div className="card space-y-2">
      <h3 className="font-semibold">{title}</h3>
      <p>{text}</p>
      {assumed && (
        <p>
          <strong>{messages.reference.method.assumed}</strong> {assumed}
        </p>
      )}
      <Fold summary={messages.result.basis.follows}>
        <ClaimList ids={formulas[id].evidence} />
      </Fold>
    </div>
  );
};

/** A formula in words, with the sizes in it that no source gives and that we set, where there are any. */
interface FormulaWords {
  readonly title: string;
  readonly text: string;
  readonly assumed?: string;
}

/** "How the choice is made": the steps, how the evidence moves quality, every formula. */
const MethodPage = () => {
  const words = messages.reference.method;
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-3">
        <PageHeading>{messages.app.pages.method}</PageHeading>
        <ol className="list-decimal space-y-2 ps-5">
          {words
            .steps(number(draws))
            .split("\n")
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
      </div>
      <section className="space-y-4">
        <h2 className="text-xl font-bold">{words.moves}</h2>
        <p className="max-w-3xl">{words.movesSummary}</p>
        {variations().map(({ id, points }) => (
          <ChartFigure
            key={id}
            name={id}
            label={words.variations[id].title}
            title={words.variations[id].title}
            summary={words.variations[id].finding}
            head={[
              "",
              ...followed.flatMap((technique) => [
                messages.charts.variation.low(techniqueOf(technique).name),
                messages.charts.variation.high(techniqueOf(technique).name),
              ]),
            ]}
            rows={points.map(({ label, values }) => [
              label,
              ...followed.flatMap((technique) => [values[technique].low, values[technique].high]),
            ])}
            points={points.map(variationText)}
          >
            <VariationChart points={points} />
          </ChartFigure>
        ))}
      </section>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{words.formulas}</h2>
        <div className="grid gap-4 md:grid-cols-2">
          {(Object.keys(formulas) as FormulaId[]).map((id) => (
            <FormulaEntry key={id} id={id} />
          ))}
        </div>
      </section>
    </div>
  );
};

export default MethodPage;
