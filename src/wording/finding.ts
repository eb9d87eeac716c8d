import { claimOf, sourceOf } from "../core/evidence/index.ts";
import type { Finding, FindingId } from "../core/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { issueText } from "./issue.ts";

/** What memory takes and what there is, in GB with one digit. */
const memoryText = (
  facts: Finding<"out-of-memory" | "tight-memory" | "out-of-memory-in-evaluation">["facts"],
  { check, format, timeline }: CheckWords,
): string =>
  check.outOfMemory(
    format.gigabytes(facts.lowBytes, 1),
    format.gigabytes(facts.highBytes, 1),
    timeline.peaks[facts.moment],
    facts.gpuName,
    format.gigabytes(facts.usableBytes, 1),
  );

/** A learning rate as a file may have it: 2e-4, 1.7e-5. */
export const rateText = (value: number): string => value.toExponential(1).replace(".0e", "e");

type Remedies = Finding<"out-of-memory">["facts"]["remedies"];

const remediesText = (
  { remedies, fittingLength }: { readonly remedies: Remedies; readonly fittingLength: number | null },
  { check, estimates, format }: CheckWords,
): string =>
  remedies === null
    ? fittingLength === null
      ? check.fitsNowhere
      : check.fitsShorter(format.number(fittingLength))
    : check.fitsWith(
        format.listed(remedies.map((id) => (id === "bf16-weights" ? check.bf16Weights : estimates.savers[id]))),
      );

/** What is open, and may make it fit. */
const openText = (
  { uncounted, fittingGpus }: Finding<"tight-memory" | "out-of-memory-in-evaluation">["facts"],
  { check, format }: CheckWords,
): readonly (string | null)[] => [
  fittingGpus === null ? null : check.fitsOnMany(format.number(fittingGpus)),
  uncounted.length === 0 ? null : check.uncounted(format.listed(uncounted)),
];

type OptionFacts = Finding<"unknown-option" | "renamed-option">["facts"];

const optionName = ({ name, within }: OptionFacts, { check }: CheckWords): string =>
  within === "" ? name : check.within(name, within);

const unknownText = (facts: OptionFacts, words: CheckWords): readonly string[] => [
  words.check.unknownOption(optionName(facts, words), facts.release, facts.read),
  facts.refuses ? words.check.refuses : words.check.ignores,
];

type Texts = {
  readonly [Id in FindingId]: (facts: Finding<Id>["facts"], words: CheckWords) => readonly (string | null)[];
};

