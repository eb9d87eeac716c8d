import type { Comparison, Measured, PlannedRun } from "../core/measured/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { causeText } from "./measured.ts";
import { softwareName } from "./software.ts";

interface Reported {
  readonly model: string | null;
  readonly planned: PlannedRun;
  readonly measured: Measured;
  readonly comparison: Comparison;
}

/** Title and text of an issue. */
export interface Report {
  readonly title: string;
  readonly text: string;
}

/** The run as a measured row of the guide's evidence has it. Names of files are left out. */
const rowOf = ({ model, planned, measured, comparison }: Reported) => {
  const { run, memory, perStep } = comparison;
  const [allocated, reserved, device] = memory.map((row) => row.measured);
  const peak = reserved ?? device ?? allocated ?? null;
  return {
    run: { model, technique: planned.technique.id, ...run },
    peakBytes: peak,
    kind: reserved !== null ? "reserved" : device !== null ? "device" : "allocated",
    allocatedBytes: allocated,
    ranOutOfMemory: measured.outOfMemory !== null,
    moments: Object.fromEntries(
      comparison.moments.flatMap(({ id, measured: bytes }) => (bytes === null ? [] : [[id, bytes]])),
    ),
    trainableParameters: measured.training.trainableParameters?.value ?? null,
    timed: { secondsPerStep: perStep.measured, updates: measured.training.updatesDone?.value ?? null },
    predicted: comparison.predicted.memory.perGpuBytes,
    predictedSecondsPerStep: perStep.predicted,
  };
};

/** What is reported of a run: its settings and what was measured, nothing else of the files. */
export const reportOf = (reported: Reported, words: CheckWords): Report => {
  const { measured, techniques, decision } = words;
  const { planned, comparison, model } = reported;
  const { id } = planned.technique;
  const technique = id in techniques ? techniques[id as keyof typeof techniques].name : id;
  return {
    title: measured.reportTitle(technique, model ?? decision.yourModel, comparison.gpu?.name ?? measured.unknown),
    text: [
      softwareName(comparison.run.software, words),
      "",
      "```json",
      JSON.stringify(rowOf(reported), null, 1),
      "```",
      ...(comparison.causes.length > 0
        ? ["", `${measured.reportCauses}:`, ...comparison.causes.map((cause) => `- ${causeText(cause, words)}`)]
        : []),
      "",
    ].join("\n"),
  };
};
