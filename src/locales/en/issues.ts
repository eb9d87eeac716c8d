import { createFormat } from "../format.ts";

const { number } = createFormat("en");

/** What was wrong with an input, and what is allowed there. Ids are given as they are typed. */
export const issues = {
  /** Where nothing is given. */
  choose: "Select an answer, or choose “Not sure”.",
  line: (path: string, value: string, allowed: string) => `${path}: "${value}" is not allowed; use ${allowed}`,
  lineMeant: (path: string, value: string, meant: string, allowed: string) =>
    `${path}: "${value}" is not allowed (did you mean ${meant}?); use ${allowed}`,
  fieldMeant: (path: string, meant: string, allowed: string) =>
    `${path}: there is no such field (did you mean ${meant}?); use ${allowed}`,
  field: (path: string, allowed: string) => `${path}: there is no such field; use ${allowed}`,
  missing: (path: string, allowed: string) => `${path}: it is missing; use ${allowed}`,
  noName: "(empty)",
  whole: "the whole",

  object: "a JSON object",
  json: "JSON",
  jsonToLine: (line: number) => `JSON; it breaks off in line ${line}`,
  list: (most: number) => `a list of at most ${most}`,
  flag: "true or false",
  number: "a number",
  text: "text",
  aboveZero: (most: number, unit: string | null) =>
    unit === null ? `a number above 0, up to ${most}` : `${unit} above 0, up to ${most}`,
  wholeNumber: (least: number, most: number) => `a whole number from ${least} to ${most}`,
  oneOf: (options: string) => `one of ${options}`,
  oneName: (given: string) => `only one name for the same thing; ${given} is given too`,
  oneKey: "each key once",

  orUnknown: (allowed: string) => `${allowed} or unknown`,
  answers: "a JSON object of question ids",
  question: "the id of a question",
  trainable: (format: string) =>
    `a model that can be trained: weights in ${format} are made for inference, so name the model that they were made from`,
  openModel:
    "a model whose weights are published: this one runs only at its maker, so choose an open model, or a size such as 8b",
  draft:
    "a model that is trained by itself: this one only drafts tokens for another (speculative decoding), so name the model that it drafts for",
  storage: (storage: string) =>
    `weights in 16 bit, or quantized by bitsandbytes, GPTQ, AWQ, FP8, MXFP4 or MLX in 4 or 8 bits: ${storage} is not counted, so name the model that it was made from`,
  model: (classes: string) => `a model of the catalogue (such as llama-3.1-8b), ${classes}, custom or unknown`,
  amount: (least: number, most: number, options: string) =>
    `a whole number from ${number(least)} to ${number(most)}, one of ${options}, or unknown`,
  lengths: (most: number, options: string) =>
    `a whole number of tokens from 1 to ${number(most)}, {"typical": ..., "longest": ...} in tokens, one of ${options}, or unknown`,
  count: (least: number, most: number) => `a whole number from ${least} to ${most}, or unknown`,
  order: (ids: string) => `a list, each at most once, of ${ids}; or unknown`,
  price: (most: number) => `US dollars per GPU-hour, above 0 and at most ${most}`,
  priceWithCard: "only together with a GPU of the catalogue as gpu",
  weights: (most: number, ids: string) => `numbers from 0 to ${most}, at least one above 0, for any of ${ids}`,
  customModelWithCustom: "only together with model: custom",

  divisor: (field: string, whole: number) => `a divisor of ${field} (${whole})`,
  hiddenDivisor: (size: number) => `a divisor of the hidden size (${size})`,
  evenHalves: "an even number: both halves of the gated MLP",

  modelFiles: {
    adapter: "the base model's config.json: this is an adapter's file, which does not describe the model",
    tokenizer: "the model's config.json, which is next to it: this is a tokenizer's file",
    generation: "the model's config.json, which is next to it: this file says how answers are sampled",
    index: "the model's config.json, which is next to it: this file lists the weights",
    processor: "the model's config.json, which is next to it: this is a processor's file",
    diffusion: "a language model's config.json: this is a part of a diffusion model, which is not estimated",
  },
  remoteCode: "a known family: this model ships its own code (auto_map), which we do not read",
  family:
    "a known family, such as llama, qwen3 or mixtral: use one of their models of a similar size. Models without attention (Mamba, RWKV) and those for images or audio alone are not estimated",
  catalogueModel: "an id of the catalogue or a name on the Hugging Face Hub (such as llama-3.1-8b)",
  runModel: 'an id of the catalogue (such as llama-3.1-8b) or {"config": <config.json>}',
  quantized: (options: string, technique: string) => `${options} with technique ${technique}`,
  unquantized: (technique: string) => `none with technique ${technique}: quantized weights cannot be trained`,
  modules: (names: string) => `all-linear, all-linear+head, or a list of ${names}`,
  atRest: (value: string) => `${value}: what it trains is not counted`,
  hyperparameter: (technique: string, fields: string) => `${fields} with technique ${technique}`,
  noHyperparameter: (technique: string) => `none with technique ${technique}, which has no hyperparameters that count`,
  moduleSide: (least: number, most: number, module: string) => `${least} to ${most}, the longer side of ${module}`,
  hiddenSide: (most: number) => `at most ${most}, the hidden size`,
  moduleDivisor: (size: number, module: string) => `a divisor of ${size}, the input size of ${module}`,
  onlyWith: (field: string, values: readonly string[]) => `only where ${field} is ${values.join(" or ")}`,
  trainsNothing: "a technique that trains something: this model has nothing that it could train",
  noModule: "layers that the model has: of these it has none",

  percentEncoded: "percent-encoded text",
  firstKept: "one value; the first was kept",
  linkVersion: (newest: number) =>
    `1 to ${newest}; this link may come from a newer guide, and we kept only what we understood`,
  linkLength: (most: number) => `at most ${most} characters; the rest was not read`,
  pinnedEvidence: "the version of the evidence that the link was pinned to",
  pinnedRanking: "techniques with their share in percent, such as lora:62,qlora:20",
  page: (pages: string) => `${pages} or the id of a question`,

  hostId: "lowercase letters, digits, dots and hyphens",
  newId: "an id that the catalogue does not have yet",
  freeId: (taken: string) => `an id other than ${taken}, which mean something else among the answers`,
  name: (most: number) => `a name of up to ${most} characters`,
  priceRange: "US dollars per GPU-hour: a number above 0, or [low, high]",
  cardId: "the id of a GPU of the catalogue as key",
  imagePath: "the path of an image next to the page",
  address: "an address (https, or a path on this site)",
  path: "a path on this site that forwards to a hub",
};
