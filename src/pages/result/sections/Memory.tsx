import { memo } from "react";
import { goTo } from "../../../app/store.ts";
import { ChartFigure } from "../../../charts/ChartFigure.tsx";
import { MemoryChart } from "../../../charts/MemoryChart.tsx";
import { capacityGB, memoryPartName, memoryRows, memoryText } from "../../../charts/views/memory.ts";
import { memoryParts } from "../../../core/estimate/memory.ts";
import type { Decision } from "../../../core/index.ts";
import { messages } from "../../../locales/index.ts";
import { number } from "../../../locales/transitional.ts";
import { sameRanking } from "../sameRanking.ts";
import { Section } from "./Section.tsx";

/** Memory on one GPU against the card. */
const Memory = memo(({ decision }: { decision: Decision }) => {
  const words = messages.charts.memory;
  const rows = memoryRows(decision);
  const capacity = capacityGB(decision);
  if (rows.length === 0) return null;
  const possible = rows.filter(({ feasible }) => feasible);
  const smallest = (possible.length > 0 ? possible : rows).reduce((least, row) =>
    row.totalGB < least.totalGB ? row : least,
  );
  return (
    <Section
      title={messages.result.fit.heading}
      summary={
        capacity === null
          ? messages.result.fit.summary(smallest.name, number(smallest.totalGB))
          : messages.result.fit.summaryOnCard(smallest.name, number(smallest.totalGB), number(capacity))
      }
    >
      <button
        type="button"
        className="no-print cursor-pointer text-sm text-accent underline"
        onClick={() => goTo("accuracy")}
      >
        {messages.app.pages.accuracy}
      </button>
      <ChartFigure
        name="memory"
        label={messages.charts.names.memory}
        title={words.title(smallest.name, number(smallest.totalGB))}
        summary={words.summary}
        head={[words.techniqueGB, ...memoryParts.map(memoryPartName), words.total, words.low, words.high]}
        points={rows.map(memoryText)}
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
    </Section>
  );
}, sameRanking);

export default Memory;
