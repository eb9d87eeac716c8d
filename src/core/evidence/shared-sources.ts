/** A published work that claims are taken from. */
export interface Source {
  readonly title: string;
  readonly authors: string;
  readonly year: number;
  readonly url: string;
}

/** A source; the order of its parts is that of a reference. */
export const source = (title: string, authors: string, year: number, url: string): Source => ({
  title,
  authors,
  year,
  url,
});

/** Works that more than one technique, or the guide as a whole, takes claims from. */
export const sharedSources = {
  houlsby2019: source(
    "Parameter-Efficient Transfer Learning for NLP",
    "Houlsby et al.",
    2019,
    "https://arxiv.org/abs/1902.00751",
  ),
  muennighoff2023: source(
    "Scaling Data-Constrained Language Models",
    "Muennighoff et al.",
    2023,
    "https://arxiv.org/abs/2305.16264",
  ),
  s1Training: source(
    "s1: Simple test-time scaling, the training script",
    "Muennighoff et al.",
    2025,
    "https://github.com/simplescaling/s1/blob/main/train/sft_multinode.sh",
  ),
  zephyrPairs: source(
    "The Alignment Handbook: Zephyr 7B, direct preference optimization",
    "Hugging Face H4",
    2024,
    "https://github.com/huggingface/alignment-handbook/blob/main/recipes/zephyr-7b-beta/dpo/config_full.yaml",
  ),
  trlPeft: source(
    "TRL documentation: PEFT integration",
    "Hugging Face",
    2026,
    "https://huggingface.co/docs/trl/peft_integration",
  ),
  zephyrTraining: source(
    "The Alignment Handbook: Zephyr 7B, supervised fine-tuning",
    "Hugging Face H4",
    2024,
    "https://github.com/huggingface/alignment-handbook/blob/main/recipes/zephyr-7b-beta/sft/config_full.yaml",
  ),
  ruckle2021: source(
    "AdapterDrop: On the Efficiency of Adapters in Transformers",
    "Rückle et al.",
    2021,
    "https://arxiv.org/abs/2010.11918",
  ),
  hu2021: source(
    "LoRA: Low-Rank Adaptation of Large Language Models",
    "Hu et al.",
    2021,
    "https://arxiv.org/abs/2106.09685",
  ),
  li2021: source(
    "Prefix-Tuning: Optimizing Continuous Prompts for Generation",
    "Li and Liang",
    2021,
    "https://arxiv.org/abs/2101.00190",
  ),
  lester2021: source(
    "The Power of Scale for Parameter-Efficient Prompt Tuning",
    "Lester et al.",
    2021,
    "https://arxiv.org/abs/2104.08691",
  ),
  liu2022v2: source(
    "P-Tuning v2: Prompt Tuning Can Be Comparable to Fine-tuning Universally Across Scales and Tasks",
    "Liu et al.",
    2022,
    "https://arxiv.org/abs/2110.07602",
  ),
  dettmers2023: source(
    "QLoRA: Efficient Finetuning of Quantized LLMs",
    "Dettmers et al.",
    2023,
    "https://arxiv.org/abs/2305.14314",
  ),
  biderman2024: source(
    "LoRA Learns Less and Forgets Less",
    "Biderman et al.",
    2024,
    "https://arxiv.org/abs/2405.09673",
  ),
  schulman2025: source(
    "LoRA Without Regret",
    "Schulman and Thinking Machines Lab",
    2025,
    "https://thinkingmachines.ai/blog/lora/",
  ),
  allenzhu2025: source(
    "Physics of Language Models: Part 3.3, Knowledge Capacity Scaling Laws",
    "Allen-Zhu and Li",
    2025,
    "https://arxiv.org/abs/2404.05405",
  ),
  zhang2024: source(
    "When Scaling Meets LLM Finetuning: The Effect of Data, Model and Finetuning Method",
    "Zhang et al.",
    2024,
    "https://arxiv.org/abs/2402.17193",
  ),
  anyscale2023: source(
    "Fine-Tuning LLMs: LoRA or Full-Parameter? An in-depth Analysis with Llama 2",
    "Anyscale",
    2023,
    "https://www.anyscale.com/blog/fine-tuning-llms-lora-or-full-parameter-an-in-depth-analysis-with-llama-2",
  ),
  chen2023: source("Punica: Multi-Tenant LoRA Serving", "Chen et al.", 2023, "https://arxiv.org/abs/2310.18547"),
  sheng2023: source(
    "S-LoRA: Serving Thousands of Concurrent LoRA Adapters",
    "Sheng et al.",
    2023,
    "https://arxiv.org/abs/2311.03285",
  ),
  peft2026: source(
    "PEFT method comparison, MetaMathQA",
    "Hugging Face PEFT project",
    2026,
    "https://github.com/huggingface/peft/tree/main/method_comparison/MetaMathQA",
  ),
  litgpt2023: source(
    "LitGPT resource tables",
    "Lightning AI",
    2023,
    "https://github.com/Lightning-AI/litgpt/blob/main/tutorials/resource-tables.md",
  ),
  litgpt2026: source(
    "LitGPT quantization tutorial",
    "Lightning AI",
    2026,
    "https://github.com/Lightning-AI/litgpt/blob/main/tutorials/quantize.md",
  ),
  benzaken2022: source(
    "BitFit: Simple Parameter-efficient Fine-tuning for Transformer-based Masked Language-models",
    "Ben Zaken et al.",
    2022,
    "https://arxiv.org/abs/2106.10199",
  ),
  liu2023: source(
    "Parameter-Efficient Orthogonal Finetuning via Butterfly Factorization",
    "Liu et al.",
    2023,
    "https://arxiv.org/abs/2311.06243",
  ),
  zhao2024: source(
    "GaLore: Memory-Efficient LLM Training by Gradient Low-Rank Projection",
    "Zhao et al.",
    2024,
    "https://arxiv.org/abs/2403.03507",
  ),
  vllm2026: source(
    "vLLM 0.33: what it loads as a LoRA adapter",
    "vLLM project",
    2026,
    "https://github.com/vllm-project/vllm/blob/v0.33.0/vllm/lora/peft_helper.py",
  ),
  vllmOptions: source(
    "vLLM 0.33: options for LoRA adapters, memory and batches",
    "vLLM project",
    2026,
    "https://github.com/vllm-project/vllm/blob/v0.33.0/vllm/config/lora.py",
  ),
  vllmLoraThroughput: source(
    "benchmark_throughput: Add LoRA",
    "vLLM project",
    2024,
    "https://github.com/vllm-project/vllm/pull/11267",
  ),
  vllmLoraCompiled: source("LoRA in V1", "vLLM project", 2024, "https://github.com/vllm-project/vllm/pull/11613"),
  sglang2026: source(
    "SGLang 0.5.23: options for LoRA adapters",
    "SGLang project",
    2026,
    "https://github.com/sgl-project/sglang/blob/v0.5.23/python/sglang/srt/arg_groups/fields/lora.py",
  ),
  rahman2026: source(
    "Benchmarking Mistral-7B on RTX 4090: vLLM Concurrency, Latency, and Capacity Planning",
    "Rahman",
    2026,
    "https://mushfiqrahman.dev/benchmarking-mistral-7b-on-rtx-4090-vllm-concurrency-latency-and-capacity-planning/",
  ),
  vllmPrompts: source(
    "Remove Prompt Adapters",
    "vLLM project",
    2025,
    "https://github.com/vllm-project/vllm/pull/20588",
  ),
  adapterhub: source("Adapter Methods", "AdapterHub", 2026, "https://docs.adapterhub.ml/methods.html"),
  llamafactory: source("LLaMA-Factory", "LLaMA-Factory project", 2026, "https://github.com/hiyouga/LLaMA-Factory"),
  openaiSft: source(
    "Supervised fine-tuning guide",
    "OpenAI",
    2026,
    "https://developers.openai.com/docs/guides/supervised-fine-tuning",
  ),
  openaiWorkflow: source("Model optimization", "OpenAI", 2026, "https://developers.openai.com/docs/guides/fine-tuning"),
  loraRepo: source("loralib: results on GLUE, E2E and DART", "Hu et al.", 2021, "https://github.com/microsoft/LoRA"),
  llmAdapters: source(
    "LLM-Adapters: An Adapter Family for Parameter-Efficient Fine-Tuning of Large Language Models",
    "Hu, Z. et al.",
    2023,
    "https://github.com/AGI-Edgerunners/LLM-Adapters",
  ),
  doraRepo: source(
    "DoRA: results on commonsense reasoning",
    "Liu et al.",
    2024,
    "https://github.com/NVlabs/DoRA/tree/main/commonsense_reasoning",
  ),
  trl2025: source(
    "TRL: LoRA Without Regret",
    "Hugging Face TRL project",
    2025,
    "https://huggingface.co/docs/trl/lora_without_regret",
  ),
  peftLora: source(
    "PEFT: LoRA",
    "Hugging Face PEFT project",
    2025,
    "https://huggingface.co/docs/peft/developer_guides/lora",
  ),
  peftConcepts: source(
    "PEFT: Adapters",
    "Hugging Face PEFT project",
    2025,
    "https://huggingface.co/docs/peft/conceptual_guides/adapter",
  ),
  peftPrompts: source(
    "PEFT: Soft prompts",
    "Hugging Face PEFT project",
    2025,
    "https://huggingface.co/docs/peft/conceptual_guides/prompting",
  ),
  ding2023: source(
    "Parameter-efficient fine-tuning of large-scale pre-trained language models",
    "Ding et al.",
    2023,
    "https://www.nature.com/articles/s42256-023-00626-4",
  ),
  pu2023: source(
    "Empirical Analysis of the Strengths and Weaknesses of PEFT Techniques for LLMs",
    "Pu et al.",
    2023,
    "https://arxiv.org/abs/2304.14999",
  ),
  bohnet2025: source(
    "A Comparative Analysis of LLM Adaptation: SFT, LoRA, and ICL in Data-Scarce Scenarios",
    "Bohnet et al.",
    2025,
    "https://arxiv.org/abs/2511.00130",
  ),
  challenge2025: source(
    "NeurIPS 2023 LLM Efficiency Fine-tuning Competition",
    "Organisers of the competition",
    2025,
    "https://arxiv.org/abs/2503.13507",
  ),
  sun2023: source(
    "A Comparative Study between Full-Parameter and LoRA-based Fine-Tuning on Chinese Instruction Data for Instruction Following Large Language Model",
    "Sun et al.",
    2023,
    "https://arxiv.org/abs/2304.08109",
  ),
  anyscaleCases2023: source(
    "Fine-Tuning Llama-2: A Comprehensive Case Study for Tailoring Models to Unique Applications",
    "Hakhamaneshi and Ahmad",
    2023,
    "https://www.anyscale.com/blog/fine-tuning-llama-2-a-comprehensive-case-study-for-tailoring-models-to-unique-applications",
  ),
  ovadia2023: source(
    "Fine-Tuning or Retrieval? Comparing Knowledge Injection in LLMs",
    "Ovadia et al.",
    2023,
    "https://arxiv.org/abs/2312.05934",
  ),
  gururangan2020: source(
    "Don't Stop Pretraining: Adapt Language Models to Domains and Tasks",
    "Gururangan et al.",
    2020,
    "https://arxiv.org/abs/2004.10964",
  ),
  ibrahim2024: source(
    "Simple and Scalable Strategies to Continually Pre-train Large Language Models",
    "Ibrahim et al.",
    2024,
    "https://arxiv.org/abs/2403.08763",
  ),
  shenfeld2025: source(
    "RL's Razor: Why Online Reinforcement Learning Forgets Less",
    "Shenfeld et al.",
    2025,
    "https://arxiv.org/abs/2509.04259",
  ),
  dodge2020: source(
    "Fine-Tuning Pretrained Language Models: Weight Initializations, Data Orders, and Early Stopping",
    "Dodge et al.",
    2020,
    "https://arxiv.org/abs/2002.06305",
  ),
  zamirai2020: source("Revisiting BFloat16 Training", "Zamirai et al.", 2020, "https://arxiv.org/abs/2010.06192"),
  trlDtypes: source(
    "TRL issue 5138: SFT of Llama-3.2-3B-Instruct",
    "Hugging Face TRL project",
    2026,
    "https://github.com/huggingface/trl/issues/5138",
  ),
  torchtuneBf16: source(
    "torchtune issue 2254: Very bad convergence with bf16",
    "torchtune project",
    2025,
    "https://github.com/meta-pytorch/torchtune/issues/2254",
  ),
  bornschein2025: source(
    "Fine-Tuned In-Context Learners for Efficient Adaptation",
    "Bornschein et al.",
    2025,
    "https://arxiv.org/abs/2512.19879",
  ),
  vllmStructured: source(
    "Structured Outputs",
    "vLLM",
    2026,
    "https://docs.vllm.ai/en/latest/features/structured_outputs/",
  ),
  unslothModels: source(
    "What Model Should I Use for Fine-tuning?",
    "Unsloth",
    2026,
    "https://unsloth.ai/docs/get-started/fine-tuning-llms-guide/what-model-should-i-use",
  ),
  bucher2024: source(
    "Fine-Tuned 'Small' LLMs (Still) Significantly Outperform Zero-Shot Generative AI Models in Text Classification",
    "Bucher and Martini",
    2024,
    "https://arxiv.org/abs/2406.08660",
  ),
  pande2025: source(
    "When Fine-Tuning Fails: Lessons from MS MARCO Passage Ranking",
    "Pande et al.",
    2025,
    "https://arxiv.org/abs/2506.18535",
  ),
  setfitDocs: source("SetFit documentation", "Hugging Face", 2026, "https://huggingface.co/docs/setfit"),
} as const;

export type SharedSourceId = keyof typeof sharedSources;
