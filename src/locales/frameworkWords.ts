import type { FrameworkWords, LanguageTag } from "../core/index.ts";
import { type FrameworkId, frameworkIds, frameworks } from "../core/index.ts";
import { loadEach } from "./loadEach.ts";

/** The words in the folders of frameworks. */
export type FrameworksWords = Readonly<Record<FrameworkId, FrameworkWords>>;

/** Loads the words of every framework. */
export const loadFrameworkWords = (tag: LanguageTag): Promise<FrameworksWords> =>
  loadEach<FrameworkId, FrameworkWords>(
    frameworkIds.map((id) => ({ id, words: frameworks[id].words })),
    tag,
  );
