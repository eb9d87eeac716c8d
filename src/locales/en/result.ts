import { pluralIn } from "../format.ts";

const plural = pluralIn("en");

/** The result page. */
export const result = {
  title: "Your result",
  working: "Working out the result…",
  copyLink: "Copy link",
  linkName: "Link to this result",
  changeAnswers: "Change answers",
  print: "Print",
  copied: "Copied",
  table: "Show as a table",
  source: "Source",
  announce: (technique: string, verdict: string) => `The result is now ${technique}. ${verdict}`,
  announceNothing: "Now nothing meets all requirements.",
  flips: {
    heading: "What would change it",
    trying: "Trying every other answer…",
    none: "No other answer to a single question changes the winner.",
    telling: "Most would be learnt from this question:",
    one: (question: string, answer: string, technique: string) => `${question}: ${answer} → ${technique}`,
    more: (count: string) => `${count} more`,
  },
  verdict: {
    nothing: "Nothing meets all requirements",
    nothingText: "Every technique is ruled out. The cards below say why; change an answer and look again.",
    checking: "Working out how sure that is…",
    runnerUp: "Runner-up:",
    runnerUpShare: (technique: string, share: string) => `${technique}, first in ${share}.`,
    from: "Where this comes from",
  },
  whatIf: {
    heading: "What if?",
    summary: "Change any answer and watch the result; going back takes it back.",
  },
  fit: {
    heading: "Does it fit?",
    summary: (technique: string, gigabytes: string, held: string) =>
      `Peak memory on one GPU after the savers each technique needs. ${technique} takes least, about ${gigabytes} GB. In sources that the fit had not seen, the real peak lay between the low and the high figure of the table in ${held} of runs.`,
    summaryOnCard: (technique: string, gigabytes: string, card: string, held: string) =>
      `Peak memory on one GPU after the savers each technique needs. ${technique} takes least, about ${gigabytes} GB; the GPU has ${card} GB. In sources that the fit had not seen, the real peak lay between the low and the high figure of the table in ${held} of runs.`,
  },
  tradeoffs: { heading: "Trade-offs" },
  measured: {
    heading: "As measured",
    summary:
      "All runs of one protocol, the same whatever you answer: Llama-3.2-3B, 5,000 steps on MetaMathQA, tested on GSM8K, on one L40S.",
    allMethods: "All methods",
  },
  compare: {
    heading: "Compare",
    summary: "Paste the link of another result to see both side by side.",
    label: "Link of the other result",
    noLink: "A link of this guide holds the answers after a #.",
    answersCaption: "Answers side by side, differences first",
    ranksCaption: "Ranks side by side",
    answer: "Answer",
    result: "Result",
    here: "Here",
    there: "There",
    recommended: "Recommended",
    confidence: "Confidence",
    ranked: (rank: number, share: string) => `${rank}, first in ${share}`,
    ruledOut: (constraint: string) => `ruled out: ${constraint}`,
    nothing: "nothing possible",
    differs: (label: string) => `≠ ${label}`,
    sameAnswersSame: (winner: string) => `The same answers: ${winner} both times`,
    sameAnswersOther: (here: string, there: string) => `The same answers: ${here} here, ${there} there`,
    otherAnswersSame: (count: number, winner: string) =>
      `${plural(count, { one: `${count} answer differs`, other: `${count} answers differ` })}: ${winner} both times`,
    otherAnswersOther: (count: number, here: string, there: string) =>
      `${plural(count, { one: `${count} answer differs`, other: `${count} answers differ` })}: ${here} here, ${there} there`,
  },
  steps: {
    heading: "Next steps",
    before: "Before you train",
    during: "While you train",
    after: "Before you serve",
  },
  recipe: {
    heading: "Recipe",
    summary:
      "The run as estimated, written for the framework you train with. Put in your data, and compare the peak memory with the estimate.",
    taken: (answers: string) =>
      `Not answered, and taken as an example here: ${answers}. Answer them for a recipe of your own run.`,
    framework: "Framework",
    technique: "Technique",
    label: (framework: string, file: string) => `Recipe for ${framework}: ${file}`,
    copy: "Copy recipe",
    save: (file: string) => `Save ${file}`,
  },
  pinned: {
    label: "About this pinned link",
    same: (version: string) => `This link is pinned to evidence ${version}, which is that of this guide.`,
    other: (then: string, now: string) =>
      `This link was made with evidence ${then}; below, the answers are judged by evidence ${now}.`,
    stillFirst: (technique: string) => `${technique} is still first.`,
    changed: (then: string, now: string) => `Then ${then}, now ${now}.`,
    nothing: "nothing",
    caption: "First places then and now",
    technique: "Technique",
    evidence: (version: string) => `Evidence ${version}`,
  },
  take: {
    record: "Decision record",
    share: "Share",
    which: "Which link?",
    live: "Live",
    liveHint: "Follows the evidence: whoever opens it later sees what is known then.",
    pinned: "Pinned",
    pinnedHint: "Names the evidence it was made with, and tells what has changed since.",
    copyLive: "Copy live link",
    copyPinned: "Copy pinned link",
    link: "Link",
    app: "Share with an app",
    email: "E-mail",
    copyMarkdown: "Copy Markdown",
    qrCode: "QR code of the link to this result",
  },
  cards: {
    heading: "Techniques",
    advantages: "Advantages",
    drawbacks: "Drawbacks",
    choose: "When to choose it.",
    first: (share: string) => `First in ${share} of the weightings.`,
    ruledOut: (reason: string) => `Ruled out: ${reason}.`,
    trains: (trained: string, total: string, megabytes: string) =>
      `Trains ${trained} of ${total} parameters; checkpoint ${megabytes} MB`,
    figures: "How these figures come about",
    sources: "Sources of this GPU",
    values: "Where its values come from",
    value: (criterion: string, low: string, high: string, weight: string) =>
      `${criterion}: ${low} to ${high}, weight ${weight}`,
  },
  basis: {
    follows: "What it follows from",
    measured: "Measured",
    run: (id: string, accuracy: string, forgetting: string) => `${id}: accuracy ${accuracy}, forgetting ${forgetting}`,
    claim: (strength: string, conditions: string) => `(${strength}; ${conditions})`,
  },
  /** A figure with its unit. */
  units: {
    megabytes: (value: string) => `${value} MB`,
    gigabytes: (value: string) => `${value} GB`,
    tokensASecond: (value: string) => `${value} tokens a second`,
    hours: (value: string) => `${value} hours`,
    none: "none",
  },
};
