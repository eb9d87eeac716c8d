import { memo, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import { useGuide } from "../../../app/store.ts";
import { ChartFigure } from "../../../charts/ChartFigure.tsx";
import { MemoryChart } from "../../../charts/MemoryChart.tsx";
import {
  alikeRows,
  alikeText,
  fewRows,
  memoryFinding,
  memoryPartName,
  memoryText,
  plannedRows,
  type Ranked,
  usableGiB,
} from "../../../charts/views/memory.ts";
import { crossValidation } from "../../../core/evidence/index.ts";
import { memoryAlike, memoryParts } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Button } from "../../../ui/Button.tsx";
import { lazyDetails } from "../../../ui/lazyComponent.tsx";
import { Terms } from "../../../ui/Terms.tsx";
import { shortGpuName } from "../../../wording/names.ts";
import { Section } from "./Section.tsx";

// Its words come with what people look up, which the chart above does not wait for.
const Timeline = lazyDetails(() => import("./Timeline.tsx"), {
  preload: true,
  fallback: <div className="min-h-28" />,
});

const settingsOf = ["alike", "planned"] as const;

const FitLink = lazyDetails(() => import("./FitLink.tsx"), { fallback: null });

/**
 * Memory of the techniques on one GPU under settings that all share, or as their runs are planned;
 * and over one step.
 */
const Memory = memo(({ ranking, answers }: Ranked) => {
  const words = useWords();
  const [settings, setSettings] = useState<(typeof settingsOf)[number]>("alike");
  const [isAll, setIsAll] = useState(false);
  const hasFitPages = useGuide(({ host, embed }) => embed === null && host?.fit !== undefined);
  const catalogue = pageCatalogue();
  const { memory } = words.charts;
  const alike = memoryAlike(answers, ranking, catalogue);
  if (!alike) return null;
  const rows = settings === "alike" ? alikeRows(alike, ranking, words) : plannedRows(ranking, catalogue, words);
  const shown = isAll ? rows : fewRows(rows);
  const capacity = usableGiB(alike.gpu);
  // Bars of runs that are planned on other GPUs have no line in common.
  const isOneGpu = settings === "alike" || ranking.every(({ run }) => run === null || run.gpu === alike.gpu.id);
  const summary = settings === "alike" ? alikeText(alike, words) : memory.ownSettings;
  const held = memory.held(words.format.percent(crossValidation.held));
  return (
    <Section title={memory.heading}>
      <ChartFigure
        name="memory"
        label={memory.label}
        title={memoryFinding(rows, { words, gpu: shortGpuName(alike.gpu.name), usableGiB: capacity })}
        summary={`${summary} ${held}`}
        controls={
          <>
            <fieldset className="segments">
              <legend className="sr-only">{memory.view}</legend>
              {settingsOf.map((id) => (
                <Button key={id} variant="segment" aria-pressed={id === settings} onClick={() => setSettings(id)}>
                  {memory[id]}
                </Button>
              ))}
            </fieldset>
            {rows.length > shown.length || isAll ? (
              <Button variant="link" onClick={() => setIsAll(!isAll)}>
                {isAll ? memory.fewer : memory.all(rows.length)}
              </Button>
            ) : null}
          </>
        }
        head={[
          memory.techniqueGiB,
          ...memoryParts.map((part) => memoryPartName(part, words)),
          memory.total,
          memory.low,
          memory.high,
          memory.host,
        ]}
        points={shown.map((row) => memoryText(row, words))}
        rows={rows.map((row) => [
          row.name,
          ...memoryParts.map((part) => row.parts[part]),
          row.totalGiB,
          row.lowGiB,
          row.highGiB,
          row.hostGiB,
        ])}
      >
        <MemoryChart rows={shown} capacity={isOneGpu ? capacity : null} />
      </ChartFigure>
      <div className="no-print flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm">
        <span className="flex flex-wrap gap-x-6 gap-y-1">
          <Link to={{ kind: "page", name: "accuracy" }}>{words.app.pages.accuracy}</Link>
          {hasFitPages && <FitLink ranking={ranking} answers={answers} />}
        </span>
        <Terms texts={[...memoryParts.map((part) => memoryPartName(part, words)), summary]} />
      </div>
      <Timeline ranking={ranking} answers={answers} />
    </Section>
  );
});

export default Memory;
