import type { decision as English } from "../en/decision.ts";
import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const decision: Worded<typeof English> = {
  criteria: {
    quality: "Qualität",
    "training-cost": "Trainingskosten",
    "serving-cost": "Betriebskosten",
    modularity: "Modularität",
    retention: "Erhalt",
    simplicity: "Einfachheit",
  },
  leftWithoutWeights: (technique) =>
    `Ohne die Gewichte des Modells bleibt nur ${technique}, sofern der Dienst neue Kunden annimmt.`,
  providerTakes: "Speicher und Zeit veröffentlicht der Anbieter nicht; fragen Sie nach dem Preis eines Laufs.",
  yourModel: "Ihr Modell",
  verdicts: {
    clear: (confidence) => `Eine klare Wahl (Konfidenz ${confidence}).`,
    leaning: (confidence) => `Insgesamt die beste Wahl (Konfidenz ${confidence}).`,
    unsure: (confidence) => `Keine klare Wahl, aber am häufigsten vorn (Konfidenz ${confidence}).`,
    close: "Zu knapp für ein Urteil.",
  },
  tryFirst: {
    heading: "Zuerst ausprobieren",
    alone: (names) => `Versuchen Sie: ${names}.`,
    lead: (names) => `Versuchen Sie zuerst: ${names}. Wenn das nicht reicht:`,
    before: (names, verdict) => `Versuchen Sie zuerst: ${names}. ${verdict}`,
    both: (text, tuneWhen) => `${text} ${tuneWhen}`,
    kinds: {
      prompting: {
        name: "Ihre Beispiele im Prompt",
        text: "Geben Sie Ihre Beispiele in den Prompt, so viele hineinpassen, mit klaren Anweisungen.",
        tuneWhen:
          "Trainieren Sie, wenn weitere Beispiele in Ihren Auswertungen nichts mehr bringen oder der Prompt zu lang und damit zu teuer wird.",
      },
      "structured-output": {
        name: "strukturierte Ausgabe",
        text: "Lassen Sie die Engine das Format erzwingen: An ein JSON-Schema, eine Grammatik oder eine Liste von Möglichkeiten gebunden, kann die Ausgabe nicht davon abweichen.",
        tuneWhen:
          "Trainieren Sie für das, was kein Schema ausdrückt, etwa einen Ton, oder wenn die Form stimmt und der Inhalt nicht.",
      },
      retrieval: {
        name: "Retrieval",
        text: "Halten Sie Fakten, die sich ändern, in Dokumenten, und geben Sie die zur Frage passenden in den Prompt.",
        tuneWhen:
          "Trainieren Sie für das, was Retrieval nicht leistet, etwa eine neue Sprache. Wenn Sie doch Fakten antrainieren, zeigen Sie jede in vielen Formulierungen.",
      },
      "domain-model": {
        name: "das offene Modell Ihres Fachgebiets",
        text: "Bewerten Sie das offene Modell Ihres Fachgebiets, wie es ist: Vortraining dort hilft bei vielen wie bei wenigen Daten.",
        tuneWhen: "Trainieren Sie dieses Modell, wenn es in Ihren Auswertungen nicht reicht.",
      },
      "instruct-model": {
        name: "ein Instruct-Modell",
        text: "Bewerten Sie die Instruct-Version des Modells, wie sie ist: Sie folgt Anweisungen ohne Training.",
        tuneWhen: "Trainieren Sie diese Version, wenn sie in Ihren Auswertungen nicht reicht.",
      },
      "own-model": {
        name: "das Modell, wie es ist",
        text: "Bewerten Sie das Modell, wie es ist: Es hat schon gelernt, Anweisungen zu folgen.",
        tuneWhen: "Trainieren Sie es, wenn es in Ihren Auswertungen nicht reicht.",
      },
      "embedding-model": {
        name: "ein fertiges Embedding-Modell",
        text: "Bewerten Sie zwei, drei fertige Embedding-Modelle an Ihren eigenen Anfragen: Was auf einer Milliarde Paaren trainiert wurde, ist bei Alltagstexten schwer zu schlagen.",
        tuneWhen: "Trainieren Sie das beste davon weiter, wenn es verfehlt, was in Ihrem Fach als ähnlich gilt.",
      },
      encoder: {
        name: "einen kleinen Encoder",
        text: "Trainieren Sie einen kleinen Encoder wie RoBERTa, bei wenigen Beispielen je Klasse mit SetFit: Solche Modelle sind besser als große mit einem Prompt ohne Beispiele.",
        tuneWhen: "Trainieren Sie ein großes Modell, wenn der Encoder nicht reicht.",
      },
    },
    ifClassification: {
      text: "Sollen Texte in Klassen eingeordnet werden, trainieren Sie zuerst einen kleinen Encoder wie RoBERTa, bei wenigen Beispielen je Klasse mit SetFit: Solche Modelle sind besser als große mit einem Prompt ohne Beispiele.",
      tuneWhen: "Trainieren Sie ein großes Modell, wenn der Encoder nicht reicht oder die Ausgabe freier Text ist.",
    },
  },
  tie: {
    start: (names, first, others) =>
      `${names}: Nehmen Sie zunächst ${inSentence(first)}; für ${inSentence(others)} spricht hier nichts.`,
    startOr: (names, first, takes) => `${names}: Nehmen Sie zunächst ${inSentence(first)}, oder ${takes}.`,
    takeForMemory: (technique) => `${inSentence(technique)}, wenn der Speicher nicht reicht`,
    takeFor: (technique, criterion) => `${inSentence(technique)}, wenn es vor allem um ${criterion} geht`,
  },
  accessAssumed:
    "Wir nehmen an, dass Sie die Gewichte des Modells bekommen. Mit reinem API-Zugang bleibt nur das Tuning beim Anbieter.",
  serviceOpen: (open, all) =>
    `Nicht jeder Tuning-Dienst nimmt neue Kunden an: Von ${all}, die wir kennen, tun es ${open}. Auf diesen Anteil ist die Konfidenz begrenzt.`,
  platformUnmeasured: (gpu, most) =>
    `Auf einer GPU wie ${gpu} wurde kein Lauf gemessen: Speicher und Zeit gelten für CUDA, und manche Bibliotheken laufen dort vielleicht nicht. Die Konfidenz ist auf ${most} begrenzt.`,
  deadlineTight: (low, high, deadline, most) =>
    `Der Lauf dauert vielleicht länger als Ihre Frist von ${deadline}: ${low} bis ${high}. Die Konfidenz ist auf ${most} begrenzt.`,
  budgetTight: (low, high, budget, most) =>
    `Der Lauf kostet vielleicht mehr als Ihr Budget von ${budget}: ${low} bis ${high}. Die Konfidenz ist auf ${most} begrenzt.`,
  beyondContext: (model, context, tokens, cut) =>
    `${model} hat Platz für ${context} Tokens eines Beispiels, und Ihre längsten Beispiele haben ${tokens}: Der Lauf kürzt ${cut} der Beispiele. Nehmen Sie ein Modell mit längerem Kontext, oder kürzen Sie sie selbst.`,
  cutForMemory: (tokens, kept, cut) =>
    `Beispiele von ${tokens} Tokens passen nicht in den Speicher: Der Lauf behält ${kept} Tokens und kürzt damit ${cut} der Beispiele. Kürzen oder teilen Sie die längsten, oder nehmen Sie mehr Speicher.`,
  cutUpTo: (share) => `bis zu ${share}`,
  cutMoreThan: (share) => `mehr als ${share}`,
  between: (low, high) => `${low} bis ${high}`,
  corrected: (memory, time, page) =>
    `Speicher, Zeit und Kosten sind durch Läufe korrigiert, die Sie gemessen haben (reservierter Speicher das ${memory}-Fache, Zeit das ${time}-Fache). Das gilt nur in diesem Browser; Links enthalten es nicht. Ausschalten können Sie es unter „${page}“.`,
  fewUpdates: (updates, least, batch, gpus) =>
    `Der Lauf ist nach etwa ${updates} Aktualisierungen vorbei; weniger als ${least} sind zu wenige, um viel zu lernen.${gpus > 1 ? ` Jede GPU nimmt mindestens ein Beispiel, zusammen ${batch} je Aktualisierung: Nehmen Sie weniger GPUs.` : ""}`,
  requestAndLatency:
    "Zwei Antworten widersprechen sich: Varianten, die je Anfrage gewählt werden, bleiben vom Basismodell getrennt, die Inferenz wird also etwas langsamer. Wählen Sie die Variante bei der Bereitstellung, oder lassen Sie etwas Latenz zu.",
  leastClear: (question, answer, share) =>
    `Am unklarsten wäre die Wahl bei „${question}: ${answer}“ (${share}); solange das offen ist, nennen wir keine höhere Konfidenz.`,
  /** How a checkpoint holds its weights. */
  storedFormats: {
    mxfp4: "MXFP4",
    fp8: "FP8",
    "awq-4bit": "AWQ",
    "gptq-2bit": "GPTQ",
    "gptq-3bit": "GPTQ",
    "gptq-4bit": "GPTQ",
    "gptq-8bit": "GPTQ",
    "bitsandbytes-4bit": "4 bit",
    "bitsandbytes-8bit": "8 bit",
    "mlx-4bit": "MLX",
    "mlx-8bit": "MLX",
  },
  excluded: {
    managed: "gedacht für Modelle, deren Gewichte nicht zu haben sind; Sie können sie haben",
    noWeights: "braucht die Gewichte des Modells; Sie haben nur die Schnittstelle eines Anbieters",
    biases: (model) => `${model} hat keine Bias-Parameter, die zu trainieren wären`,
    fewBiases: (model) => `${model} hat zu wenige Bias-Parameter: unter 0,01 % seiner Parameter`,
    quantization: (model) => `kein Framework hier hält die Experten von ${model} in 4 Bit`,
    pairs: (model) => `kein Framework hier lernt aus Paaren auf einer 4-Bit-Basis von ${model}`,
    stored: (model, format) =>
      `der Checkpoint von ${model} liegt in ${format} vor, und kein Framework hier macht daraus eine Basis in 4 Bit`,
    latency: "lässt sich nicht mit den Gewichten verschmelzen, und die Inferenz darf nicht langsamer werden",
    switching: (variants) =>
      `jede Variante ist ein ganzes Modell, und bei jeder Anfrage wird eine von ${variants} Varianten gewählt`,
    noEngine: (variants) =>
      `keine Serving-Engine wählt es je Anfrage, und eine von ${variants} Varianten soll so gewählt werden`,
    sharding: ({ needs, gpu, has }) =>
      `es arbeitet weder mit FSDP noch mit ZeRO, der ganze Lauf muss also auf jede GPU passen: Es braucht etwa ${needs} GiB, ${gpu} hat dafür ${has} GiB`,
    memory: (at) =>
      `braucht etwa ${at.needs} GiB${at.gpuCount === 1 ? "" : " auf jeder GPU"}, selbst mit: ${at.savers}; eine ${at.gpu} hat dafür ${at.has} GiB`,
    budget: (costs, budget) => `kostet mindestens ${costs} je Lauf; das Budget endet bei ${budget}`,
    deadline: (takes, there) => `dauert mindestens ${takes} Stunden; verfügbar sind ${there}`,
  },
};
