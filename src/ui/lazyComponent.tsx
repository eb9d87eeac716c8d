import { type ComponentType, type FunctionComponent, type ReactNode, useEffect, useState } from "react";
import type { AllWords, CheckWords } from "../locales/index.ts";
import type { LazyWords } from "../locales/openWords.ts";
import { useStartWords, useWordsSource } from "../locales/useWords.tsx";
import { type NotLoaded, retried } from "./retry.ts";

/** A module that is loaded once, when it is first needed. */
export interface LazyModule<Module> {
  /** Loads it, with retries. Throws NotLoaded in the end; then the next call tries again. */
  readonly load: () => Promise<Module>;
  /** The module where it has been loaded, else null. */
  readonly loaded: () => Module | null;
}

/** What most people need next and nobody has loaded yet. */
const preloads: (() => Promise<unknown>)[] = [];

let preloading: Promise<void> | null = null;

const loadPreloads = async (): Promise<void> => {
  // What has been loaded may name more.
  while (preloads.length > 0) await Promise.allSettled(preloads.splice(0).map((load) => load()));
};

/** Loads everything marked with `preload`. What fails is loaded when it is needed. */
export const preloadAll = (): Promise<void> => {
  preloading ??= loadPreloads().finally(() => {
    preloading = null;
  });
  return preloading;
};

interface ModuleOptions {
  /** Whether most people need it next: `preloadAll` loads it. */
  readonly preload?: true;
}

export const lazyModule = <Module,>(
  wanted: () => Promise<Module>,
  { preload }: ModuleOptions = {},
): LazyModule<Module> => {
  let module: Module | null = null;
  let loading: Promise<Module> | null = null;
  const fetchIt = async (): Promise<Module> => {
    try {
      module = await retried(wanted);
      return module;
    } finally {
      loading = null;
    }
  };
  const load = (): Promise<Module> => {
    if (module !== null) return Promise.resolve(module);
    loading ??= fetchIt();
    return loading;
  };
  if (preload) preloads.push(load);
  return { load, loaded: () => module };
};

/** As high as a page, so that nothing below it moves when the component is there. */
const Loading = () => (
  <p role="status" className="min-h-screen">
    {useStartWords().app.loading}
  </p>
);

interface LazyOptions extends ModuleOptions {
  /** Shown while it loads. */
  readonly fallback?: ReactNode;
}

/**
 * The component and the words that it shows once both are loaded, else null. Throws NotLoaded to
 * the error boundary.
 */
const useLoaded = <Props, Words>(
  { load, loaded }: LazyModule<{ readonly default: ComponentType<Props> }>,
  wording: LazyWords<Words>,
): { readonly Component: ComponentType<Props>; readonly words: Words } | null => {
  const [failure, setFailure] = useState<NotLoaded | null>(null);
  const [, setIsLoaded] = useState(false);
  const Component = loaded()?.default;
  const words = wording.loaded();
  const isLoaded = Component !== undefined && words !== null;
  useEffect(() => {
    if (isLoaded) return;
    let isMounted = true;
    Promise.all([load(), retried(wording.load)]).then(
      () => isMounted && setIsLoaded(true),
      (error: NotLoaded) => isMounted && setFailure(error),
    );
    return () => {
      isMounted = false;
    };
  }, [isLoaded, load, wording]);
  if (failure) throw failure;
  return isLoaded ? { Component, words } : null;
};

/**
 * Like React.lazy, with retries and optional preload; loads what pages say with the component.
 * Throws NotLoaded to the error boundary, and loads again when it is mounted anew. Not Suspense:
 * React delays the content by 300 ms after a fallback.
 */
export const lazyComponent = <Props extends object>(
  wanted: () => Promise<{ readonly default: ComponentType<Props> }>,
  { fallback = <Loading />, ...options }: LazyOptions = {},
): FunctionComponent<Props> => {
  const module = lazyModule(wanted, options);
  return (props) => {
    const loaded = useLoaded(module, useWordsSource().more);
    return loaded ? <loaded.Component {...props} /> : fallback;
  };
};

/** What a component gets that shows what people look up. */
export interface WithDetails {
  readonly words: AllWords;
}

/**
 * Like `lazyComponent`, for what shows claims, formulas or recipes, or explains: loads these words
 * and hands them over.
 */
export const lazyDetails = <Props extends WithDetails>(
  wanted: () => Promise<{ readonly default: ComponentType<Props> }>,
  { fallback = <Loading />, ...options }: LazyOptions = {},
): ComponentType<Omit<Props, keyof WithDetails>> => {
  const module = lazyModule(wanted, options);
  return (props) => {
    const loaded = useLoaded(module, useWordsSource().all);
    // TypeScript does not see that a generic type without one key, and that key, are the type.
    return loaded ? <loaded.Component {...({ ...props, words: loaded.words } as unknown as Props)} /> : fallback;
  };
};

/** What a component gets that shows a check of a configuration or of a measured run. */
export interface WithCheck {
  readonly words: CheckWords;
}

/** Like `lazyDetails`, for what shows such a check. */
export const lazyCheck = (wanted: () => Promise<{ readonly default: ComponentType<WithCheck> }>): ComponentType => {
  const module = lazyModule(wanted);
  return () => {
    const loaded = useLoaded(module, useWordsSource().check);
    return loaded ? <loaded.Component words={loaded.words} /> : <Loading />;
  };
};
