import type { RankingQuestion } from "../guide/questions/question.ts";
import { messages } from "../messages/index.ts";
import type { Controls } from "./Input.tsx";

type RankingControls = Controls & { readonly question: RankingQuestion };

const Order = ({ question, draft, onChange }: RankingControls) => {
  const move = (from: number, to: number): void => {
    const order = [...draft.order];
    order.splice(to, 0, ...order.splice(from, 1));
    onChange({ ...draft, order });
  };
  return (
    <ol aria-label={question.ask} className="max-w-2xl space-y-2">
      {draft.order.map((id, index) => {
        const { label, hint } = question.items[id] as { label: string; hint?: string };
        return (
          <li key={id} className="card flex flex-wrap items-center justify-between gap-2 py-2">
            <span>
              {index + 1}. {label}
              <span className="block text-sm text-soft">{hint}</span>
            </span>
            <span className="flex gap-2">
              <button
                type="button"
                className="button-quiet"
                disabled={index === 0}
                aria-label={messages.wizard.order.moveUp(label)}
                onClick={() => move(index, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="button-quiet"
                disabled={index === draft.order.length - 1}
                aria-label={messages.wizard.order.moveDown(label)}
                onClick={() => move(index, index + 1)}
              >
                ↓
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const Sliders = ({ question, draft, onChange }: RankingControls) => (
  <div className="max-w-2xl space-y-2">
    {Object.entries(question.items).map(([id, { label, hint }]) => {
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

/** Points that stand for an order: 100 for the first, evenly less for each that follows. */
const pointsFor = (order: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(order.map((id, index) => [id, 100 - 20 * index]));

/** An order to bring about, or on request a weight for each. */
const Ranking = (controls: RankingControls) => {
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
        {messages.wizard.order.byHand}
      </label>
    </div>
  );
};

export default Ranking;
