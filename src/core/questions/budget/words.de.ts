export const words = {
  ask: "Was darf ein Trainingslauf kosten, in US-Dollar?",
  short: "Budget",
  hint: "Bei eigenen GPUs: was es kosten würde, sie zu mieten.",
  why: "Ein Lauf über dem Budget scheidet aus; darunter zählt, welchen Anteil des Budgets eine Technik verbraucht.",
  options: {
    "under-10": { label: "Weniger als 10 $" },
    "10-100": { label: "10 bis 100 $" },
    "100-1k": { label: "100 bis 1.000 $" },
    "1k-10k": { label: "1.000 bis 10.000 $" },
    "over-10k": { label: "Mehr als 10.000 $" },
  },
};
