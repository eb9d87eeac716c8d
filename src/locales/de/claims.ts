const llama2 = "Llama-2 7B auf Code und Mathematik";
const bench = "Llama-3.2-3B, 5.000 Schritte mit Batch 4 auf MetaMathQA, getestet auf GSM8K, eine L40S";
const chinese = "LLaMA auf chinesischen Anweisungsdaten";
const documented = "Wie dokumentiert";
const openai = "Modelle von OpenAI";
const roberta = "RoBERTa, vier Fachgebiete und acht Klassifikationsaufgaben";

export const claims = {
  // Qualität
  "prompt-scale": {
    text: "Die Lücke zwischen Prompt-Tuning und vollständigem Tuning von T5 auf SuperGLUE schließt sich, wenn Modelle über Milliarden von Parametern hinausgehen; kleinere bleiben zurück",
    conditions: "T5 von small bis XXL (11 Milliarden) auf SuperGLUE",
  },
  "ptuningv2-universal": {
    text: "In jeder Schicht trainierte Prompts kommen Fine-Tuning über viele Modellgrößen und Aufgaben des Sprachverstehens gleich, mit 0,1 bis 3 % der Parameter",
    conditions: "Modelle von 330 Millionen bis 10 Milliarden bei Sprachverstehen und Sequenzannotation",
  },
  "learnless-gap": {
    text: "In üblichen Einstellungen mit niedrigem Rang auf Code und Mathematik (etwa 100.000 Anweisungspaare oder 20 Milliarden Tokens fortgesetztes Vortraining) bleibt LoRA deutlich hinter vollständigem Fine-Tuning zurück",
    conditions: "Llama-2 7B auf Code und Mathematik, etwa 100.000 Paare oder 20 Milliarden Tokens",
  },
  "learnless-rank": {
    text: "Vollständiges Fine-Tuning lernt Änderungen, deren Rang 10- bis 100-mal so hoch ist wie in üblichen LoRA-Einstellungen",
    conditions: llama2,
  },
  "regret-match": {
    text: "Bei kleinen bis mittleren Daten nach dem Vortraining hat LoRA die Dateneffizienz und den Endverlust von vollständigem Fine-Tuning, solange seine Kapazität übersteigt, was die Daten enthalten",
    conditions: "Llama 3 und Qwen3 auf Tulu-3 und OpenThoughts, Ränge 1 bis 512",
  },
  "regret-rl": {
    text: "Beim bestärkenden Lernen mit Policy-Gradienten kommt sogar Rang 1 vollständigem Fine-Tuning gleich",
    conditions: "Policy-Gradienten auf Mathematik mit Llama-3.1-8B und Qwen3-8B",
  },
  "scaling-method": {
    text: "Das beste Verfahren hängt von Aufgabe und Daten ab; mehr PET-Parameter helfen wenig; ein größeres Basismodell hilft mehr als mehr Vortrainingsdaten",
    conditions:
      "Zweisprachige Modelle von 1 bis 16 Milliarden bei Übersetzung und Zusammenfassung; vollständig, LoRA und Prompt-Tuning",
  },
  "anyscale-tasks": {
    text: "LoRA gegen vollständiges Fine-Tuning auf Llama-2 hängt von der Aufgabe ab: fast gleichauf bei SQL und funktionaler Darstellung, eine Lücke bei Schulmathematik; eine kleinere Lernrate stabilisiert es",
    conditions: "Llama-2 7B bis 70B auf ViGGO, SQL und GSM8K",
  },
  "peftbench-lora-vs-full": {
    text: "Llama-3.2-3B auf GSM8K nach 5.000 Schritten MetaMathQA: LoRA r32 47,8 %, rangstabilisiertes LoRA r64 51,3 %, vollständiges Fine-Tuning 47,2 %",
    conditions: bench,
  },
  "boft-gain": {
    text: "Butterfly-faktorisiertes orthogonales Fine-Tuning übertrifft LoRA und OFT bei ähnlichem Parameterbudget über Sprach- und Bildmodelle",
    conditions: "Große Sprach-, Bild- und Text-zu-Bild-Modelle",
  },
  "prompt-domain-shift": {
    text: "Weiche Prompts auf einem eingefrorenen Modell übertragen sich besser auf andere Gebiete als das Tuning des ganzen Modells",
    conditions: "T5, Fragenbeantwortung und Erkennung von Paraphrasen über Gebiete hinweg",
  },
  "llmadapters-13b": {
    text: "Mit LLaMA-13B erreichen auf vier Rechenmengen LoRA im Mittel 51,1, parallele Adapter 50,2, serielle Adapter 48,9, Prefix-Tuning 38,8; auf acht Mengen zum Alltagswissen 80,5, 81,5, 79,5 und 68,4",
    conditions:
      "LLaMA-13B; jede Methode mit der besten Platzierung und Einstellung, die die Autoren fanden; Tabelle von 2023 im README",
  },
  "llmadapters-7b": {
    text: "Mit LLaMA-7B erreichen auf vier Rechenmengen LoRA im Mittel 46,9, parallele Adapter 46,4, serielle Adapter 44,6, Prefix-Tuning 35,0; auf acht Mengen zum Alltagswissen 74,7, 72,3, 70,8 und 64,6",
    conditions:
      "LLaMA-7B; jede Methode mit der besten Platzierung und Einstellung, die die Autoren fanden; Tabelle von 2023 im README",
  },
  "delta-hundred": {
    text: "Wenige Parameter zu trainieren kann dem Training aller gleichkommen, getestet an mehr als 100 Aufgaben",
    conditions: "Mehr als 100 Sprachaufgaben, T5 base",
  },
  "regret-capacity": {
    text: "Wo die Daten seine Kapazität übersteigen, stößt LoRA an keine feste Grenze; es lernt weniger effizient, in dem Maß, in dem die Kapazität hinter den Daten zurückbleibt",
    conditions: "Überwachtes Fine-Tuning bei Rängen von 1 bis 512",
  },
  "regret-sft": {
    text: "Beim überwachten Fine-Tuning auf kleinen bis mittleren Mengen mit Anweisungen und Schlussfolgern leistet LoRA dasselbe wie vollständiges Fine-Tuning",
    conditions: "Llama 3 und Qwen3 auf Tulu-3 und OpenThoughts",
  },
  "trl-grpo-rank1": {
    text: "Mit Rang 1 und zehnfacher Lernrate folgt LoRA in GRPO der Belohnungskurve von vollständigem Fine-Tuning",
    conditions: "SmolLM3-3B, 500 Schritte auf OpenR1-Math-220k",
  },
  "learnless-code": {
    text: "Anweisungstraining auf Code erreicht im besten Fall ein HumanEval von 0,50, fortgesetztes Vortraining auf Code 0,26",
    conditions: "Llama-2 7B; Magicoder-Evol-Instruct (110.000 Paare) und StarCoder-Python (20 Milliarden Tokens)",
  },
  "learnless-sweeps": {
    text: "LoRA gerecht mit vollständigem Fine-Tuning zu vergleichen verlangt für beide eine Suche über Lernraten",
    conditions: "Llama-2 7B, sechs LoRA-Konfigurationen je Bedingung",
  },
  "instruction-choices": {
    text: "Basismodell, Datenmenge, Zahl der trainierten Parameter und Trainingskosten entscheiden gemeinsam, wie LoRA gegen vollständiges Fine-Tuning abschneidet",
    conditions: chinese,
  },
  "anyscale-gains": {
    text: "Alle Gewichte von Llama-2 13B zu trainieren hebt die Genauigkeit von 58 % auf 98 % bei ViGGO, von 42 % auf 89 % bei SQL und von 28 % auf 47 % bei GSM8K",
    conditions: "Llama-2 13B, vollständiges Fine-Tuning mit DeepSpeed",
  },
  "qlora-all-linear": {
    text: "QLoRA auf allen linearen Schichten kann vollständigem Fine-Tuning gleichkommen, was Adapter auf Query und Value allein nicht versprechen",
    conditions: documented,
  },
  "bench-best": {
    text: "Die besten der 63 Läufe: Lily 52,6 %; rangstabilisiertes LoRA 51,3 %; vollständiges Fine-Tuning bei 1e-5 erreicht 47,2 %",
    conditions: bench,
  },
  "bench-vera": {
    text: "VeRA erreicht 35,4 % mit 129.024 trainierten Parametern, LoRA r32 47,8 % mit 9,2 Millionen",
    conditions: bench,
  },
  // Datenmenge
  "prefix-low-data": {
    text: "Prefix-Tuning übertrifft Fine-Tuning bei wenigen Daten und überträgt sich besser auf neue Themen",
    conditions: "Text aus Tabellen und Zusammenfassungen mit Teilmengen der Daten",
  },
  "bitfit-trend": {
    text: "Auf wachsenden Teilmengen von SQuAD schlägt das Training der Biases vollständiges Fine-Tuning von BERT bei wenigen Daten und fällt zurück, wenn die Daten wachsen",
    conditions: "BERT auf Teilmengen von SQuAD",
  },
  "openai-min-examples": {
    text: "OpenAI verlangt mindestens 10 Beispiele, sieht Verbesserungen ab 50 bis 100 und rät, mit 50 gut gemachten zu beginnen",
    conditions:
      "Überwachtes Fine-Tuning der Modelle von OpenAI, ein Dienst, der neuen Kunden seit Mai 2026 verschlossen ist",
  },
  "capacity-2bits": {
    text: "Sprachmodelle speichern etwa 2 Bit Wissen je Parameter, selbst auf int8 quantisiert",
    conditions: "Transformer, auf künstlichen Fakten trainiert",
  },
  "bench-capacity": {
    text: "Läufe, die weniger als eine Million Parameter trainieren, erreichen bis auf einen (45 %) 0 bis 40 %, solche mit mehr als zwei Millionen bis auf fünf 37 bis 53 %",
    conditions:
      "Llama-3.2-3B, 5.000 Schritte mit Batch 4 auf MetaMathQA, getestet auf GSM8K, eine L40S; Daten von etwa 4,2 Millionen Tokens",
  },
  "pu-prompt-behind": {
    text: "LoRA, IA3 und das Training der Biases schlagen Prompt-Tuning im Allgemeinen, am meisten bei Klassifikation",
    conditions: "FLAN-T5 XL (2,8 Milliarden) auf AG News, CoLA, E2E und SAMSum",
  },
  "scarce-sft-lora-icl": {
    text: "Bei knappen Daten hält LoRA neue Fähigkeiten und behaltenes Wissen am besten im Gleichgewicht; vollständiges Fine-Tuning lernt Fähigkeiten gut, vergisst aber; Lernen im Kontext dient Fakten, nicht schwierigen Fähigkeiten",
    conditions: "Überwachtes Fine-Tuning, LoRA und Lernen im Kontext bei knappen Daten verglichen",
  },
  "challenge-curation": {
    text: "In einem Wettbewerb um Fine-Tuning auf einer GPU binnen eines Tages verwendeten die Gewinner Standardbibliotheken und steckten ihre Mühe in die Auswahl der Daten; viele Beiträge überanpassten sich den öffentlichen Benchmarks",
    conditions: "NeurIPS 2023 LLM Efficiency Challenge, eine A100 40 GB oder RTX 4090",
  },
  // Vergessen
  "replay-rewarming": {
    text: "Die Lernrate neu anzuwärmen und abklingen zu lassen und frühere Daten beizumischen genügt, um im Verlust und im Mittel über Benchmarks ein neues Training auf allen Daten zu erreichen",
    conditions:
      "Fortgesetztes Vortraining auf Englisch und, nach Englisch, auf Deutsch, 405 Millionen und 10 Milliarden Parameter, Hunderte Milliarden Tokens",
  },
  "forgetting-kl": {
    text: "Wie viel vergessen wird, folgt der KL-Divergenz zwischen angepasstem und Basismodell auf der neuen Aufgabe; On-Policy-Verstärkungslernen bleibt näher und vergisst bei gleicher Genauigkeit weniger als überwachtes Fine-Tuning",
    conditions: "Qwen2.5-3B-Instruct auf neuen Aufgaben, und Basismodelle der Robotik",
  },
  "learnless-forget": {
    text: "LoRA behält außerhalb des Zielgebiets mehr vom Basismodell als vollständiges Fine-Tuning, und mehr als Weight Decay oder Dropout",
    conditions: "Llama-2 7B nach Training auf Code und Mathematik; HellaSwag, ARC-challenge, WinoGrande",
  },
  "peftbench-forget": {
    text: "Dieselben Läufe, Vergessen (weniger ist besser): vollständig 0,030 bei Lernrate 1e-5, LoRA r32 0,050, IA3 0,019 bis 0,314, Prefix-Tuning 0,198 bis 1,785 je nach Lernrate und Initialisierung",
    conditions: bench,
  },
  "learnless-pareto": {
    text: "LoRA und vollständiges Fine-Tuning liegen auf einer gemeinsamen Kurve von Lernen gegen Vergessen: Wer mehr lernt, vergisst mehr",
    conditions: "Llama-2 7B; GSM8K und HumanEval gegen HellaSwag, ARC-challenge und WinoGrande",
  },
  "bench-ia3-forget": {
    text: "IA3 steigt von 31 % auf 45 % Genauigkeit, wenn die Lernrate von 1e-4 auf 5e-3 geht, und sein Vergessen von 0,019 auf 0,314",
    conditions: bench,
  },
  "bench-prefix-forget": {
    text: "Prompt-Verfahren vergessen im Benchmark am meisten: Prefix-Tuning 0,20 bis 1,79, Prompt-Tuning 0,15 bis 0,74",
    conditions: bench,
  },
  // Trainingskosten
  "adapterdrop-training": {
    text: "Trainingsschritte von Adaptern sind bis zu 60 % schneller als vollständiges Fine-Tuning",
    conditions: "BERT base, Sequenzen von 128 bis 512 Tokens",
  },
  "lora-gpt3-memory": {
    text: "Gegenüber GPT-3 175B, mit Adam trainiert, braucht LoRA 10.000-mal weniger trainierbare Parameter und 3-mal weniger GPU-Speicher",
    conditions: "GPT-3 175B, mit Adam trainiert",
  },
  "qlora-65b": {
    text: "Ein Modell mit 65 Milliarden wird auf einer 48-GB-GPU trainiert, und die Leistung von 16-Bit-Fine-Tuning bleibt erhalten",
    conditions: "LLaMA 65B, 4-Bit-NormalFloat mit doppelter Quantisierung",
  },
  "qlora-dq-litgpt": {
    text: "Doppelte Quantisierung spart etwa 0,37 Bit je Parameter, etwa 3 GB bei 65B",
    conditions: "Llama-2 in LitGPT",
  },
  "regret-compute": {
    text: "LoRA braucht je Durchgang etwas mehr als zwei Drittel der Operationen von vollständigem Fine-Tuning",
    conditions: "Operationen eines Vorwärts- und Rückwärtsdurchlaufs gezählt",
  },
  "peftbench-memory": {
    text: "Dieselben Läufe, Spitze des belegten Speichers: vollständig 36,2 GiB, LoRA r32 20,8 GiB, bei Sequenzen bis 768, Batch 4, ohne Checkpointing",
    conditions: bench,
  },
  "peftbench-speed": {
    text: "PEFT-Benchmark: LoRA r32 7.174 Tokens/s, vollständig 2.316 Tokens/s auf einer L40S",
    conditions: bench,
  },
  galore: {
    text: "Projizierte Gradienten senken den Speicher der Optimiererzustände um bis zu 65,5 % (82,5 % mit 8-Bit-Zuständen), während alle Parameter trainiert werden; die Leistung bleibt im Vortraining und beim Fine-Tuning von RoBERTa auf GLUE erhalten; ein Modell mit 7 Milliarden lässt sich auf einer 24-GB-GPU vortrainieren",
    conditions: "LLaMA bis 7B auf C4, RoBERTa auf GLUE",
  },
  "litgpt-qlora-speed": {
    text: "1.000 Iterationen auf Llama-2 7B dauern 2,36 Minuten in bf16 und 3,68 mit NF4-Basis; auf phi-1.5 1,62 und 1,77",
    conditions: "LitGPT auf einer A100, 1.000 Iterationen",
  },
  "bench-dora-speed": {
    text: "Trainingstempo in Tokens je Sekunde: LoRA r32 7.174, VeRA 6.726, DoRA 5.941, AdaLoRA 5.901, OFT 5.700",
    conditions: bench,
  },
  "bench-prompt-speed": {
    text: "Trainingstempo in Tokens je Sekunde: Prefix-Tuning mit 50 Tokens 7.897, P-Tuning 7.254, Prompt-Tuning mit 200 Tokens 4.467",
    conditions: bench,
  },
  "trl-67-percent": {
    text: "LoRA braucht etwa 67 % der Rechenarbeit von vollständigem Fine-Tuning",
    conditions: documented,
  },
  "lora-instruction-cost": {
    text: "LoRA hat beim Anweisungstraining deutliche Vorteile bei den Trainingskosten",
    conditions: chinese,
  },
  // Betrieb
  "adapterdrop-inference": {
    text: "Adapter lassen sich nicht verschmelzen und machen die Inferenz langsamer",
    conditions: "BERT base mit Adaptern in allen Schichten",
  },
  "lora-no-latency": {
    text: "Verschmolzenes LoRA fügt keine Latenz bei der Inferenz hinzu, anders als Adapter",
    conditions: "GPT-2, GPT-3; Gewichte verschmolzen",
  },
  "slora-throughput": {
    text: "Tausende Adapter auf einer GPU; bis zum 4-Fachen des Durchsatzes von einfachem Betrieb mehrerer Adapter in PEFT und (2023) vLLM",
    conditions: "Llama 7B bis 70B auf A100, viele Adapter",
  },
  "punica-latency": {
    text: "Bündeln über Adapter vieler Mandanten: etwa das 12-Fache des Durchsatzes früherer Systeme bei etwa 2 ms mehr je Token",
    conditions: "Llama-2 7B und 13B auf A100",
  },
  "vllm-per-request": {
    text: "vLLM betreibt LoRA-Adapter Anfrage für Anfrage über einem Basismodell, auch auf Experten; DoRA weist es ab, andere Adapter lädt es nicht",
    conditions: "vLLM 0.33 (November 2026), im Code gelesen",
  },
  "vllm-lora-options": {
    text: "vLLM hält auf der GPU Puffer für --max-loras Adapter vom Rang --max-lora-rank (1, 8, 16, 32, 64, 128, 256, 320 oder 512) und im Hauptspeicher bis zu --max-cpu-loras; ohne andere Angabe nimmt es 92 % der GPU und bis zu 256 Anfragen je Batch (1.024 auf GPUs wie der H100)",
    conditions: "vLLM 0.33 (November 2026), im Code gelesen",
  },
  "sglang-lora": {
    text: "SGLang betreibt LoRA-Adapter über einem Basismodell in einem Batch (ohne andere Angabe höchstens 8) und verdrängt die am längsten nicht benutzten; DoRA und Adapter mit neuen Tokens weist es ab",
    conditions: "SGLang 0.5.23 (Oktober 2026), im Code gelesen",
  },
  "vllm-lora-slower": {
    text: "Eine A100 beantwortete 11,45 Anfragen pro Sekunde ohne Adapter und 7,60 mit einem LoRA-Adapter vom Rang 8, ob einer oder vier in einem Batch sein durften",
    conditions:
      "Llama-2 7B, 1.000 ShareGPT-Anfragen mit im Mittel 246 Tokens Eingabe und 235 Ausgabe; vLLM vom Dezember 2024",
  },
  "vllm-lora-compiled": {
    text: "Mit der kompilierten Engine (V1) und Puffern für vier LoRA-Adapter beantwortete eine A100 10,96 dieser Anfragen pro Sekunde",
    conditions: "Llama-2 7B, 1.000 ShareGPT-Anfragen; Entwicklungsstand vom Dezember 2024",
  },
  "vllm-4090": {
    text: "Eine RTX 4090 beantwortete bei 48 gleichzeitigen Anfragen 11,87 pro Sekunde, je mit 256 Tokens Eingabe und etwa 100 Ausgabe",
    conditions: "Mistral 7B v0.3 in 16 Bit, 300 Anfragen, vLLM",
  },
  "vllm-no-prompts": {
    text: "vLLM hat alle Unterstützung für trainierte Prompts (Prompt-Adapter) entfernt",
    conditions: "Im Juli 2025 übernommen; seit vLLM 0.10 weg",
  },
  "qat-recovers": {
    text: "Training, das die Quantisierung nachahmt, holte bis zu 67 % der Genauigkeit zurück, die Gewichte in 4 Bit kosten, bei NVFP4 bis zu 72 %",
    conditions: "Gemma 3 4B mit LoRA in Unsloth; Gemma 3 27B in Axolotl",
  },
  "peft-merge": {
    text: "Verschmelzen beseitigt die Latenz, die entsteht, wenn Basis und Adapter getrennt geladen sind",
    conditions: documented,
  },
  // Modularität
  "houlsby-modular": {
    text: "Neue Aufgaben lassen sich hinzufügen, ohne frühere anzufassen, weil das ursprüngliche Netz fest bleibt",
    conditions: "BERT; eine Folge von Aufgaben",
  },
  "peftbench-file": {
    text: "Größe der Checkpoints im selben Benchmark: LoRA r32 36,7 MB, IA3 1,2 MB, vollständig 6,4 GB",
    conditions: bench,
  },
  "lora-portable": {
    text: "Viele kleine LoRA-Module lassen sich auf einem eingefrorenen Basismodell aufbauen",
    conditions: documented,
  },
  "bench-vera-file": {
    text: "Checkpoints: P-Tuning 0,2 MB, IA3 1,2 MB, VeRA 6,8 MB, LoRA r32 36,7 MB",
    conditions: bench,
  },
  // Stabilität
  "peftbench-prompt": {
    text: "Prompt-Tuning reicht im selben Benchmark je nach Lernrate und Initialisierung von 5,7 % bis 34,3 % Genauigkeit",
    conditions: bench,
  },
  "dora-rank-robust": {
    text: "Über Ränge von 4 bis 64 reicht LoRA bei einer Lernrate von 39,5 bis 76,3, DoRA von 61,9 bis 78,4",
    conditions: "LLaMA-7B, 170.000 Beispiele zum Alltagsschließen; LoRA bei 3e-4",
  },
  "bench-ln-zero": {
    text: "Nur die Normen bei einer Lernrate von 1e-4 zu trainieren ergab 0 %: Sehr kleine Verfahren können bei einer üblichen Einstellung ganz scheitern",
    conditions: bench,
  },
  "seeds-matter": {
    text: "Bei gleichen Hyperparametern führen andere Zufallsseeds zu deutlich anderen Ergebnissen; bei kleinen Mengen laufen viele Läufe unterwegs auseinander",
    conditions: "BERT auf vier GLUE-Aufgaben, je Hunderte Läufe",
  },
  "bf16-nearest": {
    text: "Gewichte auf den nächsten bf16-Wert zu runden löscht kleine Änderungen; stochastisches Runden oder Kahan-Summation gewinnt demgegenüber bis zu 7 Punkte Genauigkeit und kommt 32-Bit-Training auf 0,2 nahe",
    conditions: "Sieben Anwendungen, allein mit 16-Bit-Arithmetik trainiert",
  },
  "bf16-seeds": {
    text: "Vollständiges Fine-Tuning mit in fp32 geladenen Gewichten lag bei drei kleinen Modellen durchweg knapp vor bf16; bei Llama-3.2 3B wechselte ein Vorsprung von bf16 aus einzelnen Läufen über 18 Läufe die Seite, bei etwa einem Punkt Rauschen zwischen Seeds",
    conditions:
      "Berichte in einem Issue, drei Seeds; das 3B-Modell mit Lernrate 5e-6 über eine Epoche, gemessen auf GSM8K",
  },
  "bf16-low-rate": {
    text: "Vollständiges Fine-Tuning in bf16 konvergierte viel schlechter als in fp32; stochastisches Runden war eine große Verbesserung und vermutlich noch hinter fp32",
    conditions: "Bericht eines Anwenders, Lernrate 6e-7",
  },
  // Hyperparameter
  "regret-lr": {
    text: "Die beste Lernrate von LoRA ist etwa das 10-Fache der von vollständigem Fine-Tuning (etwa das 15-Fache bei sehr kurzen Läufen) und hängt kaum vom Rang ab",
    conditions: "14 Llama- und Qwen-Modelle auf Tulu-3",
  },
  "regret-layers": {
    text: "Wenden Sie LoRA auf alle Schichten an, vor allem auf MLP und Expertenschichten; Attention allein bleibt zurück",
    conditions: "Llama-3.1-8B und Qwen3, LoRA auf Attention, MLP oder beidem",
  },
  "regret-batch": {
    text: "LoRA verträgt große Batches schlechter als vollständiges Fine-Tuning",
    conditions: "Teilmenge von OpenThoughts, Batches von 32 und mehr",
  },
  "trl-rank": {
    text: "Rang 256 für überwachtes Fine-Tuning im Umfang eines Nachtrainings, 1 bis 32 für bestärkendes Lernen",
    conditions: documented,
  },
  "trl-batch": { text: "Für LoRA wird ein effektiver Batch unter 32 empfohlen", conditions: documented },
  "bench-mlp-targets": {
    text: "Bei etwa gleich vielen Parametern erreicht LoRA auf dem MLP (Rang 10) 49,4 % bei einem Vergessen von 0,032, auf Queries und Values (Rang 32) 47,8 % bei 0,050",
    conditions: bench,
  },
  "bench-rslora": {
    text: "Bei Rang 64 erreicht rangstabilisierte Skalierung 51,3 % und die übliche 47,4 %, mit einem Vergessen von 0,111 und 0,059",
    conditions: bench,
  },
  "rslora-docs": {
    text: "Mit Alpha durch die Wurzel des Rangs zu skalieren stabilisiert höhere Ränge",
    conditions: documented,
  },
  "bench-learning-rates": {
    text: "Lernraten des jeweils genauesten Laufs: vollständiges Fine-Tuning 1e-5, LoRA 1e-4, VeRA und Prompt-Tuning 1e-3, IA3 und Prefix-Tuning 5e-3; für keine Methode wurden Raten durchprobiert, die meisten liefen mit einer",
    conditions: bench,
  },
  // Frameworks
  "adapterhub-llama": {
    text: "Die Bibliothek adapters bietet Bottleneck-Adapter, Prefix-Tuning, LoRA und IA3 für Transformer-Modelle",
    conditions: documented,
  },
  "llamafactory-methods": {
    text: "LLaMA-Factory bietet vollständiges Tuning, Freeze-Tuning, LoRA, QLoRA, DoRA und GaLore",
    conditions: documented,
  },
  // Vorgehen
  "learnless-use": {
    text: "Verwenden Sie LoRA eher für Anweisungstraining als für fortgesetztes Vortraining; zielen Sie zuerst auf alle Module, dann auf das MLP, dann auf die Attention",
    conditions: llama2,
  },
  "evals-first": {
    text: "Richten Sie Auswertungen ein, bevor Sie in Fine-Tuning investieren",
    conditions: openai,
  },
  "prompt-first": {
    text: "Die übliche Reihenfolge: Auswertungen schreiben, mit dem passenden Kontext prompten, trainieren, wo das nicht reicht, wieder auswerten",
    conditions: openai,
  },
  "rag-over-tuning": {
    text: "Retrieval übertrifft unüberwachtes Fine-Tuning bei Fakten durchweg, bei im Vortraining gesehenen wie bei ganz neuen; Modelle lernen neue Fakten so nur mühsam",
    conditions: "Wissensintensive Aufgaben zu mehreren Themen, aktuelle Ereignisse eingeschlossen",
  },
  "rag-repetition": {
    text: "Viele Varianten derselben Tatsache im Training mildern die Mühe, sie zu lernen",
    conditions: "Aktuelle Ereignisse, umformuliert",
  },
  "domain-pretraining": {
    text: "Eine zweite Phase des Vortrainings im Fachgebiet verbessert Ergebnisse bei vielen wie bei wenigen Daten",
    conditions: roberta,
  },
  "task-pretraining": {
    text: "Vortraining auf dem nicht annotierten Text der Aufgabe hilft auch nach Vortraining im Fachgebiet",
    conditions: roberta,
  },
  "stop-early": {
    text: "Viele Läufe mit verschiedenen Seeds zu beginnen und die weniger aussichtsreichen früh abzubrechen nutzt ein Budget gut",
    conditions: "BERT auf vier GLUE-Aufgaben, 2.100 Läufe",
  },
  "epochs-repeat": {
    text: "Bis zu vier Durchgänge durch dieselben Daten sind fast so viel wert wie neue Daten, viel mehr nichts",
    conditions: "Vortraining mit festem Rechenbudget, bis 9 Milliarden Parameter",
  },
  "epochs-few": {
    text: "Tausend Beispiele zum Schlussfolgern werden fünfmal durchlaufen, in Batches von 16 und nach einem Aufwärmen",
    conditions: "Qwen2.5-32B-Instruct auf s1K, alle Gewichte",
  },
  "epochs-many": {
    text: "Zweihunderttausend Gespräche werden einmal durchlaufen, nach einem Aufwärmen über ein Zehntel der Aktualisierungen",
    conditions: "Mistral-7B auf UltraChat, alle Gewichte",
  },
  "epochs-pairs": {
    text: "Sechzigtausend Paare werden einmal durchlaufen, mit einer Lernrate von 5e-7 nach einem Aufwärmen über ein Zehntel der Aktualisierungen",
    conditions: "Mistral-7B auf UltraFeedback, alle Gewichte",
  },
  "trl-rates": {
    text: "Lernraten zum Beginnen: 2e-5 für alle Gewichte und 2e-4 für LoRA mit Antworten, 5e-7 und 5e-6 mit Paaren, 1e-6 und 1e-5 mit GRPO; 1e-2 bis 3e-2 für Prompt-Tuning",
    conditions: documented,
  },
  "trl-adapter-rates": {
    text: "Adapter lernen mit höherer Rate als alle Gewichte: etwa 1e-4 mit Antworten, etwa 1e-5 mit Paaren",
    conditions: "Dokumentation von Hugging Face",
  },
  "trl-kto-rates": {
    text: "Die Lernrate von KTO soll zwischen 5e-7 und 5e-6 liegen, bei den meisten Modellen und dem üblichen Beta von 0,1 unter 1e-6",
    conditions: "Dokumentation von Hugging Face",
  },
  "tinker-rates": {
    text: "LoRA mit Antworten: 5e-4 x (2.000 / verborgene Größe) hoch 0,781 bei Llama und 0,0775 bei Qwen, in Stapeln von 128; ein Zehntel davon für alle Gewichte; mit der Wurzel der Stapelgröße. LoRA mit Paaren 1e-5, GRPO 1e-5 bis 4e-5",
    conditions: "Aus eigenen Reihen des Herstellers mit Llama und Qwen; keine Formel für andere Familien",
  },
  "unsloth-rates": {
    text: "LoRA und QLoRA beginnen bei 2e-4 mit Antworten, bei 5e-6 mit DPO und GRPO",
    conditions: "Dokumentation des Herstellers",
  },
  "llama-factory-rates": {
    text: "Beispiele für LoRA und QLoRA haben 1e-4 mit Antworten und Rohtext, 5e-6 mit Paaren und Bewertungen; für OFT 1e-4; für alle Gewichte und GaLore 1e-5",
    conditions: "Häufigster Wert, August 2026; eine Messreihe ist nicht veröffentlicht",
  },
  "swift-rates": {
    text: "Beispiele für LoRA haben 1e-4 mit Antworten und Labels, 5e-5 für Embeddings; für AdaLoRA 1e-4; für alle Gewichte 1e-5 mit Antworten und Rohtext, 6e-6 für Embeddings. GRPO hat 1e-6, mit allen Gewichten und mit LoRA",
    conditions: "Häufigster Wert, August 2026; eine Messreihe ist nicht veröffentlicht",
  },
  "axolotl-rates": {
    text: "Beispiele für LoRA und QLoRA haben 2e-4 mit Antworten, für alle Gewichte 2e-5 mit Antworten und Rohtext",
    conditions: "Häufigster Wert, Juli 2026; eine Messreihe ist nicht veröffentlicht",
  },
  "torchtune-rates": {
    text: "Konfigurationen für LoRA, QLoRA und DoRA haben 3e-4 mit Antworten, für alle Gewichte 2e-5; GRPO mit allen Gewichten 1e-5",
    conditions: "Häufigster Wert; die Entwicklung endete 2025",
  },
  "bert-rates": {
    text: "Raten von 5e-5, 3e-5 und 2e-5 sind bei allen Aufgaben der Klassifikation gut",
    conditions: "BERT, alle Gewichte, Stapel von 16 und 32; worunter seine Autoren suchten",
  },
  "lora-glue-rates": {
    text: "GLUE lernt RoBERTa base mit 5e-4 und DeBERTa XXL mit 1e-4",
    conditions: "LoRA, Stapel von 64 und 128; Skripte seiner Autoren",
  },
  "sentence-transformers-rates": {
    text: "Beispiele für Embeddings haben 2e-5",
    conditions: "Alle Gewichte; Dokumentation der Hersteller",
  },
  "adapterhub-rate": {
    text: "Ein Adapter lernt in den meisten Fällen gut mit 1e-4, höher als alle Gewichte",
    conditions: "Dokumentation der Hersteller",
  },
  "tfew-rates": {
    text: "IA3 lernt mit 3e-3, BitFit mit 3e-4, Prefix-Tuning mit 1e-2",
    conditions: "T0 mit 3 und 11 Milliarden Parametern, 1.000 Aktualisierungen; Konfigurationen der Autoren",
  },
  "galore-rate": {
    text: "GaLore lernt GLUE mit 3e-5, Rang 4 und Skalierung 4",
    conditions: "RoBERTa base; README der Autoren",
  },
  "prompting-plateaus": {
    text: "Prompts mit einigen Beispielen sind am besten, solange es wenige gibt, und werden mit mehr kaum besser; Fine-Tuning gewinnt weiter und kann bei knappen Beispielen schlechter sein",
    conditions: "Was die Autoren früheren Arbeiten entnehmen, bevor sie mit Beispielen im Kontext trainieren",
  },
  "structured-decoding": {
    text: "Die Engine bindet die Ausgabe an eine Liste von Möglichkeiten, einen regulären Ausdruck, ein JSON-Schema oder eine Grammatik",
    conditions: documented,
  },
  "instruct-ready": {
    text: "Instruct-Modelle sind ohne Fine-Tuning einsatzbereit",
    conditions: documented,
  },
  "encoder-classification": {
    text: "Kleinere angepasste Modelle ordnen Texte in jedem Fall besser ein als größere, die ohne Beispiele einen Prompt bekommen",
    conditions:
      "RoBERTa und ähnliche gegen GPT-3.5, GPT-4 und Claude Opus: Stimmung, Zustimmung, Gefühle und Parteipositionen in Nachrichten, Tweets und Reden",
  },
  "embeddings-ready": {
    text: "Ein kleines Embedding-Modell ordnete Textstellen unverändert besser als dasselbe Modell nach Fine-Tuning, ganz oder mit LoRA",
    conditions:
      "MS MARCO, das das Modell zum großen Teil aus dem Training kannte: MRR@10 von 0,30 erreichte keine feinabgestimmte Variante",
  },
  "setfit-few": {
    text: "Mit 8 Beispielen je Klasse kommt ein kleiner Satz-Encoder RoBERTa large nahe, das auf 3.000 trainiert wurde",
    conditions: "Kundenbewertungen, Angabe der Autoren",
  },
};
