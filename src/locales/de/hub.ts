import type { hub as English } from "../en/hub.ts";
import type { Worded } from "../worded.ts";

export const hub: Worded<typeof English> = {
  label: "Modell-Id auf dem Hub (optional)",
  notice: (path) =>
    `Die Schaltfläche sendet diese Id und sonst nichts an ${path} auf dieser Website, die sie an einen Hub weitergibt.`,
  load: "Seine config.json laden",
  loading: "Wird geladen …",
  loaded: "Steht jetzt im Feld darunter.",
  failed: "Zu dieser Id kam keine config.json. Fügen Sie sie stattdessen unten ein.",
};
