import type { SourceId } from "./sources.ts";

/** How a claim is supported: measured under one protocol, read in the paper, in its abstract, in documentation, or in summaries of it. */
export type Strength = "benchmark" | "paper" | "abstract" | "documentation" | "summary";

/** A published finding that a value or an advice rests on. */
export interface Claim<Id extends string = string> {
  readonly id: Id;
  readonly techniques: readonly string[];
  readonly topic: string;
  readonly text: string;
  readonly source: SourceId;
  readonly strength: Strength;
}

const claim = <const Id extends string>(
  id: Id,
  techniques: readonly string[],
  topic: string,
  text: string,
  source: SourceId,
  strength: Strength,
): Claim<Id> => ({ id, techniques, topic, text, source, strength });

export const claims = [
  claim("houlsby-glue", ["bottleneck-adapter", "full"], "quality", "On GLUE, adapters come close to full fine-tuning of BERT while adding few parameters per task", "houlsby2019", "abstract"),
  claim("houlsby-modular", ["bottleneck-adapter"], "modularity", "New tasks can be added without revisiting earlier ones, because the original network stays fixed", "houlsby2019", "abstract"),
  claim("adapterdrop-training", ["bottleneck-adapter", "full"], "training speed", "Training steps of adapters are up to 60% faster than full fine-tuning", "ruckle2021", "paper"),
  claim("adapterdrop-inference", ["bottleneck-adapter"], "inference latency", "Adapters cannot be merged and make inference slower", "ruckle2021", "paper"),
  claim("lora-gpt3-memory", ["lora", "full"], "memory", "Against GPT-3 175B fine-tuned with Adam, LoRA needs 10,000 times fewer trainable parameters and 3 times less GPU memory", "hu2021", "abstract"),
  claim("lora-no-latency", ["lora"], "inference latency", "Merged LoRA adds no inference latency, unlike adapters", "hu2021", "abstract"),
  claim("prefix-full-data", ["prefix-tuning", "full"], "quality", "With 0.1% of the parameters, prefix-tuning is comparable to full fine-tuning of GPT-2 on table-to-text generation with full data", "li2021", "abstract"),
  claim("prefix-low-data", ["prefix-tuning", "full"], "data size", "Prefix-tuning outperforms fine-tuning in low-data settings and extrapolates better to unseen topics", "li2021", "abstract"),
  claim("prompt-scale", ["prompt-tuning", "full"], "quality", "The gap between prompt tuning and full tuning of T5 on SuperGLUE closes as models exceed billions of parameters; smaller models lag", "lester2021", "abstract"),
  claim("prompt-domain-shift", ["prompt-tuning"], "robustness", "Soft prompts on a frozen model transfer better across domains than full model tuning", "lester2021", "abstract"),
  claim("ptuningv2-universal", ["prefix-tuning"], "quality", "Prompts trained in every layer match fine-tuning over a wide range of model sizes and language-understanding tasks, with 0.1 to 3% of the parameters tuned", "liu2022v2", "abstract"),
  claim("qlora-65b", ["qlora"], "memory", "A 65B model is fine-tuned on one 48 GB GPU while 16-bit fine-tuning task performance is preserved", "dettmers2023", "abstract"),
  claim("qlora-dq-litgpt", ["qlora"], "memory", "Double quantization saves about 0.37 bit per parameter, about 3 GB for 65B", "litgpt2026", "documentation"),
  claim("learnless-gap", ["lora", "full"], "quality", "In standard low-rank settings on code and mathematics (about 100K instruction pairs, or 20B tokens of continued pre-training) LoRA substantially underperforms full fine-tuning", "biderman2024", "abstract"),
  claim("learnless-forget", ["lora", "full"], "forgetting", "LoRA keeps more of the base model outside the target domain than full fine-tuning, and more than weight decay or dropout do", "biderman2024", "abstract"),
  claim("learnless-rank", ["lora", "full"], "capacity", "Full fine-tuning learns perturbations of a rank 10 to 100 times that of typical LoRA settings", "biderman2024", "abstract"),
  claim("learnless-use", ["lora"], "guidance", "Use LoRA for instruction tuning rather than continued pre-training; target all modules first, then MLP, then attention", "biderman2024", "summary"),
  claim("regret-match", ["lora", "full"], "quality", "For small to medium post-training sets LoRA has the sample efficiency and final loss of full fine-tuning, as long as its capacity exceeds what the data holds", "schulman2025", "summary"),
  claim("regret-lr", ["lora"], "hyperparameters", "The best learning rate of LoRA is about 10 times that of full fine-tuning (about 15 times in very short runs) and hardly depends on rank", "schulman2025", "summary"),
  claim("regret-layers", ["lora"], "hyperparameters", "Apply LoRA to all layers, the MLP and expert layers above all; attention alone underperforms", "schulman2025", "summary"),
  claim("regret-batch", ["lora", "full"], "hyperparameters", "LoRA tolerates large batches less than full fine-tuning does", "schulman2025", "summary"),
  claim("regret-rl", ["lora", "full"], "quality", "In policy-gradient reinforcement learning even rank 1 matches full fine-tuning", "schulman2025", "summary"),
  claim("regret-compute", ["lora", "full"], "training speed", "LoRA needs slightly more than two thirds of the operations of full fine-tuning a pass", "schulman2025", "summary"),
  claim("scaling-method", ["lora", "prompt-tuning", "full"], "quality", "The best method depends on task and data; growing the number of PET parameters helps little; a larger base model helps more than more pre-training data", "zhang2024", "abstract"),
  claim("anyscale-tasks", ["lora", "full"], "quality", "LoRA against full fine-tuning on Llama-2 depends on the task: near parity on SQL and functional representation, a gap on grade-school mathematics; a lower learning rate stabilises it", "anyscale2023", "summary"),
  claim("slora-throughput", ["lora"], "serving", "Thousands of adapters on one GPU; up to 4 times the throughput of naive multi-adapter serving in PEFT and (2023) vLLM", "sheng2023", "summary"),
  claim("punica-latency", ["lora"], "serving", "Multi-tenant batching across adapters: about 12 times the throughput of earlier systems for about 2 ms more per token", "chen2023", "summary"),
  claim("peftbench-lora-vs-full", ["lora", "full"], "quality", "Llama-3.2-3B on GSM8K after 5000 steps of MetaMathQA: LoRA r32 47.8%, rank-stabilised LoRA r64 51.3%, full fine-tuning 47.2%", "peft2026", "benchmark"),
  claim("peftbench-memory", ["lora", "full"], "memory", "Same runs, peak reserved memory: full 36.2 GiB, LoRA r32 20.8 GiB, on sequences up to 768, batch 4, no checkpointing", "peft2026", "benchmark"),
  claim("peftbench-speed", ["lora", "full"], "training speed", "Same runs: LoRA r32 7174 tokens/s, full 2316 tokens/s on an L40S", "peft2026", "benchmark"),
  claim("peftbench-forget", ["full", "lora", "ia3", "prefix-tuning"], "forgetting", "Same runs, forgetting (lower is better): full 0.030 at learning rate 1e-5, LoRA r32 0.050, IA3 0.019 to 0.314, prefix tuning 0.198 to 1.785 depending on learning rate and initialisation", "peft2026", "benchmark"),
  claim("peftbench-prompt", ["prompt-tuning"], "stability", "Prompt tuning ranges from 5.7% to 34.3% accuracy in the same benchmark depending on learning rate and initialisation", "peft2026", "benchmark"),
  claim("peftbench-file", ["lora", "ia3", "full"], "storage", "Checkpoint sizes in the same benchmark: LoRA r32 36.7 MB, IA3 1.2 MB, full 6.4 GB", "peft2026", "benchmark"),
  claim("openai-min-examples", ["full", "lora"], "data size", "Provider-managed fine-tuning takes at least 10 examples; improvements are seen from 50 to 100; start with 50 well-made ones", "openaiSft", "documentation"),
  claim("evals-first", ["full", "lora"], "guidance", "Set up evaluations before investing in fine-tuning", "openaiSft", "documentation"),
  claim("bitfit-small", ["bitfit", "full"], "data size", "With small to medium training data, tuning only the biases of BERT is competitive with full fine-tuning, sometimes better; with larger data it competes with other sparse methods", "benzaken2022", "abstract"),
  claim("adalora", ["adalora"], "quality", "Spending the rank budget where importance is highest improves over baselines, most of all at low budgets", "zhang2023", "abstract"),
  claim("galore", ["galore", "full"], "memory", "Projected gradients cut optimizer-state memory by up to 65.5% (82.5% with 8-bit states) while all parameters are trained, with performance kept in pre-training and in fine-tuning RoBERTa on GLUE; a 7B model can be pre-trained on a 24 GB card", "zhao2024", "abstract"),
  claim("bitfit-trend", ["bitfit", "full"], "data size", "On SQuAD subsets of growing size, tuning biases beats full fine-tuning of BERT in the small-data regime and falls behind as data grows", "benzaken2022", "summary"),
  claim("dora-gain", ["dora", "lora"], "quality", "DoRA consistently outperforms LoRA on commonsense reasoning and other tasks with LLaMA, without extra inference cost", "liu2024", "abstract"),
  claim("vera-params", ["vera", "lora"], "storage", "VeRA keeps LoRA's performance on GLUE and E2E with far fewer trainable parameters, by sharing frozen random matrices and training small vectors", "kopiczko2024", "abstract"),
  claim("ia3-tfew", ["ia3"], "quality", "IA3 reaches better accuracy than in-context learning at far lower computational cost in few-shot settings, with a tiny number of new parameters", "liu2022", "abstract"),
  claim("ptuning-nlu", ["p-tuning"], "quality", "Trained prompt embeddings stabilise prompting and improve language understanding, for frozen and tuned models, with full and few-shot data", "liu2021", "abstract"),
  claim("boft-gain", ["oft", "lora"], "quality", "Butterfly-factorised orthogonal fine-tuning outperforms LoRA and OFT under similar parameter budgets across language and vision models", "liu2023", "abstract"),
  claim("capacity-2bits", ["full", "lora"], "capacity", "Language models store about 2 bits of knowledge a parameter, even when quantized to int8", "allenzhu2025", "abstract"),
  claim("vllm-per-request", ["lora", "qlora"], "serving", "vLLM serves LoRA adapters request by request over one base model with minimal overhead", "vllm2026", "documentation"),
  claim("litgpt-qlora-speed", ["qlora", "lora"], "training speed", "1,000 iterations on Llama-2 7B take 2.36 minutes in bf16 and 3.68 with an NF4 base; on phi-1.5 1.62 and 1.77", "litgpt2023", "benchmark"),
  claim("adapterhub-llama", ["bottleneck-adapter", "prefix-tuning"], "frameworks", "The adapters library offers bottleneck adapters, prefix-tuning, LoRA and IA3 for transformer models", "adapterhub", "documentation"),
  claim("llamafactory-methods", ["full", "lora", "qlora", "dora", "galore"], "frameworks", "LLaMA-Factory integrates full tuning, freeze tuning, LoRA, QLoRA, DoRA and GaLore", "llamafactory", "documentation"),
  claim("prompt-first", ["full", "lora"], "guidance", "The usual order of work: write evaluations, prompt with the relevant context, fine-tune where that falls short, evaluate again", "openaiWorkflow", "documentation"),
] as const;

export type ClaimId = (typeof claims)[number]["id"];

const byId = new Map<string, Claim<ClaimId>>(claims.map((row) => [row.id, row]));

/** The claim of that id. */
export const claimOf = (id: ClaimId): Claim<ClaimId> => byId.get(id) as Claim<ClaimId>;
