import { type ComponentType, lazy, Suspense, useState } from "react";
import { messages } from "../messages/index.ts";
import { whenIdle } from "../store/whenIdle.ts";

/** Thrown where a part of the guide did not come, as distinct from one that is broken. */
export class NotLoaded extends Error {}

/** Pauses before a part that did not come is asked for again, in milliseconds. */
const pauses = [400, 1_200] as const;

/** What `load` gives; asked for again after a pause where it fails. Throws NotLoaded in the end. */
export const retried = async <Value,>(load: () => Promise<Value>): Promise<Value> => {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  try {
    return await load();
  } catch (error) {
    throw new NotLoaded(String(error), { cause: error });
  }
};

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** What comes next, in the order in which it is needed. */
const soon: (() => Promise<unknown>)[] = [];

/** Fetches what comes next while the person reads, each part when the browser is idle. What does not come is asked for again when needed. */
export const loadSoon = (): void => {
  const load = soon.shift();
  if (load) whenIdle(() => void load().then(loadSoon, () => undefined));
};

/** What `load` gives, fetched while the person reads, as most people need it next: at once where it has come. */
export const ahead = <Value,>(load: () => Promise<Value>): (() => Value | Promise<Value>) => {
  let known: Value | undefined;
  const loaded = async (): Promise<Value> => {
    known = await retried(load);
    return known;
  };
  soon.push(loaded);
  return () => known ?? loaded();
};

interface Manner {
  /** What is said meanwhile. */
  readonly meanwhile?: () => string;
  /** Whether most people need it next. */
  readonly isNext?: true;
}

/**
 * A component that is loaded when it is first shown, or before where most people need it next. Where it does not come, the boundary around
 * it says so; shown again, it is asked for anew.
 */
export const lazily = <Props extends object>(
  load: Load<Props>,
  { meanwhile = () => messages.app.loading, isNext }: Manner = {},
): ComponentType<Props> => {
  let known: ComponentType<Props> | null = null;
  const loaded = async () => {
    const module = await retried(load);
    known = module.default;
    return module;
  };
  const fresh = () =>
    lazy(() =>
      loaded().catch((error: unknown) => {
        Loaded = fresh();
        throw error;
      }),
    );
  let Loaded = fresh();
  if (isNext) soon.push(loaded);
  return (props) => {
    // What was loaded before is shown at once, without a moment of waiting.
    const [Known] = useState(() => known);
    return Known ? (
      <Known {...props} />
    ) : (
      <Suspense
        fallback={
          // As high as a page, so that nothing below it moves when it comes.
          <p role="status" className="min-h-screen">
            {meanwhile()}
          </p>
        }
      >
        <Loaded {...props} />
      </Suspense>
    );
  };
};
