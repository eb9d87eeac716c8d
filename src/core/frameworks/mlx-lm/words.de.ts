import type { FrameworkWords } from "../framework.ts";
import type { MlxLimit } from "./recipe.ts";

export const words: FrameworkWords<MlxLimit> = {
  limits: {
    family: (model, family) => `MLX-LM 0.32 kennt die Familie ${family} nicht, zu der ${model} gehört.`,
    several: () =>
      "Dieses Skript ist für einen Mac geschrieben; auf mehreren trainiert MLX-LM mit mlx.launch Kopien des Modells.",
    experts: () => "Für die Experten eines Mixture-of-Experts-Modells hat MLX-LM kein DoRA. LoRA hat es für sie.",
    memory: () =>
      "Dieser Lauf passt nur mit Wegen, Speicher zu sparen, die MLX-LM nicht hat: ein kleinerer oder ausgelagerter Optimierer, ausgelagerte Aktivierungen oder ein Loss in Stücken.",
  },
};
