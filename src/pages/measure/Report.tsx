import type { Comparison, Measured } from "../../core/measured/index.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { reportOf } from "../../wording/report.ts";
import { newIssueUrl } from "./newIssueUrl.ts";
import type { NamedPlan } from "./useComparison.ts";

interface ReportProps extends WithCheck {
  readonly plan: NamedPlan;
  readonly measured: Measured;
  readonly comparison: Comparison;
}

/** The run as a text for the project's issues. Nothing is sent by itself. */
export const Report = ({ plan, measured: files, comparison, words }: ReportProps) => {
  const { measured } = words;
  const report = reportOf({ ...plan, measured: files, comparison }, words);
  const url = newIssueUrl(window.location, report);
  return (
    <details className="card">
      <summary className="text-xl font-bold">{measured.report}</summary>
      <div className="mt-3 space-y-3">
        <p>{measured.reportLead}</p>
        {/* A scrolling region must be reachable by keyboard. */}
        <section
          className="max-h-96 overflow-auto rounded border border-line bg-page p-3 text-sm"
          tabIndex={0}
          aria-label={measured.reportText}
        >
          <pre>
            <code>{report.text}</code>
          </pre>
        </section>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton label={measured.copyReport} name={measured.reportText} text={() => report.text} />
          {url === null ? (
            <span>{measured.reportElsewhere}</span>
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {measured.reportOpen}
            </a>
          )}
        </div>
      </div>
    </details>
  );
};
