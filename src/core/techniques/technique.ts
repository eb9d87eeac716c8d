import type { Architecture, Linear, Module } from "../catalogue/architecture.ts";
import type { ClaimWords } from "../evidence/claims/claim.ts";
import type { SharedClaimId } from "../evidence/claims/shared.ts";
import type { FrameworkId, FrameworkRecipes } from "../frameworks/registry.ts";
import type { Interval } from "../interval.ts";
import type { LanguageTag } from "../language.ts";
import type { OwnClaimId, TechniqueEvidence } from "./evidence.ts";
import type { Hyperparameters, Trained } from "./hyperparameters.ts";
import type { Look } from "./look.ts";

// The contract of a technique's folder; README.md beside this file says it in short.

/**
 * What inserted modules add to a forward pass on one layer that they work on; the backward pass
 * takes about twice as much. Counted in the library's code.
 */
export interface AddedWork {
  /** Kernels that are launched: with few tokens they decide about speed. */
  readonly kernels: number;
  /**
   * How often a tensor of the size of the layer's input, and of its output, is read or written in
   * 16 bit.
   */
  readonly inputPasses: number;
  readonly outputPasses: number;
  /** How often a matrix of the size of the weight is, whatever the number of tokens. */
  readonly weightPasses?: number;
  /** Kernels that are launched once a step, as for a term of the loss. */
  readonly stepKernels?: number;
  /** Kernels for each block beside those for its layers. */
  readonly layerKernels?: number;
}

/** Facts about a technique that no setting changes. `ClaimId` is what it may cite. */
interface Facts<Id extends string, ClaimId extends string> extends Trained {
  readonly id: Id;
  /** How the frozen weights are stored while training. */
  readonly baseQuantization: "none" | "nf4-double";
  /**
   * Whether the result can be folded into the base weights, so that inference runs as fast as the
   * base model.
   */
  readonly mergeable: boolean;
  /** Whether variants that share one base model in memory can be chosen request by request. */
  readonly swappable: boolean;
  /** Whether a serving engine is documented to do so (claim vllm-per-request). */
  readonly servedPerRequest?: true;
  /** Whether what it trains of each layer is vectors; quality is pooled with others that do. */
  readonly trainsVectors?: true;
  /** Whether its optimizer refuses a model that is split over GPUs (claim galore-sharding). */
  readonly refusesSharding?: true;
  /** Whether it trains the scales of norms, which then keep their normed input. */
  readonly trainsNorms?: true;
  /** Whether its optimizer states may wait in host memory. */
  readonly offloadsOptimizer?: true;
  /** A technique whose configuration in PEFT means this one when a flag is set. */
  readonly flagOf?: { readonly technique: string; readonly flag: string };
  /** Names of settings that mean something else in its configuration in PEFT than in all others. */
  readonly otherSettingNames?: Readonly<Record<string, keyof Hyperparameters>>;
  /** Training speed against LoRA on the same model and cards, with where it comes from. */
  readonly speedAgainstLora: Interval & { readonly basis: "benchmark" | readonly ClaimId[] };
  /**
   * Whether estimate/speed/ counts all its operations, so that its speed needs no measured
   * ratio.
   */
  readonly speedIsCounted?: true;
  /** Its speed over the counted one, where a part of its work cannot be counted. */
  readonly speedAgainstCounted?: Interval;
  /** What its modules add to the layers that they work on. */
  readonly work?: AddedWork;
  /**
   * Claims by its authors that it comes close to full fine-tuning, or to LoRA: shown beside its
   * pooled quality.
   */
  readonly parityClaims: readonly ClaimId[];
  /** Claims that it keeps more of the model's general skills. */
  readonly retentionClaims?: readonly ClaimId[];
  /**
   * A technique whose measurements stand in for missing ones of this technique, and why that is
   * fair.
   */
  readonly measuredAs?: { readonly technique: string; readonly basis: readonly ClaimId[] };
}

/** What a linear layer keeps for the backward pass because of what is trained on it. */
export interface KeptOnLayer {
  /** Its input, which something trained multiplies. */
  readonly input?: boolean;
  /** Tensors of the size of its output. */
  readonly outputs?: number;
  /** Further elements for one token. */
  readonly elements?: number;
  /** Further elements for one token in the dtype of the inserted modules. */
  readonly ownElements?: number;
  /** Elements of matrices that are made anew each time, whatever the tokens. */
  readonly matrices?: number;
  /** Elements of frozen fp32 matrices that autocast makes 16-bit copies of. */
  readonly castMatrices?: number;
  /** Further elements of matrices where what is trained is fp32 and autocast copies it. */
  readonly castTrained?: number;
  /** Whether what the layer gives is cast to the dtype of what it reads. */
  readonly givesInputDtype?: boolean;
}

