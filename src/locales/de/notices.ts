import type { notices as English } from "../en/notices.ts";
import type { Worded } from "../worded.ts";

export const notices: Worded<typeof English> = {
  newer: "Eine neuere Fassung dieses Ratgebers liegt bereit.",
  load: "Laden",
  unsaved:
    "Dieser Browser bewahrt Ihre Antworten nicht auf (sein Speicher ist voll oder gesperrt). Sie stehen in der Adresse: Kopieren Sie den Link, um sie zu behalten.",
  otherTab: "In einem anderen Tab wurden andere Antworten gegeben.",
  takeOver: "Jene Antworten hier verwenden",
  cleared: "Antworten gelöscht.",
  undo: "Rückgängig machen",
  hostProblems: "Ein Teil der Konfiguration dieser Website war nicht verwendbar",
  hostFailure: (file, status) =>
    `${file} konnte nicht geladen werden (${status === null ? "keine Antwort" : `Status ${status}`}). Was diese Website darin festlegt, etwa Preise und vorgegebene Antworten, fehlt.`,
  aboutLink: "Zu diesem Link",
  leftOut: "Ein Teil dieses Links war nicht verwendbar und wurde ausgelassen:",
  andMore: (count) => `und ${count} weitere`,
  shared: "Sie haben einen geteilten Link geöffnet. Ihre eigenen früheren Antworten sind erhalten.",
  earlier: "Zu meinen Antworten zurück",
  close: "Schließen",
};
