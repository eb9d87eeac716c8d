import type { issues as English } from "../en/issues.ts";
import { createFormat } from "../format.ts";
import type { Worded } from "../worded.ts";

const { number } = createFormat("de");

export const issues: Worded<typeof English> = {
  choose: "Wählen Sie eine Antwort oder „Nicht sicher“.",
  line: (path, value, allowed) => `${path}: „${value}“ ist nicht erlaubt; erlaubt ist: ${allowed}`,
  lineMeant: (path, value, meant, allowed) =>
    `${path}: „${value}“ ist nicht erlaubt (meinten Sie ${meant}?); erlaubt ist: ${allowed}`,
  fieldMeant: (path, meant, allowed) =>
    `${path}: Ein solches Feld gibt es nicht (meinten Sie ${meant}?); erlaubt ist: ${allowed}`,
  field: (path, allowed) => `${path}: Ein solches Feld gibt es nicht; erlaubt ist: ${allowed}`,
  missing: (path, allowed) => `${path}: Die Angabe fehlt; erlaubt ist: ${allowed}`,
  noName: "(leer)",
  whole: "das Ganze",

  object: "ein JSON-Objekt",
  json: "JSON",
  jsonToLine: (line) => `JSON; es bricht in Zeile ${line} ab`,
  list: (most) => `eine Liste von höchstens ${most}`,
  flag: "true oder false",
  number: "eine Zahl",
  text: "ein Text",
  aboveZero: (most, unit) =>
    unit === null ? `eine Zahl über 0, höchstens ${most}` : `${unit} über 0, höchstens ${most}`,
  wholeNumber: (least, most) => `eine ganze Zahl von ${least} bis ${most}`,
  oneOf: (options) => `eines von ${options}`,
  oneName: (given) => `nur ein Name für dasselbe; ${given} ist auch angegeben`,
  oneKey: "jeder Schlüssel nur einmal",

  orUnknown: (allowed) => `${allowed} oder unknown`,
  answers: "ein JSON-Objekt mit den Ids der Fragen",
  question: "die Id einer Frage",
  trainable: (format) =>
    `ein Modell, das sich trainieren lässt: Gewichte in ${format} sind für die Inferenz gemacht; nennen Sie das Modell, aus dem sie entstanden`,
  openModel:
    "ein Modell, dessen Gewichte veröffentlicht sind: Dieses läuft nur bei seinem Hersteller; wählen Sie ein offenes Modell oder eine Größe wie 8b",
  draft:
    "ein Modell, das für sich trainiert wird: Dieses schlägt nur Token für ein anderes vor (Speculative Decoding); nennen Sie das Modell, dem es vorarbeitet",
  storage: (storage) =>
    `Gewichte in 16 Bit oder solche, die mit bitsandbytes, GPTQ, AWQ, FP8, MXFP4 oder MLX in 4 oder 8 Bit quantisiert sind: ${storage} wird nicht berechnet; nennen Sie das Modell, aus dem es entstanden ist`,
  model: (classes) => `ein Modell des Katalogs (etwa llama-3.1-8b), ${classes}, custom oder unknown`,
  amount: (least, most, options) =>
    `eine ganze Zahl von ${number(least)} bis ${number(most)}, eines von ${options} oder unknown`,
  lengths: (most, options) =>
    `eine ganze Zahl von Tokens von 1 bis ${number(most)}, {"typical": ..., "longest": ...} in Tokens, eines von ${options} oder unknown`,
  count: (least, most) => `eine ganze Zahl von ${least} bis ${most}, oder unknown`,
  order: (ids) => `eine Liste, jedes höchstens einmal, aus ${ids}; oder unknown`,
  price: (most) => `US-Dollar für eine Stunde einer GPU, mehr als 0 und höchstens ${most}`,
  priceWithCard: "nur zusammen mit einer GPU des Katalogs als gpu",
  weights: (most, ids) => `Zahlen von 0 bis ${most}, mindestens eine über 0, für beliebige aus ${ids}`,
  customModelWithCustom: "nur zusammen mit model: custom",

  divisor: (field, whole) => `ein Teiler von ${field} (${whole})`,
  hiddenDivisor: (size) => `ein Teiler der verborgenen Größe (${size})`,
  evenHalves: "eine gerade Zahl: beide Hälften des MLP mit Gate",

  modelFiles: {
    adapter: "die config.json des Basismodells: Dies ist die Datei eines Adapters, die das Modell nicht beschreibt",
    tokenizer: "die config.json des Modells, die daneben liegt: Dies ist die Datei eines Tokenizers",
    generation: "die config.json des Modells, die daneben liegt: Diese Datei sagt, wie Antworten gezogen werden",
    index: "die config.json des Modells, die daneben liegt: Diese Datei zählt die Gewichte auf",
    processor: "die config.json des Modells, die daneben liegt: Dies ist die Datei eines Prozessors",
    diffusion:
      "die config.json eines Sprachmodells: Dies ist ein Teil eines Diffusionsmodells, das nicht geschätzt wird",
  },
  remoteCode: "eine bekannte Familie: Dieses Modell bringt eigenen Code mit (auto_map), der hier nicht gelesen wird",
  family:
    "eine bekannte Familie, etwa llama, qwen3 oder mixtral: Am besten ein etwa gleich großes Modell daraus angeben. Modelle ohne Attention (Mamba, RWKV) und solche, die nur sehen oder hören, werden nicht geschätzt",
  catalogueModel: "eine Id des Katalogs oder einen Namen auf dem Hugging Face Hub (etwa llama-3.1-8b)",
  runModel: 'eine Id des Katalogs (etwa llama-3.1-8b) oder {"config": <config.json>}',
  quantized: (options, technique) => `${options} bei der Technik ${technique}`,
  unquantized: (technique) => `none bei der Technik ${technique}: Quantisierte Gewichte lassen sich nicht trainieren`,
  modules: (names) => `all-linear, all-linear+head oder eine Liste aus ${names}`,
  atRest: (value) => `${value}: Was damit trainiert wird, ist nicht gezählt`,
  hyperparameter: (technique, fields) => `${fields} bei der Technik ${technique}`,
  noHyperparameter: (technique) => `keiner bei der Technik ${technique}, die keine Hyperparameter hat, die zählen`,
  moduleSide: (least, most, module) => `${least} bis ${most}, die längere Seite von ${module}`,
  hiddenSide: (most) => `höchstens ${most}, die verborgene Größe`,
  moduleDivisor: (size, module) => `ein Teiler von ${size}, der Eingangsgröße von ${module}`,
  onlyWith: (field, values) => `nur, wenn ${field} ${values.join(" oder ")} ist`,
  trainsNothing: "eine Technik, die etwas trainiert: Dieses Modell hat nichts, was sie trainieren könnte",
  noModule: "Schichten, die das Modell hat: Von diesen hat es keine",

  percentEncoded: "prozentkodierter Text",
  firstKept: "ein einziger Wert; der erste wurde behalten",
  linkVersion: (newest) =>
    `1 bis ${newest}; dieser Link stammt vielleicht aus einer neueren Fassung, behalten wurde nur, was verstanden wurde`,
  linkLength: (most) => `höchstens ${most} Zeichen; der Rest wurde nicht gelesen`,
  pinnedEvidence: "die Version der Belege, auf die der Link festgelegt wurde",
  pinnedRanking: "Techniken mit ihrem Anteil in Prozent, etwa lora:62,qlora:20",
  page: (pages) => `${pages} oder die Id einer Frage`,

  hostId: "kleine Buchstaben, Ziffern, Punkte und Bindestriche",
  newId: "eine Id, die der Katalog noch nicht hat",
  freeId: (taken) => `eine andere Id als ${taken}, die unter den Antworten etwas anderes bedeuten`,
  name: (most) => `ein Name von bis zu ${most} Zeichen`,
  priceRange: "US-Dollar für eine Stunde einer GPU: eine Zahl über 0 oder [low, high]",
  cardId: "die Id einer GPU des Katalogs als Schlüssel",
  imagePath: "der Pfad eines Bildes neben der Seite",
  address: "eine Adresse (https oder ein Pfad auf dieser Website)",
  path: "ein Pfad auf dieser Website, der an einen Hub weiterleitet",
};
