import { memo, useState } from "react";
import { benchmarkSource } from "../../guide/evidence/benchmark.ts";
import { Choice } from "../../ui/Choice.tsx";
import { ChartFigure } from "../ChartFigure.tsx";
import { ParallelChart } from "../charts/ParallelChart.tsx";
import { PlotChart } from "../charts/PlotChart.tsx";
import {
  type BenchmarkMeasureId,
  benchmarkMeasureIds,
  benchmarkMeasures,
  benchmarkMethods,
  benchmarkView,
  parallelLines,
  parallelMeasures,
} from "../views/benchmark.ts";
import { Section } from "./Section.tsx";

const axes = benchmarkMeasureIds.map((id) => [id, benchmarkMeasures[id].label] as const);
const all = "";
const methods = [[all, "All methods"] as const, ...benchmarkMethods.map((method) => [method, method] as const)];

/** The measured benchmark: its 63 runs by any two measures, and over all of them. */
export const Benchmark = memo(() => {
  const [x, setX] = useState<BenchmarkMeasureId>("memory");
  const [y, setY] = useState<BenchmarkMeasureId>("accuracy");
  const [only, setOnly] = useState<string>(all);
  const [read, setRead] = useState<number | null>(null);
  const method = only === all ? null : only;
  const { finding, points, front } = benchmarkView(x, y, method);
  const filter = <Choice label="Method" value={only} options={methods} onChange={setOnly} />;
  const lines = parallelLines(method);
  const picked = lines.filter(({ faded }) => !faded);
  return (
    <Section title="As measured">
      <p>
        All runs of one protocol, the same whatever you answer:{" "}
        <a href={benchmarkSource.url} target="_blank" rel="noreferrer">
          {benchmarkSource.title}
        </a>
        , Llama-3.2-3B, 5,000 steps on MetaMathQA, tested on GSM8K, on one L40S.
      </p>
      <div className="grid gap-4 lg:grid-cols-2">
        <ChartFigure
          name="benchmark"
          title={finding}
          summary="63 runs by two measures, the best compromises joined. Marks in colour are techniques of this guide."
          controls={
            <>
              <Choice label="Across" value={x} options={axes} onChange={setX} />
              <Choice label="Up" value={y} options={axes} onChange={setY} />
              {filter}
            </>
          }
          head={["Run", "Method", benchmarkMeasures[x].label, benchmarkMeasures[y].label]}
          rows={points.filter(({ faded }) => !faded).map((point) => [point.key, point.name, point.x, point.y])}
        >
          <PlotChart points={points} front={front} x={benchmarkMeasures[x]} y={benchmarkMeasures[y]} />
        </ChartFigure>
        <ChartFigure
          name="benchmark-parallel"
          title="No run is best at everything: accuracy, forgetting, memory, speed and size side by side"
          summary="A line for each run, the best end of every axis up. Lines in colour are techniques of this guide, or the method picked."
          controls={filter}
          head={["Run", "Method", ...parallelMeasures.map((id) => benchmarkMeasures[id].label)]}
          rows={picked.map(({ key, name, values }) => [key, name, ...values])}
          points={picked.map(({ text }) => text)}
          onRead={setRead}
        >
          <ParallelChart lines={lines} read={read === null ? null : (picked[read]?.key ?? null)} />
        </ChartFigure>
      </div>
    </Section>
  );
});
