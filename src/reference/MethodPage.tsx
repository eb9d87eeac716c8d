import { draws } from "../guide/decide/pose.ts";
import { type Formula, type FormulaId, formulas } from "../guide/evidence/formulas.ts";
import { techniqueOf } from "../guide/index.ts";
import { ChartFigure } from "../results/ChartFigure.tsx";
import { VariationChart } from "../results/charts/VariationChart.tsx";
import { number } from "../results/views/figures.ts";
import { ClaimList } from "../ui/ClaimList.tsx";
import { Fold } from "../ui/Fold.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { followed, variations, variationText } from "./method.ts";

const steps = [
  "Requirements rule techniques out: no weights, does not fit even with every memory saver, cannot be merged where inference may not get slower, cannot be chosen per request, over budget, too late. Each says by how much.",
  "Six criteria judge what is left, each by an interval from 0 to 1: quality, training cost, serving cost, modularity, retention, simplicity. The formulas below say how.",
  `Nobody knows weights to the digit. Your order of priorities only says which weights are possible; ${number(draws)} of them are drawn evenly from those that agree with it (or around your sliders), together with values from the intervals and answers for what you left open. High stakes keep a minimum weight on quality.`,
  "In each draw the techniques are ranked by their weighted values. How often a technique takes each rank is its rank acceptability; the share of first places is the confidence. This is SMAA-2, stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001). Central weights are the mean weights with which a technique wins.",
  "Every change of a single answer is decided anew: where another technique then wins, the result lists it. While answers are open, confidence is held to what it would be under the answer that leaves the choice least clear.",
  "The draws come from a seeded generator and plain arithmetic, so that the same answers give the same decision in every browser and on the command line.",
];

const FormulaEntry = ({ title, text, evidence, assumed }: Formula) => (
  <div className="card space-y-2">
    <h3 className="font-semibold">{title}</h3>
    <p>{text}</p>
    {assumed && (
      <p>
        <strong>Assumed, not measured.</strong> {assumed}
      </p>
    )}
    <Fold summary="What it follows from">
      <ClaimList ids={evidence} />
    </Fold>
  </div>
);

/** "How the choice is made": the steps, how the evidence moves quality, every formula. */
const MethodPage = () => (
  <div className="space-y-8">
    <div className="max-w-3xl space-y-3">
      <PageHeading>How the choice is made</PageHeading>
      <ol className="list-decimal space-y-2 pl-5">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
    <section className="space-y-4">
      <h2 className="text-xl font-bold">What moves quality</h2>
      <p className="max-w-3xl">
        Expected quality against the best that was measured, for one well-defined task in a related field, Llama-3.1-8B,
        1,000 to 10,000 examples of about 1,000 tokens and a team with some runs done, with one answer changed at a
        time.
      </p>
      {variations.map(({ title, finding, points }) => (
        <ChartFigure
          key={title}
          name={title.toLowerCase().replaceAll(/[^a-z]+/g, "-")}
          title={title}
          summary={finding}
          head={["", ...followed.flatMap((id) => [`${techniqueOf(id).name}, low`, "high"])]}
          rows={points.map(({ label, values }) => [
            label,
            ...followed.flatMap((id) => [values[id].low, values[id].high]),
          ])}
          points={points.map(variationText)}
        >
          <VariationChart points={points} />
        </ChartFigure>
      ))}
    </section>
    <section className="space-y-3">
      <h2 className="text-xl font-bold">The formulas</h2>
      <div className="grid gap-4 md:grid-cols-2">
        {(Object.keys(formulas) as FormulaId[]).map((id) => (
          <FormulaEntry key={id} {...formulas[id]} />
        ))}
      </div>
    </section>
  </div>
);

export default MethodPage;
