import { goTo, restoreEarlier, useGuide } from "../store/store.ts";

/** The first screen: what the guide does, and the way in. */
export const StartPage = () => {
  const earlier = useGuide((state) => state.earlier);
  return (
    <div className="max-w-2xl space-y-5">
      <h1 className="text-3xl font-bold sm:text-4xl">How should you adapt your language model?</h1>
      <p className="text-lg text-soft">
        Full fine-tuning, LoRA, QLoRA, adapters, prefix-tuning or one of their relatives: answer up to 19 short
        questions and get a ranked, explained choice, with what fits your GPUs, the trade-offs and the source of every
        number.
      </p>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" onClick={() => goTo("goal")}>
          Start
        </button>
        {earlier && (
          <button type="button" className="button-quiet" onClick={restoreEarlier}>
            Continue with your earlier answers
          </button>
        )}
      </div>
      <p className="text-sm text-soft">
        Under three minutes. Every question may be skipped: what you do not know becomes uncertainty, not a guess.
      </p>
    </div>
  );
};
