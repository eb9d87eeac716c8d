const llama2 = "Llama-2 7B，代码与数学";
const bench = "Llama-3.2-3B，在 MetaMathQA 上以批大小 4 训练 5,000 步，在 GSM8K 上测试，一块 L40S";
const chinese = "LLaMA，中文指令数据";
const documented = "依据文档";
const openai = "OpenAI 的模型";
const roberta = "RoBERTa，四个领域和八项分类任务";

export const claims = {
  // 质量
  "prompt-scale": {
    text: "在 SuperGLUE 上，当模型超过数十亿参数时，T5 的提示微调与全量微调之间的差距消失；较小的模型落后",
    conditions: "从 small 到 XXL（110 亿）的 T5，SuperGLUE",
  },
  "ptuningv2-universal": {
    text: "在每一层训练的提示，用 0.1% 到 3% 的参数，就能在广泛的模型规模和语言理解任务上与微调相当",
    conditions: "3.3 亿到 100 亿参数的模型，语言理解与序列标注",
  },
  "learnless-gap": {
    text: "在代码和数学上采用通常的低秩设置时（约 10 万对指令，或 200 亿 token 的继续预训练），LoRA 明显不如全量微调",
    conditions: "Llama-2 7B，代码与数学，约 10 万对样本或 200 亿 token",
  },
  "learnless-rank": {
    text: "全量微调学到的改变，其秩是通常 LoRA 设置的 10 到 100 倍",
    conditions: llama2,
  },
  "regret-match": {
    text: "对中小规模的后训练数据，只要容量超过数据所含内容，LoRA 的样本效率和最终损失与全量微调相同",
    conditions: "Llama 3 和 Qwen3，Tulu-3 与 OpenThoughts，秩 1 到 512",
  },
  "regret-rl": {
    text: "在策略梯度强化学习中，秩 1 就能与全量微调相当",
    conditions: "数学上的策略梯度，Llama-3.1-8B 和 Qwen3-8B",
  },
  "scaling-method": {
    text: "最佳方法取决于任务和数据；增加 PET 参数帮助不大；更大的基础模型比更多预训练数据更有帮助",
    conditions: "10 亿到 160 亿参数的双语模型，翻译与摘要；全量、LoRA 和提示微调",
  },
  "anyscale-tasks": {
    text: "在 Llama-2 上，LoRA 与全量微调的对比取决于任务：在 SQL 和功能表示上接近，在小学数学上有差距；较低的学习率使其更稳定",
    conditions: "Llama-2 7B 到 70B，ViGGO、SQL 和 GSM8K",
  },
  "peftbench-lora-vs-full": {
    text: "Llama-3.2-3B 在 MetaMathQA 上训练 5,000 步后的 GSM8K：LoRA r32 47.8%，秩稳定的 LoRA r64 51.3%，全量微调 47.2%",
    conditions: bench,
  },
  "boft-gain": {
    text: "在语言和视觉模型上，蝶形分解的正交微调以相近的参数预算优于 LoRA 和 OFT",
    conditions: "大型语言、视觉和文生图模型",
  },
  "prompt-domain-shift": {
    text: "冻结模型上的软提示比整个模型的微调更能跨领域迁移",
    conditions: "T5，跨领域的问答和复述检测",
  },
  "llmadapters-13b": {
    text: "使用 LLaMA-13B，在四个算术数据集上 LoRA 平均 51.1，并行适配器 50.2，串行适配器 48.9，前缀微调 38.8；在八个常识数据集上为 80.5、81.5、79.5 和 68.4",
    conditions: "LLaMA-13B；每种方法采用作者找到的最佳位置和设置；README 中 2023 年的表格",
  },
  "llmadapters-7b": {
    text: "使用 LLaMA-7B，在四个算术数据集上 LoRA 平均 46.9，并行适配器 46.4，串行适配器 44.6，前缀微调 35.0；在八个常识数据集上为 74.7、72.3、70.8 和 64.6",
    conditions: "LLaMA-7B；每种方法采用作者找到的最佳位置和设置；README 中 2023 年的表格",
  },
  "delta-hundred": {
    text: "在 100 多项任务上的测试表明，训练少量参数可以与训练全部参数相当",
    conditions: "100 多项语言任务，T5 base",
  },
  "regret-capacity": {
    text: "当数据超过容量时，LoRA 不会碰到固定的底线；它的学习效率会降低，降低的程度与容量不足的程度相当",
    conditions: "监督微调，秩 1 到 512",
  },
  "regret-sft": {
    text: "在中小规模的指令和推理数据上做监督微调时，LoRA 与全量微调表现相同",
    conditions: "Llama 3 和 Qwen3，Tulu-3 与 OpenThoughts",
  },
  "trl-grpo-rank1": {
    text: "用秩 1 和十倍的学习率，LoRA 在 GRPO 中的奖励曲线与全量微调一致",
    conditions: "SmolLM3-3B，在 OpenR1-Math-220k 上训练 500 步",
  },
  "learnless-code": {
    text: "代码指令微调的 HumanEval 最高达到 0.50，代码继续预训练为 0.26",
    conditions: "Llama-2 7B；Magicoder-Evol-Instruct（11 万对）和 StarCoder-Python（200 亿 token）",
  },
  "learnless-sweeps": {
    text: "公平比较 LoRA 与全量微调，需要对两者各扫一遍学习率",
    conditions: "Llama-2 7B，每种条件六种 LoRA 配置",
  },
  "instruction-choices": {
    text: "基础模型、数据量、训练参数的数量和训练成本共同决定 LoRA 与全量微调孰优孰劣",
    conditions: chinese,
  },
  "anyscale-gains": {
    text: "微调 Llama-2 13B 的全部权重，使 ViGGO 的准确率从 58% 升到 98%，SQL 从 42% 升到 89%，GSM8K 从 28% 升到 47%",
    conditions: "Llama-2 13B，使用 DeepSpeed 的全量微调",
  },
  "qlora-all-linear": {
    text: "在所有线性层上使用 QLoRA 可以与全量微调相当，而只用在查询和值上的适配器做不到这一保证",
    conditions: documented,
  },
  "bench-best": {
    text: "63 次训练中的最佳：Lily 52.6%；秩稳定的 LoRA 51.3%；学习率 1e-5 的全量微调达到 47.2%",
    conditions: bench,
  },
  "bench-vera": {
    text: "VeRA 训练 129,024 个参数达到 35.4%，LoRA r32 训练 920 万个参数达到 47.8%",
    conditions: bench,
  },
  // 数据量
  "prefix-low-data": {
    text: "数据少时前缀微调优于微调，并且更能推广到未见过的主题",
    conditions: "使用部分数据的表格转文本和摘要",
  },
  "bitfit-trend": {
    text: "在逐渐增大的 SQuAD 子集上，数据少时微调偏置胜过 BERT 的全量微调，数据增多后落后",
    conditions: "BERT，SQuAD 的子集",
  },
  "openai-min-examples": {
    text: "OpenAI 要求至少 10 个样本，在 50 到 100 个时看到改善，并建议从 50 个精心制作的样本开始",
    conditions: "OpenAI 自有模型的监督微调；该服务自 2026 年 5 月起不再接受新客户",
  },
  "capacity-2bits": {
    text: "语言模型每个参数约存储 2 比特知识，即使量化到 int8 也是如此",
    conditions: "在合成事实上训练的 Transformer",
  },
  "bench-capacity": {
    text: "训练参数少于一百万的训练，除一次（45%）外为 0 到 40%；多于两百万的，除五次外为 37% 到 53%",
    conditions:
      "Llama-3.2-3B，在 MetaMathQA 上以批大小 4 训练 5,000 步，在 GSM8K 上测试，一块 L40S；数据约 420 万 token",
  },
  "pu-prompt-behind": {
    text: "LoRA、IA3 和偏置微调一般优于提示微调，在分类上尤其如此",
    conditions: "FLAN-T5 XL（28 亿），AG News、CoLA、E2E 和 SAMSum",
  },
  "scarce-sft-lora-icl": {
    text: "数据稀缺时，LoRA 在新技能与保留知识之间的平衡最好；全量微调学技能学得好但会遗忘；上下文学习适合事实，不适合复杂技能",
    conditions: "在稀缺数据上比较监督微调、LoRA 和上下文学习",
  },
  "challenge-curation": {
    text: "在一项一块 GPU、一天之内微调的竞赛中，获胜者使用标准库，把功夫花在整理数据上；许多参赛者过拟合了公开基准",
    conditions: "NeurIPS 2023 LLM Efficiency Challenge，一块 A100 40 GB 或 RTX 4090",
  },
  // 遗忘
  "replay-rewarming": {
    text: "重新预热并衰减学习率，同时回放以前的数据，就足以在最终损失和基准平均分上达到在全部数据上重新训练的水平",
    conditions: "在英语上、以及在英语之后的德语上持续预训练，4.05 亿和 100 亿参数，数千亿 token",
  },
  "forgetting-kl": {
    text: "遗忘多少取决于微调后的模型与基座模型在新任务上的 KL 散度；在线强化学习离得更近，在同等准确率下比监督微调遗忘更少",
    conditions: "Qwen2.5-3B-Instruct 的新任务，以及机器人基础模型",
  },
  "learnless-forget": {
    text: "与全量微调相比，LoRA 在目标领域之外更多地保留了基础模型的能力，也优于权重衰减或 dropout",
    conditions: "在代码和数学上训练后的 Llama-2 7B；HellaSwag、ARC-challenge、WinoGrande",
  },
  "peftbench-forget": {
    text: "同一批训练的遗忘（越低越好）：全量微调在学习率 1e-5 时为 0.030，LoRA r32 0.050，IA3 0.019 到 0.314，前缀微调随学习率和初始化为 0.198 到 1.785",
    conditions: bench,
  },
  "learnless-pareto": {
    text: "LoRA 与全量微调位于同一条学习与遗忘的曲线上：学得越多，忘得越多",
    conditions: "Llama-2 7B；GSM8K 和 HumanEval 对 HellaSwag、ARC-challenge 和 WinoGrande",
  },
  "bench-ia3-forget": {
    text: "学习率从 1e-4 升到 5e-3 时，IA3 的准确率从 31% 升到 45%，遗忘从 0.019 升到 0.314",
    conditions: bench,
  },
  "bench-prefix-forget": {
    text: "提示类方法在基准中遗忘最多：前缀微调 0.20 到 1.79，提示微调 0.15 到 0.74",
    conditions: bench,
  },
  // 训练成本
  "adapterdrop-training": {
    text: "适配器的训练步骤最多比全量微调快 60%",
    conditions: "BERT base，128 到 512 个 token 的序列",
  },
  "lora-gpt3-memory": {
    text: "与用 Adam 微调的 GPT-3 175B 相比，LoRA 的可训练参数少 10,000 倍，GPU 显存少 3 倍",
    conditions: "用 Adam 训练的 GPT-3 175B",
  },
  "qlora-65b": {
    text: "在一块 48 GB 的 GPU 上微调 65B 模型，同时保持 16 比特微调的任务表现",
    conditions: "LLaMA 65B，4 比特 NormalFloat 加双重量化",
  },
  "qlora-dq-litgpt": {
    text: "双重量化每个参数约省 0.37 比特，对 65B 约省 3 GB",
    conditions: "LitGPT 中的 Llama-2",
  },
  "regret-compute": {
    text: "每一遍训练，LoRA 所需的运算略多于全量微调的三分之二",
    conditions: "按一次前向和反向传播的运算计数",
  },
  "peftbench-memory": {
    text: "同一批训练的预留显存峰值：全量微调 36.2 GiB，LoRA r32 20.8 GiB；序列至多 768，批大小 4，不用检查点",
    conditions: bench,
  },
  "peftbench-speed": {
    text: "PEFT 基准：在 L40S 上 LoRA r32 为 7,174 token/秒，全量微调为 2,316 token/秒",
    conditions: bench,
  },
  galore: {
    text: "投影梯度在训练全部参数的同时，使优化器状态的显存最多减少 65.5%（8 比特状态下为 82.5%），并在预训练和 RoBERTa 的 GLUE 微调中保持表现；7B 模型可在 24 GB GPU 上预训练",
    conditions: "C4 上至多 7B 的 LLaMA，GLUE 上的 RoBERTa",
  },
  "litgpt-qlora-speed": {
    text: "在 Llama-2 7B 上 1,000 次迭代用 bf16 需 2.36 分钟，用 NF4 基础模型需 3.68 分钟；在 phi-1.5 上为 1.62 和 1.77 分钟",
    conditions: "一块 A100 上的 LitGPT，1,000 次迭代",
  },
  "bench-dora-speed": {
    text: "训练速度（token/秒）：LoRA r32 7,174，VeRA 6,726，DoRA 5,941，AdaLoRA 5,901，OFT 5,700",
    conditions: bench,
  },
  "bench-prompt-speed": {
    text: "训练速度（token/秒）：50 个 token 的前缀微调 7,897，P-tuning 7,254，200 个 token 的提示微调 4,467",
    conditions: bench,
  },
  "trl-67-percent": {
    text: "LoRA 的计算量约为全量微调的 67%",
    conditions: documented,
  },
  "lora-instruction-cost": {
    text: "在指令微调中，LoRA 在训练成本上有明显优势",
    conditions: chinese,
  },
  // 部署
  "adapterdrop-inference": {
    text: "适配器无法合并，并使推理变慢",
    conditions: "所有层都带适配器的 BERT base",
  },
  "lora-no-latency": {
    text: "与适配器不同，合并后的 LoRA 不增加推理延迟",
    conditions: "GPT-2、GPT-3；权重已合并",
  },
  "slora-throughput": {
    text: "一块 GPU 上可有数千个适配器；吞吐量最高为 PEFT 和（2023 年的）vLLM 朴素多适配器部署的 4 倍",
    conditions: "A100 上的 Llama 7B 到 70B，许多适配器",
  },
  "punica-latency": {
    text: "跨适配器的多租户批处理：吞吐量约为以往系统的 12 倍，每个 token 只多约 2 毫秒",
    conditions: "A100 上的 Llama-2 7B 和 13B",
  },
  "vllm-per-request": {
    text: "vLLM 能在一个基础模型上按请求提供 LoRA 适配器，包括混合专家模型的专家；它拒绝 DoRA，也不加载其他类型的适配器",
    conditions: "vLLM 0.33（2026 年 11 月），读自其代码",
  },
  "vllm-lora-options": {
    text: "vLLM 在 GPU 上为 --max-loras 个秩为 --max-lora-rank（1、8、16、32、64、128、256、320 或 512）的适配器保留缓冲区，并在主机内存中保存最多 --max-cpu-loras 个；默认占用 GPU 的 92%，每批最多 256 个请求（H100 级 GPU 为 1,024 个）",
    conditions: "vLLM 0.33（2026 年 11 月），读自其代码",
  },
  "sglang-lora": {
    text: "SGLang 在同一批中用一个基础模型提供多个 LoRA 适配器（默认最多 8 个），并逐出最久未使用的；它拒绝 DoRA 以及新增token的适配器",
    conditions: "SGLang 0.5.23（2026 年 10 月），读自其代码",
  },
  "vllm-lora-slower": {
    text: "一块 A100 不带适配器时每秒回答 11.45 个请求，带一个秩为 8 的 LoRA 适配器时为 7.60 个，无论一批允许一个还是四个适配器",
    conditions: "Llama-2 7B，1,000 个 ShareGPT 请求，平均输入 246 个token、输出 235 个；2024 年 12 月的 vLLM",
  },
  "vllm-lora-compiled": {
    text: "使用编译引擎（V1）并为四个 LoRA 适配器保留缓冲区时，一块 A100 每秒回答 10.96 个这样的请求",
    conditions: "Llama-2 7B，1,000 个 ShareGPT 请求；2024 年 12 月的开发版本",
  },
  "vllm-4090": {
    text: "一块 RTX 4090 在 48 个并发请求下每秒回答 11.87 个，每个输入 256 个token、输出约 100 个",
    conditions: "16 位的 Mistral 7B v0.3，300 个请求，vLLM",
  },
  "vllm-no-prompts": {
    text: "vLLM 移除了对训练提示（prompt adapters）的全部支持",
    conditions: "2025 年 7 月合并；自 vLLM 0.10 起不再提供",
  },
  "qat-recovers": {
    text: "在训练中模拟量化，可挽回 4 位权重所损失准确率的至多 67%，NVFP4 则至多 72%",
    conditions: "Unsloth 中用 LoRA 训练 Gemma 3 4B；Axolotl 中训练 Gemma 3 27B",
  },
  "peft-merge": {
    text: "合并可消除分别加载基础模型和适配器所带来的延迟",
    conditions: documented,
  },
  // 模块化
  "houlsby-modular": {
    text: "由于原网络保持不变，添加新任务时无需重新处理旧任务",
    conditions: "BERT；一连串任务",
  },
  "peftbench-file": {
    text: "同一基准中的检查点大小：LoRA r32 36.7 MB，IA3 1.2 MB，全量微调 6.4 GB",
    conditions: bench,
  },
  "lora-portable": {
    text: "可以在一个冻结的基础模型上构建许多小的 LoRA 模块",
    conditions: documented,
  },
  "bench-vera-file": {
    text: "检查点：P-tuning 0.2 MB，IA3 1.2 MB，VeRA 6.8 MB，LoRA r32 36.7 MB",
    conditions: bench,
  },
  // 稳定性
  "peftbench-prompt": {
    text: "在同一基准中，提示微调的准确率随学习率和初始化从 5.7% 到 34.3% 不等",
    conditions: bench,
  },
  "dora-rank-robust": {
    text: "秩从 4 到 64、学习率相同时，LoRA 在 39.5 到 76.3 之间，DoRA 在 61.9 到 78.4 之间",
    conditions: "LLaMA-7B，17 万个常识样本；LoRA 学习率 3e-4",
  },
  "bench-ln-zero": {
    text: "只以 1e-4 的学习率训练归一化层得分为 0%：非常小的方法在常用设置下可能完全失败",
    conditions: bench,
  },
  "seeds-matter": {
    text: "超参数相同时，不同的随机种子会导致差异很大的结果；在小数据集上许多训练会中途发散",
    conditions: "BERT，四项 GLUE 任务，各数百次训练",
  },
  "bf16-nearest": {
    text: "把权重舍入到最近的 bf16 值会抹掉小的更新；随机舍入或 Kahan 求和相比之下最多提高 7 个百分点的准确率，与 32 位训练相差不超过 0.2",
    conditions: "七个应用，只用 16 位运算训练",
  },
  "bf16-seeds": {
    text: "在三个小模型上，以 fp32 加载权重的全量微调始终略优于 bf16；在 Llama-3.2 3B 上，单次训练中 bf16 的领先在 18 次训练中反转，随机种子之间的噪声约一个百分点",
    conditions: "一个 issue 中的报告，三个种子；3B 模型学习率 5e-6，训练一个 epoch，以 GSM8K 评分",
  },
  "bf16-low-rate": {
    text: "bf16 的全量微调收敛远差于 fp32；随机舍入有很大改善，但可能仍不及 fp32",
    conditions: "一位用户的报告，学习率 6e-7",
  },
  // 超参数
  "regret-lr": {
    text: "LoRA 的最佳学习率约为全量微调的 10 倍（训练很短时约 15 倍），几乎与秩无关",
    conditions: "14 个 Llama 和 Qwen 模型，Tulu-3",
  },
  "regret-layers": {
    text: "把 LoRA 用于所有层，尤其是 MLP 和专家层；只用于注意力会较差",
    conditions: "Llama-3.1-8B 和 Qwen3，LoRA 用于注意力、MLP 或两者",
  },
  "regret-batch": {
    text: "LoRA 对大批量的容忍度不如全量微调",
    conditions: "OpenThoughts 的子集，批大小 32 及以上",
  },
  "trl-rank": {
    text: "后训练规模的监督微调用秩 256，强化学习用 1 到 32",
    conditions: documented,
  },
  "trl-batch": { text: "建议 LoRA 的有效批大小低于 32", conditions: documented },
  "bench-mlp-targets": {
    text: "参数量大致相同时，MLP 上的 LoRA（秩 10）达到 49.4%，遗忘 0.032；查询和值上的（秩 32）为 47.8%，遗忘 0.050",
    conditions: bench,
  },
  "bench-rslora": {
    text: "秩 64 时，秩稳定缩放达到 51.3%，通常的缩放为 47.4%，遗忘分别为 0.111 和 0.059",
    conditions: bench,
  },
  "rslora-docs": {
    text: "以 alpha 除以秩的平方根缩放，可使较高的秩更稳定",
    conditions: documented,
  },
  "bench-learning-rates": {
    text: "各方法中最准确一次训练的学习率：全量微调 1e-5，LoRA 1e-4，VeRA 和提示微调 1e-3，IA3 和前缀微调 5e-3；没有系统地搜索学习率，多数方法只用了一个",
    conditions: bench,
  },
  // 框架
  "adapterhub-llama": {
    text: "adapters 库为 Transformer 模型提供瓶颈适配器、前缀微调、LoRA 和 IA3",
    conditions: documented,
  },
  "llamafactory-methods": {
    text: "LLaMA-Factory 集成了全量微调、冻结微调、LoRA、QLoRA、DoRA 和 GaLore",
    conditions: documented,
  },
  // 做法
  "learnless-use": {
    text: "LoRA 宜用于指令微调而非继续预训练；优先作用于所有模块，其次 MLP，再次注意力",
    conditions: llama2,
  },
  "evals-first": { text: "在投入微调之前先建立评测", conditions: openai },
  "prompt-first": {
    text: "通常的工作顺序：编写评测，用相关上下文做提示，在不足之处微调，再次评测",
    conditions: openai,
  },
  "rag-over-tuning": {
    text: "对于事实，无论是预训练中见过的还是全新的，检索都一贯优于无监督微调；模型很难以那种方式学会新事实",
    conditions: "多个主题的知识密集型任务，包括时事",
  },
  "rag-repetition": {
    text: "训练中对同一事实给出多种说法，可减轻学习它的困难",
    conditions: "改写过的时事",
  },
  "domain-pretraining": {
    text: "无论数据多少，在领域内进行第二阶段预训练都会改善结果",
    conditions: roberta,
  },
  "task-pretraining": {
    text: "即使已做过领域预训练，在任务的无标注文本上预训练仍有帮助",
    conditions: roberta,
  },
  "stop-early": {
    text: "用不同种子启动许多训练并尽早停止较无希望的，是对预算的良好利用",
    conditions: "BERT，四项 GLUE 任务，2,100 次训练",
  },
  "epochs-repeat": {
    text: "同样的数据重复至多四遍几乎与新数据等值；再多则没有价值",
    conditions: "固定计算预算下的预训练，至 90 亿参数",
  },
  "epochs-few": {
    text: "一千个推理样本过五遍，每批 16 个，先行预热",
    conditions: "Qwen2.5-32B-Instruct，s1K，全部权重",
  },
  "epochs-many": {
    text: "二十万段对话只过一遍，前十分之一的更新用于预热",
    conditions: "Mistral-7B，UltraChat，全部权重",
  },
  "epochs-pairs": {
    text: "六万对回答只过一遍，学习率 5e-7，前十分之一的更新用于预热",
    conditions: "Mistral-7B，UltraFeedback，全部权重",
  },
  "trl-rates": {
    text: "起始学习率：用回答训练时全部权重 2e-5、LoRA 2e-4；用成对回答时 5e-7 与 5e-6；用 GRPO 时 1e-6 与 1e-5；提示微调 1e-2 至 3e-2",
    conditions: documented,
  },
  "trl-adapter-rates": {
    text: "适配器的学习率高于全部权重：用回答约 1e-4，用成对回答约 1e-5",
    conditions: "Hugging Face 的文档",
  },
  "trl-kto-rates": {
    text: "KTO 的学习率应在 5e-7 与 5e-6 之间；在常用的 beta 0.1 下，多数模型不宜超过 1e-6",
    conditions: "Hugging Face 的文档",
  },
  "tinker-rates": {
    text: "用回答训练 LoRA：5e-4 x (2,000 / 隐藏维度)，Llama 取 0.781 次方，Qwen 取 0.0775 次方，批次 128；全部权重为其十分之一；随批次的平方根变化。用成对回答的 LoRA 为 1e-5，GRPO 为 1e-5 至 4e-5",
    conditions: "厂商对 Llama 与 Qwen 的扫描；其他系列没有公式",
  },
  "unsloth-rates": {
    text: "LoRA 与 QLoRA 用回答从 2e-4 开始，DPO 与 GRPO 从 5e-6 开始",
    conditions: "厂商文档",
  },
  "llama-factory-rates": {
    text: "LoRA 与 QLoRA 的示例：回答与纯文本 1e-4，成对回答与评分 5e-6；OFT 1e-4；全部权重与 GaLore 1e-5",
    conditions: "最常见的值，2026 年 8 月；未公布扫描",
  },
  "swift-rates": {
    text: "LoRA 的示例：回答与标签 1e-4，嵌入 5e-5；AdaLoRA 1e-4；全部权重：回答与纯文本 1e-5，嵌入 6e-6。GRPO 为 1e-6，全部权重与 LoRA 相同",
    conditions: "最常见的值，2026 年 8 月；未公布扫描",
  },
  "axolotl-rates": {
    text: "LoRA 与 QLoRA 的示例用回答 2e-4，全部权重用回答与纯文本 2e-5",
    conditions: "最常见的值，2026 年 7 月；未公布扫描",
  },
  "torchtune-rates": {
    text: "LoRA、QLoRA 与 DoRA 的配置用回答 3e-4，全部权重 2e-5；全部权重的 GRPO 1e-5",
    conditions: "最常见的值；已于 2025 年停止开发",
  },
  "bert-rates": {
    text: "5e-5、3e-5 与 2e-5 在各种分类任务上都表现良好",
    conditions: "BERT，全部权重，批次 16 与 32；作者的搜索范围",
  },
  "lora-glue-rates": {
    text: "GLUE 任务：RoBERTa base 用 5e-4，DeBERTa XXL 用 1e-4",
    conditions: "LoRA，批次 64 与 128；作者的脚本",
  },
  "sentence-transformers-rates": {
    text: "嵌入的示例用 2e-5",
    conditions: "全部权重；开发者文档",
  },
  "adapterhub-rate": {
    text: "适配器在多数情况下用 1e-4 效果良好，高于全部权重",
    conditions: "开发者文档",
  },
  "tfew-rates": {
    text: "IA3 用 3e-3，BitFit 用 3e-4，前缀微调用 1e-2",
    conditions: "30 亿与 110 亿参数的 T0，1,000 次更新；作者的配置",
  },
  "galore-rate": {
    text: "GaLore 学习 GLUE 用 3e-5，秩 4、缩放 4",
    conditions: "RoBERTa base；作者的 README",
  },
  "prompting-plateaus": {
    text: "样本少时，带几个样本的提示效果最好，样本更多时趋于平缓；微调则继续提升，但在样本稀缺时可能更差",
    conditions: "作者对以往工作的总结；他们随后用上下文中的样本微调",
  },
  "structured-decoding": {
    text: "推理引擎使输出符合选项列表、正则表达式、JSON Schema 或语法",
    conditions: documented,
  },
  "instruct-ready": {
    text: "指令模型无需任何微调即可使用",
    conditions: documented,
  },
  "encoder-classification": {
    text: "在文本分类上，经过微调的较小模型在所有情况下都优于不带样本提示的较大模型",
    conditions: "RoBERTa 等对比 GPT-3.5、GPT-4 和 Claude Opus：新闻、推文和演讲中的情感、赞成与否、情绪和政党立场",
  },
  "embeddings-ready": {
    text: "一个小型向量模型不加改动，段落排序优于对它做全量微调或 LoRA 之后的版本",
    conditions: "MS MARCO，该模型训练时已见过其中大部分：没有任何微调版本达到 0.30 的 MRR@10",
  },
  "setfit-few": {
    text: "每类 8 个标注样本时，小型句子编码器接近用 3,000 个样本训练的 RoBERTa large",
    conditions: "客户评论，作者自己的数字",
  },
};
