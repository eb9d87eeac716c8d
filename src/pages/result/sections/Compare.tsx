import { useMemo, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { useDecision } from "../../../app/useDecision.ts";
import { type ComparedRow, compareView } from "../../../charts/views/compare.ts";
import type { Decision } from "../../../core/index.ts";
import type { AllWords } from "../../../locales/index.ts";
import { readFragment } from "../../../share/link.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { Table } from "../../../ui/Table.tsx";
import { issueText } from "../../../wording/issue.ts";

const cells = ({ label, own, other, differs }: ComparedRow, words: AllWords): readonly [string, ...string[]] => [
  differs ? words.closed.compare.differs(label) : label,
  own,
  other,
];

const SideBySide = ({ decision, other, words }: WithDetails & { decision: Decision; other: Decision }) => {
  const compare = words.closed.compare;
  const { finding, answers, ranks } = compareView(decision, other, pageCatalogue(), words);
  return (
    <div className="space-y-3">
      <p role="status" className="font-semibold">
        {finding}
      </p>
      <Table
        caption={compare.answersCaption}
        head={[compare.answer, compare.here, compare.there]}
        rows={answers.map((row) => cells(row, words))}
      />
      <Table
        caption={compare.ranksCaption}
        head={[compare.result, compare.here, compare.there]}
        rows={ranks.map((row) => cells(row, words))}
      />
    </div>
  );
};

/** Compares this result with that of a second link. */
const Compare = ({ decision, words }: WithDetails & { decision: Decision }) => {
  const compare = words.closed.compare;
  const [text, setText] = useState("");
  const link = useMemo(
    () => (text.includes("#") ? readFragment(text.slice(text.indexOf("#")), pageCatalogue()) : null),
    [text],
  );
  const other = useDecision(link?.answers ?? null);
  return (
    <div className="space-y-3 text-base">
      <p>{compare.summary}</p>
      <label className="block">
        <span className="mb-1 block font-medium">{compare.label}</span>
        <input
          type="url"
          className="field"
          value={text}
          placeholder="https://…#v=1&at=result&…"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {text !== "" && !link && <p role="alert">{compare.noLink}</p>}
      {link?.issues.map((issue) => (
        <p key={issue.path} role="alert">
          {issueText(issue, words)}
        </p>
      ))}
      {other && <SideBySide words={words} decision={decision} other={other.decision} />}
    </div>
  );
};

export default Compare;
