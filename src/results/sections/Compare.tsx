import { useMemo, useState } from "react";
import { type Decision, problemText } from "../../guide/index.ts";
import { readFragment } from "../../share/link.ts";
import { Table } from "../../ui/DataTable.tsx";
import { useDecision } from "../useDecision.ts";
import { type ComparedRow, compareView } from "../views/compare.ts";
import { Section } from "./Section.tsx";

const cells = ({ label, own, other, differs }: ComparedRow): readonly [string, ...string[]] => [
  `${differs ? "≠ " : ""}${label}`,
  own,
  other,
];

const SideBySide = ({ decision, other }: { decision: Decision; other: Decision }) => {
  const { finding, answers, ranks } = compareView(decision, other);
  return (
    <div className="space-y-3">
      <p role="status" className="font-semibold">
        {finding}
      </p>
      <Table
        caption="Answers side by side, differences first"
        head={["Answer", "Here", "There"]}
        rows={answers.map(cells)}
      />
      <Table caption="Ranks side by side" head={["Result", "Here", "There"]} rows={ranks.map(cells)} />
    </div>
  );
};

/** Compares this result with that of a second link. */
export const Compare = ({ decision }: { decision: Decision }) => {
  const [text, setText] = useState("");
  const link = useMemo(() => (text.includes("#") ? readFragment(text.slice(text.indexOf("#"))) : null), [text]);
  const other = useDecision(link?.answers ?? null);
  return (
    <div className="no-print">
      <Section title="Compare" summary="Paste the link of another result to see both side by side.">
        <div className="card space-y-3">
          <label className="block">
            <span className="mb-1 block font-medium">Link of the other result</span>
            <input
              type="url"
              className="field"
              value={text}
              placeholder="https://…#v=1&at=result&…"
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          {text !== "" && !link && <p role="alert">A link of this guide holds the answers after a #.</p>}
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
