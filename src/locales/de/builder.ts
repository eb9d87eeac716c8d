import type { builder as English } from "../en/builder.ts";
import type { Worded } from "../worded.ts";

export const builder: Worded<typeof English> = {
  heading: "Den Ratgeber einbetten",
  show: "Zeigen",
  theme: "Farben",
  language: "Sprache",
  asReader: "Wie der Browser der Lesenden",
  wholeGuide: "Den ganzen Ratgeber",
  result: "Das Ergebnis",
  verdict: "Nur das Urteil",
  calculator: (technique) => `Rechner zu ${technique}`,
  chart: (name) => `Diagramm: ${name}`,
  asSystem: "Wie das System der Lesenden",
  withAnswers: "Mit meinen Antworten",
  frame: "Ein Rahmen",
  frameHint: "Geht, wo kein Skript erlaubt ist: Confluence, Notion, SharePoint, Google Sites. Er scrollt in sich.",
  element: "Ein Skript und ein Element",
  elementHint: "Seine Höhe folgt dem Inhalt, und Ihre Seite erfährt von Antworten und Entscheidungen.",
  snippet: (title) => `Baustein: ${title}`,
  copy: "Kopieren",
  preview: "Vorschau",
  previewTitle: "Vorschau des eingebetteten Ratgebers",
  noView: (asked) => `view: ${asked} gibt es nicht; möglich sind verdict, calculator-<Technik> und chart-<Name>.`,
  noChart: (name, names) => `view: Ein Diagramm namens ${name} gibt es nicht; erlaubt ist eines von ${names}.`,
  noTechnique: (name, names) => `view: Eine Technik namens ${name} gibt es nicht; möglich sind ${names}.`,
};
