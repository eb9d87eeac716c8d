import { useState } from "react";
import { crossValidation } from "../guide/estimate/calibration.ts";
import { ChartFigure } from "../results/ChartFigure.tsx";
import { AccuracyChart, markOf } from "../results/charts/AccuracyChart.tsx";
import { percent as percentOf } from "../results/views/figures.ts";
import { Choice } from "../ui/Choice.tsx";
import { Table } from "../ui/DataTable.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { type AccuracySummary, accuracyPoints, bySource, overall, pointText } from "./accuracy.ts";

const percent = (share: number): string => percentOf(share, share < 0.1 ? 1 : 0);

const summaryRow = ({
  name,
  runs,
  median,
  p90,
  worst,
  bias,
  held,
}: AccuracySummary): readonly [string, ...string[]] => [
  name,
  String(runs),
  percent(median),
  percent(p90),
  percent(worst),
  `${bias < 0 ? "−" : "+"}${percent(Math.abs(bias))}`,
  percent(held),
];

const head = ["Of", "Runs", "Median error", "90th percentile", "Worst", "Bias", "In range"];

const sources = [...new Map(accuracyPoints.map(({ source, title }) => [source, title]))];

const sourceChoices = [["", `All ${accuracyPoints.length} runs`] as const, ...sources];

/** "How accurate is this?": predicted against measured peaks of published runs, and what stands behind the figures. */
const AccuracyPage = () => {
  const [source, setSource] = useState("");
  const points = accuracyPoints.filter((point) => source === "" || point.source === source);
  const [estimated] = overall as [AccuracySummary];
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-3">
        <PageHeading>How accurate is this?</PageHeading>
        <p className="text-lg">
          Half of the {estimated.runs} fully described runs lie within {percent(estimated.median)} of the estimate of
          memory, nine of ten within {percent(estimated.p90)}; the stated range holds {percent(estimated.held)} of them.
        </p>
        <p className="text-soft">
          Peak memory of one GPU, counted from first principles; four terms that depend on the framework were fitted on
          these runs. On sources that the fit had not seen, each left out in turn, the median error was{" "}
          {percent(crossValidation.median)} and the 90th percentile {percent(crossValidation.p90)}: expect that of a
          framework that is not among them.
        </p>
      </div>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">Predicted against measured</h2>
        <p className="text-sm text-soft">
          On the line both agree. Pale marks are runs whose source does not tell all settings, such as the lengths of
          the sequences. Each mark leads to its source.
        </p>
        <ChartFigure
          name="accuracy"
          title={`${points.filter(({ inside }) => inside).length} of ${points.length} runs lie in the stated range`}
          summary="Peak memory of one GPU, predicted against measured."
          controls={<Choice label="Source" value={source} options={sourceChoices} onChange={setSource} />}
          head={["Run", "Measured GB", "Predicted GB", "Low GB", "High GB", "Error", "Counts", "Source"]}
          rows={points.map((point) => [
            `${point.what} (${point.id})`,
            point.measuredGB,
            point.predictedGB,
            point.lowGB,
            point.highGB,
            point.error,
            `${point.kind}; ${point.regime}`,
            { text: point.title, url: point.url },
          ])}
          points={points.map(pointText)}
        >
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
            {sources.map(([id, title]) => (
              <li key={id} className="flex items-center gap-1">
                <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
                  <path d={markOf(id).path} fill={markOf(id).colour} stroke={markOf(id).colour} />
                </svg>
                {title}
              </li>
            ))}
          </ul>
          <AccuracyChart points={points} />
        </ChartFigure>
      </section>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">All fully described runs</h2>
        <Table caption="Errors of all fully described runs" head={head} rows={overall.map(summaryRow)} />
        <p className="text-sm text-soft">
          Sources count differently: tensors in use, what the framework reserves for them, or all that the process takes
          of the card. The first line compares the estimate with whatever was counted, the second with the same kind.
        </p>
      </section>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">By source, like compared with like</h2>
        <Table caption="Errors by source" head={head} rows={bySource.map(summaryRow)} />
      </section>
      <section className="max-w-3xl space-y-3">
        <h2 className="text-xl font-bold">Check it yourself</h2>
        <p>
          <code>npm run accuracy</code> prints these figures beside those of common rules and calculators;{" "}
          <code>npm run calibrate</code> fits the terms anew and cross-validates them. Speed is less certain: the range
          of tokens a second spans what nine of ten timed runs showed.
        </p>
      </section>
    </div>
  );
};

export default AccuracyPage;
