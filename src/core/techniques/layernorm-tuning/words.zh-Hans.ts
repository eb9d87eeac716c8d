export const words = { name: "LayerNorm 微调" };
