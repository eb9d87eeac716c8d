import type { host as English } from "../en/host.ts";
import type { Worded } from "../worded.ts";

export const host: Worded<typeof English> = {
  file: "die Datei",
  nothing: "nichts",
  id: "kleine Buchstaben, Ziffern, Punkte und Bindestriche",
  newId: "eine Id, die der Katalog noch nicht hat",
  object: "ein Objekt",
  name: "ein Name",
  cardName: "ein Name von bis zu 100 Zeichen",
  memory: "GB über 0",
  bandwidth: "TB je Sekunde über 0",
  speed: "dichte bf16-TFLOPS über 0",
  link: "pcie oder switched",
  price: "US-Dollar für eine Stunde einer Karte: eine Zahl über 0 oder [low, high]",
  list: "eine Liste von höchstens 500",
  prices: "ein Objekt mit den Ids von Karten",
  cardId: "die Id einer Karte des Katalogs als Schlüssel",
  logo: "der Pfad eines Bildes neben der Seite",
  help: "label und url (https oder ein Pfad auf dieser Website)",
  hub: "ein Pfad auf dieser Website, der an einen Hub weiterleitet",
  language: (tags) => `eines von ${tags}`,
  key: (keys) => `eines von ${keys}`,
};
