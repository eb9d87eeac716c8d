/** A configuration of Axolotl. */
export const configuration = `base_model: Qwen/Qwen2.5-1.5B
adapter: lora
lora_r: 16
lora_alpha: 32
lora_target_linear: true
sequence_len: 1024
sample_packing: true
micro_batch_size: 2
gradient_accumulation_steps: 8
max_steps: 100
learning_rate: 0.0002
val_set_size: 0
bf16: true
`;

/** What its run wrote, with the memory that it needed. */
export const log = `{'loss': 1.2, 'memory/max_allocated (GiB)': 10.5, 'memory/device_reserved (GiB)': 13.0}
{'train_runtime': 300.0, 'train_loss': 1.1, 'step': 100}
`;
