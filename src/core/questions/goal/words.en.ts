export const words = {
  ask: "What should the model learn?",
  short: "Goal",
  why: "The more the model has to learn, the more of it you need to train. A format needs little; new knowledge or reasoning can exceed what a small adapter holds. The guide covers text: training on images or audio is not modelled.",
  options: {
    format: { label: "A format or style", hint: "Answer in JSON, in our tone, in a fixed structure" },
    task: { label: "One well-defined task", hint: "Extract, summarize, translate, write SQL" },
    instructions: { label: "Following instructions", hint: "Turn a base model into an assistant" },
    reasoning: { label: "Reasoning or coding", hint: "Mathematics, programs, multi-step problems" },
    knowledge: { label: "New knowledge", hint: "A domain, a product, internal facts" },
    preferences: { label: "Preferences", hint: "Align with what people or a program prefer: DPO, KTO, GRPO" },
    classification: { label: "Classifying texts", hint: "A head that gives a label instead of text" },
    embeddings: { label: "Embedding texts", hint: "Vectors for search, clustering or retrieval" },
    pretraining: {
      label: "A language or field, from raw text",
      hint: "Continued pre-training on millions of tokens and more",
    },
  },
};
