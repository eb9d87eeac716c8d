/** A framework that has no reader, and what tells its files, so that a check can name it. */
interface Unread {
  readonly name: string;
  /** Options that its YAML has and that of others has not. */
  readonly options: RegExp;
  /** Programs and modules that are its own. */
  readonly command: RegExp;
  /** What of Python imports or starts it. */
  readonly python: RegExp;
}

export const unread: readonly Unread[] = [
  {
    name: "verl",
    options: /^(?:actor_rollout_ref|algorithm|critic|custom_reward_function)(?:\.|$)/,
    command: /^verl\.trainer\./,
    python: /^[ \t]*(?:from|import) verl\b|["']verl\.trainer\./m,
  },
  {
    name: "MLX-LM",
    options:
      /^(?:fine_tune_type|lora_parameters|num_layers|lora_layers|iters|grad_checkpoint|grad_accumulation_steps|adapter_path|mask_prompt|steps_per_report|steps_per_eval|val_batches|save_every)$/,
    command: /^mlx_lm(?:\.lora)?$/,
    python: /^[ \t]*(?:from|import) mlx_lm\b|["']mlx_lm(?:\.lora)?["']/m,
  },
];
