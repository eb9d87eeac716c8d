export const words = {
  ask: "Wo wird es laufen?",
  short: "Zielgerät",
  why: "Auf einem kleinen Gerät zählt jedes Byte neben dem Basismodell, in einem Cluster nicht.",
  options: {
    edge: { label: "Auf einem Gerät", hint: "Telefon, Laptop, eingebettet" },
    "single-gpu": { label: "Auf einer GPU" },
    cluster: { label: "In einem Cluster" },
    provider: { label: "Bei einem Anbieter", hint: "Gehostete Inferenz, nach Verbrauch bezahlt" },
  },
};
