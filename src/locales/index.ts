import type { ClaimId, ClaimWords } from "../core/evidence/index.ts";
import type { More } from "./en/more.ts";
import type { Start } from "./en/start.ts";
import type { Format } from "./format.ts";
import type { FrameworksWords } from "./frameworkWords.ts";
import type { QuestionsWords } from "./questionWords.ts";
import type { TechniquesWords } from "./techniqueWords.ts";
import type { Worded } from "./worded.ts";

/** The words of the first screens in one language, with how its locale writes numbers. */
export type StartWords = Worded<Start> & { readonly questions: QuestionsWords; readonly format: Format };

/** What is loaded with the pages after the first, the words in the folders of techniques and frameworks among it. */
export type MoreWords = Omit<Worded<More>, "claims"> & {
  readonly techniques: TechniquesWords;
  readonly frameworks: FrameworksWords;
  readonly claims: Readonly<Record<ClaimId, ClaimWords>>;
};

/** Every word of the guide in one language, with how its locale writes numbers. */
export type Words = StartWords & MoreWords;
