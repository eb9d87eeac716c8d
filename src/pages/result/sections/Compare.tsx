import { useMemo, useState } from "react";
import { type ComparedRow, compareView } from "../../../charts/views/compare.ts";
import { type Decision, problemText } from "../../../core/index.ts";
import { messages } from "../../../locales/index.ts";
import { readFragment } from "../../../share/link.ts";
import { Table } from "../../../ui/DataTable.tsx";
import { useDecision } from "../../../workers/useDecision.ts";
import { Section } from "./Section.tsx";

const cells = ({ label, own, other, differs }: ComparedRow): readonly [string, ...string[]] => [
  differs ? messages.result.compare.differs(label) : label,
  own,
  other,
];

const SideBySide = ({ decision, other }: { decision: Decision; other: Decision }) => {
  const words = messages.result.compare;
  const { finding, answers, ranks } = compareView(decision, other);
  return (
    <div className="space-y-3">
      <p role="status" className="font-semibold">
        {finding}
      </p>
      <Table caption={words.answersCaption} head={[words.answer, words.here, words.there]} rows={answers.map(cells)} />
      <Table caption={words.ranksCaption} head={[words.result, words.here, words.there]} rows={ranks.map(cells)} />
    </div>
  );
};

/** Compares this result with that of a second link. */
const Compare = ({ decision }: { decision: Decision }) => {
  const words = messages.result.compare;
  const [text, setText] = useState("");
  const link = useMemo(
    () => (text.includes("#") ? readFragment(text.slice(text.indexOf("#")), messages) : null),
    [text],
  );
  const other = useDecision(link?.answers ?? null);
  return (
    <div className="no-print">
      <Section title={words.heading} summary={words.summary}>
        <div className="card space-y-3">
          <label className="block">
            <span className="mb-1 block font-medium">{words.label}</span>
            <input
              type="url"
              className="field"
              value={text}
              placeholder="https://…#v=1&at=result&…"
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          {text !== "" && !link && <p role="alert">{words.noLink}</p>}
          {link?.problems.map((problem) => (
            <p key={problem.path} role="alert">
              {problemText(problem)}
            </p>
          ))}
          {other && <SideBySide decision={decision} other={other.decision} />}
        </div>
      </Section>
    </div>
  );
};

export default Compare;
