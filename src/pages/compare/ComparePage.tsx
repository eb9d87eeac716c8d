import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { pageDecider } from "../../app/decider.ts";
import { Link } from "../../app/Link.tsx";
import { pageLink } from "../../app/pageLink.ts";
import { compareRoute, hrefTo, resultRoute } from "../../app/routes.ts";
import { isFull, isKept, keepScenario } from "../../app/scenarios.ts";
import { hasAnswers } from "../../app/storage.ts";
import { useGuide } from "../../app/store.ts";
import type { Progress } from "../../app/useDecision.ts";
import type { Answers } from "../../core/index.ts";
import type { Issue } from "../../core/parse/index.ts";
import type { AllWords } from "../../locales/index.ts";
import { fragmentOf } from "../../share/fragment.ts";
import { readFragment } from "../../share/link.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { PrintedHead } from "../../ui/PrintedHead.tsx";
import { focusContent } from "../../ui/takeFocus.ts";
import { issueText } from "../../wording/issue.ts";
import { differenceRows, type ScenarioRow, scenarioNames, scenarioRows } from "../../wording/scenarios.ts";
import { openResultOf, partsOfScenario, removeScenario, renameScenario, restoreScenarios } from "./scenarios.ts";

/** A scenario as it was read from its fragment. */
interface Column {
  /** As it is kept; null for the answers on the page, where they are not. */
  readonly kept: string | null;
  readonly fragment: string;
  readonly name: string | null;
  readonly answers: Answers;
  /** What was left out of it, each with its place in the link. */
  readonly issues: readonly Issue[];
}

const columnOf = (kept: string, index: number): Column => {
  const { fragment, name } = partsOfScenario(kept);
  const { answers, issues } = readFragment(fragment, pageCatalogue());
  return {
    kept,
    fragment,
    name,
    answers,
    issues: issues.map((issue) => ({ ...issue, path: `scenario${index + 1}.${issue.path}` })),
  };
};

/** The kept scenarios, after the answers on the page where these are not among them. */
const useColumns = (): readonly Column[] => {
  const scenarios = useGuide((state) => state.scenarios);
  const answers = useGuide((state) => state.answers);
  return useMemo(() => {
    const kept = scenarios.map(columnOf);
    if (!hasAnswers({ answers }) || isKept({ scenarios }, answers)) return kept;
    return [{ kept: null, fragment: fragmentOf(answers, "result"), name: null, answers, issues: [] }, ...kept];
  }, [scenarios, answers]);
};

/** What each column leads to, by its fragment, as far as it is worked out beside the page. */
const useDecisions = (columns: readonly Column[]): ReadonlyMap<string, Progress> => {
  const known = useRef(new Map<string, Progress>());
  const [shown, setShown] = useState<ReadonlyMap<string, Progress>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    for (const { fragment, answers } of columns) {
      if (known.current.get(fragment)?.isWhole) continue;
      pageDecider().decide(answers, controller.signal, (progress) => {
        known.current.set(fragment, progress);
        setShown(new Map(known.current));
      });
    }
    return () => controller.abort();
  }, [columns]);
  return shown;
};

interface NameFieldProps {
  readonly label: string;
  readonly shown: string;
  readonly onName: (name: string) => void;
}

/** The name of a scenario, which takes effect once the field is left. */
const NameField = ({ label, shown, onName }: NameFieldProps) => {
  const [text, setText] = useState<string | null>(null);
  const finish = (): void => {
    if (text !== null && text !== shown) onName(text);
    setText(null);
  };
  return (
    // A name of one line that is shown whole: it wraps where its column is narrow.
    <textarea
      className="field block field-sizing-content max-w-none resize-none px-2 py-1 text-sm font-semibold"
      aria-label={label}
      maxLength={60}
      rows={1}
      value={text ?? shown}
      onChange={(event) => setText(event.target.value.replaceAll("\n", " "))}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        finish();
      }}
    />
  );
};

const Rows = ({ rows, keys }: { rows: readonly ScenarioRow[]; keys: readonly string[] }) =>
  rows.map(({ label, cells }) => (
    <tr key={label} className="border-t border-line">
      <th scope="row" className="sticky start-0 z-1 bg-card p-2 text-start align-top font-normal">
        {label}
      </th>
      {cells.map(({ text, note, isAgainst }, index) => (
        <td key={keys[index]} className="p-2 align-top">
          <span className={`block font-medium ${isAgainst ? "text-warn" : ""}`}>{text}</span>
          {note !== null && <span className="block text-xs text-soft">{note}</span>}
        </td>
      ))}
    </tr>
  ));

interface SideBySideProps extends WithDetails {
  readonly columns: readonly Column[];
}

