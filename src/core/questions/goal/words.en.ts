export const words = {
  ask: "What should the model learn?",
  short: "Goal",
  why: "How much has to be learnt decides how much must be trained. A format needs little; new knowledge and reasoning need more than small adapters hold.",
  options: {
    format: { label: "A format or style", hint: "Answer in JSON, in our tone, in a fixed structure" },
    task: { label: "One well-defined task", hint: "Classify, extract, translate, write SQL" },
    instructions: { label: "To follow instructions", hint: "Turn a base model into an assistant" },
    reasoning: { label: "To reason or to code", hint: "Mathematics, programs, multi-step problems" },
    knowledge: { label: "New knowledge", hint: "A domain, a language, internal facts" },
    preferences: { label: "Preferences", hint: "Align with ratings, by DPO or reinforcement learning" },
  },
};
