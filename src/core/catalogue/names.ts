import type { StoredAs } from "./architecture.ts";

/** A quantization that a name may say; "none" says that a checkpoint is not quantized. */
export type NamedStorage = StoredAs | "none";

/** What a name of a model says. */
export interface ModelWords {
  /**
   * The words that set a model apart from others, in order: family, generation, sizes, version,
   * and whatever is not known to mean nothing.
   */
  readonly key: string;
  /** The same words, each by itself. */
  readonly words: readonly string[];
  /** The date of a release, such as "2507"; "" without one. */
  readonly date: string;
  /** How the name says that the weights are stored; null where it does not. */
  readonly storedAs: NamedStorage | null;
  /** The format of weights that are made for inference, not to be trained; null otherwise. */
  readonly servedAs: string | null;
}

/** Ends of the ids of quantized twins: a name that ends so is read back as the same. */
export const storageSuffixes = {
  "bitsandbytes-4bit": "bnb-4bit",
  "bitsandbytes-8bit": "bnb-8bit",
  "awq-4bit": "awq",
  "gptq-2bit": "gptq-2bit",
  "gptq-3bit": "gptq-3bit",
  "gptq-4bit": "gptq-4bit",
  "gptq-8bit": "gptq-8bit",
  fp8: "fp8",
  mxfp4: "mxfp4",
  "mlx-4bit": "mlx-4bit",
  "mlx-8bit": "mlx-8bit",
  none: "bf16",
} as const satisfies Readonly<Record<NamedStorage, string>>;

/** Words for how a model was trained further: its architecture stays the same. */
const variants: ReadonlySet<string> = new Set([
  "instruct",
  "inst",
  "chat",
  "it",
  "hf",
  "pt",
  "sft",
  "dpo",
  "think",
  "thinking",
  "reasoning",
  "qat",
  "deduped",
  // Its head for further tokens is kept.
  "mtp",
  // Tags of those who serve models.
  "latest",
  "free",
  "cloud",
]);

/** Families in which "base" is a size, not what a model is before it was taught to answer. */
const sizedByWord = /bert|t5|bart|bge|e5|gte|electra|mpnet|embed/;

/** Words that stand only beside a quantization, the maker of it among them. */
const besideStorage = /^(?:unsloth|dynamic|kv|block|marlin|128g|g128|dwq|quantized|ct)$/;

const sixteenBit: ReadonlySet<string> = new Set(["bf16", "fp16", "f16", "16bit", "unquantized"]);

/** Formats of weights from which nothing is trained. */
const served: ReadonlySet<string> = new Set([
  "gguf",
  "ggml",
  "exl2",
  "exl3",
  "onnx",
  "openvino",
  "coreml",
  "litert",
  "nvfp4",
  "fp4",
  "w8a8",
  "w4a8",
  "w4a4",
  "autoround",
]);

/** A quantization of a GGUF file, as its name says it: "q4", then "k" and "m". */
const ofGguf = /^i?q[2-8]$/;

/** A month with a year or a day, or a year with a month: "0125", "0905", "2507". */
const isDate = (word: string): boolean =>
  /^(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|2[3-9](?:0[1-9]|1[0-2]))$/.test(word);

/** Bits that a word says: "4bit", "int4", "w4a16". */
const bitsOf = (word: string): number | null => {
  const found = /^(?:(\d)bits?|int(\d)|w(\d)a16)$/.exec(word);
  return found ? Number(found[1] ?? found[2] ?? found[3]) : null;
};

/** A method of quantization: the words that name it, and the widths that are counted. */
type Method = readonly [words: readonly string[], name: string, widths: readonly number[]];

const mlx: Method = [["mlx", "mtplx"], "mlx", [4, 8]];

const methods: readonly Method[] = [
  [["bnb", "bitsandbytes", "nf4"], "bitsandbytes", [4, 8]],
  [["gptq", "gptqmodel"], "gptq", [2, 3, 4, 8]],
  [["awq", "autoawq"], "awq", [4]],
  mlx,
  // Weights alone in integers: packed as GPTQ packs them.
  [["w4a16", "w8a16"], "gptq", [4, 8]],
];

/**
 * The quantization that these words say, with the words that say it; null where they say none, or
 * one that is not counted: then they stay in the key, which no model has.
 */
