import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../app/scheduling.ts";
import type { Words } from "../locales/index.ts";
import { useWords } from "../locales/useWords.ts";
import { type NotLoaded, retried } from "./retry.ts";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** What comes next, in the order in which it is needed. */
const soon: (() => Promise<unknown>)[] = [];

let tellAllCame: () => void;
const allCame = new Promise<void>((resolve) => {
  tellAllCame = resolve;
});

/** How many parts are on their way at a time: one by one each would wait for the round trip of the one before. */
const lanes = 4;

/** Fetches the parts in their turn, each when the browser is idle. One that does not come stays among the next. */
const bringAll = async (): Promise<void> => {
  const missing: typeof soon = [];
  const bring = async (): Promise<void> => {
    await new Promise<void>(whenIdle);
    const load = soon.shift();
    if (load) await load().then(bring, () => void missing.push(load));
  };
  await Promise.all(Array.from({ length: lanes }, bring));
  soon.unshift(...missing);
  if (soon.length === 0) tellAllCame();
};

let coming: Promise<void> | null = null;

/** Fetches what comes next while the person reads, once at a time. What does not come is asked for again when needed. */
export const loadSoon = (): void => {
  coming ??= bringAll().finally(() => {
    coming = null;
  });
};

/** Whether all that comes next has been fetched. */
export const useIsLoaded = (): boolean => {
  const [isLoaded, setIsLoaded] = useState(false);
  useEffect(() => void allCame.then(() => setIsLoaded(true)), []);
  return isLoaded;
};

/** Loads once, asking again where it fails, and remembers what came. */
const remembered = <Value,>(load: () => Promise<Value>) => {
  let known: Value | undefined;
  return {
    known: () => known,
    load: async (): Promise<Value> => {
      known = await retried(load);
      return known;
    },
  };
};

/** What `load` gives, fetched while the person reads, as most people need it next: at once where it has come. */
export const ahead = <Value,>(wanted: () => Promise<Value>): (() => Value | Promise<Value>) => {
  const { known, load } = remembered(wanted);
  soon.push(load);
  return () => known() ?? load();
};

interface Manner {
  /** What is said meanwhile. */
  readonly meanwhile?: (words: Words) => string;
  /** Whether most people need it next. */
  readonly isNext?: true;
}

/**
 * A component that is loaded when it is first shown, or before where most people need it next. Where it does not come, the boundary around
 * it says so; shown again, it is asked for anew. Without Suspense, which holds back what came until it has been waited for 300 ms.
 */
export const lazily = <Props extends object>(
  wanted: Load<Props>,
  { meanwhile = ({ app }) => app.loading, isNext }: Manner = {},
): ComponentType<Props> => {
  const { known, load } = remembered(wanted);
  if (isNext) soon.push(load);
  return (props) => {
    const words = useWords();
    const [missing, setMissing] = useState<NotLoaded | null>(null);
    const [, setHasCome] = useState(false);
    const Loaded = known()?.default;
    useEffect(() => {
      if (Loaded) return;
      let current = true;
      load().then(
        () => current && setHasCome(true),
        (error: NotLoaded) => current && setMissing(error),
      );
      return () => {
        current = false;
      };
    }, [Loaded]);
    if (missing) throw missing;
    return Loaded ? (
      <Loaded {...props} />
    ) : (
      // As high as a page, so that nothing below it moves when it comes.
      <p role="status" className="min-h-screen">
        {meanwhile(words)}
      </p>
    );
  };
};
