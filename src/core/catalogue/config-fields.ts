import type { Allowed, Issue } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import { isWholeNumber } from "../parse/reader.ts";
import { isRecord } from "../record.ts";
import { type LeftOut, partsLeftOut, type StoredAs, storedFormats } from "./architecture.ts";

/** The fields of a Hugging Face config.json that the formulas read; everything else is dropped. */
export type ModelConfig = Readonly<Record<string, number | boolean | string>>;

/** The largest size that is believed in any field: an embedding matrix has fewer rows. */
const largest = 4_194_304;

/** Methods of quantization_config, by Transformers' names, with the bits that each may have. */
const quantizationMethods = {
  mxfp4: [],
  fp8: [],
  fbgemm_fp8: [],
  awq: [4],
  gptq: [2, 3, 4, 8],
  bitsandbytes: [4, 8],
  mlx: [4, 8],
} as const;

type QuantizationMethod = keyof typeof quantizationMethods;

const methodNames = Object.keys(quantizationMethods) as readonly QuantizationMethod[];

/**
 * The method by which the weights of a compressed-tensors checkpoint are stored, where all groups of
 * layers have the same and activations are not told apart: 8-bit floats, or integers packed as GPTQ
 * packs them. The config as it was given for any other.
 */
const uncompressed = (config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const groups = isRecord(config.config_groups) ? Object.values(config.config_groups) : [];
  const weights = groups.map((group) => (isRecord(group) && isRecord(group.weights) ? group.weights : {}));
  const [first] = weights;
  const alike = weights.every(({ type, num_bits }) => type === first?.type && num_bits === first?.num_bits);
  if (config.quant_method !== "compressed-tensors" || !first || !alike) return config;
  if (first.type === "float" && first.num_bits === 8) return { quant_method: "fp8" };
  const isPacked = first.type === "int" && (config.format === "pack-quantized" || first.num_bits === 4);
  return isPacked ? { quant_method: "gptq", bits: first.num_bits } : config;
};

/** The rate at which training drops elements of hidden states, as families call it. */
const dropoutFields = ["hidden_dropout_prob", "resid_pdrop", "dropout", "dropout_rate", "residual_dropout"];

/** Bits of the weights that a quantization_config says; bitsandbytes has a flag for each width. */
const bitsOf = (method: QuantizationMethod, config: Readonly<Record<string, unknown>>): unknown => {
  if (method !== "bitsandbytes") return config.bits ?? config.w_bit ?? 4;
  return config.load_in_8bit === true ? 8 : 4;
};

/**
 * The fields of one config.json. Remembers what was read, so that the rest can be dropped, and
 * every issue. A field that cannot be used is taken for a small stand-in, so that the others are
 * read too; checks of one field against another then say nothing.
 */
export class Fields {
  #values: Readonly<Record<string, unknown>>;
  readonly #read: Record<string, number | boolean | string> = {};
  readonly #issues: Issue[] = [];

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** The fields that were given and read so far: the same architecture follows from them. */
  get read(): ModelConfig {
    return this.#read;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  #remember<T extends number | boolean | string>(field: string, value: T): T {
    if (this.has(field)) this.#read[field] = value;
    return value;
  }

