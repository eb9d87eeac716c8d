/** Files beside a config.json that are mistaken for it. */
export type OtherFile = "adapter" | "tokenizer" | "generation" | "index" | "processor" | "diffusion";

/** What is allowed at a place, as facts: wording/issue.ts puts each in words. */
interface Facts {
  readonly object: object;
  readonly list: { readonly most: number };
  readonly flag: object;
  readonly number: object;
  readonly text: object;
  readonly "above-zero": { readonly most: number; readonly unit: "GB" | "GiB" | "TB/s" | "TFLOPS" | null };
  readonly "whole-number": { readonly least: number; readonly most: number };
  /** One of a few words; `meant` is the nearest of them. */
  readonly option: { readonly options: readonly string[]; readonly meant: string | null };
  /** A field of an object that has none of that name. */
  readonly field: { readonly fields: readonly string[]; readonly meant: string | null };
  /** A second name of what is given under another, or a second way to say it. */
  readonly "one-name": { readonly given: string };
  /** A key that a JSON object holds twice. */
  readonly "one-key": object;
  /** Where the text stops to be JSON; null where the engine does not say. */
  readonly json: { readonly line: number | null };

  // Answers
  readonly answers: object;
  readonly question: { readonly meant: string | null };
  readonly choice: { readonly options: readonly string[]; readonly meant: string | null };
  /** A whole number, or one of a few words; `meant` is what was probably meant. */
  readonly amount: {
    readonly least: number;
    readonly most: number;
    readonly options: readonly string[];
    readonly meant: string | null;
  };
  /** Lengths in tokens, or one of a few words. */
  readonly lengths: { readonly most: number; readonly options: readonly string[]; readonly meant: string | null };
  readonly count: { readonly least: number; readonly most: number };
  readonly model: { readonly sizeClasses: readonly string[]; readonly meant: string | null };
  /** A model that can be trained, where a file is named in a format that is made to answer. */
  readonly trainable: { readonly format: string; readonly meant: string | null };
  /** A model whose weights are published, where one is named that only its maker serves. */
  readonly "open-model": object;
  /** A model by itself, where one is named that drafts tokens for another; `meant` is that other. */
  readonly draft: { readonly meant: string | null };
  /** Weights in a format that is counted, where a name says another quantization. */
  readonly storage: { readonly storage: string; readonly meant: string | null };
  readonly order: { readonly criteria: readonly string[] };
  readonly price: { readonly most: number };
  readonly "price-with-card": object;
  readonly weights: { readonly most: number; readonly criteria: readonly string[] };
  readonly "custom-model-with-custom": object;

  // A config.json
  /** The config.json of a model, where another of its files is given; `meant` is the base model. */
  readonly "model-file": { readonly kind: OtherFile; readonly meant: string | null };
  /** A model_type that is known, where the model brings code of its own. */
  readonly "remote-code": { readonly meant: string | null };
  /** A model_type that is known, where this one is not. */
  readonly family: { readonly meant: string | null };
  readonly divisor: { readonly field: string; readonly whole: number };
  readonly "hidden-divisor": { readonly size: number };
  readonly "even-halves": object;

  // Runs
  readonly "run-model": { readonly meant: string | null };
  /** A model that has a name here: files are checked, and hold no config.json. */
  readonly "catalogue-model": { readonly meant: string | null };
  readonly quantized: { readonly technique: string; readonly options: readonly string[] };
  readonly unquantized: { readonly technique: string };
  readonly modules: { readonly names: readonly string[]; readonly meant: string | null };
  /** Only where another field has one of these values. */
  readonly "only-with": { readonly field: string; readonly values: readonly string[] };
  /** A technique that trains something of this model. */
  readonly "trains-nothing": object;
  /** At rest only: what the field would train is not counted. */
  readonly "at-rest": { readonly rest: string };
  /** A hyperparameter of other techniques. */
  readonly hyperparameter: {
    readonly technique: string;
    readonly fields: readonly string[];
    readonly meant: string | null;
  };
  /** No more than the longer side of the largest layer that it is laid on. */
  readonly "module-side": { readonly least: number; readonly most: number; readonly module: string };
  readonly "hidden-side": { readonly most: number };
  readonly "module-divisor": { readonly size: number; readonly module: string };
  readonly "no-module": object;

  // Links
  readonly "percent-encoded": object;
  readonly "first-kept": object;
  readonly "link-version": { readonly newest: number };
  readonly "link-length": { readonly most: number };
  readonly "pinned-evidence": object;
  readonly "pinned-ranking": object;
  readonly page: { readonly pages: readonly string[]; readonly meant: string | null };

  // A host's tunewise.config.json
  readonly "host-id": object;
  readonly "new-id": object;
  /** An id that means something else among the answers. */
  readonly "free-id": { readonly taken: readonly string[] };
  readonly name: { readonly most: number };
  readonly "price-range": object;
  readonly "card-id": { readonly meant: string | null };
  readonly "image-path": object;
  readonly address: object;
  readonly path: object;
}

type AllowedId = keyof Facts;

/** What is allowed at a place: its id, with the figures that belong to it. */
export type Allowed<Id extends AllowedId = AllowedId> = { [Each in Id]: { readonly id: Each } & Facts[Each] }[Id];

/** The id of what is allowed. */
export type { AllowedId };

/**
 * A part of an input that cannot be used: where it stands, what it is (undefined where it is
 * missing), what is allowed there.
 */
export interface Issue {
  readonly path: string;
  readonly value: unknown;
  readonly allowed: Allowed;
}

/** The path of a field of the object at `path`; the whole input has the path "". */
export const fieldPath = (path: string, field: string): string => (path === "" ? field : `${path}.${field}`);

/** The issue as it stands within a larger input, at `path`. */
export const issueWithin = (path: string, issue: Issue): Issue => ({
  ...issue,
  path: issue.path === "" ? path : fieldPath(path, issue.path),
});
