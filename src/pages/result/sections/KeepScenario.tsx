import { Link } from "../../../app/Link.tsx";
import { compareRoute } from "../../../app/routes.ts";
import { isFull, isKept, keepScenario } from "../../../app/scenarios.ts";
import { useGuide } from "../../../app/store.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Button } from "../../../ui/Button.tsx";

/** Keeps the result to compare it with others, and leads to those that are kept. */
export const KeepScenario = () => {
  const { act } = useWords();
  const answers = useGuide((state) => state.answers);
  const count = useGuide(({ scenarios }) => scenarios.length);
  const kept = useGuide((state) => isKept(state, answers));
  const full = useGuide(isFull);
  return (
    <>
      {(kept || !full) && (
        // It stays where it is once it has done its work: the focus is on it.
        <Button aria-disabled={kept} onClick={() => keepScenario(answers)}>
          {kept ? act.kept : act.keep}
        </Button>
      )}
      <span role="status" className="sr-only">
        {kept && act.kept}
      </span>
      {count > 0 && (
        <Link to={compareRoute} className="button-quiet">
          {act.compare(count)}
        </Link>
      )}
    </>
  );
};
