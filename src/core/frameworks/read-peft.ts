import type { Call } from "../check/files/python.ts";
import { NotLiteral, type Value } from "../check/files/source.ts";
import { type Lookup, literalSettings, type NotUnderstood, noteOf } from "../check/reading.ts";
import { isPattern } from "../parse/pattern.ts";

/** The technique that each of PEFT's configuration classes means, and its settings there by default. */
const byClass: Readonly<
  Record<string, { readonly technique: string; readonly defaults: Readonly<Record<string, Value>> }>
> = {
  // peft tuners/lora/config.py: r 8, lora_alpha 8; of the models that it knows, queries and values.
  LoraConfig: { technique: "lora", defaults: { r: 8, lora_alpha: 8, target_modules: ["q_proj", "v_proj"] } },
  AdaLoraConfig: {
    technique: "adalora",
    defaults: { init_r: 12, target_r: 8, lora_alpha: 8, target_modules: ["q_proj", "v_proj"] },
  },
  VeraConfig: { technique: "vera", defaults: { r: 256, target_modules: ["q_proj", "v_proj"] } },
  OFTConfig: { technique: "oft", defaults: { oft_block_size: 32, target_modules: ["q_proj", "v_proj"] } },
  BOFTConfig: { technique: "boft", defaults: {} },
  IA3Config: {
    technique: "ia3",
    defaults: { target_modules: ["k_proj", "v_proj", "down_proj"], feedforward_modules: ["down_proj"] },
  },
  PromptTuningConfig: { technique: "prompt-tuning", defaults: {} },
  PromptEncoderConfig: { technique: "p-tuning", defaults: {} },
  PrefixTuningConfig: { technique: "prefix-tuning", defaults: {} },
  LNTuningConfig: { technique: "layernorm-tuning", defaults: {} },
  AdaptionPromptConfig: { technique: "llama-adapter", defaults: {} },
};

export const isPeftClass = (name: string): boolean =>
  Object.hasOwn(byClass, name) ||
  /^(?:AdaptionPrompt|Adamss|Beft|C3A|CPT|Deft|Delora|FourierFT|Frod|Glora|Gralora|HRA|Hira|LoHa|LoKr|Lily|Miss|MultitaskPromptTuning|OSF|Poly|Psoft|Pvera|RandLora|Road|Shira|TinyLora|TrainableTokens|UniLora|VBLoRA|WaveFT|XLora)Config$/.test(
    name,
  );

/** Which weights are trained, and with which settings, as a run names them. */
export interface Trains {
  readonly technique: string | null;
  readonly hyperparameters: Readonly<Record<string, Value>>;
}

export const allWeights: Trains = { technique: "full", hyperparameters: {} };

/** The low-rank technique that those flags mean over such a base. */
export const lowRank = (quantized: boolean, isDora: boolean): string =>
  isDora ? "dora" : quantized ? "qlora" : "lora";

/** Embeddings among target modules, of which no count is kept. */
const embeddings =
  /^(?:embed_tokens|embed_in|embed_out|wte|wpe|word_embeddings|embeddings?|tok_embeddings|embed_tokens_per_layer)$/;

/** What a call of one of PEFT's configuration classes trains. */
export const readPeftCall = (call: Call, quantized: boolean, notes: NotUnderstood[]): Trains => {
  const name = call.name.slice(call.name.lastIndexOf(".") + 1);
  const found = byClass[name];
  const literal = literalSettings(call.section, notes);
  const { use_dora: isDora, r, ...given } = literal;
  // An empty list names nothing.
  const settings = Object.fromEntries(
    Object.entries(given).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  if (!found) return { technique: null, hyperparameters: {} };
  const { target_modules: targets } = settings;
  if (Array.isArray(targets) && targets.some((target) => embeddings.test(String(target)))) {
    const option = call.section.options.find((each) => each.name === "target_modules");
    if (option) notes.push(noteOf(option, "not-counted"));
    settings.target_modules = targets.filter((target) => !embeddings.test(String(target)));
  }
  return {
    technique: found.technique === "lora" ? lowRank(quantized, isDora === true) : found.technique,
    hyperparameters: {
      ...found.defaults,
      ...(literal.target_modules === null ? { target_modules: found.defaults.target_modules ?? null } : {}),
      ...settings,
      ...(r === undefined || r === 0 ? {} : { r }),
      // AdaLoRA's rank is the one that it prunes to.
      ...(settings.target_r === undefined ? {} : { r: settings.target_r }),
    },
  };
};

/** LoRA by the names of LoraConfig, as LLaMA-Factory v1 takes them, with its defaults. */
export const readPeft = (
  {
    r = 8,
    lora_alpha = 16,
    lora_dropout = 0,
    target_modules = "all",
    use_rslora,
    use_dora,
  }: Readonly<Record<string, Value>>,
  quantized: boolean,
): Trains => ({
  technique: lowRank(quantized, use_dora === true),
  hyperparameters: {
    r,
    lora_alpha,
    lora_dropout,
    target_modules: target_modules === "all" ? "all-linear" : target_modules,
    ...(use_rslora === true ? { use_rslora } : {}),
  },
});

/** Quantization of the base, as BitsAndBytesConfig says it. */
export const quantizationOf = (settings: Readonly<Record<string, Value>>): "none" | "int8" | "nf4" | "nf4-double" => {
  if (settings.load_in_4bit === true) {
    return settings.bnb_4bit_use_double_quant === true || settings.use_bnb_nested_quant === true ? "nf4-double" : "nf4";
  }
  return settings.load_in_8bit === true ? "int8" : "none";
};

/**
 * The settings of LoRA that a framework keeps under names of its own, with its defaults: no dropout
 * where none is named.
 */
export const readLora = (
  options: Lookup,
  names: {
    readonly rank: string;
    readonly alpha: string;
    readonly targets: string;
    readonly rankStabilized: string;
    readonly dora: string;
  },
  defaults: {
    readonly rank: number;
    readonly alpha: (rank: number) => number;
    readonly targets: Value;
    readonly dropout?: number;
  },
  quantized: boolean,
): Trains => {
  const rank = options.number(names.rank) ?? defaults.rank;
  const alpha = options.number(names.alpha) ?? defaults.alpha(rank);
  const given = options.value(names.targets);
  const pattern = typeof given === "string" && isPattern(given) ? given : null;
  const list = given === undefined || pattern !== null ? undefined : options.names(names.targets);
  const named = list?.filter((each) => !embeddings.test(each));
  if (named?.length !== list?.length) options.notCounted(names.targets);
  const targets =
    pattern ??
    (named === undefined || named.length === 0
      ? defaults.targets
      : named.map((each) => (/^all(-linear)?$/.test(each) ? "all-linear" : each)));
  return {
    technique: lowRank(quantized, options.flag(names.dora) === true),
    hyperparameters: {
      r: rank,
      lora_alpha: alpha,
      lora_dropout: options.number("lora_dropout") ?? defaults.dropout ?? 0,
      target_modules: targets,
      ...(options.flag(names.rankStabilized) === true ? { use_rslora: true } : {}),
    },
  };
};

/** A dtype by its name in a file: torch.bfloat16, "bfloat16", bf16. */
export const dtypeOf = (value: Value | undefined): "bf16" | "fp16" | "fp32" | null => {
  const text = value instanceof NotLiteral ? value.text : String(value ?? "");
  if (/bfloat16|bf16/.test(text)) return "bf16";
  if (/float16|fp16|\bhalf\b/.test(text)) return "fp16";
  return /float32|fp32|\bfloat\b/.test(text) ? "fp32" : null;
};
