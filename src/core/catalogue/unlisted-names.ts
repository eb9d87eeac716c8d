import { isSize, longestName, readingsOf } from "./names.ts";

/** Models without attention, or not of language alone. */
const ofOtherKinds =
  "(?:falcon-?)?mamba|rwkv|v[56]-(?:finch|eagle)|recurrentgemma|hyena(?:dna)?|whisper|wav2vec|wavlm|hubert|clip|" +
  "vit|stable-diffusion|sdxl|flux|florence|moondream|(?:dots\\.)?[a-z]*ocr|[a-z]*tts|kokoro|voxcpm|zonos|omnivoice|" +
  "vibevoice|higgs-audio|parler|moss-audio|encodec|moshiko|csm-1b|seamless|nemotron-parse|[a-z]*docling|" +
  "(?:instruct)?blip2?|(?:vip|quilt)-llava|kosmos|fuyu|molmo2?|emu3|minicpm-[vo]|phi-4-multimodal";

/**
 * Models of language whose config.json is refused: their families predict by diffusion, are in
 * transformers 5.24 only by code of their own, or were not counted yet.
 */
const ofOtherFamilies =
  "llada|dream-v0|openelm|baichuan|chatglm|codegeex|qwen-vl|phi-3(?:\\.5)?-(?:small|vision)|deepseek-v(?:l|4\\.1)|" +
  "glm-5\\.3-flash|qwen3\\.8-flash|kimi-k3|mimo-v2|minimax-(?:m[13]|text|vl)|step-?3|" +
  "[lr]ing-(?:lite|mini|flash|tiny|1t|\\d)|longcat|inkling|hy4|k2-horizon|nemotron-(?:super|ultra|labs-diffusion)|" +
  "internvl2(?!.*-hf)|jamba|zamba|dbrx|grok-[12]|bitnet|openai-gpt|xlnet|t5gemma|albert|conv-?bert|canine|reformer|" +
  "biogpt|neobert|nv-embed|jina-embeddings-v[2-5]|minicpm-[12]b|aquilachat2?|persimmon|deepseek-moe|ouro|pico-decoder|" +
  "exaone-4\\.5";

const unread = new RegExp(`(?:^|[-_/])(?:${ofOtherKinds}|${ofOtherFamilies})(?=[-_.\\d]|$)`);

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, "-");

/** Whether a name is of a model that no formula here describes. */
export const isOfOtherKind = (name: string): boolean => name.length <= longestName && unread.test(plain(name));

/** Models that their makers serve, and whose weights they keep. */
const served =
  /^(?:[\w.-]+\/)?(?:claude|chatgpt|gemini|grok-?(?:[345]|code)|gpt-?(?:3\.?5|[45](?:\.\d)?o?)|o[134](?:-(?:mini|pro|preview)(?:-\w+)?)?$|qwen[\d.]*-?(?:max|plus)|mistral-medium)(?=[-.:\d]|$)/;

/** Whether a name is of a model whose weights are not published. */
export const isClosed = (name: string): boolean =>
  name.length <= longestName && served.test(plain(name)) && !readingsOf(name).some(({ words }) => words.some(isSize));
