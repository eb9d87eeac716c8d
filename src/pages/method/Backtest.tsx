import { backtest } from "../../core/evidence/index.ts";
import { Table } from "../../ui/DataTable.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";

const { guide, baselines, kinds } = backtest;

type Kind = keyof typeof kinds;

/**
 * How quality did on works that it was not fitted on, beside three baselines and by kind of job.
 */
export const Backtest = ({ words }: WithDetails) => {
  const { backtest: worded } = words.reference.method;
  const { number, percent } = words.format;
  return (
    <section className="space-y-4">
      <h2 className="text-xl font-bold">{worded.title}</h2>
      <p className="max-w-3xl">{worded.summary(number(backtest.comparisons), number(backtest.works))}</p>
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
          [worded.judges.parameters, percent(baselines.parameters.inOrder), percent(baselines.parameters.regret, 1)],
          [worded.judges.order, percent(baselines.order.inOrder), percent(baselines.order.regret, 1)],
          [
            worded.judges.equal,
            percent(baselines.equal.inOrder),
            percent(baselines.equal.regret, 1),
            percent(baselines.equal.meanError, 1),
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
    </section>
  );
};