const SideBySide = ({ columns, words }: SideBySideProps) => {
  const { compare } = words.closed;
  const hidden = useGuide((state) => state.hiddenQuestions);
  const decisions = useDecisions(columns);
  const full = useGuide(isFull);
  const scenarios = columns.map(({ fragment, answers }) => {
    const progress = decisions.get(fragment);
    return { answers, decision: progress?.decision ?? null, isWhole: progress?.isWhole ?? false };
  });
  const wording = { catalogue: pageCatalogue(), hidden, words };
  const usual = scenarioNames(scenarios, wording);
  const nameAt = (index: number): string => columns[index]?.name ?? usual[index] ?? "";
  const keys = columns.map(({ fragment }) => fragment);
  const differences = differenceRows(scenarios, wording);
  return (
    // A scrolling region must be reachable by keyboard.
    <section className="card card-long scrolls relative p-0" aria-label={compare.caption} tabIndex={0}>
      <table
        className="w-full table-fixed text-sm tabular-nums"
        style={{ minWidth: `${8 + 11 * columns.length}rem` }}
        aria-busy={scenarios.some(({ isWhole }) => !isWhole)}
      >
        <caption className="sr-only">{compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 z-1 w-32 bg-card p-2 text-start font-medium text-soft">
              {compare.scenario}
            </th>
            {columns.map(({ kept, fragment }, index) => (
              <th key={fragment} scope="col" className="p-2 text-start align-bottom">
                {kept === null ? (
                  compare.current
                ) : (
                  <NameField
                    label={compare.name(index + 1)}
                    shown={nameAt(index)}
                    onName={(name) => renameScenario(kept, name === usual[index] ? "" : name)}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="no-print">
            <th scope="row" className="sticky start-0 z-1 bg-card p-2 text-start font-normal">
              <span className="sr-only">{compare.actions}</span>
            </th>
            {columns.map(({ kept, fragment, answers }, index) => (
              <td key={fragment} className="p-2 align-top">
                <span className="flex flex-wrap gap-x-3 gap-y-1">
                  <Button
                    variant="link"
                    aria-label={compare.openNamed(nameAt(index))}
                    onClick={() => openResultOf(answers)}
                  >
                    {compare.open}
                  </Button>
                  {kept !== null && (
                    <Button
                      variant="link"
                      aria-label={compare.removeNamed(nameAt(index))}
                      onClick={() => {
                        removeScenario(kept);
                        focusContent();
                      }}
                    >
                      {compare.remove}
                    </Button>
                  )}
                  {kept === null && !full && (
                    <Button variant="link" onClick={() => keepScenario(answers)}>
                      {words.act.keep}
                    </Button>
                  )}
                </span>
              </td>
            ))}
          </tr>
          <Rows rows={scenarioRows(scenarios, wording)} keys={keys} />
        </tbody>
        {columns.length > 1 && (
          <tbody>
            <tr className="border-t border-line">
              <th scope="rowgroup" colSpan={columns.length + 1} className="p-2 pt-4 text-start font-semibold">
                {differences.length > 0 ? compare.differences : compare.noDifferences}
              </th>
            </tr>
            <Rows rows={differences} keys={keys} />
          </tbody>
        )}
      </table>
    </section>
  );
};

const Issues = ({ issues, words }: { issues: readonly Issue[]; words: AllWords }) =>
  issues.length > 0 && (
    <div role="alert" className="card border-s-4 border-s-warn text-sm">
      <p className="font-semibold">{words.closed.compare.leftOut}</p>
      <ul className="list-disc ps-5">
        {issues.map((issue) => (
          <li key={issue.path}>{issueText(issue, words)}</li>
        ))}
      </ul>
    </div>
  );

/** Keeps the scenarios of a link that is pasted, and says what is wrong with it. */
const AddByLink = ({ words }: WithDetails) => {
  const { compare } = words.closed;
  const full = useGuide(isFull);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setIssues([]);
    if (!text.includes("#")) return setProblem(compare.noLink);
    const link = readFragment(text.slice(text.indexOf("#")), pageCatalogue());
    const columns = link.scenarios.map(columnOf);
    setIssues([...link.issues, ...columns.flatMap((column) => column.issues)]);
    const found = [...columns, ...(hasAnswers(link) ? [{ answers: link.answers, name: null }] : [])];
    for (const { answers, name } of found) keepScenario(answers, name);
    const isAnyLeft = found.some(({ answers }) => !isKept(useGuide.getState(), answers));
    setProblem(isAnyLeft ? compare.full : null);
    setText("");
  };
  return (
    <form className="no-print space-y-2" onSubmit={add}>
      <label htmlFor="scenario-link" className="block font-medium">
        {compare.label}
      </label>
      <span className="flex flex-wrap gap-2">
        <input
          id="scenario-link"
          className="field"
          value={text}
          disabled={full}
          placeholder="https://…#v=2&at=result&…"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" disabled={full || text === ""}>
          {compare.add}
        </Button>
      </span>
      {full && problem === null && <p className="text-sm text-soft">{compare.full}</p>}
      {problem !== null && <p role="alert">{problem}</p>}
      <Issues issues={issues} words={words} />
    </form>
  );
};

/** The kept scenarios side by side, with one link for all. */
const ComparePage = ({ words }: WithDetails) => {
  const { compare } = words.closed;
  const columns = useColumns();
  const earlier = useGuide((state) => state.earlierScenarios);
  const address = useGuide((state) => hrefTo(compareRoute, state));
  const hasOwn = useGuide(hasAnswers);
  return (
    <div className="space-y-6">
      <PrintedHead link={pageLink(address)} />
      <PageHeading>{words.app.pages.compare}</PageHeading>
      {earlier && (
        <div className="no-print card flex flex-wrap items-center gap-3">
          {compare.earlier}
          <Button onClick={restoreScenarios}>{compare.restore}</Button>
        </div>
      )}
      <Issues issues={columns.flatMap(({ issues }) => issues)} words={words} />
      <p className="no-print">{columns.length > 0 ? compare.summary : compare.empty}</p>
      {columns.length > 0 && <SideBySide columns={columns} words={words} />}
      <div className="no-print flex flex-wrap gap-3">
        {columns.length > 0 && (
          <CopyButton variant="primary" label={compare.copy} name={compare.copyName} text={() => pageLink(address)} />
        )}
        {(hasOwn || columns.length === 0) && (
          <Link to={resultRoute} className={columns.length > 0 ? "button-quiet" : "button"}>
            {hasOwn ? words.app.result : words.overview.showResult}
          </Link>
        )}
      </div>
      <AddByLink words={words} />
    </div>
  );
};

export default ComparePage;