/** What a technique trains and keeps, as functions of the model and of its settings. */
interface Formulas<Settings> {
  /** Count of trained parameters. */
  readonly trainableParameters: (model: Architecture, settings: Settings) => number;
  /** Count of the parameters that a checkpoint keeps, where it keeps fewer than are trained. */
  readonly storedParameters?: ((model: Architecture, settings: Settings) => number) | undefined;
  /**
   * What a linear layer keeps for the backward pass because of it; of what is left out it keeps
   * nothing.
   */
  readonly keepsOn?: ((module: Module, settings: Settings, model: Architecture) => KeptOnLayer) | undefined;
  /** Elements that its own modules keep in one layer for one token. */
  readonly keepsPerLayer?: ((model: Architecture, settings: Settings) => number) | undefined;
  /**
   * Multiply-adds of its modules on a linear layer for one token; absent where each of their
   * parameters is multiplied once.
   */
  readonly multipliedOn?: ((layer: Linear, settings: Settings) => number) | undefined;
  /** Trained positions before the input, which every layer computes too. */
  readonly inputTokens?: ((settings: Settings) => number) | undefined;
  /** Trained keys and values before those of the input, in the attention of every layer. */
  readonly prefixTokens?: ((settings: Settings) => number) | undefined;
  /**
   * Elements of state of its own optimizer that keeps two moments, where it keeps fewer than two a
   * trained parameter.
   */
  readonly optimizerStates?: ((model: Architecture, settings: Settings) => number) | undefined;
}

/**
 * A technique as the estimator and the decision see it. A setting that is left out has its default.
 */
export interface TechniqueFacts<Id extends string = string, ClaimId extends string = string>
  extends Facts<Id, ClaimId>,
    Formulas<Hyperparameters> {
  readonly hyperparameters: Hyperparameters;
  /** Where it is offered; a recipe is written for each of them. */
  readonly frameworks: readonly FrameworkId[];
}

/** The words of a technique of the guide, by the keys of its evidence. */
export interface TechniqueWords {
  readonly name: string;
  readonly mechanism: string;
  readonly advantages: Readonly<Record<string, string>>;
  readonly drawbacks: Readonly<Record<string, string>>;
  /** When to choose it. */
  readonly choose: string;
  readonly drawing: {
    /** What stands beside the matrices. */
    readonly beside?: string;
    readonly note?: string;
    /** The drawing for those who do not see it. */
    readonly summary: string;
  };
  readonly advice?: Readonly<Record<string, string>>;
}

type Texts<Keyed> = { readonly [Key in keyof Keyed]: string };

/** What words must have where there is any such key; nothing where there is none. */
type WhereAny<Key, Words> = [Key] extends [never] ? unknown : Words;

/**
 * The words that a technique with this evidence must have: a sentence for each key, and no other.
 */
export type WordsOf<Evidence extends TechniqueEvidence> = Omit<
  TechniqueWords,
  "advantages" | "drawbacks" | "advice"
> & {
  readonly advantages: Texts<Evidence["advantages"]>;
  readonly drawbacks: Texts<Evidence["drawbacks"]>;
} & WhereAny<keyof NonNullable<Evidence["advice"]>, { readonly advice: Texts<NonNullable<Evidence["advice"]>> }>;

/** The words of the claims that only a technique with this evidence cites. */
export type ClaimsOf<Evidence extends TechniqueEvidence> = Readonly<Record<OwnClaimId<Evidence>, ClaimWords>>;

/** What a technique with this evidence may cite. */
type ClaimIdIn<Evidence extends TechniqueEvidence> = SharedClaimId | OwnClaimId<Evidence>;

type Loaded<Words> = Readonly<Record<LanguageTag, () => Promise<{ readonly words: Words }>>>;

/**
 * A technique of the guide: what is estimated, and what it looks like, says and tells each
 * framework.
 */
export interface GuideTechniqueFacts<
  Id extends string = string,
  Evidence extends TechniqueEvidence = TechniqueEvidence,
  ClaimId extends string = string,
