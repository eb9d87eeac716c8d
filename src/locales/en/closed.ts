import { pluralIn } from "../format.ts";

const plural = pluralIn("en");

/** What the closed parts of the result and a pinned link say. */
export const closed = {
  compare: {
    summary: "Paste a link to another result to compare the two.",
    label: "Link to the other result",
    noLink: "That is not a Tunewise link (it should contain a # and your answers).",
    answersCaption: "Answers side by side, differences first",
    ranksCaption: "Ranks side by side",
    answer: "Answer",
    result: "Result",
    here: "This result",
    there: "Other result",
    recommended: "Recommended",
    confidence: "Confidence",
    ranked: (rank: number, share: string) => `no. ${rank}, wins ${share}`,
    ruledOut: (constraint: string) => `ruled out (${constraint})`,
    nothing: "nothing possible",
    differs: (label: string) => `≠ ${label}`,
    sameAnswersSame: (winner: string) => `Same answers; both recommend ${winner}`,
    sameAnswersOther: (here: string, there: string) => `Same answers: ${here} in this result, ${there} in the other`,
    otherAnswersSame: (count: number, winner: string) =>
      `${plural(count, { one: `${count} answer differs`, other: `${count} answers differ` })}; both recommend ${winner}`,
    otherAnswersOther: (count: number, here: string, there: string) =>
      `${plural(count, { one: `${count} answer differs`, other: `${count} answers differ` })}: ${here} in this result, ${there} in the other`,
  },
  matrix: {
    summary:
      "As planned, with the fewest of that GPU that the technique fits on: memory per GPU (estimate, range, usable memory) with its settings, time and cost per run, and the technique that would win there. Press a cell to try that GPU.",
    caption: "Techniques by GPU",
    technique: "Technique",
    rented: "Cheapest to rent",
    yours: "your answer",
    working: "Working out what each GPU needs…",
    none: "A provider trains the model, so there is no GPU to choose.",
    count: (count: number) => plural(count, { one: `${count} GPU`, other: `${count} GPUs` }),
    cards: (count: number, gpu: string) => `${count} × ${gpu}`,
    gibibytes: (amount: string) => `${amount} GiB`,
    range: (low: string, high: string, usable: string) => `${low} to ${high} of ${usable}`,
    takes: (time: string, cost: string) => `${time} · ${cost}`,
    beyond: (figures: string, limit: string) => `${figures} (${limit})`,
    comma: ", ",
    batch: (size: number) => `batch ${size}`,
    savings: {
      checkpointing: "checkpointing",
      "chunked-loss": "chunked loss",
      sharding: "sharded",
      "pure-bf16": "pure bf16",
      "8-bit-optimizer": "paged 8-bit AdamW",
      "optimizer-in-backward": "fused optimizer step",
      "activation-offload": "activations in host memory",
      "optimizer-offload": "optimizer in host memory",
    },
    everySaving: "with every memory saving",
    limits: { budget: "over budget", deadline: "too slow" },
    doesNotFit: "Does not fit",
    leads: "Wins there",
    otherLeads: (technique: string) => `${technique} wins there`,
    nothingLeads: "Nothing works there",
    try: (gpu: string) => `Try ${gpu}:`,
  },
  pinned: {
    label: "About this pinned link",
    same: (version: string) => `This link uses evidence ${version}, the version this guide still uses.`,
    other: (then: string, now: string) =>
      `This link was made with evidence ${then}; below, the answers are evaluated with evidence ${now}.`,
    stillFirst: (technique: string) => `${technique} still wins.`,
    changed: (then: string, now: string) => `Then ${then}, now ${now}.`,
    nothing: "nothing",
    caption: "First places then and now",
    technique: "Technique",
    evidence: (version: string) => `Evidence ${version}`,
  },
  cards: {
    advantages: "Advantages",
    drawbacks: "Drawbacks",
    choose: "When to choose it.",
    wins: "Wins",
    ruledOut: (reason: string) => `Ruled out: ${reason}.`,
    trains: (trained: string, total: string, megabytes: string) =>
      `Trains ${trained} of ${total} parameters; checkpoint ${megabytes} MB`,
    figures: "How we calculated this",
    sources: "Sources",
    values: "How it was scored",
    value: (criterion: string, low: string, high: string, weight: string) =>
      `${criterion}: ${low} to ${high}, weight ${weight}`,
  },
  recipe: {
    heading: "Training script",
    summary: "A script for the estimated run. Add your data, then compare peak memory with the estimate.",
    taken: (answers: string) =>
      `We assumed example values for: ${answers}. Answer these to get a script for your own run.`,
    framework: "Framework",
    technique: "Technique",
    label: (framework: string, file: string) => `Script for ${framework}: ${file}`,
    copy: "Copy script",
    save: (file: string) => `Save ${file}`,
  },
  basis: {
    follows: "Based on",
    measured: "Measured",
    run: (id: string, accuracy: string, forgetting: string) => `${id}: accuracy ${accuracy}, forgetting ${forgetting}`,
    claim: (strength: string, conditions: string) => `(${strength}; ${conditions})`,
  },
};
