import { hostFileName } from "../host/hostFile.ts";
import { Button } from "../ui/Button.tsx";
import type { WithDetails } from "../ui/lazyComponent.tsx";
import { focusContent } from "../ui/takeFocus.ts";
import { issueText } from "../wording/issue.ts";
import { adoptOtherTab, dismissNotices, restoreEarlier, undoStartOver, useGuide } from "./store.ts";

/** Closes the notices. The button that did it is gone then, so the focus goes on to the content. */
const dismiss = (): void => {
  dismissNotices();
  focusContent();
};

/** Offers a newer build of the guide. Answers stay: they are in the address. */
const UpdateNotice = ({ words }: WithDetails) => {
  const update = useGuide((state) => state.update);
  return (
    update && (
      <p role="status" className="no-print card mb-6 flex flex-wrap items-center gap-3">
        {words.notices.newer}
        <Button onClick={update}>{words.notices.load}</Button>
      </p>
    )
  );
};

/** What the host of the guide has to mend. */
const HostNotice = ({ words }: WithDetails) => {
  const issues = useGuide((state) => state.hostIssues);
  return (
    issues.length > 0 && (
      <details className="no-print card mb-6 text-sm">
        <summary>{words.notices.hostProblems}</summary>
        <ul className="mt-2 list-disc ps-5">
          {issues
            .map((issue) => issueText(issue, words))
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      </details>
    )
  );
};

/** Says that nothing of what the host set is here. */
const HostFailureNotice = ({ words }: WithDetails) => {
  const failure = useGuide((state) => state.hostFailure);
  return (
    failure && (
      <p role="status" className="no-print card mb-6 border-s-4 border-s-warn">
        {words.notices.hostFailure(hostFileName, failure.status === null ? null : String(failure.status))}
      </p>
    )
  );
};

/** What was left out of a link, and the offer to return to one's own earlier answers. */
const LinkNotice = ({ words }: WithDetails) => {
  const issues = useGuide((state) => state.issues);
  const earlier = useGuide((state) => state.earlier);
  const route = useGuide((state) => state.route);
  const notices = words.notices;
  const offerEarlier = earlier !== null && route.kind !== "start";
  if (issues.length === 0 && !offerEarlier) return null;
  return (
    <section
      aria-label={notices.aboutLink}
      className="no-print card mb-6 space-y-2 border-s-4 border-s-warn"
      role="status"
    >
      {issues.length > 0 && (
        <>
          <p className="font-semibold">{notices.leftOut}</p>
          <ul className="list-disc ps-5 text-sm">
            {issues
              .slice(0, 8)
              .map((issue) => issueText(issue, words))
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
            {issues.length > 8 && <li>{notices.andMore(words.format.number(issues.length - 8))}</li>}
          </ul>
        </>
      )}
      {offerEarlier && <p>{notices.shared}</p>}
      <div className="flex flex-wrap gap-3">
        {offerEarlier && <Button onClick={restoreEarlier}>{notices.earlier}</Button>}
        <Button onClick={dismiss}>{notices.close}</Button>
      </div>
    </section>
  );
};

/** Says that this browser keeps no answers. */
const UnsavedNotice = ({ words }: WithDetails) => {
  const unsaved = useGuide((state) => state.unsaved);
  return (
    unsaved && (
      <p role="status" className="no-print card mb-6">
        {words.notices.unsaved}
      </p>
    )
  );
};

/** Offers the answers of another tab. */
const OtherTabNotice = ({ words }: WithDetails) => {
  const otherTabAnswers = useGuide((state) => state.otherTabAnswers);
  return (
    otherTabAnswers && (
      <p role="status" className="no-print card mb-6 flex flex-wrap items-center gap-3">
        {words.notices.otherTab}
        <Button
          onClick={() => {
            adoptOtherTab();
            focusContent();
          }}
        >
          {words.notices.takeOver}
        </Button>
        <Button onClick={dismiss}>{words.notices.close}</Button>
      </p>
    )
  );
};

/** Offers the answers that "Start over" cleared. */
const ClearedNotice = ({ words }: WithDetails) => {
  const cleared = useGuide((state) => state.cleared);
  return (
    cleared && (
      <p role="status" className="no-print card mb-6 flex flex-wrap items-center gap-3">
        {words.notices.cleared}
        <Button
          onClick={() => {
            undoStartOver();
            focusContent();
          }}
        >
          {words.notices.undo}
        </Button>
      </p>
    )
  );
};

/**
 * All that is to be said before the page: of the host's configuration, of a newer build, of
 * storage, of other tabs, of the link.
 */
const Notices = ({ words }: WithDetails) => (
  <>
    <HostFailureNotice words={words} />
    <HostNotice words={words} />
    <UpdateNotice words={words} />
    <UnsavedNotice words={words} />
    <ClearedNotice words={words} />
    <OtherTabNotice words={words} />
    <LinkNotice words={words} />
  </>
);

export default Notices;
