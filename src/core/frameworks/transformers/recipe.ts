export type TransformersLimit = "checkpointing" | "optimizer-in-backward";
