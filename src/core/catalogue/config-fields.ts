import { messages } from "../../locales/index.ts";

/** A field of a config.json that cannot be used, and what is allowed there. */
export interface ConfigProblem {
  readonly field: string;
  readonly allowed: string;
}

/** Thrown inside the reader only; readConfig gives it back as a value. */
export class UnusableField extends Error {
  readonly problem: ConfigProblem;

  constructor(field: string, allowed: string) {
    super(`${field}: use ${allowed}`);
    this.problem = { field, allowed };
  }
}

/** The fields of a Hugging Face config.json that the formulas read; everything else is dropped. */
export type ModelConfig = Readonly<Record<string, number | boolean | string>>;

/** The largest size that is believed in any field: an embedding matrix has fewer rows. */
const largest = 4_194_304;

/** The fields of one config.json. Remembers what was read, so that the rest can be dropped. */
export class Fields {
  #values: Readonly<Record<string, unknown>>;
  readonly #read: Record<string, number | boolean | string> = {};

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** The fields that were given and read so far: the same architecture follows from them. */
  get read(): ModelConfig {
    return this.#read;
  }

  #remember<T extends number | boolean | string>(field: string, value: T): T {
    if (this.has(field)) this.#read[field] = value;
    return value;
  }

  /** Takes `value` for what the field says from here on. */
  replace(field: string, value: number | boolean): void {
    this.#values = { ...this.#values, [field]: value };
  }

  has(field: string): boolean {
    return this.#values[field] !== undefined && this.#values[field] !== null;
  }

  /** The whole number in that field, or `fallback` where it is absent. Throws UnusableField where it is no such number. */
  size(field: string, fallback?: number, least = 1, most = largest): number {
    const value = this.has(field) ? this.#values[field] : fallback;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) {
      return this.#remember(field, value);
    }
    throw new UnusableField(field, messages.problems.wholeNumber(least, most));
  }

  /** The number of layers, limited to what any model has. */
  layers(field: string, fallback?: number): number {
    return this.size(field, fallback, 1, 1_024);
  }

  /** A size that divides `whole`, which stands in `wholeField`. */
  divisor(field: string, fallback: number, whole: number, wholeField: string): number {
    const value = this.size(field, fallback);
    if (whole % value !== 0) throw new UnusableField(field, messages.problems.divisor(wholeField, whole));
    return value;
  }

  flag(field: string, fallback: boolean): boolean {
    const value = this.has(field) ? this.#values[field] : fallback;
    if (typeof value === "boolean") return this.#remember(field, value);
    throw new UnusableField(field, messages.problems.trueOrFalse);
  }

  /** One of the words in `options`, or `fallback` where the field is absent. */
  word<const Option extends string>(field: string, options: readonly Option[], fallback: Option): Option {
    const value = this.has(field) ? this.#values[field] : fallback;
    const found = options.find((option) => option === value);
    if (found === undefined) throw new UnusableField(field, options.join(", "));
    return this.#remember(field, found);
  }

  /** How many of `layers` have softmax attention: from layer_types, or one in every full_attention_interval. */
  fullAttentionLayers(layers: number): number {
    const types = this.#values.layer_types;
    const counted = Array.isArray(types)
      ? types.filter((type) => type === "full_attention").length
      : Math.floor(layers / this.size("full_attention_interval", 4));
    if (!this.has("full_attention_layers")) this.replace("full_attention_layers", counted);
    return this.size("full_attention_layers", counted, 0, layers);
  }
}
