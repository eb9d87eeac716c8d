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
