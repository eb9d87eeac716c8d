import type { Claim } from "../evidence/claims/claim.ts";
import type { SharedClaimId } from "../evidence/claims/shared.ts";
import type { SharedSourceId, Source } from "../evidence/shared-sources.ts";

/** What a statement rests on: one claim at least. */
type Cited<ClaimId extends string> = readonly [ClaimId, ...ClaimId[]];

/** Advice that concerns one technique alone: on its settings, or for training on several GPUs. */
export interface TechniqueAdvice<ClaimId extends string = string> {
  readonly about: "settings" | "several-gpus";
  readonly claims: Cited<ClaimId>;
}

/**
 * What the words about a technique rest on. Each advantage, drawback and advice has a key, under
 * which its sentence stands in the technique's words of every language.
 */
export interface TechniqueEvidence<ClaimId extends string = string, SourceId extends string = string> {
  /** Works that no other technique takes claims from. */
  readonly sources?: Readonly<Record<string, Source>>;
  /** Claims that only this technique cites. */
  readonly claims?: readonly Claim<ClaimId, SourceId>[];
  readonly advantages: Readonly<Record<string, Cited<ClaimId>>>;
  readonly drawbacks: Readonly<Record<string, Cited<ClaimId>>>;
  readonly advice?: Readonly<Record<string, TechniqueAdvice<ClaimId>>>;
}

/** The ids of the claims that only this technique cites. */
export type OwnClaimId<Evidence extends TechniqueEvidence> = NonNullable<Evidence["claims"]>[number]["id"];

/** The ids of the sources that only this technique takes claims from. */
export type OwnSourceId<Evidence extends TechniqueEvidence> = Evidence extends TechniqueEvidence
  ? keyof NonNullable<Evidence["sources"]> & string
  : never;

type Keyed<Value> = Readonly<Record<string, Value>>;

/**
 * The evidence of a technique: each list may cite shared claims and the technique's own, and
 * nothing else.
 */
export const techniqueEvidence = <
  const Advantages extends Keyed<Cited<SharedClaimId | Claims[number]["id"]>>,
  const Drawbacks extends Keyed<Cited<SharedClaimId | Claims[number]["id"]>>,
  const Sources extends Keyed<Source> = Readonly<Record<never, Source>>,
  const Claims extends readonly Claim<string, SharedSourceId | (keyof Sources & string)>[] = readonly [],
  const Advice extends Keyed<TechniqueAdvice<SharedClaimId | Claims[number]["id"]>> = Readonly<Record<never, never>>,
>(evidence: {
  readonly sources?: Sources;
  readonly claims?: Claims;
  readonly advantages: Advantages;
  readonly drawbacks: Drawbacks;
  readonly advice?: Advice;
}): typeof evidence => evidence;
