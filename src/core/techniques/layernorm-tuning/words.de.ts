export const words = { name: "LayerNorm-Tuning" };
