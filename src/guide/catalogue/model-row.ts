import type { ModelConfig } from "./config-fields.ts";

/** A model of the catalogue: what its config.json says, and what is published of its size. */
export interface ModelRow {
  readonly id: string;
  readonly huggingFaceId: string;
  readonly contextLength: number;
  /**
   * All parameters, as the Hugging Face Hub counts them in the model's safetensors files (huggingface.co/api/models/<id>, read as public
   * repositories quote it).
   */
  readonly publishedParameters: number;
  /** Why the count that follows from `config` departs from the published one by more than 0.1%. */
  readonly differsBecause?: string;
  /**
   * The fields of config.json that the formulas read. From github.com/Lightning-AI/litgpt, litgpt/config.py at commit 26857050fe3f, or
   * from the model's own config.json as public repositories quote it.
   */
  readonly config: ModelConfig;
}
