import { useEffect, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { type Checked, type CheckResult, type CheckSettings, check, type SourceFile } from "../../core/index.ts";
import {
  type Comparison,
  compareMeasured,
  type MeasuredResult,
  type MeasuredSource,
  type PlannedRun,
  plannedBy,
  readMeasured,
} from "../../core/measured/index.ts";
import { breathing } from "../../workers/breathing.ts";

/** A run to compare with, and what it is called. */
export interface NamedPlan {
  readonly name: string;
  readonly model: string | null;
  readonly planned: PlannedRun;
}

/** What was given: what the run wrote, and the run or the configurations that say it. */
export interface Given {
  readonly written: readonly MeasuredSource[];
  readonly started: readonly SourceFile[];
  readonly settings: CheckSettings;
  /** The guide's run in place of a configuration; null where a configuration says it. */
  readonly plan: NamedPlan | null;
}

/** What came of it. */
export interface Compared {
  readonly result: MeasuredResult;
  readonly check: CheckResult | null;
  readonly checked: Checked | null;
  readonly plan: NamedPlan | null;
  readonly comparison: Comparison | null;
}

/** Typing goes on for a moment before it is worth reading. */
const pauseMs = 250;

const compare = async ({ written, started, settings, plan }: Given, signal: AbortSignal): Promise<Compared> => {
  const catalogue = pageCatalogue();
  const result = await readMeasured(written, breathing(signal));
  const checks = plan || started.length === 0 ? null : await check(started, settings, catalogue);
  const checked = checks?.checked[0] ?? null;
  const planned = checked && plannedBy(checked);
  const used = plan ?? (checked && planned ? { name: checked.file, model: checked.modelName, planned } : null);
  return {
    result,
    check: checks,
    checked,
    plan: used,
    comparison:
      used && result.measured.files.length > 0 ? compareMeasured(result.measured, used.planned, catalogue) : null,
  };
};

/**
 * The comparison of what was given, and whether it is still worked out: the last one stays until
 * then. `given` is compared as an object.
 */
export const useComparison = (
  given: Given,
): { readonly compared: Compared | null; readonly isWorking: boolean; readonly hasFailed: boolean } => {
  const [outcome, setOutcome] = useState<{ readonly given: Given; readonly compared: Compared | null } | null>(null);
  const isEmpty = given.written.length === 0 && given.started.length === 0;
  useEffect(() => {
    if (isEmpty) return;
    const controller = new AbortController();
    const tell = (compared: Compared | null): void => {
      if (!controller.signal.aborted) setOutcome({ given, compared });
    };
    const timer = setTimeout(() => {
      compare(given, controller.signal).then(tell, () => tell(null));
    }, pauseMs);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [given, isEmpty]);
  if (isEmpty) return { compared: null, isWorking: false, hasFailed: false };
  return {
    compared: outcome?.compared ?? null,
    isWorking: outcome?.given !== given,
    hasFailed: outcome !== null && outcome.compared === null,
  };
};
