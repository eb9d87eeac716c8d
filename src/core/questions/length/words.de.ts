export const words = {
  ask: "Wie lang ist ein Beispiel, in Tokens?",
  short: "Länge",
  hint: "Prompt und Antwort zusammen. Eine Seite Englisch hat etwa 700 Tokens.",
  why: "Der Speicher für Aktivierungen und Logits wächst mit der Länge, und ebenso Zeit und Kosten.",
  typical: "Oder die typische (mittlere) Länge in Tokens, etwa 700",
  longest: "Und die größte, etwa 3.000 (falls bekannt)",
  inTokens: (typical: string, longest: string | null) =>
    longest === null ? `etwa ${typical} Tokens` : `etwa ${typical} Tokens, höchstens ${longest}`,
  options: {
    short: { label: "Kurz", hint: "etwa 256 Tokens" },
    medium: { label: "Mittel", hint: "etwa 1.000 Tokens" },
    long: { label: "Lang", hint: "etwa 4.000 Tokens" },
    "very-long": { label: "Sehr lang", hint: "etwa 16.000 Tokens" },
  },
};
