import type { notices as English } from "../en/notices.ts";
import type { Worded } from "../worded.ts";

export const notices: Worded<typeof English> = {
  newer: "Eine neue Version dieses Ratgebers ist verfügbar.",
  load: "Neu laden",
  unsaved:
    "Dieser Browser speichert Ihre Antworten nicht (sein Speicher ist voll oder gesperrt). Sie stehen in der Adresse: Kopieren Sie den Link, um sie zu behalten.",
  otherTab: "Sie haben Ihre Antworten in einem anderen Tab geändert.",
  takeOver: "Diese Antworten hier übernehmen",
  cleared: "Antworten gelöscht.",
  undo: "Rückgängig machen",
  hostProblems: "Ein Teil der Konfiguration dieser Website war nicht verwendbar",
  hostFailure: (file, status) =>
    `${file} konnte nicht geladen werden (${status === null ? "keine Antwort" : `Status ${status}`}). Was diese Website darin festlegt, etwa Preise und vorgegebene Antworten, fehlt.`,
  aboutLink: "Zu diesem Link",
  leftOut: "Ein Teil dieses Links war nicht verwendbar und wird ignoriert:",
  andMore: (count) => `und ${count} weitere`,
  shared: "Sie haben einen geteilten Link geöffnet. Ihre eigenen Antworten sind gespeichert.",
  earlier: "Zu meinen Antworten zurück",
  close: "Schließen",
};
