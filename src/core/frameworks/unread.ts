import type { ReaderId } from "./readers.ts";

/** A framework that has no reader, and what tells its files, so that a check can name it. */
interface Unread {
  readonly name: string;
  /** The framework whose options it takes too: two of its own tell it from that. */
  readonly buildsOn?: ReaderId;
  /** Options that its YAML has and that of others has not. */
  readonly options: RegExp;
  /** Programs and modules that are its own. */
  readonly command: RegExp;
  /** What of Python imports or starts it. */
  readonly python: RegExp;
}

/** Arguments of Megatron, which programs take beside their own. */
const megatron =
  /^(?:(?:tensor|pipeline|expert)_model_parallel_size|recompute_(?:granularity|method|num_layers)|train_iters|lr_warmup_fraction|lr_decay_style|no_(?:save|load)_(?:optim|rng)|moe_(?:grouped_gemm|permute_fusion|aux_loss_coeff|shared_expert_overlap|token_dispatcher_type)|cross_entropy_loss_fusion|gradient_accumulation_fusion|use_distributed_optimizer|bias_activation_fusion|attention_backend|colocate_groups|eval_iters|mcore_model)$/;

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
  {
    name: "LitGPT",
    options: /^(?:lora_(?:query|key|value|projection|mlp|head)|initial_checkpoint_dir|num_nodes|out_dir|train|data)$/,
    command: /^litgpt$/,
    python: /^[ \t]*(?:from|import) litgpt\b/m,
  },
  {
    name: "OpenRLHF",
    options: /(?!)/,
    command: /^openrlhf\.cli\./,
    python: /^[ \t]*(?:from|import) openrlhf\b/m,
  },
  {
    name: "MaxText",
    options:
      /^(?:base_(?:config|output_directory|emb_dim|num_query_heads|num_decoder_layers)|max_target_length|per_device_batch_size|(?:ici|dcn)_\w+_parallelism|checkpoint_period|log_period|remat_policy|decoder_block|learning_rate_schedule_steps)$/,
    command: /^(?:src\.)?maxtext\./,
    python: /^[ \t]*(?:from|import) maxtext\b/m,
  },
  {
    name: "Megatron-SWIFT",
    buildsOn: "ms-swift",
    options: megatron,
    command: /^megatron$/,
    python: /^[ \t]*(?:from|import) (?:megatron|swift\.megatron)\b/m,
  },
  {
    name: "Megatron-Core in LLaMA-Factory",
    buildsOn: "llama-factory",
    options: megatron,
    command: /(?!)/,
    python: /(?!)/,
  },
];
