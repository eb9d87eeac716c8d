export const words = { name: "LayerNorm tuning" };
