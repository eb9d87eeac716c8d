export type SentenceTransformersLimit = "checkpointing" | "optimizer-in-backward";