const storageIn = (
  words: readonly string[],
): { readonly storedAs: NamedStorage; readonly by: (word: string) => boolean } | null => {
  const widths = [...new Set(words.map(bitsOf).filter((bits) => bits !== null))];
  const beside = (word: string): boolean => besideStorage.test(word);
  if (widths.length < 2) {
    for (const format of ["fp8", "mxfp4"] as const) {
      if (words.includes(format)) return { storedAs: format, by: (word) => word === format || beside(word) };
    }
    const isSixteenBit = words.some((word) => sixteenBit.has(word));
    // "4bit" alone is how conversions to MLX are named.
    const isMlx = words.some((word) => /^\dbit$/.test(word));
    const [names, method, counted] =
      methods.find(([each]) => each.some((name) => words.includes(name))) ?? (isMlx ? mlx : ([[], "", []] as const));
    const [width = method === "mlx" ? Number.NaN : 4] = widths;
    if (method !== "" && !isSixteenBit && counted.includes(width)) {
      const by = (word: string): boolean => names.includes(word) || bitsOf(word) !== null || beside(word);
      return { storedAs: `${method}-${width}bit` as StoredAs, by };
    }
    if (isSixteenBit && widths.length === 0) {
      return { storedAs: "none", by: (word) => sixteenBit.has(word) || word === "mlx" };
    }
  }
  return null;
};

