import { unknown } from "../../core/index.ts";
import { useWords } from "../../locales/useWords.tsx";
import type { Controls } from "./draft.ts";
import { pointsFor, toggled } from "./order.ts";

type RankingControls = Controls<"ranking">;

const itemLook =
  "card flex w-full cursor-pointer items-center gap-3 py-2 text-start hover:border-accent aria-pressed:border-accent aria-pressed:bg-tint";

const Order = ({ words, draft, onChange, onChoose }: RankingControls) => {
  const { order: orderWords, wizard } = useWords();
  const { order } = draft;
  const placeOf = (id: string): number => order.indexOf(id) + 1;
  return (
    <>
      <ul aria-label={words.ask} className="max-w-2xl space-y-2">
        {Object.entries(words.items).map(([id, { label, hint }]) => (
          <li key={id}>
            <button
              type="button"
              className={itemLook}
              aria-pressed={placeOf(id) > 0}
              onClick={() => onChange({ ...draft, order: toggled(order, id) })}
            >
              <span
                aria-hidden="true"
                className="flex size-7 shrink-0 items-center justify-center rounded-full border border-soft font-semibold tabular-nums"
              >
                {placeOf(id) || ""}
              </span>
              <span>
                {label}
                <span className="block text-sm text-soft">{hint}</span>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={itemLook} onClick={() => onChoose(unknown)}>
            {wizard.notSure}
          </button>
        </li>
      </ul>
      <p role="status" className="text-sm text-soft">
        {order.length > 0 && orderWords.named(order.map((id) => words.items[id]?.label ?? id))}
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

/** What matters, pressed in the order in which it does, or on request a weight for each. */
const Ranking = (controls: RankingControls) => {
  const words = useWords();
  const { question, draft, onChange } = controls;
  return (
    <div className="space-y-3">
      {draft.weights ? <Sliders {...controls} /> : <Order {...controls} />}
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="accent-accent"
          checked={draft.weights !== null}
          onChange={(event) =>
            onChange({ ...draft, weights: event.target.checked ? pointsFor(draft.order, question.items) : null })
          }
        />
        {words.order.byHand}
      </label>
    </div>
  );
};

export default Ranking;
