import type { dataFile as english } from "../en/dataFile.ts";
import type { Worded } from "../worded.ts";

export const dataFile: Worded<typeof english> = {
  reading: (names) => `${names} wird gelesen …`,
  found: (names) => `Gefunden in ${names}`,
  use: "Übernehmen",
  used: "Das sind jetzt Ihre Antworten.",
  undo: "Rückgängig",
  format: "Format",
  examples: "Beispiele",
  labels: "Verschiedene Labels",
  mean: "Tokens je Beispiel, im Mittel",
  median: "Die Hälfte hat höchstens",
  percentile95: "95 % haben höchstens",
  longest: "Das längste hat",
  about: (low, mid, high) => `etwa ${mid} (${low} bis ${high})`,
  counted: {
    tokenizer: "Jeder Text wurde mit Ihrem Tokenizer gezählt.",
    share: (share) => `Ihr Tokenizer hat ${share} des Textes gezählt; der Rest folgt daraus.`,
    bytes: (low, high) =>
      `Geschätzt mit ${low} bis ${high} Bytes je Token. Mit der tokenizer.json des Modells wird gezählt.`,
  },
  formats: {
    "prompt-completion": "Prompts mit Antworten",
    messages: "Gespräche als Nachrichten (role, content)",
    sharegpt: "Gespräche in der Form von ShareGPT (from, value)",
    "preference-pairs": "Paare aus einer besseren und einer schlechteren Antwort",
    ratings: "Antworten, die als gut oder schlecht bewertet sind",
    labels: "Texte mit Labels",
    "embedding-pairs": "Texte, die zusammengehören",
    "embedding-triplets": "Texte, je mit einem passenden und einem unpassenden",
    prompts: "Prompts ohne Antworten",
    text: "Rohtext",
  },
  hints: {
    "preference-pairs": "Paare lehren Präferenzen (DPO): Wählen Sie das als Ziel.",
    ratings: "Bewertungen lehren Präferenzen (KTO): Wählen Sie das als Ziel.",
    labels: "Mit Labels wird ein Klassifikator trainiert: Wählen Sie ein Ziel, das dazu passt.",
    "embedding-pairs": "Mit solchen Paaren wird ein Embedding-Modell trainiert.",
    "embedding-triplets": "Mit solchen Tripeln wird ein Embedding-Modell trainiert.",
    prompts: "Ohne Antworten muss ein Programm prüfen, was das Modell schreibt (GRPO).",
    text: "Mit Rohtext wird das Vortraining fortgesetzt: Er bringt Wissen. Für eine Aufgabe brauchen Sie Prompts mit Antworten.",
  },
  warnings: {
    line: (what, count, places) => `${what}: ${count} (${places})`,
    linesAt: (file, lines) => `${file}, Zeile ${lines}`,
    more: (count) => `und ${count} weitere`,
    duplicates: "Zeilen, die ein früheres Beispiel wiederholen",
    empty: "Zeilen, in denen es nichts zu lernen gibt und die nicht mitzählen",
    otherShape: "Zeilen mit anderen Spalten als die meisten, die nicht mitzählen",
    damaged: "Zeilen mit Zeichen, die in der Kodierung der Datei kein Text sind (nehmen Sie UTF-8)",
    media: "Zeilen mit Bildern, Ton oder Video, die nicht mitzählen",
    compared: (rows) => `Nach Wiederholungen wurde unter den ersten ${rows} Beispielen gesucht.`,
  },
  faults: {
    "not-json":
      "Zeilen, die kein JSON sind und übergangen werden (erlaubt: ein JSON-Objekt je Zeile oder ein Array davon)",
    "not-an-object":
      "Zeilen, die JSON, aber kein Objekt sind und übergangen werden (erlaubt: ein Objekt mit Spalten wie prompt, completion)",
    "field-count": "Zeilen mit mehr oder weniger Feldern als die Kopfzeile, die übergangen werden",
    "open-quote": "Ein Anführungszeichen, das nichts schließt und den Rest der Datei verdeckt",
    "cut-off": "Zeilen, die am Ende der Datei abbrechen und übergangen werden",
    "too-long": "Zeilen mit mehr als 4 Millionen Zeichen, die übergangen werden",
  },
  oneFault: {
    "not-json": "Das ist kein JSON",
    "not-an-object": "Das ist JSON, aber kein Objekt",
    "field-count": "Die Felder sind andere als in der Kopfzeile",
    "open-quote": "Ein Anführungszeichen wird geöffnet, das nichts schließt",
    "cut-off": "Die Datei bricht darin ab",
    "too-long": "Das ist länger als 4 Millionen Zeichen",
  },
  refused: {
    "empty-file": (file) => `${file} ist leer; nehmen Sie eine Datei mit Beispielen`,
    packed: (file) => `${file} ist ein gepacktes Archiv; entpacken Sie es, und nehmen Sie, was darin ist`,
    "not-text": (file) => `${file} ist kein Text; nehmen Sie JSON Lines, JSON, CSV, Text oder Parquet`,
    unreadable: (file, reason) => `${file} lässt sich nicht lesen: ${reason}`,
    "no-rows": (file) =>
      `${file} hat keine Zeilen mit Daten; nehmen Sie JSON Lines (je Zeile ein Objekt), ein JSON-Array von Objekten oder CSV mit Kopfzeile`,
    "no-rows-at": (file, line, fault) =>
      `${file}, Zeile ${line}: ${fault}, und keine andere Zeile hat Daten; nehmen Sie JSON Lines (je Zeile ein Objekt), ein JSON-Array von Objekten oder CSV mit Kopfzeile`,
    "unknown-columns": (file, columns) =>
      `${file} hat die Spalten ${columns}, die kein Trainings-Framework kennt; nehmen Sie messages, prompt und completion, instruction und output, prompt, chosen und rejected, text und label, anchor und positive, oder text`,
    "only-empty": (file, line) =>
      `${file}, Zeile ${line}: Darin gibt es nichts zu lernen, und in keiner anderen; nehmen Sie Zeilen mit Text`,
    tokenizer: (file) =>
      `${file} ist keine tokenizer.json, die sich verwenden lässt; nehmen Sie die neben den Gewichten des Modells auf dem Hugging Face Hub`,
    "no-data": "es wurde keine Datendatei angegeben; nehmen Sie eine mit Beispielen",
  },
};
