import { type Checked, type Finding, patchOf, withoutConflicts } from "../../core/index.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { evidenceLines } from "../../wording/check.ts";
import { findingText, findingTitle } from "../../wording/finding.ts";

interface PatchProps extends WithCheck {
  readonly title: string;
  readonly patch: string;
}

const Patch = ({ title, patch, words }: PatchProps) => (
  <details className="text-sm">
    <summary>{title}</summary>
    <div className="mt-2 space-y-2">
      {/* A scrolling region must be reachable by keyboard. */}
      <section
        className="max-h-96 overflow-auto rounded border border-line bg-page p-3"
        tabIndex={0}
        aria-label={words.check.patchLabel(title)}
      >
        <pre>
          <code>{patch}</code>
        </pre>
      </section>
      <CopyButton label={words.check.copyPatch} name={title} text={() => patch} />
    </div>
  </details>
);

const borders = { error: "border-warn", warning: "border-warn", note: "border-line" } as const;

const FindingItem = ({ finding, words }: WithCheck & { readonly finding: Finding }) => {
  const { check } = words;
  const { file, line } = finding.place;
  const evidence = evidenceLines(finding, words);
  return (
    <li className={`space-y-2 border-s-4 ps-3 ${borders[finding.severity]}`}>
      <h4 className="font-semibold">
        {check.severities[finding.severity]}: {findingTitle(finding, words)}
      </h4>
      <p className="text-sm text-soft">{check.at(file, String(line))}</p>
      <p>{findingText(finding, words)}</p>
      {finding.fix && <Patch title={check.fix} patch={patchOf(finding.fix)} words={words} />}
      {evidence.length > 0 && (
        <Disclosure summary={words.result.source}>
          {evidence.map((text) => (
            <p key={text} className="text-soft">
              {text}
            </p>
          ))}
        </Disclosure>
      )}
    </li>
  );
};

/** What is wrong with a configuration, the gravest first, each with its patch. */
export const Findings = ({ checked, words }: WithCheck & { readonly checked: Checked }) => {
  const { check } = words;
  const { findings } = checked;
  const fixes = findings.flatMap(({ fix, severity }) => (fix && severity !== "note" ? [fix] : []));
  return (
    <section className="space-y-3">
      <h3 className="text-lg font-semibold">{check.findings}</h3>
      {findings.length === 0 ? (
        <p>{check.nothing}</p>
      ) : (
        <ol className="space-y-4">
          {findings.map((finding, index) => (
            // Two findings may say the same of different lines, and none has a state.
            <FindingItem key={`${finding.id} ${index}`} finding={finding} words={words} />
          ))}
        </ol>
      )}
      {fixes.length > 1 && <Patch title={check.allFixes} patch={patchOf(withoutConflicts(fixes))} words={words} />}
    </section>
  );
};
