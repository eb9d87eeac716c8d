import { problemText } from "../guide/problem.ts";
import { dismissNotices, restoreEarlier, useGuide } from "../store/store.ts";

/** Offers a newer build of the guide. Answers stay: they are in the address. */
const UpdateNotice = () => {
  const update = useGuide((state) => state.update);
  return (
    update && (
      <p role="status" className="no-print card mb-6 flex flex-wrap items-center gap-3">
        A newer version of this guide is ready.
        <button type="button" className="button-quiet" onClick={update}>
          Load it
        </button>
      </p>
    )
  );
};

/** What the host of the guide has to mend. */
const HostNotice = () => {
  const problems = useGuide((state) => state.hostProblems);
  return (
    problems.length > 0 && (
      <details className="no-print card mb-6 text-sm">
        <summary>Part of this site's configuration could not be used</summary>
        <ul className="mt-2 list-disc pl-5">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.value}`}>{problemText(problem)}</li>
          ))}
        </ul>
      </details>
    )
  );
};

/** What was left out of a link, and the offer to return to one's own earlier answers. */
const LinkNotice = () => {
  const problems = useGuide((state) => state.problems);
  const earlier = useGuide((state) => state.earlier);
  const page = useGuide((state) => state.page);
  const offerEarlier = earlier !== null && page !== "start";
  if (problems.length === 0 && !offerEarlier) return null;
  return (
    <section
      aria-label="About this link"
      className="no-print card mb-6 space-y-2 border-l-4 border-l-warn"
      role="status"
    >
      {problems.length > 0 && (
        <>
          <p className="font-semibold">Part of this link could not be used and was left out:</p>
          <ul className="list-disc pl-5 text-sm">
            {problems.slice(0, 8).map((problem) => (
              <li key={`${problem.path} ${problem.value}`}>{problemText(problem)}</li>
            ))}
            {problems.length > 8 && <li>and {problems.length - 8} more</li>}
          </ul>
        </>
      )}
      {offerEarlier && <p>You opened a shared link. Your own earlier answers are kept.</p>}
      <div className="flex flex-wrap gap-3">
        {offerEarlier && (
          <button type="button" className="button-quiet" onClick={restoreEarlier}>
            Return to my answers
          </button>
        )}
        <button type="button" className="button-quiet" onClick={dismissNotices}>
          Close
        </button>
      </div>
    </section>
  );
};

/** All that is to be said before the page: of the host's configuration, of a newer build, of the link. */
const Notices = () => (
  <>
    <HostNotice />
    <UpdateNotice />
    <LinkNotice />
  </>
);

export default Notices;
