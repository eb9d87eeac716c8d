import { useState } from "react";
import { useWords } from "../../locales/useWords.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Controls } from "./draft.ts";
import { moved, pointsFor } from "./order.ts";

type RankingControls = Controls<"ranking">;

/** A button that moves an item. At the end of the list it does nothing, but keeps the focus. */
const Mover = ({ name, sign, atEnd, onMove }: { name: string; sign: string; atEnd: boolean; onMove: () => void }) => (
  <Button
    className="aria-disabled:opacity-40"
    aria-disabled={atEnd}
    aria-label={name}
    onClick={({ currentTarget }) => {
      if (!atEnd) onMove();
      // Moved in the page, it would lose the focus.
      requestAnimationFrame(() => currentTarget.focus());
    }}
  >
    {sign}
  </Button>
);

const Order = ({ words, draft, onChange }: RankingControls) => {
  const { order: orderWords } = useWords();
  const [told, setTold] = useState("");
  const labelOf = (id: string): string => words.items[id]?.label ?? id;
  const move = (from: number, to: number): void => {
    const order = moved(draft.order, from, to);
    onChange({ ...draft, order });
    setTold(orderWords.moved(labelOf(order[to] as string), to + 1, order.length));
  };
  return (
    <>
      <ol aria-label={words.ask} className="max-w-2xl space-y-2">
        {draft.order.map((id, index) => (
          <li key={id} className="card flex flex-wrap items-center justify-between gap-2 py-2">
            <span>
              {index + 1}. {labelOf(id)}
              <span className="block text-sm text-soft">{words.items[id]?.hint}</span>
            </span>
            <span className="flex gap-2">
              <Mover
                name={orderWords.moveUp(labelOf(id))}
                sign="↑"
                atEnd={index === 0}
                onMove={() => move(index, index - 1)}
              />
              <Mover
                name={orderWords.moveDown(labelOf(id))}
                sign="↓"
                atEnd={index === draft.order.length - 1}
                onMove={() => move(index, index + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {told}
      </p>
    </>
  );
};

const Sliders = ({ words, draft, onChange }: RankingControls) => (
  <div className="max-w-2xl space-y-2">
    {Object.entries(words.items).map(([id, { label, hint }]) => {
      const points = draft.weights?.[id] ?? 0;
      return (
        <label key={id} className="card block py-2">
          <span className="flex justify-between gap-2">
            <span>{label}</span>
            <span className="tabular-nums">{points}</span>
          </span>
          {hint && <span className="block text-sm text-soft">{hint}</span>}
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            className="w-full accent-accent"
            value={points}
            onChange={(event) =>
              onChange({ ...draft, weights: { ...draft.weights, [id]: Number(event.target.value) } })
            }
          />
        </label>
      );
    })}
  </div>
);

/** An order to bring about, or on request a weight for each. */
const Ranking = (controls: RankingControls) => {
  const words = useWords();
  const { draft, onChange } = controls;
  return (
    <div className="space-y-3">
      {draft.weights ? <Sliders {...controls} /> : <Order {...controls} />}
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="accent-accent"
          checked={draft.weights !== null}
          onChange={(event) => onChange({ ...draft, weights: event.target.checked ? pointsFor(draft.order) : null })}
        />
        {words.order.byHand}
      </label>
    </div>
  );
};

export default Ranking;
