export const words = { name: "LLaMA-Adapter" };