> extends TechniqueFacts<Id, ClaimId> {
  readonly evidence: Evidence;
  readonly look: Look;
  /** Loaded once a recipe is asked for. */
  readonly recipes: () => Promise<{
    readonly recipes: Partial<FrameworkRecipes>;
    /** Packages that they need beside the framework's own, as pip installs them. */
    readonly packages?: string;
  }>;
  /** Loaded by locales/ alone. */
  readonly words: Loaded<TechniqueWords>;
  /** The words of claims that no other technique cites, likewise. */
  readonly claimWords?: Loaded<Readonly<Record<string, ClaimWords>>>;
}

type Setting = keyof Hyperparameters;

/** Defaults for some of the settings. */
type Defaults<Key extends Setting> = { readonly [Name in Key]-?: NonNullable<Hyperparameters[Name]> };

/** Formulas that are given every setting that has a default. */
type OwnFormulas<Key extends Setting> = Formulas<Hyperparameters & Defaults<Key>>;

/**
 * The same formulas for settings of which some are left out: defaults are so written once, in
 * `hyperparameters`.
 */
const withDefaults = <Key extends Setting>(
  defaults: Defaults<Key>,
  {
    trainableParameters,
    storedParameters,
    keepsOn,
    keepsPerLayer,
    multipliedOn,
    inputTokens,
    prefixTokens,
    optimizerStates,
  }: OwnFormulas<Key>,
) => {
  const all = (given: Hyperparameters) => ({ ...defaults, ...given });
  return {
    trainableParameters: (model: Architecture, given: Hyperparameters) => trainableParameters(model, all(given)),
    storedParameters:
      storedParameters && ((model: Architecture, given: Hyperparameters) => storedParameters(model, all(given))),
    keepsOn:
      keepsOn && ((module: Module, given: Hyperparameters, model: Architecture) => keepsOn(module, all(given), model)),
    keepsPerLayer: keepsPerLayer && ((model: Architecture, given: Hyperparameters) => keepsPerLayer(model, all(given))),
    multipliedOn: multipliedOn && ((layer: Linear, given: Hyperparameters) => multipliedOn(layer, all(given))),
    inputTokens: inputTokens && ((given: Hyperparameters) => inputTokens(all(given))),
    prefixTokens: prefixTokens && ((given: Hyperparameters) => prefixTokens(all(given))),
    optimizerStates:
      optimizerStates && ((model: Architecture, given: Hyperparameters) => optimizerStates(model, all(given))),
  };
};

/** What every technique states. */
type OwnFacts<Key extends Setting> = OwnFormulas<NoInfer<Key>> & { readonly hyperparameters: Defaults<Key> };

type RecipesFor<Offered extends FrameworkId> = { readonly [Framework in Offered]: FrameworkRecipes[Framework] } & {
  readonly [Framework in Exclude<FrameworkId, Offered>]?: never;
};

/**
 * A technique of the guide. A recipe is asked for each framework that it is offered in, and refused
 * for any other.
 */
export const technique = <
  const Id extends string,
  const Evidence extends TechniqueEvidence,
  const Offered extends readonly FrameworkId[],
  Key extends Setting = never,
>(
  row: Facts<Id, ClaimIdIn<Evidence>> &
    OwnFacts<Key> & {
      readonly evidence: Evidence;
      readonly look: Look;
      readonly frameworks: Offered;
      readonly recipes: () => Promise<{ readonly recipes: RecipesFor<Offered[number]>; readonly packages?: string }>;
      readonly words: Loaded<WordsOf<Evidence>>;
    } & WhereAny<OwnClaimId<Evidence>, { readonly claimWords: Loaded<ClaimsOf<Evidence>> }>,
): GuideTechniqueFacts<Id, Evidence, ClaimIdIn<Evidence>> => ({ ...row, ...withDefaults(row.hyperparameters, row) });

/**
 * A technique that the estimator knows because published runs used it; the guide does not offer it.
 */
export interface EstimatedTechniqueFacts<Id extends string = string, ClaimId extends string = string>
  extends TechniqueFacts<Id, ClaimId> {
  readonly words: Loaded<Pick<TechniqueWords, "name">>;
}

/** A technique that is estimated and not offered. */
export const estimatedTechnique = <const Id extends string, Key extends Setting = never>(
  row: Omit<Facts<Id, SharedClaimId>, "parityClaims"> &
    OwnFacts<Key> & { readonly words: Loaded<Pick<TechniqueWords, "name">> },
): EstimatedTechniqueFacts<Id, SharedClaimId> => ({
  parityClaims: [],
  frameworks: [],
  ...row,
  ...withDefaults(row.hyperparameters, row),
});
