import { memo, useState } from "react";
import { ChartFigure } from "../../../charts/ChartFigure.tsx";
import { ParallelChart } from "../../../charts/ParallelChart.tsx";
import { PlotChart } from "../../../charts/PlotChart.tsx";
import {
  type BenchmarkMeasureId,
  benchmarkLabel,
  benchmarkMeasureIds,
  benchmarkMeasures,
  benchmarkMethods,
  benchmarkView,
  parallelLines,
  parallelMeasures,
} from "../../../charts/views/benchmark.ts";
import { benchmarkSource } from "../../../core/evidence/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { Select } from "../../../ui/Select.tsx";

const all = "";

/** The measured benchmark: its 63 runs by any two measures, and over all of them. */
const Benchmark = memo(({ words }: WithDetails) => {
  const { benchmark } = words.reference;
  const axes = benchmarkMeasureIds.map((id) => [id, benchmarkLabel(id, words)] as const);
  const methods = [
    [all, benchmark.allMethods] as const,
    ...benchmarkMethods.map((method) => [method, method] as const),
  ];
  const { charts } = words;
  const { labels } = words.rankingCharts;
  const [x, setX] = useState<BenchmarkMeasureId>("memory");
  const [y, setY] = useState<BenchmarkMeasureId>("accuracy");
  const [only, setOnly] = useState<string>(all);
  const [read, setRead] = useState<number | null>(null);
  const method = only === all ? null : only;
  const { finding, points, front } = benchmarkView(x, y, method, words);
  const filter = <Select label={labels.method} value={only} options={methods} onChange={setOnly} />;
  const lines = parallelLines(method, words);
  const picked = lines.filter(({ faded }) => !faded);
  return (
    <div className="space-y-3">
      <p className="text-base">
        {benchmark.about}{" "}
        <a href={benchmarkSource.url} target="_blank" rel="noreferrer">
          {benchmarkSource.title}
        </a>
      </p>
      <div className="space-y-4">
        <ChartFigure
          name="benchmark"
          label={words.rankingCharts.names.benchmark}
          title={finding}
          summary={benchmark.summary}
          controls={
            <>
              <Select label={labels.across} value={x} options={axes} onChange={setX} />
              <Select label={labels.up} value={y} options={axes} onChange={setY} />
              {filter}
            </>
          }
          head={[charts.run, labels.method, benchmarkLabel(x, words), benchmarkLabel(y, words)]}
          rows={points.filter(({ faded }) => !faded).map((point) => [point.key, point.name, point.x, point.y])}
        >
          <PlotChart
            points={points}
            front={front}
            x={{ ...benchmarkMeasures[x], label: benchmarkLabel(x, words) }}
            y={{ ...benchmarkMeasures[y], label: benchmarkLabel(y, words) }}
          />
        </ChartFigure>
        <ChartFigure
          name="benchmark-parallel"
          label={words.rankingCharts.names["benchmark-parallel"]}
          title={benchmark.parallelTitle}
          summary={benchmark.parallelSummary}
          controls={filter}
          head={[charts.run, labels.method, ...parallelMeasures.map((id) => benchmarkLabel(id, words))]}
          rows={picked.map(({ key, name, values }) => [key, name, ...values])}
          points={picked.map(({ text }) => text)}
          onRead={setRead}
        >
          <ParallelChart lines={lines} read={read === null ? null : (picked[read]?.key ?? null)} words={words} />
        </ChartFigure>
      </div>
    </div>
  );
});

export default Benchmark;
