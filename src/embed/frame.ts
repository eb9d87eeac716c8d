import { pageCatalogue } from "../app/catalogue.ts";
import { onDecided } from "../app/decided.ts";
import { pageDecider } from "../app/decider.ts";
import { hasAnswers } from "../app/storage.ts";
import { useGuide } from "../app/store.ts";
import { type Answers, answersJson, type Decision } from "../core/index.ts";
import type { WordsSource } from "../locales/openWords.ts";
import { retried } from "../ui/retry.ts";
import type { DecisionJson } from "../wording/decisionJson.ts";
import { decisionRequests } from "./decisions.ts";
import { type FromGuide, faultOf, isMarked, posted, readFromHost } from "./protocol.ts";

/** The one answer that changed, or null where several did. */
const changedQuestion = (before: object, after: object): string | null => {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => old[key] !== now[key]);
  return changed.length === 1 ? (changed[0] as string) : null;
};

/**
 * Ties the guide in a frame to its host, which named its origin when it made the frame: only
 * messages of that window and that origin are read, and only that origin is told. Returns what
 * unties it.
 */
export const connectHost = (host: string, words: WordsSource): (() => void) => {
  /** Hands the decision on in its public form, in the page's language. */
  const word = (decision: Decision, use: (json: DecisionJson) => void): void => {
    Promise.all([retried(() => import("../wording/decisionJson.ts")), retried(words.all.load)])
      .then(([{ decisionJson }, loaded]) => use(decisionJson(decision, pageCatalogue(), loaded)))
      .catch((error: unknown) => console.error("The decision could not be put into words.", error));
  };
  const tell = (message: FromGuide): void => window.parent.postMessage(posted(message), host);
  const tellDecision = (decision: DecisionJson | null, reply: number | null): void =>
    tell({ type: "decision", decision: decision && { ...decision }, reply });
  const requests = decisionRequests<Answers, DecisionJson>({
    answers: () => {
      const { answers } = useGuide.getState();
      return hasAnswers({ answers }) ? answers : null;
    },
    decide: (answers, onDecision) => {
      const controller = new AbortController();
      const { signal } = controller;
      pageDecider().decide(answers, signal, ({ decision, isWhole }) => {
        if (isWhole) word(decision, (json) => !signal.aborted && onDecision(json));
      });
      return () => controller.abort();
    },
    tell: tellDecision,
  });
  let hasWarned = false;
  /** Tells the host's developer, once. */
  const warn = (text: string): void => {
    if (!hasWarned) console.warn(`Tunewise: a message of the page around it is ignored: ${text}`);
    hasWarned = true;
  };
  const listener = ({ data, origin, source }: MessageEvent): void => {
    if (source !== window.parent || !isMarked(data)) return;
    if (origin !== host) {
      warn(`it comes from ${origin}, and this frame was made for ${host}`);
      return;
    }
    const message = readFromHost(data);
    if (message === null) warn(faultOf(data));
    else if (message.type === "set-theme") useGuide.setState({ theme: message.theme });
    else if (message.type === "get-decision") requests.ask(message.reply);
    else requests.stop(message.reply);
  };
  window.addEventListener("message", listener);
  const forgetAnswers = useGuide.subscribe(({ answers }, previous) => {
    if (answers === previous.answers) return;
    tell({ type: "answer", question: changedQuestion(previous.answers, answers), answers: answersJson(answers) });
  });
  const forgetDecisions = onDecided((decision) =>
    word(decision, (json) => {
      requests.remember(decision.answers, json);
      tellDecision(json, null);
    }),
  );
  // The body is as high as what is in it, whatever the height of the frame: no change of the frame
  // changes it back.
  let told = -1;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) tell({ type: "resize", height });
    told = height;
  });
  observer.observe(document.body);
  tell({ type: "ready" });
  return () => {
    window.removeEventListener("message", listener);
    forgetAnswers();
    forgetDecisions();
    observer.disconnect();
  };
};
