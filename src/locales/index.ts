import type { ClaimId, ClaimWords } from "../core/evidence/index.ts";
import type { Checks } from "./en/checks.ts";
import type { Details } from "./en/details.ts";
import type { More } from "./en/more.ts";
import type { Start } from "./en/start.ts";
import type { Format } from "./format.ts";
import type { FrameworksWords } from "./frameworkWords.ts";
import type { QuestionsWords } from "./questionWords.ts";
import type { TechniquesWords } from "./techniqueWords.ts";
import type { Worded } from "./worded.ts";

/** The words of the first screens in one language. */
export type StartWords = Worded<Start> & { readonly questions: QuestionsWords };

/**
 * What is loaded with the pages after the first, the words in the folders of techniques among it.
 */
export type MoreWords = Worded<More> & { readonly techniques: TechniquesWords };

/**
 * What is loaded with the components that show it: the words of frameworks and of the techniques'
 * own claims among it.
 */
export type DetailWords = Omit<Worded<Details>, "claims"> & {
  readonly frameworks: FrameworksWords;
  readonly claims: Readonly<Record<ClaimId, ClaimWords>>;
};

/**
 * What a page says of itself: the words of the first screens, and those of every page after them,
 * with how the locale writes numbers.
 */
export type Words = StartWords & MoreWords & { readonly format: Format };

/** Every word of the guide in one language, with how its locale writes numbers. */
export type AllWords = Words & DetailWords;

/**
 * What a check of a configuration says, and a comparison of a run with what was predicted, in one
 * language.
 */
export type ChecksWords = Worded<Checks>;

/** What a check says, and a comparison with a measured run. */
export type Check = ChecksWords["check"];
export type MeasuredWords = ChecksWords["measured"];

/** What these need to speak: what they say themselves with every other word. */
export type CheckWords = AllWords & ChecksWords;