/** The sentences of each finding; null for one that does not apply. */
const texts: Texts = {
  "out-of-memory": (facts, words) => [
    memoryText(facts, words),
    remediesText(facts, words),
    facts.fitsOn === null ? null : words.check.fitsOn(facts.fitsOn),
  ],
  "tight-memory": (facts, words) => [memoryText(facts, words), ...openText(facts, words), remediesText(facts, words)],
  "out-of-memory-in-evaluation": (facts, words) => [
    words.check.inEvaluation(words.format.number(facts.batchSize)),
    memoryText(facts, words),
    ...openText(facts, words),
    facts.fittingBatchSize === null ? null : words.check.evaluationFits(words.format.number(facts.fittingBatchSize)),
  ],
  "unknown-option": (facts, words) => [
    ...unknownText(facts, words),
    facts.meant === null ? null : words.check.meant(facts.meant),
  ],
  "renamed-option": (facts, words) => [
    ...unknownText(facts, words),
    facts.to === null ? words.check.gone : words.check.renamed(facts.to),
  ],
  "more-unknown-options": ({ count }, { check, format }) => [check.moreUnknown(format.number(count))],
  "unknown-value": ({ value, name, release, meant }, { check }) => [
    check.unknownValue(value, name, release),
    meant === null ? null : check.meant(meant),
  ],
  "without-effect": ({ name, because }, { check }) => [check.withoutEffect(name, because)],
  "refused-run": (refusal, { check, format }) => {
    switch (refusal.reason) {
      case "single-ratings":
        return [check.singleRatings];
      case "answer-groups":
        return [check.answerGroups(format.number(refusal.batchSize), format.number(refusal.generations))];
      case "prefix-checkpointing":
        return [check.prefixCheckpointing];
    }
  },
  "deepspeed-mismatch": ({ name, value, option, given }, { check }) => [
    check.deepspeedMismatch(name, String(value), option, String(given)),
  ],
  "missing-modules": ({ missing, own, none }, { check, format }) => [
    check.missingModules(format.listed(missing), format.listed(own)),
    none ? check.noModules : check.passedOver,
  ],
  "bad-value": ({ issue }, words) => [issueText(issue, words)],
  "learning-rate": ({ value, low, mid, high, swept, likeThatOf }, { check, techniques }) => [
    check.learningRate(rateText(value), rateText(low), rateText(high), rateText(mid)),
    likeThatOf === null ? null : check.learningRateLike(techniques[likeThatOf].name),
    swept ? null : check.learningRateNotSwept,
  ],
  "few-updates": ({ updates, batchSize, least }, { check, format }) => [
    check.fewUpdates(format.number(updates), format.number(batchSize), format.number(least)),
  ],
  "cut-examples": ({ count, examples, length, longest, cuts }, { check, format }) => [
    check.cutExamples(format.number(count), format.number(examples), format.number(length), format.number(longest)),
    cuts === "cuts" ? check.cuts : check.drops,
  ],
  "bf16-emulated": ({ gpuName }, { check }) => [check.bf16Emulated(gpuName)],
  "other-template": ({ template, model }, { check }) => [check.otherTemplate(template, model)],
  "template-missing": (_, { check }) => [check.templateMissing],
  "wasted-padding": ({ share, length, batchSize }, { check, format }) => [
    share === null
      ? check.paddingUnknown(format.number(batchSize), format.number(length))
      : check.padding(format.percent(share), format.number(batchSize)),
  ],
  "frozen-in-fp32": ({ savedBytes }, { check, format }) => [check.frozenInFp32(format.gigabytes(savedBytes, 1))],
  "experts-in-16-bit": ({ bytes }, { check, format }) => [check.expertsIn16Bit(format.gigabytes(bytes, 1))],
  "layers-in-16-bit": ({ bytes }, { check, format }) => [check.layersIn16Bit(format.gigabytes(bytes, 1))],
  "checkpointing-not-needed": ({ lowBytes, highBytes, gpuName, usableBytes, speedup }, { check, format }) => [
    check.checkpointing(
      format.gigabytes(lowBytes, 1),
      format.gigabytes(highBytes, 1),
      gpuName,
      format.gigabytes(usableBytes, 1),
    ),
    speedup === null ? null : check.speedup(format.number(speedup, 2)),
  ],
  "cheaper-gpu": ({ gpuName, share, against, eightBitOptimizer }, { check, format }) => [
    check.cheaper(gpuName, format.percent(share), against),
    eightBitOptimizer ? check.cheaperEightBit : null,
  ],
  "not-estimated": (facts, { check }) => {
    switch (facts.reason) {
      case "unknown-model":
        return [check.unknownModelWhy(facts.model), facts.meant === null ? null : check.meant(facts.meant)];
      case "method":
        return [check.notEstimated.method(check.methods[facts.method])];
      default:
        return [check.notEstimated[facts.reason]];
    }
  },
};

/** What is found, in a few words. */
export const findingTitle = ({ id }: Finding, { check }: CheckWords): string => check.title[id];

/** Why, in sentences. */
export const findingText = (finding: Finding, words: CheckWords): string => {
  const text = texts[finding.id] as (facts: Finding["facts"], words: CheckWords) => readonly (string | null)[];
  return text(finding.facts, words)
    .filter((sentence) => sentence !== null)
    .reduce((before, sentence) => (before === "" ? sentence : words.timeline.sentences(before, sentence)), "");
};

/** What a finding rests on: a claim with its source. */
export interface FindingEvidence {
  readonly claim: string;
  readonly source: string;
  readonly url: string;
}

/** The claims that a finding cites, in words. */
export const evidenceOf = (finding: Finding, words: CheckWords): readonly FindingEvidence[] =>
  finding.id === "learning-rate"
    ? finding.facts.basis.flatMap((each) => {
        if (!("claim" in each)) return [];
        const { title, url } = sourceOf(claimOf(each.claim).source);
        return [{ claim: words.claims[each.claim].text, source: title, url }];
      })
    : [];
