/** A model that no catalogue has. */
export const acmeModel = {
  id: "acme-7b",
  name: "acme/Acme-7B",
  config: {
    model_type: "llama",
    hidden_size: 4096,
    intermediate_size: 11_008,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    vocab_size: 32_000,
  },
};