  #refuse<T>(field: string, allowed: Allowed, standIn: T): T {
    this.#issues.push({ path: field, value: this.#values[field], allowed });
    return standIn;
  }

  /**
   * Refuses the field where the check fails: one against other fields, which must be usable
   * themselves.
   */
  check(field: string, holds: boolean, allowed: Allowed): void {
    if (!holds && this.#issues.length === 0) this.#refuse(field, allowed, undefined);
  }

  /** Takes `value` for what the field says from here on. */
  replace(field: string, value: number | boolean | string): void {
    this.#values = { ...this.#values, [field]: value };
  }

  has(field: string): boolean {
    return this.#values[field] !== undefined && this.#values[field] !== null;
  }

  /**
   * The whole number in that field, or `fallback` where it is absent. Bounds may come from other
   * fields.
   */
  size(field: string, fallback?: number, least = 1, most = largest): number {
    const value = this.has(field) ? this.#values[field] : fallback;
    if (isWholeNumber(value, least, most)) return this.#remember(field, value);
    const allowed: Allowed = { id: "whole-number", least, most };
    // A fallback and an upper bound may come from fields that cannot be used themselves.
    const isOwnFault = this.has(field) ? !isWholeNumber(value, least, largest) : fallback === undefined;
    if (isOwnFault) return this.#refuse(field, allowed, least);
    this.check(field, false, allowed);
    return least;
  }

  /** A size that may be listed for each layer, where all have the same. */
  sizeOfEach(field: string, fallback: number): number {
    const value = this.#values[field];
    if (Array.isArray(value) && value.every((each) => each === value[0])) this.replace(field, value[0]);
    return this.size(field, fallback);
  }

  /** The number of layers, limited to what any model has. */
  layers(field: string, fallback?: number): number {
    return this.size(field, fallback, 1, 1_024);
  }

  /** A size that divides `whole`, which stands in `wholeField`. */
  divisor(field: string, fallback: number, whole: number, wholeField: string): number {
    const value = this.size(field, fallback);
    this.check(field, whole % value === 0, { id: "divisor", field: wholeField, whole });
    return value;
  }

  flag(field: string, fallback: boolean): boolean {
    const value = this.has(field) ? this.#values[field] : fallback;
    return typeof value === "boolean" ? this.#remember(field, value) : this.#refuse(field, { id: "flag" }, fallback);
  }

  /**
   * Whether the field holds a number above 0; null, 0 and false say that there is none, an absent
   * field means `fallback`.
   */
  isPositive(field: string, fallback = 0): boolean {
    const value = this.#values[field] === undefined ? fallback : (this.#values[field] ?? false);
    if (value === false || (typeof value === "number" && value >= 0 && Number.isFinite(value))) {
      if (this.#values[field] !== undefined) this.#read[field] = value;
      return Number(value) > 0;
    }
    return this.#refuse(field, { id: "number" }, fallback > 0);
  }

  /**
   * Tokens that layers with a window see, and null where none have one; an absent field means
   * `fallback`.
   */
  window(fallback: number | null): number | null {
    const value = this.#values.sliding_window === undefined ? fallback : this.#values.sliding_window;
    if (this.#values.use_sliding_window === false || !isWholeNumber(value, 1, largest)) return null;
    return this.has("sliding_window") ? this.#remember("sliding_window", value) : value;
  }

  /** Whether the field has that word; any other word is allowed. */
  says(field: string, word: string, fallback: string): boolean {
    if (!this.has(field)) return fallback === word;
    const value = this.#values[field];
    return typeof value === "string"
      ? this.#remember(field, value) === word
      : this.#refuse(field, { id: "text" }, fallback) === word;
  }

  /** Whether training drops nothing of hidden states, which files say by a rate of 0. */
  hasNoDropout(): boolean {
    const field = dropoutFields.find((each) => this.#values[each] === 0);
    if (field === undefined) return false;
    this.#remember(field, 0);
    return true;
  }

  /** One of the words in `options`, or `fallback` where the field is absent. */
  word<const Option extends string>(field: string, options: readonly Option[], fallback: Option): Option {
    const value = this.has(field) ? this.#values[field] : fallback;
    const found = options.find((option) => option === value);
    return found === undefined
      ? this.#refuse(field, { id: "option", options, meant: nearest(value, options) }, fallback)
      : this.#remember(field, found);
  }

  /** Parts of the checkpoint that the language model does without, by the fields that describe them. */
  leftOut(): readonly LeftOut[] {
    const described = (field: string): boolean => {
      const value = this.#values[field];
      const holds = value === true || isRecord(value) || (typeof value === "number" && value > 0);
      if (holds) this.#read[field] = typeof value === "number" ? value : true;
      return holds;
    };
    const fields = {
      vision: ["vision_config"],
      audio: ["audio_config"],
      "next-tokens": ["num_nextn_predict_layers", "mtp_num_hidden_layers"],
    };
    return partsLeftOut.filter((part) => fields[part].some(described));
  }

  /** How the checkpoint's weights are quantized, from quantization_config; null without one. */
  storedAs(): StoredAs | null {
    const said = this.#values.quantization_config;
    if (!this.has("stored_as") && said !== undefined && said !== null) {
      if (!isRecord(said)) return this.#refuse("quantization_config", { id: "object" }, null);
      const given = uncompressed(said);
      const flagged = given.load_in_4bit || given.load_in_8bit ? "bitsandbytes" : undefined;
      // MLX names no method.
      const named = given.quant_method ?? flagged ?? (given.bits && given.group_size ? "mlx" : undefined);
      const method = methodNames.find((name) => name === named);
      if (method === undefined) {
        const allowed = { id: "option", options: methodNames, meant: nearest(named, methodNames) } as const;
        this.#issues.push({ path: "quantization_config.quant_method", value: named, allowed });
        return null;
      }
      const widths: readonly number[] = quantizationMethods[method];
      const bits = bitsOf(method, given);
      const width = widths.find((each) => each === bits);
      if (widths.length > 0 && width === undefined) {
        const options = widths.map(String);
        this.#issues.push({
          path: "quantization_config.bits",
          value: bits,
          allowed: { id: "option", options, meant: null },
        });
        return null;
      }
      const base = method === "fbgemm_fp8" ? "fp8" : method;
      this.replace("stored_as", width === undefined ? base : `${base}-${width}bit`);
    }
    if (!this.has("stored_as")) return null;
    return this.word("stored_as", storedFormats, "fp8");
  }

  /**
   * How many of `layers` have a dense MLP where others have experts: those in mlp_only_layers, and
   * all but every one in decoder_sparse_step.
   */
  denseLayers(layers: number): number {
    if (!this.has("dense_layers")) {
      const listed = this.#values.mlp_only_layers ?? [];
      if (!Array.isArray(listed)) return this.#refuse("mlp_only_layers", { id: "list", most: layers }, 0);
      const step = this.#values.decoder_sparse_step ?? 1;
      if (!isWholeNumber(step, 1, largest)) {
        return this.#refuse("decoder_sparse_step", { id: "whole-number", least: 1, most: largest }, 0);
      }
      const dense = Array.from({ length: layers }, (_, layer) => listed.includes(layer) || (layer + 1) % step !== 0);
      const counted = dense.filter(Boolean).length;
      if (counted === 0) return 0;
      this.replace("dense_layers", counted);
    }
    return this.size("dense_layers", 0, 0, layers);
  }

  /**
   * How many of `layers` in front have an MLP where the others have experts: from mlp_layer_types, or
   * as `field` says.
   */
  denseInFront(field: string, usual: number | undefined, layers: number): number {
    const types = this.#values.mlp_layer_types;
    if (!this.has(field) && Array.isArray(types)) {
      this.replace(field, types.slice(0, layers).filter((type) => type === "dense").length);
    }
    return this.size(field, usual === undefined ? undefined : Math.min(usual, layers), 0, layers);
  }

  /**
   * Query heads of layers with a window, where num_attention_heads_per_layer has another number than
   * the others; else `heads`.
   */
  windowHeads(heads: number): number {
    const listed = this.#values.num_attention_heads_per_layer;
    if (!this.has("window_attention_heads") && Array.isArray(listed)) {
      this.replace("window_attention_heads", listed.find((each) => each !== heads) ?? heads);
    }
    return this.size("window_attention_heads", heads);
  }

  /** Whether what gates an attention is one number a head, not an element: true, "per-head", or silence. */
  gatesHeads(): boolean {
    const said = this.#values.gating;
    if (typeof said === "string") this.replace("gating", said === "per-head");
    return this.flag("gating", true);
  }

  /**
   * How many layers are of a kind, from a pattern with a letter for each layer, or a list of words;
   * kept in `field`.
   */
  layersOf(field: string, letter: string, words: readonly string[]): number {
    if (!this.has(field)) {
      const pattern = this.#values.hybrid_override_pattern;
      const listed = this.#values.layers_block_type ?? this.#values.layer_types;
      const kinds = typeof pattern === "string" ? [...pattern] : Array.isArray(listed) ? listed : [];
      this.replace(field, kinds.filter((kind) => kind === letter || words.includes(kind)).length);
    }
    return this.size(field, 0, 0, 1_024);
  }

  /**
   * How many of `layers` pick tokens themselves where others take what an earlier layer picked: from
   * indexer_types, index_topk_pattern or index_topk_freq; all of them where config.json is silent.
   */
  indexerLayers(layers: number): number {
    if (!this.has("indexer_layers")) {
      const said = this.#values.indexer_types ?? this.#values.index_topk_pattern;
      const kinds = typeof said === "string" ? [...said] : Array.isArray(said) ? said : null;
      const every = this.#values.index_topk_freq ?? 1;
      const first = this.#values.index_skip_topk_offset ?? 2;
      if (kinds === null && every === 1) return layers;
      if (!isWholeNumber(every, 1, largest)) {
        return this.#refuse("index_topk_freq", { id: "whole-number", least: 1, most: largest }, layers);
      }
      if (!isWholeNumber(first, 0, largest)) {
        return this.#refuse("index_skip_topk_offset", { id: "whole-number", least: 0, most: largest }, layers);
      }
      const picks =
        kinds?.slice(0, layers).map((kind) => kind !== "shared" && kind !== "S") ??
        Array.from({ length: layers }, (_, layer) => Math.max(layer - first + 1, 0) % every === 0);
      this.replace("indexer_layers", picks.filter(Boolean).length);
    }
    return this.size("indexer_layers", layers, 0, layers);
  }

  /**
   * How many of `layers` also see keys that are pooled: from every few tokens ("sparse"), or from every
   * 128 ("heavy"); from layer_types or compress_ratios, else the first two are heavy and the others take
   * turns.
   */
  pooledLayers(
    layers: number,
    rates: Readonly<Record<"sparse" | "heavy", number>>,
  ): Readonly<Record<"sparse" | "heavy", number>> {
    const listed = this.#values.layer_types ?? this.#values.compress_ratios;
    const countOf = (kind: "sparse" | "heavy", word: string, usual: number, most: number): number => {
      const field = `${kind}_layers`;
      if (!this.has(field) && Array.isArray(listed)) {
        this.replace(field, listed.slice(0, layers).filter((each) => each === word || each === rates[kind]).length);
      }
      return this.size(field, usual, 0, most);
    };
    const sparse = countOf("sparse", "compressed_sparse_attention", Math.max(0, Math.floor((layers - 2) / 2)), layers);
    return { sparse, heavy: countOf("heavy", "heavily_compressed_attention", layers - sparse, layers - sparse) };
  }

  /**
   * How many of `layers` do not rotate queries and keys: those with 0 in no_rope_layers, else one in
   * every no_rope_layer_interval.
   */
  unrotatedLayers(layers: number): number {
    const given = this.#values.no_rope_layers;
    if (!this.has("unrotated_layers") && Array.isArray(given) && given.length > 0) {
      this.replace("unrotated_layers", given.slice(0, layers).filter((each) => each === 0).length);
    }
    return this.size("unrotated_layers", Math.floor(layers / this.size("no_rope_layer_interval", 4)), 0, layers);
  }

  /** How many of `layers` stand in the list of that field, or how many it says; else `fallback`. */
  listed(field: string, fallback: number, layers: number): number {
    const value = this.#values[field];
    if (Array.isArray(value)) this.replace(field, Math.min(value.length, layers));
    return this.size(field, Math.min(fallback, layers), 0, layers);
  }

  /**
   * How many of `layers` have softmax attention over everything: from layer_types, or one in every
   * full_attention_interval.
   */
  fullAttentionLayers(layers: number): number {
    const counted = Math.floor(layers / this.size("full_attention_interval", 4));
    return this.#fullIn("full_attention_layers", layers, counted);
  }

  /**
   * How many of `layers` behind the first see everything, where the first of every `interval` does if
   * layer_types is silent.
   */
  fullLayersBehindFirst(layers: number, interval: number): number {
    return this.#fullIn("full_attention_layers", layers - 1, Math.floor((layers - 1) / interval));
  }

  /** How many of `layers` have a number above 0 in that list; else `fallback`. */
  positiveIn(field: string, kept: string, fallback: number, layers: number): number {
    const given = this.#values[field];
    if (!this.has(kept) && Array.isArray(given)) {
      this.replace(kept, given.slice(0, layers).filter((each) => typeof each === "number" && each > 0).length);
    }
    return this.size(kept, Math.min(fallback, layers), 0, layers);
  }

  /**
   * How many of the last `last` of `layers` see everything, where one in every `interval` does if
   * layer_types is silent; kept in `field`.
   */
  fullLayersOfLast(field: string, layers: number, last: number, interval: number): number {
    const counted = Math.floor(layers / interval) - Math.floor((layers - last) / interval);
    return this.#fullIn(field, last, counted);
  }

  /**
   * How many of `layers` have an attention, where others have none: from layer_types, or from a list
   * of their places; all of them where config.json is silent.
   */
  attentionLayers(layers: number): number {
    const places = this.#values.full_attn_idxs;
    return this.#fullIn("full_attention_layers", layers, Array.isArray(places) ? places.length : layers);
  }

  #fullIn(field: string, last: number, fallback: number): number {
    const types = this.#values.layer_types;
    const counted =
      Array.isArray(types) && last > 0
        ? types.slice(-last).filter((type) => type === "full_attention" || type === "attention").length
        : fallback;
    if (!this.has(field)) this.replace(field, Math.min(counted, last));
    return this.size(field, counted, 0, last);
  }
}
