import { memo } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import { ChartFigure } from "../../../charts/ChartFigure.tsx";
import { MemoryChart } from "../../../charts/MemoryChart.tsx";
import { capacityGB, memoryPartName, memoryRows, memoryText, smallestRow } from "../../../charts/views/memory.ts";
import { crossValidation } from "../../../core/evidence/index.ts";
import { type Decision, memoryParts } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { lazyDetails } from "../../../ui/lazyComponent.tsx";
import { Section } from "./Section.tsx";

// Its words come with what people look up, which the chart above does not wait for.
const Timeline = lazyDetails(() => import("./Timeline.tsx"), {
  preload: true,
  fallback: <div className="min-h-110" />,
});

/** Memory on one GPU against the card, and over one step. */
const Memory = memo(({ ranking, answers }: Pick<Decision, "ranking" | "answers">) => {
  const words = useWords();
  const memory = words.charts.memory;
  const rows = memoryRows(ranking, words);
  const capacity = capacityGB(answers, pageCatalogue());
  const smallest = smallestRow(rows);
  const held = words.format.percent(crossValidation.held);
  if (!smallest) return null;
  return (
    <Section
      title={words.result.fit.heading}
      summary={
        capacity === null
          ? words.result.fit.summary(smallest.name, words.format.number(smallest.totalGB), held)
          : words.result.fit.summaryOnCard(
              smallest.name,
              words.format.number(smallest.totalGB),
              words.format.number(capacity),
              held,
            )
      }
    >
      <Link to={{ kind: "page", name: "accuracy" }} className="no-print text-sm">
        {words.app.pages.accuracy}
      </Link>
      <ChartFigure
        name="memory"
        label={words.charts.names.memory}
        title={memory.title(smallest.name, words.format.number(smallest.totalGB))}
        summary={memory.summary}
        head={[
          memory.techniqueGB,
          ...memoryParts.map((part) => memoryPartName(part, words)),
          memory.total,
          memory.low,
          memory.high,
        ]}
        points={rows.map((row) => memoryText(row, words))}
        rows={rows.map((row) => [
          row.name,
          ...memoryParts.map((part) => row.parts[part]),
          row.totalGB,
          row.lowGB,
          row.highGB,
        ])}
      >
        <MemoryChart rows={rows} capacity={capacity} />
      </ChartFigure>
      <Timeline ranking={ranking} answers={answers} />
    </Section>
  );
});

export default Memory;
