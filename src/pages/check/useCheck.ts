import { useEffect, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { type CheckResult, type CheckSettings, check, type SourceFile } from "../../core/index.ts";

/** What came of a check, with what it was of; null where the check itself failed. */
interface Outcome {
  readonly files: readonly SourceFile[];
  readonly settings: CheckSettings;
  readonly result: CheckResult | null;
}

/** Typing goes on for a moment before it is worth a check. */
const pauseMs = 250;

/**
 * The check of these files, and whether it is still worked out: the last one stays until then.
 * `files` and `settings` are compared as objects.
 */
export const useCheck = (
  files: readonly SourceFile[],
  settings: CheckSettings,
): { readonly outcome: Outcome | null; readonly isWorking: boolean } => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (files.length === 0) return;
    let isWanted = true;
    const tell = (result: CheckResult | null): void => {
      if (isWanted) setOutcome({ files, settings, result });
    };
    const timer = setTimeout(() => {
      check(files, settings, pageCatalogue()).then(tell, () => tell(null));
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [files, settings]);
  if (files.length === 0) return { outcome: null, isWorking: false };
  return { outcome, isWorking: outcome?.files !== files || outcome.settings !== settings };
};
