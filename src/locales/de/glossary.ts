import type { glossary as English } from "../en/glossary.ts";
import type { Worded } from "../worded.ts";

export const glossary: Worded<typeof English> = {
  heading: "Begriffe",
  forms: {
    adapter: "Adapter | Adaptern | Adapters",
    rank: "Rang",
    checkpointing: "Gradient-Checkpointing | Gradient Checkpointing | Checkpointing",
    checkpoint: "Checkpoint | Checkpoints",
    merge: "einrechnen | eingerechnet | verschmolzen | verschmelzen",
    optimizerStates: "Optimizer-Zustände | Optimierer-Zustände | Optimiererzustände | Optimizer-Zuständen | AdamW",
    quantization: "Quantisierung | quantisiert | quantisierte | quantisierten | 4 Bit",
    packing: "Packing | gepackt",
    token: "Token | Tokens",
    epoch: "Epoche | Epochen",
    batch: "Batchgröße | Batch | Micro-Batch",
    baseModel: "Basismodell | Basismodells",
    pretraining: "vortrainiert | vortrainiertes | Vortraining | weiteres Vortraining",
    fullFineTuning: "vollständige Feinabstimmung | vollständiges Fine-Tuning | vollständigem Fine-Tuning",
    dpo: "DPO",
    kto: "KTO",
    grpo: "GRPO",
    head: "Kopf",
    retrieval: "Retrieval",
    inference: "Inferenz",
    activations: "Aktivierungen",
    logits: "Logits",
    gradients: "Gradienten",
    overfit: "Overfitting | Überanpassung | überanpassen",
  },
};
