import { memo } from "react";
import { memoryParts } from "../../guide/estimate/memory.ts";
import type { Decision } from "../../guide/index.ts";
import { goTo } from "../../store/store.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { MemoryChart } from "../charts/MemoryChart.tsx";
import { sameRanking } from "../sameRanking.ts";
import { number } from "../views/figures.ts";
import { capacityGB, memoryPartName, memoryRows, memoryText } from "../views/memory.ts";
import { Section } from "./Section.tsx";

/** Memory on one GPU against the card. */
export const Memory = memo(({ decision }: { decision: Decision }) => {
  const rows = memoryRows(decision);
  const capacity = capacityGB(decision);
  if (rows.length === 0) return null;
  const possible = rows.filter(({ feasible }) => feasible);
  const smallest = (possible.length > 0 ? possible : rows).reduce((least, row) =>
    row.totalGB < least.totalGB ? row : least,
  );
  return (
    <Section
      title="Does it fit?"
      summary={`Peak memory on one GPU after the savers each technique needs. ${smallest.name} takes least, about ${number(smallest.totalGB)} GB${
        capacity === null ? "" : `; the card has ${number(capacity)} GB`
      }. The real peak lies between the low and the high figure of the table in about nine of ten published runs.`}
    >
      <button
        type="button"
        className="no-print cursor-pointer text-sm text-accent underline"
        onClick={() => goTo("accuracy")}
      >
        How accurate is this?
      </button>
      <ChartFigure
        name="memory"
        title={`${smallest.name} takes least memory on one GPU, about ${number(smallest.totalGB)} GB`}
        summary="Stacked by part, with a whisker from the low to the high estimate."
        head={["Technique, GB", ...memoryParts.map((part) => memoryPartName[part]), "Total", "Low", "High"]}
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
