export const questions = {
  goal: {
    ask: "What should the model learn?",
    short: "Goal",
    options: {
      format: { label: "A format or style", hint: "Answer in JSON, in our tone, in a fixed structure" },
      task: { label: "One well-defined task", hint: "Classify, extract, translate, write SQL" },
      instructions: { label: "To follow instructions", hint: "Turn a base model into an assistant" },
      reasoning: { label: "To reason or to code", hint: "Mathematics, programs, multi-step problems" },
      knowledge: { label: "New knowledge", hint: "A domain, a language, internal facts" },
      preferences: { label: "Preferences", hint: "Align with ratings, by DPO or reinforcement learning" },
    },
  },
  stakes: {
    ask: "What does a wrong output cost?",
    short: "Stakes",
    options: {
      low: { label: "Little", hint: "Someone notices and tries again" },
      moderate: { label: "Some rework", hint: "Internal tools, drafts that people check" },
      high: { label: "Money or reputation", hint: "Customers see it" },
      critical: { label: "Harm to people or large losses", hint: "Diagnostics, financial models" },
    },
  },
  examples: {
    ask: "How many training examples do you have?",
    short: "Examples",
    options: {
      "under-100": { label: "Fewer than 100" },
      "100-1k": { label: "100 to 1,000" },
      "1k-10k": { label: "1,000 to 10,000" },
      "10k-100k": { label: "10,000 to 100,000" },
      "over-100k": { label: "More than 100,000" },
    },
  },
  length: {
    ask: "How long is one example, in tokens?",
    short: "Length",
    hint: "Prompt and answer together. A page of English is about 700 tokens.",
    options: {
      short: { label: "Short", hint: "about 256 tokens" },
      medium: { label: "Medium", hint: "about 1,000 tokens" },
      long: { label: "Long", hint: "about 4,000 tokens" },
      "very-long": { label: "Very long", hint: "about 16,000 tokens" },
    },
  },
  gap: {
    ask: "How far is it from what the model was trained on?",
    short: "Distance",
    options: {
      close: { label: "Close", hint: "Everyday language, common tasks" },
      related: { label: "Related", hint: "A professional field that the web writes about" },
      distant: { label: "Distant", hint: "A rare language, internal notation, new kinds of data" },
    },
  },
  "domain-model": {
    ask: "Is there an open model already pre-trained on your domain?",
    short: "Domain model",
    options: {
      yes: { label: "Yes", hint: "For code, medicine, law, finance or your language" },
      no: { label: "No" },
    },
  },
  retention: {
    ask: "Must the model keep its general skills?",
    short: "Retention",
    options: {
      "not-needed": { label: "Not needed", hint: "It does one job only" },
      some: { label: "Some", hint: "It should stay sensible outside the task" },
      essential: { label: "Essential", hint: "It also serves as a general assistant" },
    },
  },
  access: {
    ask: "Can you get the model's weights?",
    short: "Access",
    options: {
      weights: { label: "Yes, an open-weights model" },
      api: { label: "No, only a provider's interface" },
    },
  },
  model: {
    ask: "Which base model?",
    short: "Base model",
  },
  gpu: {
    ask: "What will you train on?",
    short: "GPU",
    hint: "Choose “rent” to let the guide find the cheapest cards on which each technique fits.",
  },
  gpus: {
    ask: "How many of them?",
    label: "Number of GPUs",
    short: "GPUs",
  },
  budget: {
    ask: "What may one training run cost, in US dollars?",
    short: "Budget",
    hint: "For cards of your own, what renting them would cost.",
    options: {
      "under-10": { label: "Less than $10" },
      "10-100": { label: "$10 to $100" },
      "100-1k": { label: "$100 to $1,000" },
      "1k-10k": { label: "$1,000 to $10,000" },
      "over-10k": { label: "More than $10,000" },
    },
  },
  deadline: {
    ask: "How long may one training run take?",
    short: "Deadline",
    options: {
      hours: { label: "Hours" },
      day: { label: "A day" },
      week: { label: "A week" },
      any: { label: "As long as it takes" },
    },
  },
  tasks: {
    ask: "How many adapted variants will you serve?",
    short: "Variants",
    options: {
      one: { label: "One" },
      few: { label: "2 to 10" },
      many: { label: "11 to 100" },
      hundreds: { label: "Hundreds" },
    },
  },
  switching: {
    ask: "When is the variant chosen?",
    short: "Switching",
    options: {
      deploy: { label: "At deployment", hint: "Each service runs one variant" },
      request: { label: "At each request", hint: "One service answers for many variants" },
    },
  },
  target: {
    ask: "Where will it run?",
    short: "Target",
    options: {
      edge: { label: "On a device", hint: "Phone, laptop, embedded" },
      "single-gpu": { label: "On one GPU" },
      cluster: { label: "On a cluster" },
      provider: { label: "At a provider", hint: "Hosted inference, paid by use" },
    },
  },
  latency: {
    ask: "May inference get slower than the base model?",
    short: "Latency",
    options: {
      any: { label: "Yes" },
      little: { label: "A little", hint: "some per cent" },
      none: { label: "Not at all" },
    },
  },
  experience: {
    ask: "How experienced is the team with fine-tuning?",
    short: "Experience",
    options: {
      first: { label: "This is the first time" },
      some: { label: "Some runs done" },
      expert: { label: "Done it often" },
    },
  },
  priorities: {
    ask: "In which order do these matter to you?",
    short: "Priorities",
    hint: "Most important first.",
    items: {
      quality: { label: "Quality", hint: "How good the outputs get" },
      "training-cost": { label: "Training cost", hint: "Money for one run" },
      "serving-cost": { label: "Serving cost", hint: "Memory and speed in production" },
      modularity: { label: "Modularity", hint: "Small variants, switched quickly" },
      retention: { label: "Retention", hint: "Keeping general skills" },
      simplicity: { label: "Simplicity", hint: "Few surprises, wide support" },
    },
  },
};
