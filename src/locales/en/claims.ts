const c0 = "Llama-2 7B on code and mathematics";
const c1 = "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S";
const c2 = "LLaMA on Chinese instruction data";
const c3 = "As documented";
const c4 = "OpenAI's models";
const c5 = "RoBERTa, four domains and eight classification tasks";

export const claims = {
  // quality
  "prompt-scale": {
    text: "The gap between prompt tuning and full tuning of T5 on SuperGLUE closes as models exceed billions of parameters; smaller models lag",
    conditions: "T5 from small to XXL (11 billion) on SuperGLUE",
  },
  "ptuningv2-universal": {
    text: "Prompts trained in every layer match fine-tuning over a wide range of model sizes and language-understanding tasks, with 0.1 to 3% of the parameters tuned",
    conditions: "Models of 330 million to 10 billion on language understanding and sequence tagging",
  },
  "learnless-gap": {
    text: "In standard low-rank settings on code and mathematics (about 100K instruction pairs, or 20B tokens of continued pre-training) LoRA substantially underperforms full fine-tuning",
    conditions: "Llama-2 7B on code and mathematics, about 100,000 pairs or 20 billion tokens",
  },
  "learnless-rank": {
    text: "Full fine-tuning learns perturbations of a rank 10 to 100 times that of typical LoRA settings",
    conditions: c0,
  },
  "regret-match": {
    text: "For small to medium post-training sets LoRA has the sample efficiency and final loss of full fine-tuning, as long as its capacity exceeds what the data holds",
    conditions: "Llama 3 and Qwen3 on Tulu-3 and OpenThoughts, ranks 1 to 512",
  },
  "regret-rl": {
    text: "In policy-gradient reinforcement learning even rank 1 matches full fine-tuning",
    conditions: "Policy gradients on mathematics with Llama-3.1-8B and Qwen3-8B",
  },
  "scaling-method": {
    text: "The best method depends on task and data; growing the number of PET parameters helps little; a larger base model helps more than more pre-training data",
    conditions: "Bilingual models of 1 to 16 billion on translation and summarization, full, LoRA and prompt tuning",
  },
  "anyscale-tasks": {
    text: "LoRA vs full fine-tuning on Llama-2 depends on the task: near parity on SQL and functional representation, a gap on grade-school mathematics; a lower learning rate stabilises it",
    conditions: "Llama-2 7B to 70B on ViGGO, SQL and GSM8K",
  },
  "peftbench-lora-vs-full": {
    text: "Llama-3.2-3B on GSM8K after 5000 steps of MetaMathQA: LoRA r32 47.8%, rank-stabilised LoRA r64 51.3%, full fine-tuning 47.2%",
    conditions: c1,
  },
  "boft-gain": {
    text: "Butterfly-factorised orthogonal fine-tuning outperforms LoRA and OFT under similar parameter budgets across language and vision models",
    conditions: "Large language, vision and text-to-image models",
  },
  "prompt-domain-shift": {
    text: "Soft prompts on a frozen model transfer better across domains than full model tuning",
    conditions: "T5, question answering and paraphrase detection across domains",
  },
  "llmadapters-13b": {
    text: "With LLaMA-13B on four arithmetic sets, LoRA averages 51.1, parallel adapters 50.2, series adapters 48.9, prefix-tuning 38.8; on eight commonsense sets 80.5, 81.5, 79.5 and 68.4",
    conditions:
      "LLaMA-13B; each method with the best placement and settings that its authors found; table of 2023 in the README",
  },
  "llmadapters-7b": {
    text: "With LLaMA-7B on four arithmetic sets, LoRA averages 46.9, parallel adapters 46.4, series adapters 44.6, prefix-tuning 35.0; on eight commonsense sets 74.7, 72.3, 70.8 and 64.6",
    conditions:
      "LLaMA-7B; each method with the best placement and settings that its authors found; table of 2023 in the README",
  },
  "delta-hundred": {
    text: "Training few parameters can match training all of them, tested on more than 100 tasks",
    conditions: "More than 100 language tasks, T5 base",
  },
  "regret-capacity": {
    text: "Where the data exceeds its capacity LoRA does not hit a floor; it learns less efficiently, by as much as capacity falls short of the data",
    conditions: "Supervised fine-tuning at ranks 1 to 512",
  },
  "regret-sft": {
    text: "For supervised fine-tuning on small to medium instruction and reasoning sets LoRA performs the same as full fine-tuning",
    conditions: "Llama 3 and Qwen3 on Tulu-3 and OpenThoughts",
  },
  "trl-grpo-rank1": {
    text: "With rank 1 and ten times the learning rate, LoRA follows the reward curve of full fine-tuning in GRPO",
    conditions: "SmolLM3-3B, 500 steps on OpenR1-Math-220k",
  },
  "learnless-code": {
    text: "Instruction tuning on code reaches a HumanEval of 0.50 at best, continued pre-training on code 0.26",
    conditions: "Llama-2 7B; Magicoder-Evol-Instruct (110,000 pairs) and StarCoder-Python (20 billion tokens)",
  },
  "learnless-sweeps": {
    text: "Comparing LoRA with full fine-tuning fairly needs a sweep of learning rates for each",
    conditions: "Llama-2 7B, six LoRA configurations a condition",
  },
  "instruction-choices": {
    text: "The base model, the amount of data, the number of trained parameters and the training cost all decide how LoRA compares with full fine-tuning",
    conditions: c2,
  },
  "anyscale-gains": {
    text: "Fine-tuning all weights of Llama-2 13B raises accuracy from 58% to 98% on ViGGO, 42% to 89% on SQL and 28% to 47% on GSM8K",
    conditions: "Llama-2 13B, full fine-tuning with DeepSpeed",
  },
  "qlora-all-linear": {
    text: "QLoRA on all linear layers can equal full fine-tuning, which adapters on query and value alone do not guarantee",
    conditions: c3,
  },
  "bench-best": {
    text: "Best of the 63 runs: Lily 52.6%; rank-stabilised LoRA 51.3%; full fine-tuning at 1e-5 reaches 47.2%",
    conditions: c1,
  },
  "bench-vera": {
    text: "VeRA reaches 35.4% with 129,024 trained parameters, LoRA r32 47.8% with 9.2 million",
    conditions: c1,
  },
  // data size
  "prefix-low-data": {
    text: "Prefix-tuning outperforms fine-tuning in low-data settings and extrapolates better to unseen topics",
    conditions: "Table-to-text and summarization with subsets of the data",
  },
  "bitfit-trend": {
    text: "On SQuAD subsets of growing size, tuning biases beats full fine-tuning of BERT in the small-data regime and falls behind as data grows",
    conditions: "BERT on subsets of SQuAD",
  },
  "openai-min-examples": {
    text: "OpenAI asks for at least 10 examples, sees improvements from 50 to 100, and advises to start with 50 well-made ones",
    conditions:
      "Supervised fine-tuning of OpenAI's own models, a service that has been closed to new customers since May 2026",
  },
  "capacity-2bits": {
    text: "Language models store about 2 bits of knowledge per parameter, even when quantized to int8",
    conditions: "Transformers trained on synthetic facts",
  },
  "bench-capacity": {
    text: "All but one of the runs that train fewer than a million parameters reach at most 40%, and that one reaches 45%; of those that train more than two million, all but five reach 37 to 53%",
    conditions:
      "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S; data of about 4.2 million tokens",
  },
  "pu-prompt-behind": {
    text: "LoRA, IA3 and bias tuning generally beat prompt tuning, most of all in classification",
    conditions: "FLAN-T5 XL (2.8 billion) on AG News, CoLA, E2E and SAMSum",
  },
  "scarce-sft-lora-icl": {
    text: "With scarce data LoRA gives the best balance of new skills and kept knowledge; full fine-tuning learns skills well but forgets; in-context learning serves facts, not complex skills",
    conditions: "Supervised fine-tuning, LoRA and in-context learning compared on scarce data",
  },
  "challenge-curation": {
    text: "In a competition to fine-tune on one GPU in a day, the winners used standard libraries and spent their effort on curating data; many entries overfitted the public benchmarks",
    conditions: "NeurIPS 2023 LLM Efficiency Challenge, one A100 40 GB or RTX 4090",
  },
  // forgetting
  "replay-rewarming": {
    text: "Re-warming and re-decaying the learning rate together with replay of earlier data is enough to match training from scratch on all data, in final loss and in the average over benchmarks",
    conditions:
      "Continual pre-training on English and on German after English, 405 million and 10 billion parameters, hundreds of billions of tokens",
  },
  "forgetting-kl": {
    text: "How much is forgotten follows the KL divergence between the tuned and the base model on the new task; on-policy reinforcement learning stays closer and forgets less than supervised tuning at the same accuracy",
    conditions: "Qwen2.5-3B-Instruct on new tasks, and robotic foundation models",
  },
  "learnless-forget": {
    text: "LoRA keeps more of the base model outside the target domain than full fine-tuning, and more than weight decay or dropout do",
    conditions: "Llama-2 7B after training on code and mathematics; HellaSwag, ARC-challenge, WinoGrande",
  },
  "peftbench-forget": {
    text: "Same runs, forgetting (lower is better): full 0.030 at learning rate 1e-5, LoRA r32 0.050, IA3 0.019 to 0.314, prefix tuning 0.198 to 1.785 depending on learning rate and initialisation",
    conditions: c1,
  },
  "learnless-pareto": {
    text: "LoRA and full fine-tuning lie on one curve of learning vs forgetting: whichever learns more forgets more",
    conditions: "Llama-2 7B; GSM8K and HumanEval vs HellaSwag, ARC-challenge and WinoGrande",
  },
  "bench-ia3-forget": {
    text: "IA3 rises from 31% to 45% accuracy as the learning rate goes from 1e-4 to 5e-3, and its forgetting from 0.019 to 0.314",
    conditions: c1,
  },
  "bench-prefix-forget": {
    text: "Prompt methods forget most in the benchmark: prefix-tuning 0.20 to 1.79, prompt tuning 0.15 to 0.74",
    conditions: c1,
  },
  // training cost
  "adapterdrop-training": {
    text: "Training steps of adapters are up to 60% faster than full fine-tuning",
    conditions: "BERT base, sequences of 128 to 512 tokens",
  },
  "lora-gpt3-memory": {
    text: "Compared with GPT-3 175B fine-tuned with Adam, LoRA needs 10,000 times fewer trainable parameters and 3 times less GPU memory",
    conditions: "GPT-3 175B trained with Adam",
  },
  "qlora-65b": {
    text: "A 65B model is fine-tuned on one 48 GB GPU with the task performance of 16-bit fine-tuning",
    conditions: "LLaMA 65B, 4-bit NormalFloat with double quantization",
  },
  "qlora-dq-litgpt": {
    text: "Double quantization saves about 0.37 bits per parameter, about 3 GB for 65B",
    conditions: "Llama-2 in LitGPT",
  },
  "regret-compute": {
    text: "LoRA needs slightly more than two thirds of the operations of full fine-tuning per pass",
    conditions: "Operations counted for one forward and backward pass",
  },
  "peftbench-memory": {
    text: "Same runs, peak reserved memory: full 36.2 GiB, LoRA r32 20.8 GiB, on sequences up to 768, batch 4, no checkpointing",
    conditions: c1,
  },
  "peftbench-speed": {
    text: "PEFT benchmark: LoRA r32 trains at 7,174 tokens/s, full fine-tuning at 2,316 on an L40S",
    conditions: c1,
  },
  galore: {
    text: "Projected gradients cut optimizer-state memory by up to 65.5% (82.5% with 8-bit states) while all parameters are trained, without losing performance in pre-training and in fine-tuning RoBERTa on GLUE; a 7B model can be pre-trained on a 24 GB GPU",
    conditions: "LLaMA up to 7B on C4, RoBERTa on GLUE",
  },
  "litgpt-qlora-speed": {
    text: "1,000 iterations on Llama-2 7B take 2.36 minutes in bf16 and 3.68 with an NF4 base; on phi-1.5 1.62 and 1.77",
    conditions: "LitGPT on one A100, 1,000 iterations",
  },
  "bench-dora-speed": {
    text: "Training speeds in tokens per second: LoRA r32 7,174, VeRA 6,726, DoRA 5,941, AdaLoRA 5,901, OFT 5,700",
    conditions: c1,
  },
  "bench-prompt-speed": {
    text: "Training speeds in tokens per second: prefix-tuning with 50 tokens 7,897, P-tuning 7,254, prompt tuning with 200 tokens 4,467",
    conditions: c1,
  },
  "trl-67-percent": { text: "LoRA needs about 67% of the compute of full fine-tuning", conditions: c3 },
  "lora-instruction-cost": {
    text: "LoRA has salient benefits in training cost for instruction tuning",
    conditions: c2,
  },
  // serving
  "adapterdrop-inference": {
    text: "Adapters cannot be merged and make inference slower",
    conditions: "BERT base with adapters in all layers",
  },
  "lora-no-latency": {
    text: "Merged LoRA adds no inference latency, unlike adapters",
    conditions: "GPT-2, GPT-3; weights merged",
  },
  "slora-throughput": {
    text: "Thousands of adapters on one GPU; up to 4 times the throughput of naive multi-adapter serving in PEFT and (2023) vLLM",
    conditions: "Llama 7B to 70B on A100s, many adapters",
  },
  "punica-latency": {
    text: "Multi-tenant batching across adapters: about 12 times the throughput of earlier systems for about 2 ms more per token",
    conditions: "Llama-2 7B and 13B on A100s",
  },
  "vllm-per-request": {
    text: "vLLM serves LoRA adapters request by request over one base model, experts of mixtures included; it refuses DoRA and loads no other kind of adapter",
    conditions: "vLLM 0.33 (November 2026), read in its code",
  },
  "vllm-lora-options": {
    text: "vLLM keeps buffers for --max-loras adapters of --max-lora-rank (1, 8, 16, 32, 64, 128, 256, 320 or 512) on the GPU and up to --max-cpu-loras in host memory; it takes 92% of the GPU and up to 256 requests per batch unless told otherwise (1,024 on H100-class GPUs)",
    conditions: "vLLM 0.33 (November 2026), read in its code",
  },
  "sglang-lora": {
    text: "SGLang serves LoRA adapters over one base model in one batch (8 at most unless told otherwise) and evicts the least recently used; it refuses DoRA and adapters that add tokens",
    conditions: "SGLang 0.5.23 (October 2026), read in its code",
  },
  "vllm-lora-slower": {
    text: "One A100 answered 11.45 requests per second without adapters and 7.60 with a LoRA adapter of rank 8, whether one or four could be in a batch",
    conditions: "Llama-2 7B, 1,000 ShareGPT requests with 246 tokens in and 235 out on average; vLLM of December 2024",
  },
  "vllm-lora-compiled": {
    text: "With the compiled engine (V1) and buffers for four LoRA adapters, one A100 answered 10.96 of these requests per second",
    conditions: "Llama-2 7B, 1,000 ShareGPT requests; development version of December 2024",
  },
  "vllm-4090": {
    text: "One RTX 4090 answered 11.87 requests per second with 48 in flight, each with 256 tokens in and about 100 out",
    conditions: "Mistral 7B v0.3 in 16 bit, 300 requests, vLLM",
  },
  "vllm-no-prompts": {
    text: "vLLM removed all support for trained prompts (prompt adapters)",
    conditions: "Merged in July 2025; gone since vLLM 0.10",
  },
  "qat-recovers": {
    text: "Training that simulates quantization recovered up to 67% of the accuracy that 4-bit weights cost, and up to 72% for NVFP4",
    conditions: "Gemma 3 4B with LoRA in Unsloth; Gemma 3 27B in Axolotl",
  },
  "peft-merge": {
    text: "Merging removes the latency that comes from loading base and adapter separately",
    conditions: c3,
  },
  // modularity
  "houlsby-modular": {
    text: "New tasks can be added without revisiting earlier ones, because the original network stays fixed",
    conditions: "BERT; a stream of tasks",
  },
  "peftbench-file": {
    text: "Checkpoint sizes in the same benchmark: LoRA r32 36.7 MB, IA3 1.2 MB, full 6.4 GB",
    conditions: c1,
  },
  "lora-portable": { text: "Many small LoRA modules can be built on one frozen base model", conditions: c3 },
  "bench-vera-file": {
    text: "Checkpoints: P-tuning 0.2 MB, IA3 1.2 MB, VeRA 6.8 MB, LoRA r32 36.7 MB",
    conditions: c1,
  },
  // stability
  "peftbench-prompt": {
    text: "Prompt tuning ranges from 5.7% to 34.3% accuracy in the same benchmark depending on learning rate and initialisation",
    conditions: c1,
  },
  "dora-rank-robust": {
    text: "Over ranks 4 to 64, LoRA at one learning rate ranges from 39.5 to 76.3, DoRA from 61.9 to 78.4",
    conditions: "LLaMA-7B, 170,000 commonsense examples; LoRA at 3e-4",
  },
  "bench-ln-zero": {
    text: "Training the norms alone at a learning rate of 1e-4 scored 0%: very small methods can fail outright at a common setting",
    conditions: c1,
  },
  "seeds-matter": {
    text: "With the same hyperparameters, changing only the random seed gives substantially different results; on small sets many runs diverge partway through",
    conditions: "BERT on four GLUE tasks, hundreds of runs each",
  },
  "bf16-nearest": {
    text: "Rounding weights to the nearest bf16 value cancels small updates; stochastic rounding or Kahan summation gains up to 7 points of accuracy over it and comes within 0.2 of 32-bit training",
    conditions: "Seven applications trained with 16-bit arithmetic alone",
  },
  "bf16-seeds": {
    text: "Full fine-tuning with weights loaded in fp32 was consistently slightly ahead of bf16 in three small models; with Llama-3.2 3B a lead of bf16 in single runs changed sides over 18 runs, with about a point of noise between seeds",
    conditions: "Reports in an issue, three seeds; the 3B model at a rate of 5e-6 for one epoch, scored on GSM8K",
  },
  "bf16-low-rate": {
    text: "Full fine-tuning in bf16 converged far worse than in fp32; stochastic rounding was a big improvement, and probably still behind fp32",
    conditions: "A user's report, learning rate 6e-7",
  },
  // hyperparameters
  "regret-lr": {
    text: "The best learning rate of LoRA is about 10 times that of full fine-tuning (about 15 times in very short runs) and barely depends on rank",
    conditions: "14 Llama and Qwen models on Tulu-3",
  },
  "regret-layers": {
    text: "Apply LoRA to all layers, the MLP and expert layers above all; attention alone underperforms",
    conditions: "Llama-3.1-8B and Qwen3, LoRA on attention, MLP or both",
  },
  "regret-batch": {
    text: "LoRA tolerates large batches less than full fine-tuning does",
    conditions: "OpenThoughts subset, batches of 32 and more",
  },
  "trl-rank": {
    text: "Use rank 256 for supervised fine-tuning at post-training scale, and 1 to 32 for reinforcement learning",
    conditions: c3,
  },
  "trl-batch": { text: "An effective batch below 32 is recommended for LoRA", conditions: c3 },
  "bench-mlp-targets": {
    text: "At about the same number of parameters, LoRA on the MLP (rank 10) reaches 49.4% at a forgetting of 0.032, on queries and values (rank 32) 47.8% at 0.050",
    conditions: c1,
  },
  "bench-rslora": {
    text: "At rank 64, rank-stabilised scaling reaches 51.3% and the usual scaling 47.4%, with a forgetting of 0.111 and 0.059",
    conditions: c1,
  },
  "rslora-docs": { text: "Scaling by alpha over the square root of the rank stabilises higher ranks", conditions: c3 },
  "bench-learning-rates": {
    text: "Learning rates of the most accurate run of each: full fine-tuning 1e-5, LoRA 1e-4, VeRA and prompt tuning 1e-3, IA3 and prefix-tuning 5e-3; no method's rates were swept, and most methods ran at one",
    conditions: c1,
  },
  // frameworks
  "adapterhub-llama": {
    text: "The adapters library offers bottleneck adapters, prefix-tuning, LoRA and IA3 for transformer models",
    conditions: c3,
  },
  "llamafactory-methods": {
    text: "LLaMA-Factory integrates full tuning, freeze tuning, LoRA, QLoRA, DoRA and GaLore",
    conditions: c3,
  },
  // guidance
  "learnless-use": {
    text: "Use LoRA for instruction tuning rather than continued pre-training; target all modules first, then MLP, then attention",
    conditions: c0,
  },
  "evals-first": { text: "Set up evaluations before investing in fine-tuning", conditions: c4 },
  "prompt-first": {
    text: "The usual order of work: write evaluations, prompt with the relevant context, fine-tune where that falls short, evaluate again",
    conditions: c4,
  },
  "rag-over-tuning": {
    text: "Retrieval consistently outperforms unsupervised fine-tuning for facts, those seen in pre-training and entirely new ones; models struggle to learn new facts that way",
    conditions: "Knowledge-intensive tasks on several topics, current events included",
  },
  "rag-repetition": {
    text: "Training on many variations of the same fact makes it easier to learn",
    conditions: "Current events, paraphrased",
  },
  "domain-pretraining": {
    text: "A second phase of pre-training in the domain improves results with a lot of data and with little",
    conditions: c5,
  },
  "task-pretraining": {
    text: "Pre-training on the unlabelled text of the task helps even after pre-training in the domain",
    conditions: c5,
  },
  "stop-early": {
    text: "Starting many runs with different seeds and stopping the less promising early is a good use of a budget",
    conditions: "BERT on four GLUE tasks, 2,100 runs",
  },
  "epochs-repeat": {
    text: "Up to four passes over the same data are worth almost as much as fresh data; far more are worth nothing",
    conditions: "Pre-training under a fixed budget of compute, up to 9 billion parameters",
  },
  "epochs-few": {
    text: "The recipe trains on a thousand reasoning examples for five epochs, in batches of 16, with a warm-up",
    conditions: "Qwen2.5-32B-Instruct on s1K, all weights",
  },
  "epochs-many": {
    text: "The recipe trains on two hundred thousand conversations for one epoch, with a warm-up over a tenth of the updates",
    conditions: "Mistral-7B on UltraChat, all weights",
  },
  "epochs-pairs": {
    text: "The recipe trains on sixty thousand pairs for one epoch, at a learning rate of 5e-7 that warms up over a tenth of the updates",
    conditions: "Mistral-7B on UltraFeedback, all weights",
  },
  "trl-rates": {
    text: "Learning rates to start from: 2e-5 for all weights and 2e-4 for LoRA in supervised fine-tuning, 5e-7 and 5e-6 on pairs, 1e-6 and 1e-5 with GRPO; 1e-2 to 3e-2 for prompt tuning",
    conditions: c3,
  },
  "trl-adapter-rates": {
    text: "Adapters need a higher learning rate than all weights: about 1e-4 in supervised fine-tuning, about 1e-5 on pairs",
    conditions: "Hugging Face's documentation",
  },
  "trl-kto-rates": {
    text: "Keep the learning rate of KTO between 5e-7 and 5e-6, and below 1e-6 for most models at the usual beta of 0.1",
    conditions: "Hugging Face's documentation",
  },
  "tinker-rates": {
    text: "LoRA in supervised fine-tuning: 5e-4 × (2,000 / hidden size) to the power of 0.781 for Llama and 0.0775 for Qwen, in batches of 128; a tenth of that for all weights; it grows with the square root of the batch. LoRA on pairs 1e-5, GRPO 1e-5 to 4e-5",
    conditions: "Found by the maker's own sweeps of Llama and Qwen; no formula for other families",
  },
  "unsloth-rates": {
    text: "LoRA and QLoRA start at 2e-4 in supervised fine-tuning, at 5e-6 with DPO and GRPO",
    conditions: "The maker's documentation",
  },
  "llama-factory-rates": {
    text: "Example configurations use 1e-4 for LoRA and QLoRA in supervised fine-tuning and on raw text, 5e-6 on pairs and ratings; 1e-4 for OFT; 1e-5 for all weights and GaLore",
    conditions: "Most frequent value, August 2026; no sweep is published",
  },
  "swift-rates": {
    text: "Example configurations use 1e-4 for LoRA in supervised fine-tuning and classification, 5e-5 for embeddings; 1e-4 for AdaLoRA; 1e-5 for all weights in supervised fine-tuning and on raw text, 6e-6 for embeddings. GRPO uses 1e-6 for both all weights and LoRA",
    conditions: "Most frequent value, August 2026; no sweep is published",
  },
  "axolotl-rates": {
    text: "Example configurations use 2e-4 for LoRA and QLoRA in supervised fine-tuning, 2e-5 for all weights in supervised fine-tuning and on raw text",
    conditions: "Most frequent value, July 2026; no sweep is published",
  },
  "torchtune-rates": {
    text: "Configurations use 3e-4 for LoRA, QLoRA and DoRA in supervised fine-tuning, 2e-5 for all weights; GRPO on all weights uses 1e-5",
    conditions: "Most frequent value; development ended in 2025",
  },
  "bert-rates": {
    text: "Learning rates of 5e-5, 3e-5 and 2e-5 work well across classification tasks",
    conditions: "BERT, all weights, batches of 16 and 32; what its authors searched over",
  },
  "lora-glue-rates": {
    text: "RoBERTa base learns GLUE at a rate of 5e-4, DeBERTa XXL at 1e-4",
    conditions: "LoRA, batches of 64 and 128; the scripts of its authors",
  },
  "sentence-transformers-rates": {
    text: "Examples for embeddings use 2e-5",
    conditions: "All weights; the makers' documentation",
  },
  "adapterhub-rate": {
    text: "An adapter works well at 1e-4 in most settings, higher than all weights",
    conditions: "The makers' documentation",
  },
  "tfew-rates": {
    text: "IA3 learns at 3e-3, BitFit at 3e-4, prefix tuning at 1e-2",
    conditions: "T0 of 3 and 11 billion parameters, 1,000 updates; the authors' configurations",
  },
  "galore-rate": {
    text: "GaLore learns GLUE at 3e-5, with rank 4 and scale 4",
    conditions: "RoBERTa base; the authors' README",
  },
  "prompting-plateaus": {
    text: "Prompts with a few examples do best while examples are few and level off with more; fine-tuning keeps improving, but may do worse when examples are scarce",
    conditions: "What the authors take from earlier work, before they fine-tune with examples in the context",
  },
  "structured-decoding": {
    text: "The serving engine can constrain the output to a list of choices, a regular expression, a JSON schema or a grammar",
    conditions: c3,
  },
  "instruct-ready": {
    text: "Instruct models are ready to use without any fine-tuning",
    conditions: c3,
  },
  "encoder-classification": {
    text: "Smaller fine-tuned models do better at classifying texts than larger ones that are prompted without examples, in every case",
    conditions:
      "RoBERTa and similar models vs GPT-3.5, GPT-4 and Claude Opus: sentiment, approval, emotions and party positions in news, tweets and speeches",
  },
  "embeddings-ready": {
    text: "A small embedding model as it is ranked passages better than the same model fine-tuned whole or with LoRA",
    conditions:
      "MS MARCO, which the model had largely seen in training: MRR@10 of 0.30 was reached by no fine-tuned variant",
  },
  "setfit-few": {
    text: "With 8 labelled examples per class, a small sentence encoder comes close to RoBERTa large trained on 3,000",
    conditions: "Customer reviews, the authors' own figure",
  },
};
