import type { MeasuredWords } from "../index.ts";

/** What a comparison of a run with what was predicted says, in German. */
export const measuredRun: MeasuredWords = {
  lead: "Was hat Ihr Lauf gebraucht, und warum mehr oder weniger als vorhergesagt? Ziehen Sie hierher, was er geschrieben hat und womit er gestartet wurde. Es wird in Ihrem Browser gelesen: Nichts wird gesendet.",
  pasteLog: "Einfügen, was der Lauf geschrieben hat",
  pasteConfiguration: "Einfügen, womit er gestartet wurde",
  drop: "Dateien beider Art hierher ziehen oder auswählen",
  formatsTitle: "Was gelesen werden kann, und wie man Speicher aufzeichnet",
  formats:
    "Was ein Lauf schreibt: das Protokoll von Transformers, TRL, Axolotl, LLaMA-Factory, ms-swift, torchtune oder Unsloth, gegebenenfalls mit der Fehlermeldung, dass der Speicher nicht reichte; trainer_state.json oder train_results.json; CSV von nvidia-smi; torch.cuda.memory_stats() als JSON oder memory_summary() als Text.",
  formatsOfRun: "Womit er gestartet wird: jede Konfiguration, die die Prüfung liest.",
  record: "Mit diesem Befehl zeichnen Sie neben einem Lauf Speicher und Auslastung auf:",
  copyCommand: "Befehl kopieren",
  commandName: "den Befehl für nvidia-smi",
  plan: "Der Lauf, mit dem verglichen wird",
  plans: { configuration: "Eine Konfiguration", guide: "Die Empfehlung dieses Ratgebers" },
  guideRun: (technique, model, gpus) => `${technique} mit ${model} auf ${gpus}`,
  guideWorking: "Der Ratgeber entscheidet noch…",
  guideNone: "Zu Ihren Antworten empfiehlt der Ratgeber keinen Lauf, den er schätzen kann.",
  working: "Wird gelesen…",
  failed: "Der Vergleich selbst ist gescheitert; das ist ein Fehler des Programms.",
  pastedLog: "eingefügtes Protokoll",
  pastedConfiguration: "eingefügte Konfiguration",
  missingRun: "Fügen Sie zum Vergleich hinzu, womit der Lauf gestartet wurde.",
  missingLog: "Fügen Sie zum Vergleich hinzu, was der Lauf geschrieben hat.",
  severalRuns: (file) => `Es sind mehrere Konfigurationen da: Verglichen wird mit ${file}.`,
  notEstimated: (file) =>
    `Der Lauf aus ${file} lässt sich nicht schätzen, also gibt es nichts zu vergleichen. Die Prüfung sagt, warum.`,
  result: (run) => `Gemessen und vorhergesagt: ${run}`,
  files: "Gelesen",
  file: (name, format) => `${name}: ${format}`,
  formatNames: {
    log: "Protokoll eines Trainers",
    "trainer-state": "Zustand eines Trainers",
    metrics: "Kennzahlen eines Trainers",
    "nvidia-smi": "Messreihe von nvidia-smi",
    "gpu-processes": "Prozesse auf der GPU",
    "memory-stats": "Statistik von PyTorchs Speicherverwaltung",
  },
  gpuFromFiles: (gpu) => `Die Dateien nennen die GPU: ${gpu}.`,
  gpuUnknown: "Es ist keine GPU genannt, deshalb bleibt die Zeit offen: Wählen Sie eine.",
  memory: "Höchster Speicherbedarf einer GPU, GiB",
  moments: "In jedem Moment eines Schritts belegt, GiB",
  time: "Zeit",
  quantity: "Größe",
  measured: "Gemessen",
  predicted: "Vorhergesagt",
  stated: "Wie angegeben",
  difference: "Unterschied",
  kinds: { allocated: "Belegt", reserved: "Reserviert", device: "Auf der GPU" },
  perStep: "Ein Schritt",
  total: "Das ganze Training",
  atLeast: (value) => `mindestens ${value}`,
  withRange: (mid, low, high) => `${mid} (${low} bis ${high})`,
  seconds: (value) => `${value} s`,
  unknown: "–",
  predictedFor: "Vorhergesagt ist der Lauf so, wie ihn die Dateien zeigen, wo sie von den Angaben abweichen.",
  totalHolds: "Die vorhergesagte Zeit enthält nur die Schritte; die gemessene kann Auswertung und Speichern enthalten.",
  nothing: "Die Dateien enthalten weder Speicher noch Zeit eines Laufs, nur Einstellungen.",
  causes: "Was den Unterschied erklärt",
  noCauses: "Nichts in den Dateien erklärt einen Unterschied.",
  at: (file, line) => `${file}, Zeile ${line}`,
  effect: { bytes: (gigabytes) => `${gigabytes} GiB`, step: (seconds) => `${seconds} s je Schritt` },
  cause: {
    "ran-out": (moment, tried, free, capacity) =>
      `Der Speicher reichte nicht (${moment}): Angefordert waren ${tried} GiB, frei waren ${free} GiB von ${capacity} GiB. Der Bedarf liegt über dem, was gemessen wurde.`,
    "ended-early": (done, all) =>
      `Der Lauf endete nach ${done} von ${all} Schritten, vielleicht vor seinem höchsten Bedarf.`,
    "other-process": (bytes) => `Ein anderer Prozess belegt ${bytes} GiB derselben GPU.`,
    "before-start": (bytes) => `${bytes} GiB der GPU waren schon belegt, bevor der Lauf begann.`,
    "memory-limit": (allowed, capacity) =>
      `Der Prozess darf ${allowed} GiB von ${capacity} GiB der GPU nehmen: Ein Anteil war gesetzt.`,
    "memory-of-gpu": (bytes, gpu) => `Die GPU, auf der er lief, hat ${bytes} GiB: Sie ist keine ${gpu}.`,
    "other-gpu": (measured, stated) => `Er lief auf einer ${measured}; angegeben war ${stated}.`,
    context: (measured, assumed) =>
      `Der Prozess belegt ${measured} GiB außerhalb von PyTorchs Speicherverwaltung; der Ratgeber rechnet mit ${assumed} GiB. Dazu gehören der CUDA-Kontext, NCCL und Bibliotheken wie vLLM.`,
    fragmentation: (measured, predicted) =>
      `Die Speicherverwaltung behält ${measured} GiB, die kein Tensor nutzt; vorhergesagt waren ${predicted} GiB. PYTORCH_ALLOC_CONF=expandable_segments:True senkt das oft.`,
    "private-pools": (bytes) => `CUDA-Graphen belegen ${bytes} GiB.`,
    retries: (count) =>
      `Die Speicherverwaltung gab ${count}-mal Speicher zurück und forderte ihn neu an: Der Speicher war voll, und jedes Mal kostet Zeit.`,
    "evaluation-peak": "Die Auswertung braucht den meisten Speicher, nicht das Training.",
    "long-text": (tokens, length) =>
      `Ein Text hat ${tokens} Tokens; angegeben waren ${length}. Ob er gekürzt wird, steht nicht im Protokoll.`,
    "update-batch": (measured, stated) => `Der Batch eines Schritts ist ${measured}; erwartet war ${stated}.`,
    trainable: (measured, stated) =>
      `Trainierte Parameter: ${measured}; der Ratgeber zählt ${stated}. Zielmodule, Rang oder mitgespeicherte Module weichen ab.`,
    "low-utilization": (share) =>
      `Die GPU ist ${share} der Zeit beschäftigt: Sie wartet auf Daten, den Rechner oder andere GPUs.`,
    updates: (measured, stated) => `Schritte: ${measured}; erwartet: ${stated}.`,
    "evaluation-time": (seconds, share) =>
      `Die Auswertung dauerte ${seconds} s, ${share} der ganzen Zeit. In der vorhergesagten Zeit ist keine enthalten.`,
    "micro-batch": (measured, stated) => `Der Mikro-Batch ist ${measured}; angegeben war ${stated}.`,
    accumulation: (measured, stated) => `Die Gradientenakkumulation ist ${measured}; angegeben war ${stated}.`,
    "gpu-count": (measured, stated) => `GPUs, auf denen er lief: ${measured}; angegeben: ${stated}.`,
    attention: {
      eager:
        "Attention wird einfach (eager) gerechnet und hält die ganze Matrix der Werte; geschätzt war eine verschmolzene.",
      flash: "Attention ist verschmolzen (SDPA oder FlashAttention); geschätzt war die einfache (eager).",
    },
    checkpointing: "Gradient Checkpointing ist an; angegeben war es als aus.",
    "no-evaluation": "Der Lauf wurde nicht ausgewertet, obwohl seine Konfiguration es vorsieht.",
    evaluated:
      "Er wurde ausgewertet; angegeben war keine Auswertung. Wie viele Sequenzen sie auf einmal nimmt, steht nicht in den Dateien.",
    evaluation: (batch, tokens) =>
      `Er wurde ausgewertet, in Batches von ${batch} zu höchstens ${tokens} Tokens; angegeben war keine Auswertung.`,
    "evaluation-batch": (measured, stated) => `Der Batch der Auswertung ist ${measured}; angegeben war ${stated}.`,
    "longer-examples": (measured, stated) =>
      `Beispiele haben im Mittel ${measured} Tokens; angegeben waren höchstens ${stated}.`,
    "mean-length": (measured, stated, longest) =>
      `Beispiele haben im Mittel ${measured} Tokens; erwartet waren ${stated}. Der höchste Bedarf folgt dem längsten mit bis zu ${longest}, über das die Dateien nichts sagen.`,
    padding: (share) => `${share} aller Tokens sind Auffüllung: Packen oder Batches ähnlicher Länge sparen sie.`,
  },
  moment: (name) => `im Moment „${name}“`,
  someMoment: "in einem Moment, den die Fehlermeldung nicht verrät",
  unknownBytes: "unbekannt viele",
  factors: "Faktoren auf die Vorhersage",
  correction: "Eine Korrektur für diesen Browser",
  correctionLead: (gpu, software) =>
    `Mit diesen Faktoren sagt der Ratgeber vorher, was Sie gemessen haben. Sie gelten für ${gpu} mit ${software}, nur in diesem Browser.`,
  memoryFactor: (factor) => `Reservierter Speicher: das ${factor}-Fache`,
  timeFactor: (factor) => `Zeit: das ${factor}-Fache`,
  noFactor: {
    memory: (why) => `Kein Faktor für den Speicher: ${why}.`,
    time: (why) => `Kein Faktor für die Zeit: ${why}.`,
  },
  why: {
    "nothing-measured": "die Dateien enthalten keine Messung davon",
    "ran-out": "der Lauf endete vor seinem höchsten Bedarf",
    "another-run": "gemessen wurde ein anderer Lauf als angegeben",
    lengths: "wie lang die Batches waren, steht nicht in den Dateien",
    "shared-gpu": "ein anderer Prozess nutzte die GPU",
    waits: "die GPU wartete auf anderes",
    "no-speed": "der Ratgeber kennt keine Geschwindigkeit dieser GPU",
    "too-far": "der Unterschied ist zu groß, um an der Maschine zu liegen",
  },
  keep: "In diesem Browser verwenden",
  kept: "Ihre Korrekturen",
  keptLead:
    "Sie ändern Speicher, Zeit und Kosten, wo immer der Ratgeber es sagt. Sie bleiben in diesem Browser und stehen nie in einem Link.",
  keptFor: (gpu, software) => `${gpu}, ${software}`,
  use: "Korrekturen verwenden",
  isKept: "Sie steht oben unter Ihren Korrekturen.",
  remove: "Entfernen",
  removeKept: (what) => `Entfernen: Korrektur für ${what}`,
  report: "Diesen Lauf melden",
  reportLead:
    "Ein gemessener Lauf verbessert den Ratgeber für alle. Dieser Text enthält die Einstellungen und die gemessenen Werte, sonst nichts aus Ihren Dateien. Lesen Sie ihn zuerst; gesendet wird er nur, wenn Sie damit ein Issue eröffnen.",
  reportOpen: "Damit ein neues Issue eröffnen",
  reportElsewhere: "Kopieren Sie ihn in ein neues Issue im Repository des Projekts.",
  copyReport: "Text kopieren",
  reportText: "Text der Meldung",
  reportTitle: (technique, model, gpu) => `Gemessener Lauf: ${technique} mit ${model} auf ${gpu}`,
  reportCauses: "Was den Unterschied erklärt",
  faults: {
    "nothing-read": "Das ist weder ein lesbares Protokoll eines Trainers noch eine Zusammenfassung des Speichers",
    "no-header": "Das ist CSV von nvidia-smi ohne die erste Zeile; lassen Sie noheader weg",
    "no-column": (columns) => `Das ist CSV ohne die Spalte ${columns}; fragen Sie memory.used ab`,
    "no-rows": "Das ist CSV von nvidia-smi ohne eine Zeile mit Werten",
    "not-json":
      "Das ist kein gültiges JSON; nehmen Sie trainer_state.json, train_results.json oder torch.cuda.memory_stats()",
    "other-json":
      "Das ist JSON von etwas anderem; nehmen Sie trainer_state.json, train_results.json oder torch.cuda.memory_stats()",
    "too-large": (most) => `Das ist JSON mit mehr als ${most} Zeichen`,
    packed: "Das ist gepackt oder kein Text; entpacken Sie es zuerst",
  },
  fault: (file, why) => `${file}: ${why}`,
};