/** The name without its address, its owner and what follows a file's name. */
const bareName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/[^/]+\//, "")
    .replace(/[?#].*$/, "")
    .replace(/\/(?:tree|blob|resolve)\/.*$/, "")
    .replace(/\/+$/, "")
    .replace(/^.*\//, "");

/** A name with its owner, as the Hub has it: the very weights that are meant. */
export type Checkpoint = `${string}/${string}`;

/** How a place to fill in begins: path/to/the-model. */
export const pathOwner = "path";

/** The checkpoint that a name or an address of the Hub names; null where it says no owner. */
export const checkpointIn = (name: string): Checkpoint | null => {
  const path = name
    .trim()
    .replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/(?:tree|blob|resolve)\/.*$/, "")
    .replace(/\/+$/, "");
  return /^(?![.-])(?!.*(?:\.\.|--))[\w.-]{1,96}\/[\w.-]{1,96}$/.test(path) ? (path as Checkpoint) : null;
};

/** Words of a quantization of which no more is known, and "2x". */
const ofStorage =
  /^(?:\d+x$|\d+(?:\.\d+)?(?:bits?|bpw)$|w\d|fp\d|nvfp|mxfp|mixfp|int\d|mixedint|awq|gptq|bnb|hqq|aqlm|quip|eetq|mlx|mtplx|attnfp|paro$|prisma[a-z]|jang(?:tq)?$|o?q\d(?:\.\d)?e?$|optiq|axq|tq\d|wmix|swq)/;

/** Words of a name whose parts a separator sets off: "llama3.1" is two, "8b" and "a3b" are one. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[-_:@\s+]+/)
    .flatMap((word) => {
      const parts = /^([a-z]{2,})(\d+(?:\.\d+)*[nv]?)$|^(qwen)(\d[\d.]*)(vl)$/.exec(word);
      return parts && !ofStorage.test(word) && !/^(?:bf|nf|exl)\d+$/.test(word)
        ? parts.slice(1).filter(Boolean)
        : [word];
    })
    .map((word) => word.replace(/^[.]+|[.]+$/g, ""))
    .filter(Boolean);

/** Letters that follow each other belong together, however they are set apart: "code-llama". */
const joined = (words: readonly string[]): string =>
  words.join("-").replace(/(?<=^|-)([a-z]+)(?:-(?=[a-z]+(?:-|$)))/g, "$1");

const wordsIn = (text: string): ModelWords => {
  const all = wordsOf(
    text
      .replaceAll(/(?:quantized)?\.(?=w\d)/g, "-")
      .replaceAll(/(?<=gptq-\d)b(?=-\d+g)/g, "bit")
      .replace(/(?:q4[_.]0|int4)-unquantized/, "")
      .replaceAll("auto-round", "autoround")
      // Runs of one recipe from other beginnings.
      .replace(/-(?:(?:data|weight)-)?seed\d+$/, "")
      // The first Qwens say GPTQ by the width alone.
      .replace(/^(qwen-[\d._]+b-chat)-(?=int[48]$)/, "$1-gptq-"),
  );
  // Conversions to MLX say so of what they leave in 8 bits beside MXFP4.
  const isGguf = all.some((word) => ofGguf.test(word)) && !all.includes("mxfp4");
  const storage = storageIn(all);
  const rest = all.filter((word) => storage === null || !storage.by(word));
  const isSized = sizedByWord.test(rest.join(" "));
  const told = rest.filter((word) => !variants.has(word) && !served.has(word) && (isSized || word !== "base"));
  const words = told.filter((word) => !isDate(word));
  return {
    key: joined(words),
    words,
    date: told.find(isDate) ?? "",
    storedAs: storage?.storedAs ?? null,
    servedAs: all.find((word) => served.has(word)) ?? (isGguf ? "gguf" : null),
  };
};

/** Words by which makers name the checkpoints of a model that were trained further. */
const ofMakers: readonly string[] = ["instruct", "chat", "it", "thinking"];

/**
 * What a name without an owner means, where the model found for it is called `own` on the Hub: that
 * very checkpoint; another of the same maker, which its name adds a word or a date for; or one of
 * whoever calls it so.
 */
export const meantBy = (name: string, own: string): "own" | "makers" | "others" => {
  const [given, held] = [readingsOf(name), readingsOf(own)];
  const additions = (text: string): readonly string[] =>
    wordsOf(bareName(text)).filter((word) => variants.has(word) || isDate(word));
  const added = additions(name).filter((word) => !additions(own).includes(word));
  const isOf = (words: ModelWords, other: ModelWords): boolean =>
    withoutContext(words)
      .key.split("-")
      .every((word) => other.key.split("-").includes(word));
  if (!given.some((words) => held.some((other) => isOf(words, other)))) return "others";
  if (added.length === 0) return "own";
  return added.every((word) => ofMakers.includes(word) || isDate(word)) ? "makers" : "others";
};

/** Makers that write their name before that of the model. */
const makers = [
  "meta",
  "google",
  "arcee",
  "cohere",
  "moonshotai",
  "microsoft",
  "mistralai",
  "qwen",
  "nvidia",
  "c4ai",
  "deepseek-ai",
  "openai",
  "ibm",
];

const byMaker = new RegExp(`^(?:${makers.join("|")})[-_.\\s](?=[a-z])`);

/** Longer texts are no names. */
export const longestName = 200;

/**
 * What a name may mean, the plainest reading first: a low line or a hyphen between digits may be a
 * point ("phi-1_5", "llama-3-1-8b"), and a maker's name may stand before the model's.
 */
export const readingsOf = (name: string): readonly ModelWords[] => {
  if (name.length > longestName) return [];
  // Names of tunes shorten it: "L3-8B-Stheno", "MythoMax-L2-13b".
  const bare = bareName(name).replace(/(?<=^|-)l(?=[23](?:\.[123])?-\d+b)/, "llama-");
  const unowned = bare.replace(byMaker, "");
  const texts = [bare, unowned].flatMap((text) => [
    text.replaceAll(/(?<=\d)_(?=\d)/g, "."),
    text,
    text.replaceAll(/(?<=(?:^|[^\d.])\d)[-_p](?=\d(?:[-_]|$))/g, "."),
    // "llama31-8b" and "qwen25:7b" leave the point of the generation out.
    text.replaceAll(/(?<=(?:llama|qwen)-?[1-4])(?=\d[-_:\s])/g, "."),
  ]);
  return [...new Set(texts)].map(wordsIn);
};

/** A size: "8b", "360m", "8x7b", "a3b". */
export const isSize = (word: string): boolean => /^(?:a|e|\d+x)?\d+(?:\.\d+)?[bm]$/.test(word);

/** Words of what has other weights than the model that its name says too. */
const reshaping: ReadonlySet<string> = new Set(
  [
    // More than text goes in or comes out.
    "v,vl,vlm,vision,visual,llava,ovis,omni,multimodal,mm,image,video,ocr,audio,speech,voice,asr,tts",
    // A part beside the model, or in its place.
    "mtpv,assistant,lora,qlora,adapter",
    // Other blocks, or another number of them.
    "moe,mamba,hybrid,bitnet,sparse,prune,pruned,reap,ream,svd,switch,minitron,depth,width,deep,mobile,upscaled",
    // Stored in a way that is not counted.
    "compressed",
  ].flatMap((words) => words.split(",")),
);

/** Words of models that only draft tokens which another then checks (speculative decoding). */
const ofDrafts = /^(?:eagle|medusa|dflash|dspark|dflare|domino|vispec|speculators?(?:\..*)?|draft|drafter)$/;

/** Whether a word says other weights than those of the model that is named too. */
const isReshaping = (word: string): boolean => reshaping.has(word) || word.endsWith("moe") || ofDrafts.test(word);

/** Families of which a size is of one shape, but for some rows of the vocabulary. */
const ofOneShape = /^mi[sx]tral$/;

/**
 * Whether the name is of a model that somebody trained further, who names it together with the one
 * that it was made from, whose words these are: all of them, a size and what tells generations
 * apart among them; beside them a word of its own, and none of another generation, another size or
 * other weights.
 */
export const isTuneOf = ({ words }: ModelWords, base: readonly string[]): boolean => {
  // Of most names that are compared some word is missing.
  if (!base.every((word) => words.includes(word))) return false;
  const [family = ""] = base;
  const own = words.filter((word) => !base.includes(word));
  const [follows = ""] = words.slice(words.indexOf(family) + 1);
  return (
    base.some(isSize) &&
    (ofOneShape.test(family) || base.some((word) => word !== family && !isSize(word))) &&
    (base.includes(follows) || !/^\d/.test(follows)) &&
    own.some((word) => /^[a-z]{3,}/.test(word) && !makers.includes(word)) &&
    !own.some((word) => isSize(word) || isReshaping(word) || ofStorage.test(word))
  );
};

/** Whether a word may be of the name of a model that another drafts tokens for. */
const isOfName = (word: string): boolean => /^[a-z]{3}/.test(word) && !ofDrafts.test(word);

/** How the head of a model for further tokens is called, converted to MLX without the model. */
const ofHeadAlone = /^(?!.*(?:gptq|awq|int[48])).*-mtp-(?:[48]bit|bf16)$/i;

/** Whether a name is of the head of a model that predicts further tokens, without the model. */
export const isHeadAlone = (name: string): boolean => name.length <= longestName && ofHeadAlone.test(name);

/** Whether a name is of a model that only drafts tokens for another, which it names too. */
export const isDraft = (name: string): boolean => {
  if (isHeadAlone(name)) return true;
  const [plainest] = readingsOf(name);
  if (!plainest) return false;
  const { words } = plainest;
  const isOfGemma = words[0] === "gemma" && words.at(-1) === "assistant";
  return isOfGemma || (words.some((word) => ofDrafts.test(word)) && words.some(isOfName));
};

/** The name without the words of a draft model and of a quantization that is not counted. */
export const withoutFormat = (name: string): string =>
  (readingsOf(name)[0]?.words ?? [])
    .filter(
      (word, at, words) => !ofDrafts.test(/^\d$/.test(word) ? (words[at - 1] ?? "") : word) && !ofStorage.test(word),
    )
    .join("-");

/** The words by which a name says a quantization that is not counted, such as "mlx-6bit"; null without. */
export const uncountedStorage = (name: string): string | null => {
  const [plainest] = readingsOf(name);
  return plainest?.words.filter((word) => ofStorage.test(word)).join("-") || null;
};

/** Words that say that a model was trained further, which its name then ends with. */
const ofTraining =
  /^(?:finetuned?|tuned?|abliterated|uncensored|heretic|merged|orpo|kto|rlhf|ppo|grpo|mnli|squad|sst|ner)$/;

/** Whether the name is of a model whose own says no size, and of how it was trained further: "phi-4-abliterated". */
export const isTrainedFrom = ({ words }: ModelWords, base: readonly string[]): boolean =>
  base.length > 1 &&
  !base.some(isSize) &&
  base.every((word, at) => words[at] === word) &&
  ofTraining.test(words[base.length] ?? "");

/** Words of a context length, which changes no weights: "128k", "1m". */
const ofContext = /-(?:\d{1,4}k|1m)(?=-|$)/g;

/** The same model with the context that it had first; itself where the name says none. */
export const withoutContext = (words: ModelWords): ModelWords => ({ ...words, key: words.key.replace(ofContext, "") });
