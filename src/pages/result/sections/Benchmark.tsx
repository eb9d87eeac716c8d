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
import { benchmarkSource } from "../../../core/evidence/benchmark.ts";
import { messages } from "../../../locales/index.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Section } from "./Section.tsx";

const all = "";

/** The measured benchmark: its 63 runs by any two measures, and over all of them. */
const Benchmark = memo(() => {
  const axes = benchmarkMeasureIds.map((id) => [id, benchmarkLabel(id)] as const);
  const methods = [
    [all, messages.result.measured.allMethods] as const,
    ...benchmarkMethods.map((method) => [method, method] as const),
  ];
  const words = messages.charts;
  const [x, setX] = useState<BenchmarkMeasureId>("memory");
  const [y, setY] = useState<BenchmarkMeasureId>("accuracy");
  const [only, setOnly] = useState<string>(all);
  const [read, setRead] = useState<number | null>(null);
  const method = only === all ? null : only;
  const { finding, points, front } = benchmarkView(x, y, method);
  const filter = <Choice label={words.method} value={only} options={methods} onChange={setOnly} />;
  const lines = parallelLines(method);
  const picked = lines.filter(({ faded }) => !faded);
  return (
    <div className="no-print">
      <Section title={messages.result.measured.heading}>
        <p>
          {messages.result.measured.summary}{" "}
          <a href={benchmarkSource.url} target="_blank" rel="noreferrer">
            {benchmarkSource.title}
          </a>
        </p>
        <div className="grid gap-4 lg:grid-cols-2">
          <ChartFigure
            name="benchmark"
            label={words.names.benchmark}
            title={finding}
            summary={words.benchmark.summary}
            controls={
              <>
                <Choice label={words.across} value={x} options={axes} onChange={setX} />
                <Choice label={words.up} value={y} options={axes} onChange={setY} />
                {filter}
              </>
            }
            head={[words.run, words.method, benchmarkLabel(x), benchmarkLabel(y)]}
            rows={points.filter(({ faded }) => !faded).map((point) => [point.key, point.name, point.x, point.y])}
          >
            <PlotChart
              points={points}
              front={front}
              x={{ ...benchmarkMeasures[x], label: benchmarkLabel(x) }}
              y={{ ...benchmarkMeasures[y], label: benchmarkLabel(y) }}
            />
          </ChartFigure>
          <ChartFigure
            name="benchmark-parallel"
            label={words.names["benchmark-parallel"]}
            title={words.benchmark.parallelTitle}
            summary={words.benchmark.parallelSummary}
            controls={filter}
            head={[words.run, words.method, ...parallelMeasures.map(benchmarkLabel)]}
            rows={picked.map(({ key, name, values }) => [key, name, ...values])}
            points={picked.map(({ text }) => text)}
            onRead={setRead}
          >
            <ParallelChart lines={lines} read={read === null ? null : (picked[read]?.key ?? null)} />
          </ChartFigure>
        </div>
      </Section>
    </div>
  );
});

export default Benchmark;
