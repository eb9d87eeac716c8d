import { BacktestChart } from "../../charts/BacktestChart.tsx";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { backtestPoints, backtestText } from "../../charts/views/backtest.ts";
import { backtest } from "../../core/evidence/index.ts";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { Table } from "../../ui/Table.tsx";

const { guide, withoutTerms, baselines, kinds } = backtest;

type Kind = keyof typeof kinds;

/** A cell where the judge says nothing of the sort: only an order, or no interval. */
const none = "–";

/** Predicted against measured differences; each point leads to the work that was left out. */
const Plot = ({ words }: WithDetails) => {
  const { plot } = words.reference.method.backtest;
  const points = backtestPoints(words);
  return (
    <ChartFigure
      name="backtest"
      label={plot.name}
      title={plot.title(words.format.percent(guide.inOrder), words.format.number(guide.pairs))}
      summary={plot.summary}
      head={[plot.heads.pair, plot.heads.measured, plot.heads.predicted, plot.heads.work]}
      rows={points.map((point) => [
        point.what,
        point.measured * 100,
        point.predicted * 100,
        { text: point.title, url: point.url },
      ])}
      points={points.map((point) => backtestText(point, words))}
    >
      <BacktestChart points={points} words={words} />
    </ChartFigure>
  );
};

const Figures = ({ words }: WithDetails) => {
  const { backtest: worded } = words.reference.method;
  const { number, percent } = words.format;
  return (
    <div className="min-w-0 space-y-4">
      <Table
        caption={worded.title}
        head={[worded.judge, worded.inOrder, worded.regret, worded.meanError, worded.held]}
        rows={[
          [
            worded.judges.guide,
            percent(guide.inOrder),
            percent(guide.regret, 1),
            percent(guide.meanError, 1),
            percent(guide.held),
          ],
          [
            worded.judges.parameters,
            percent(baselines.parameters.inOrder),
            percent(baselines.parameters.regret, 1),
            none,
            none,
          ],
          [worded.judges.order, percent(baselines.order.inOrder), percent(baselines.order.regret, 1), none, none],
          [
            worded.judges.equal,
            percent(baselines.equal.inOrder),
            percent(baselines.equal.regret, 1),
            percent(baselines.equal.meanError, 1),
            none,
          ],
        ]}
      />
      <Table
        caption={worded.judges.guide}
        head={[worded.kind, worded.pairs, worded.inOrder, worded.meanError, worded.held]}
        rows={(Object.keys(kinds) as Kind[]).map((kind) => [
          worded.kinds[kind],
          number(kinds[kind].pairs),
          percent(kinds[kind].inOrder),
          percent(kinds[kind].meanError, 1),
          percent(kinds[kind].held),
        ])}
      />
      <div className="space-y-2 text-sm text-soft">
        <p>{worded.notes}</p>
        <p>{worded.flattered(percent(withoutTerms.inOrder), percent(withoutTerms.meanError, 1))}</p>
        <p>{worded.copies(number(backtest.copies), number(backtest.comparisons), "npm run backtest")}</p>
      </div>
    </div>
  );
};

/**
 * How quality did on works that it was not fitted on: every pair of techniques, beside three
 * baselines and by kind of job.
 */
export const Backtest = ({ words }: WithDetails) => {
  const { title, summary } = words.reference.method.backtest;
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{title}</h2>
      <p className="max-w-4xl">{summary}</p>
      <div className="grid items-start gap-6 lg:grid-cols-[11fr_9fr]">
        <Plot words={words} />
        <Figures words={words} />
      </div>
    </section>
  );
};
