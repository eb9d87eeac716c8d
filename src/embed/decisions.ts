/** What a host's requests for the decision are answered with. */
interface Guide<Answers, Decision> {
  /** The present answers, the same object until one changes; null where nothing is answered. */
  readonly answers: () => Answers | null;
  /** Works out the decision and hands it over once. Returns what stops that. */
  readonly decide: (answers: Answers, onDecision: (decision: Decision) => void) => () => void;
  readonly tell: (decision: Decision | null, reply: number) => void;
}

interface DecisionRequests<Answers, Decision> {
  /** Somebody waits for the decision on the present answers, under this number. */
  readonly ask: (reply: number) => void;
  /** Nobody waits under this number any more. */
  readonly stop: (reply: number) => void;
  /** This decision was worked out elsewhere: whoever asks on the same answers gets it. */
  readonly remember: (answers: Answers, decision: Decision) => void;
}

/**
 * Replies in a row before the page gets its turn: each takes a few milliseconds on a slow
 * processor.
 */
const repliesAtOnce = 5;

/**
 * Answers requests for the decision, however many come: one decision is worked out at a time. Who
 * asks on the answers that it is worked out for is answered by it; who asks on others waits, and is
 * answered by the next, on the answers of then.
 */
export const decisionRequests = <Answers, Decision>({
  answers,
  decide,
  tell,
}: Guide<Answers, Decision>): DecisionRequests<Answers, Decision> => {
  let running: { readonly answers: Answers; readonly replies: Set<number>; stop: () => void } | null = null;
  let last: { readonly answers: Answers; readonly decision: Decision } | null = null;
  const waiting = new Set<number>();

  const tellAll = (decision: Decision | null, replies: readonly number[]): void => {
    for (const reply of replies.slice(0, repliesAtOnce)) tell(decision, reply);
    if (replies.length > repliesAtOnce) setTimeout(() => tellAll(decision, replies.slice(repliesAtOnce)));
  };

  const startWaiting = (): void => {
    if (waiting.size === 0) return;
    const replies = new Set(waiting);
    waiting.clear();
    const present = answers();
    if (present === null) return tellAll(null, [...replies]);
    if (last?.answers === present) return tellAll(last.decision, [...replies]);
    const work = { answers: present, replies, stop: (): void => undefined };
    running = work;
    work.stop = decide(present, (decision) => {
      running = null;
      last = { answers: present, decision };
      tellAll(decision, [...replies]);
      startWaiting();
    });
  };

  return {
    ask: (reply) => {
      if (running !== null && running.answers === answers()) {
        running.replies.add(reply);
        return;
      }
      waiting.add(reply);
      if (running === null) startWaiting();
    },
    stop: (reply) => {
      waiting.delete(reply);
      if (!running?.replies.delete(reply) || running.replies.size > 0) return;
      running.stop();
      running = null;
      startWaiting();
    },
    remember: (present, decision) => {
      last = { answers: present, decision };
    },
  };
};
