import type { RowId } from "../models.ts";

/**
 * Names that no rule leads to a row, by the row: releases with the same config.json but for what no
 * formula reads, tunes whose names do not say their model, language models beside another tower, which
 * is not counted either, and short forms. In small letters, with spaces between them. A name is read
 * by the rules of names.ts before it is looked up here, so that owners, variants, dates and
 * quantizations need no names of their own.
 */
export const aliases: Readonly<Partial<Record<RowId, string>>> = {
  "mistral-7b-v0.3": "mathstral-7b-v0.1 mistral-7b wildguard",
  "mistral-7b-v0.1":
    "biomistral-7b e5-mistral-7b gritlm-7b marcoroni-7b-v3 mistral-7b-sft-beta mistral-7b-v0.2 " +
    "neural-chat-7b-v3-3 neuralbeagle14-7b neuralmonarch-7b prometheus-7b-v2.0 sfr-embedding-mistral " +
    "toppy-m-7b wizardlm-2-7b wizardmath-7b-v1.1 zephyr-7b-alpha zephyr-7b-sft-full zephyr-sft",
  "llama-2-7b-hf":
    "llamaguard-7b meditron-7b openhermes-7b orca-2-7b towerbase-7b-v0.1 towerinstruct-7b-v0.2 tulu-2-7b " +
    "vicuna-7b vicuna-7b-v1.5",
  "mistral-nemo-base-2407": "magnum-v4-12b mistral-nemo mistral-nemo-12b rocinante-12b-v1.1",
  "gemma-2-9b": "bge-multilingual-gemma2 magnum-v4-9b shieldgemma-9b txgemma-9b",
  "llama-3-8b": "neuraldaredevil-8b neuraldaredevil-8b-abliterated openchat-3.6-8b-20240522",
  "deepseek-llm-7b-base": "deepseek-math-7b deepseek-prover-v1.5-rl deepseek-prover-v1.5-sft deepseek-prover-v2-7b",
  "deepseek-r1-distill-qwen-1.5b":
    "deepscaler-1.5b-preview jirackultra_1b nemotron-research-reasoning-qwen-1.5b vibethinker-1.5b zr1-1.5b",
  "gemma-2b": "bge-reranker-v2-gemma codegemma-1.1-2b codegemma-2b gemma-1.1-2b",
  "bge-small-en-v1.5":
    "all-minilm-l12-v2 bge-small-en e5-small-v2 gte-small minilm-l12-h384-uncased ms-marco-minilm-l-12-v2 " +
    "ms-marco-minilm-l12-v2 snowflake-arctic-embed-s",
  "roberta-base":
    "codebert-base graphcodebert-base roberta sup-simcse-roberta-base roberta-base-openai-detector twitter-roberta-base " +
    "twitter-roberta-base-sentiment-latest",
  "bert-base-uncased":
    "bert bert-base bge-base-en biomednlp-biomedbert-base-uncased-abstract " +
    "biomednlp-biomedbert-base-uncased-abstract-fulltext biomednlp-pubmedbert-base-uncased-abstract " +
    "colbertv2.0 e5-base-v2 finbert gte-base legal-bert-base-uncased llm-embedder msmarco-bert-base-dot-v5 " +
    "sapbert-from-pubmedbert-fulltext snowflake-arctic-embed-m snowflake-arctic-embed-m-v1.5 " +
    "medcpt-article-encoder medcpt-query-encoder splade_pp_en_v1 splade_pp_en_v2 splade-cocondenser-ensembledistil " +
    "sup-simcse-bert-base-uncased unsup-simcse-bert-base-uncased",
  "distilbert-base-uncased": "distilbert distilbert-base distilbert-base-nli-mean-tokens",
  "modernbert-base":
    "ettin-encoder-150m granite-embedding-english-r2 gte-modernbert-base modernbert modernbert-embed-base " +
    "nomic-modernbert-embed-base",
  "bert-base-multilingual-cased": "rubert-base-cased",
  scibert_scivocab_uncased: "specter2_base",
  "xlm-roberta-base":
    "bge-reranker-base cross-en-de-roberta-sentence-transformer e5-base-sts-en-de jobbert-v3 " +
    "sapbert-umls-2020ab-all-lang-from-xlmr multilingual-e5-base paraphrase-multilingual-mpnet-base-v2 xlm-r-base",
  "multilingual-e5-large":
    "bge-reranker-large koe5 solon-embeddings-large-0.1 turkish-e5-large xlm-r-large xlm-roberta-large",
  "c4ai-command-r-v01": "aya-23-35b command-r",
  "llama-2-13b-hf": "openhermes-13b orca-2-13b tulu-2-13b vicuna-13b vicuna-13b-v1.5 wizardlm-13b wizardlm-13b-v1.2",
  "llama-7b": "alpaca-7b open_llama_7b open_llama_7b_v2 vicuna-7b-v1.3 wizardlm-7b",
  "llama-13b": "open_llama_13b vicuna-13b-v1.3",
  "llama-30b": "vicuna-33b-v1.3",
  "llama-2-70b-hf": "stablebeluga2 tulu-2-70b wizardlm-70b wizardlm-70b-v1.0",
  "mixtral-8x22b-v0.1": "mixtral-8x22b wizardlm-2-8x22b zephyr-orpo-141b-a35b-v0.1",
  "tiny-llama-1.1b": "tinyllama tinyllama-1.1b-v1.0 tinyllama_v1.1",
  "gemma-7b": "codegemma-1.1-7b codegemma-7b gemma-1.1-7b seallm-7b-v2.5",
  "phi-3-mini-4k-instruct": "phi-3-mini phi-3-mini-4k-instruct-v0",
  "qwq-32b": "intellect-2 qwq-32b-preview",
  "solar-10.7b-v1.0": "solar-10.7b",
  "bert-large-uncased":
    "bert-large bert-large-uncased-whole-word-masking bge-large-en e5-large-v2 gte-large " +
    "mxbai-embed-2d-large-v1 mxbai-embed-large-v1 snowflake-arctic-embed-l uae-large-v1",
  "deepseek-v3": "deepseek-prover-v2-671b deepseek-v3.1 deepseek-v3.1-terminus",
  "deepseek-r1": "deepseek-r1-zero",
  "minimax-m2.1": "minimax-m2.5 minimax-m2.7",
  "mistral-small-24b-base-2501":
    "arcee-blitz cydonia-24b-v4 magistral-small-2506 magistral-small-2507 mistral-24b sarvam-m vistral-24b",
  "gemma-3-4b-it": "medgemma-1.5-4b medgemma-4b translategemma-4b",
  "gemma-2-2b": "shieldgemma-2b txgemma-2b",
  "llama-3.1-8b":
    "cogito-v1-preview-llama-8b foundation-sec-8b llama-3-xlam-2-8b-fc-r llama-guard-3-8b llama-xlam-2-8b-fc-r",
  "qwen2.5-14b": "cogito-v1-preview-qwen-14b jirackultra_14b openreasoning-nemotron-14b",
  "qwen3-14b": "hermes-4-14b nemotron-cascade-14b",
  "qwen3-0.6b": "f2llm-v2-0.6b harrier-oss-v1-0.6b qwen3guard-gen-0.6b",
  "qwen3-4b": "qwen3guard-gen-4b rio-3.0-open-mini",
  "qwen3-8b": "goedel-prover-v2-8b nemotron-cascade-8b nemotron-orchestrator-8b qwen3guard-gen-8b",
  "qwen2.5-7b": "fin-r1 jirackultra_7b openreasoning-nemotron-7b openthinker-7b openthinker3-7b",
  "bloom-7b1": "bloomz-7b1 bloomz-7b1-mt",
  "bge-m3": "bge-reranker-v2-m3 kure-v1 snowflake-arctic-embed-l-v2.0",
  "bart-large": "bart-large-cnn bart-large-xsum",
  "openhermes-2.5-mistral-7b": "openchat_3.5 starling-lm-7b-alpha starling-lm-7b-beta",
  "deepseek-v2": "deepseek-coder-v2 deepseek-v2.5-1210",
  "deepseek-v3.2": "deepseek-v3.2-exp deepseek-v3.2-speciale",
  "kimi-k2.5": "kimi-k2.6 kimi-k2.7-code",
  "qwen2.5-72b": "kimi-dev-72b",
  "qwen2.5-vl-7b-instruct": "olmocr-2-7b-1025 ui-tars-1.5-7b",
  "qwen2.5-vl-3b-instruct": "nanonets-ocr-s nanonets-ocr2-3b",
  "qwen3-vl-2b-instruct": "cosmos-reason2-2b",
  "qwen3-vl-8b-instruct": "cosmos-reason2-8b minicpm-v-4_5",
  "qwen3.5-9b": "ornith-1.0-9b ornith-1.5-9b",
  "qwen3.5-35b-a3b": "agents-a1 kat-coder-v2.5-dev ornith-1.0-35b ornith-1.5-35b-a3b qwen-agentworld-35b-a3b",
  "qwen3.5-397b-a17b": "ornith-1.0-397b ornith-1.5-397b",
  "qwen3-32b": "deepswe-preview goedel-prover-v2-32b",
  "llama-3.1-405b": "hermes-4-405b",
  "stablelm-3b-4e1t": "stable-code-3b stablelm-zephyr-3b",
  "gemma-3-27b-it": "gemma-sea-lion-v4-27b medgemma-27b translategemma-27b",
  "gemma-2-27b": "shieldgemma-27b txgemma-27b",
  "olmo-7b-hf": "olmo-1.7-7b-hf",
  "c4ai-command-r-plus": "c4ai-command-r-plus-08-2024",
  "c4ai-command-a-03-2025": "command-a-reasoning-08-2025 command-a-translate-08-2025",
  "exaone-3.5-7.8b-instruct": "exaone-3.0-7.8b exaone-deep-7.8b",
  "mimo-7b-rl": "mimo-7b",
  "nvidia-nemotron-3-nano-30b-a3b-bf16": "nemotron-cascade-2-30b-a3b nvidia-nemotron-3.5-lightning-30b-a3b",
  "bert-base-chinese":
    "bge-base-zh-v1.5 chinese-bert-wwm-ext chinese-macbert-base chinese-roberta-wwm-ext text2vec-base-chinese",
  "paligemma2-3b-pt-224": "paligemma2-3b-pt-448 paligemma2-3b-pt-896",
  "mt5-xxl": "aya-101 mt0-xxl",
  "t5-base": "codet5-base codet5p-220m t5_paraphrase_paws",
  "mbart-large-50": "mbart-large-50-many-to-many-mmt mbart-large-50-one-to-many-mmt mbart-large-cc25",
  "all-mpnet-base-v2":
    "mpnet-base multi-qa-mpnet-base-cos-v1 multi-qa-mpnet-base-dot-v1 paraphrase-mpnet-base-v2 " +
    "setfit-all-mpnet-base-v2",
  "all-minilm-l6-v2":
    "ms-marco-minilm-l-6-v2 ms-marco-minilm-l6-v2 msmarco-minilm-l6-cos-v5 multi-qa-minilm-l6-cos-v1 " +
    "paraphrase-minilm-l6-v2 snowflake-arctic-embed-xs",
  "roberta-large": "all-roberta-large-v1 sup-simcse-roberta-large",
  "nomic-embed-text-v1.5": "nomic-bert-2048 nomic-embed-text nomic-embed-text-v1",
  "modernbert-large": "ettin-encoder-400m modernbert-embed-large",
  "bert-base-german-cased":
    "bert-base-german-dbmdz-cased bert-base-german-dbmdz-uncased bert-base-german-uncased gbert-base",
  "bert-base-cased": "bio_clinicalbert biobert-base-cased-v1.2 biobert-v1.1",
  "bge-large-zh-v1.5": "chinese-macbert-large chinese-roberta-wwm-ext-large",
  "qwen2-vl-7b-instruct": "llava-onevision-qwen2-7b-ov minicpm-v-2_6",
  "llama3-llava-next-8b-hf": "idefics3-8b-llama3 minicpm-llama3-v-2_5",
  "pythia-2.8b": "dolly-v2-3b",
  "pythia-6.9b": "dolly-v2-7b",
  "pythia-12b": "dolly-v2-12b oasst-sft-4-pythia-12b-epoch-3.5",
  "codellama-7b-hf": "llemma_7b sqlcoder-7b-2 wizardcoder-python-7b-v1.0",
  "codellama-34b-hf": "phind-codellama-34b-v2 wizardcoder-python-34b-v1.0",
  starcoder: "starchat-beta starcoderbase starcoderplus wizardcoder-15b-v1.0",
  "qwen2.5-32b":
    "baichuan-m2-32b jirackultra_32b light-r1-32b limo-32b opencodereasoning-nemotron-32b " +
    "openmath-nemotron-32b openreasoning-nemotron-32b openthinker-32b openthinker2-32b s1-32b s1.1-32b " +
    "sky-t1-32b-preview",
  "qwen2.5-math-7b": "openmath-nemotron-7b openr1-qwen-7b",
  "deepseek-r1-distill-qwen-7b": "acereason-nemotron-7b skywork-or1-7b",
  "qwen2.5-1.5b": "jina-code-embeddings-1.5b openreasoning-nemotron-1.5b",
  "smolvlm2-2.2b-instruct": "smolvlm smolvlm-2.2b",
  "dots.llm1.base": "dots.llm1 dots.llm1.inst",
  "mistral-large-instruct-2411": "mistral-large",
  "phi-3.5-mini-instruct": "phi-3.5",
  gpt2: "dialogpt-small",
  "gpt2-medium": "dialogpt-medium",
  "gpt2-large": "dialogpt-large",
  "mistral-large-instruct-2407": "mistral-large-2",
  "gpt-j-6b": "gpt-j",
  "deberta-v3-base": "deberta-v3",
  "mixtral-8x7b-v0.1": "mixtral-8x7b",
  "phi-4": "phi-4-reasoning-plus",
  "phi-3-medium-4k-instruct": "phi-3-medium",
  "deepseek-v2-lite": "deepseek-coder-v2-lite",
  "glm-4.5-air": "intellect-3",
  "devstral-small-2505": "devstral-small-2507",
  "bloom-560m": "bloomz-560m",
  "mistral-small-3.2-24b-instruct-2506": "dolphin-mistral-24b-venice-edition",
  "glm-4.5": "glm-4.7",
  "qwen2-vl-72b-instruct": "qvq-72b-preview",
  "qwen3-30b-a3b": "tongyi-deepresearch-30b-a3b",
  "qwen2.5-3b": "vibethinker-3b",
  "llama-3.2-1b": "llama-guard-3-1b",
  "qwen2-vl-2b-instruct": "nuextract-2.0-2b",
  "gemma-3-12b-it": "translategemma-12b",
  "olmo-3-1125-32b": "olmo-3.1-32b",
  "aya-expanse-8b": "aya-23-8b",
  "internlm2-chat-1_8b": "internlm2_5-1_8b",
  "internlm2-chat-7b": "internlm2_5-7b",
  "internlm2-chat-20b": "internlm2_5-20b",
  "minicpm4.1-8b": "minicpm4-8b",
  "exaone-3.5-2.4b-instruct": "exaone-deep-2.4b",
  "exaone-3.5-32b-instruct": "exaone-deep-32b",
  "exaone-4.0-32b": "exaone-4.0.1-32b",
  "smolvlm-256m-instruct": "smolvlm2-256m-video",
  "smolvlm-500m-instruct": "smolvlm2-500m-video",
  "lfm2-vl-450m": "lfm2.5-vl-450m",
  "lfm2-vl-1.6b": "lfm2.5-vl-1.6b",
  "nemotron-h-8b-base-8k": "nemotron-h-8b-reasoning-128k",
  "nemotron-h-4b-base-8k": "nemotron-h-4b-instruct-128k",
  "orpheus-3b-0.1-ft": "orpheus-3b-0.1-pretrained",
  "multilingual-e5-small": "paraphrase-multilingual-minilm-l12-v2",
  "bloom-3b": "bloomz-3b",
  "paligemma-3b-pt-224": "paligemma-3b-pt-448",
  "paligemma2-10b-pt-224": "paligemma2-10b-pt-448",
  "flan-t5-small": "t5-v1_1-small",
  "flan-t5-base": "t5-v1_1-base",
  "flan-t5-large": "t5-v1_1-large",
  "flan-t5-xl": "t5-v1_1-xl",
  "flan-t5-xxl": "t5-v1_1-xxl",
  "mt5-small": "mt0-small",
  "mt5-base": "mt0-base",
  "mt5-large": "mt0-large",
  "mt5-xl": "mt0-xl",
  "nllb-200-distilled-600m": "nllb-200-600m",
  "distilroberta-base": "all-distilroberta-v1",
  "electra-base-discriminator": "electra",
  "camembert-base": "camembert",
  "mmbert-base": "mmbert",
  "qwen3-vl-30b-a3b-instruct": "internvl3_5-30b-a3b",
  "llava-v1.6-mistral-7b-hf": "idefics2-8b",
  open_llama_3b_v2: "open_llama_3b",
  "zephyr-7b-beta": "zephyr-7b",
  "seed-oss-36b-instruct": "hermes-4.3-36b",
  "deepseek-r1-distill-qwen-32b": "skywork-or1-32b",
  "minitron-4b-base": "nemotron-mini-4b",
  "granite-3b-code-base-2k": "granite-3b-code-128k",
  "granite-8b-code-base-4k": "granite-8b-code-128k",
  "granite-20b-code-base-8k": "granite-20b-code",
  "hunyuan-a13b-instruct": "hunyuan-80b-a13b",
  "bloom-1b1": "bloomz-1b1",
  "bloom-1b7": "bloomz-1b7",
  bloom: "bloomz",
  "granite-3.0-3b-a800m-instruct": "powermoe-3b",
  "gemma-3-270m": "harrier-oss-v1-270m",
  "qwen2.5-0.5b": "jina-code-embeddings-0.5b",
  "qwen3-1.7b": "f2llm-v2-1.7b",
  "gemma-4-31b-it": "otel-2.0-llm-31b",
  "qwen3.5-4b": "agents-a1-4b",
  "qwen1.5-0.5b": "nuextract-tiny",
  hy3: "hy3-preview",
  "trinity-nano-preview": "trinity-nano",
  "trinity-large-thinking": "trinity-large-preview",
  "laguna-xs.2": "laguna-xs-2.1",
  "deepseek-coder-7b-base-v1.5": "natural-sql-7b",
  "c4ai-command-r7b-12-2024": "command-r7b",
  "deepseek-r1-distill-qwen-14b": "acereason-nemotron-14b deepcoder-14b-preview light-r1-14b-ds",
  "deepseek-coder-1.3b-base": "opencodeinterpreter-ds-1.3b",
  "deepseek-coder-6.7b-base": "opencodeinterpreter-ds-6.7b",
  "deepseek-coder-33b-base": "opencodeinterpreter-ds-33b",
  "yi-34b": "nous-capybara-34b",
  "mistral-small-instruct-2409": "magnum-v4-22b",
};

/**
 * Models whose names lead by the rules to a row that they are not: their weights have other sizes,
 * or are stored otherwise. What others call a tune of DeepSeek-R1 is one of a small model trained on its
 * answers, of which the name does not say the size.
 */
export const apart =
  /codellama-\d+b-python|deepseek[-_ ]r1[-_ ](?!.*distill)(?:.*[-_ ])?(?:fine-?tune|lora|qlora|sft|medical)/;
