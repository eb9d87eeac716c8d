import type { Architecture } from "../catalogue/architecture.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Gpu, usableBytes } from "../catalogue/gpus.ts";
import { learningRatesFor, type RateContext } from "../decide/learning-rate.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { type MemoryEstimate, memoryEstimate } from "../estimate/memory.ts";
import { optimizationsOf, withOptimization } from "../estimate/memory-optimizations.ts";
import type { Run } from "../estimate/run.ts";
import { tokensPerSecond } from "../estimate/speed/throughput.ts";
import type { Interval } from "../interval.ts";
import type { Issue } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import { isTechniqueId, type Technique, wholeModelTechnique } from "../techniques/index.ts";
import { type TrainingMethod, trainingMethods } from "../training-methods.ts";
import { leastUpdates } from "../training-plan.ts";
import type { DataLengths } from "./files/data.ts";
import type { Option, Place, Section } from "./files/source.ts";
import type { FactsOf, Finding, FindingId, NotEstimated, Remedy, Severity } from "./finding.ts";
import { isWritable } from "./patch.ts";
import type { Assignment, Field, Method, Reading } from "./reading.ts";

/** What findings are made of. */
interface About {
  readonly reading: Reading;
  readonly run: {
    readonly architecture: Architecture;
    readonly technique: Technique;
    readonly run: Run;
    readonly estimate: Estimate;
  } | null;
  readonly gpu: Gpu | null;
  readonly gpuCount: number;
  /** Whether nobody said how many, and one is assumed. */
  readonly isCountAssumed: boolean;
  readonly data: DataLengths | null;
  readonly examples: number | null;
  readonly updates: number | null;
  readonly catalogue: Catalogue;
  readonly notEstimated: NotEstimated | null;
  readonly bad: readonly { readonly issue: Issue; readonly place: Place }[];
}

type Estimated = NonNullable<About["run"]>;

const finding = <Id extends FindingId>(
  id: Id,
  severity: Severity,
  place: Place,
  facts: FactsOf<Id>,
  fix: readonly Assignment[] | null = null,
): Finding => ({ id, severity, place, facts, fix: fix && isWritable(fix) ? fix : null }) as Finding;

const placeIn = (section: Section, option: Option | undefined): Place => ({
  file: option?.file.name ?? section.file.name,
  line: option?.line ?? section.line,
});

/** Where the setting stands; the configuration where its file leaves it to the default. */
const placeOf = ({ fields, section }: Reading, field: Field): Place => {
  const said = fields[field];
  const holder = said?.section ?? section;
  return placeIn(
    holder,
    holder.options.find(({ name }) => name === said?.name),
  );
};

/** The assignments that give the setting that value; null where the framework has no such option. */
const setting = ({ fields }: Reading, field: Field, value: string | number | boolean): readonly Assignment[] | null => {
  const said = fields[field];
  if (!said) return null;
  return said.say ? said.say(value) : [{ section: said.section, name: said.name, value }];
};

const all = (parts: readonly (readonly Assignment[] | null)[]): readonly Assignment[] | null =>
  parts.every((part) => part !== null) ? parts.flat() : null;

/**
 * The run with that memory optimization. Where batches are made smaller, those of evaluation are
 * too: they hold all logits.
 */
const applied = (run: Run, optimization: Remedy): Run => {
  if (optimization === "bf16-weights") return { ...run, weightsDtype: "bf16" };
  const changed = withOptimization(run, optimization);
  if (optimization !== "micro-batch" || !changed.evaluation) return changed;
  const microBatchSize = Math.min(changed.evaluation.microBatchSize, changed.microBatchSize);
  return { ...changed, evaluation: { ...changed.evaluation, microBatchSize } };
};

/** How the files are told each way to need less memory; null where they cannot be. */
const told = (optimization: Remedy, reading: Reading, { run }: Estimated): readonly Assignment[] | null => {
  const changed = applied(run, optimization);
  switch (optimization) {
    case "micro-batch":
      return all([
        setting(reading, "microBatchSize", changed.microBatchSize),
        setting(reading, "gradientAccumulation", changed.gradientAccumulation),
        changed.evaluation &&
        !reading.evaluatesAlike &&
        changed.evaluation.microBatchSize !== run.evaluation?.microBatchSize
          ? setting(reading, "evaluationBatch", changed.evaluation.microBatchSize)
          : [],
      ]);
    case "bf16-weights":
      return setting(reading, "weights", "bfloat16");
    case "checkpointing":
      return setting(reading, "gradientCheckpointing", true);
    case "chunked-loss":
      return setting(reading, "loss", "chunked");
    case "8-bit-optimizer":
      return setting(reading, "optimizer", "paged-adamw-8bit");
    case "activation-offload":
      return setting(reading, "activationOffload", true);
    default:
      return null;
  }
};

const memoryOf = ({ architecture, technique }: Estimated, run: Run): MemoryEstimate =>
  memoryEstimate(architecture, technique, run);

/** Whether weights that are not trained are loaded in fp32, although the arithmetic is in 16 bit. */
const isFrozenInFp32 = ({ technique, run }: Estimated): boolean =>
  technique.trains !== "all-weights" &&
  run.quantization === "none" &&
  run.weightsDtype === "fp32" &&
  run.mixedPrecision === "bf16";

/** Settings that make the run fit, the least invasive first, with what is needless left out again. */
const remediesFor = (
  estimated: Estimated,
  reading: Reading,
  card: Gpu,
): { readonly ids: readonly Remedy[]; readonly fix: readonly Assignment[] } | null => {
  const { technique, run } = estimated;
  const frozen: readonly Remedy[] = isFrozenInFp32(estimated) && card.bf16 ? ["bf16-weights"] : [];
  const offered = [...frozen, ...optimizationsOf(technique, run, card.bf16)].filter((id) => {
    const assignments = told(id, reading, estimated);
    return assignments !== null && isWritable(assignments);
  });
  const fits = (used: readonly Remedy[]): boolean =>
    memoryOf(estimated, used.reduce<Run>(applied, run)).high <= usableBytes(card);
  const count = offered.findIndex((_, index) => fits(offered.slice(0, index + 1)));
  if (count < 0) return null;
  let ids = offered.slice(0, count + 1);
  for (const id of ids.slice(0, -1).toReversed()) {
    const fewer = ids.filter((each) => each !== id);
    if (fits(fewer)) ids = fewer;
  }
  return { ids, fix: ids.flatMap((id) => told(id, reading, estimated) ?? []) };
};

interface Rented {
  readonly gpu: Gpu;
  readonly speed: Interval;
  readonly usdPerToken: number;
}

/** What a token costs on that card; null where its speed or price is not known. */
const rented = ({ architecture, technique }: Estimated, run: Run, gpu: Gpu): Rented | null => {
  const speed = tokensPerSecond(architecture, technique, { ...run, gpu: gpu.id as NonNullable<Run["gpu"]> }, gpu);
  if (!speed || !gpu.pricePerHourUsd) return null;
  return { gpu, speed, usdPerToken: (gpu.pricePerHourUsd.mid * run.gpuCount) / speed.mid };
};

/** The card for rent that trains it at least cost, of those on which it surely fits. */
const cheapest = (estimated: Estimated, run: Run, { rentableGpus }: Catalogue): Rented | null => {
  const { high } = memoryOf(estimated, run);
  const fitting = rentableGpus
    .filter((gpu) => usableBytes(gpu) >= high && (gpu.bf16 || run.mixedPrecision !== "bf16"))
    .flatMap((gpu) => rented(estimated, run, gpu) ?? []);
  return fitting.toSorted((a, b) => a.usdPerToken - b.usdPerToken)[0] ?? null;
};

/** Options that leave less on a GPU, or make less of the model learn. */
const savesMemory =
  /parallel|dp_shard|tiled|offload|unfrozen|freeze|badam|apollo|mini|^optim|muon|deepspeed|quant|context_|dist_config|config_file|layers_to_transform|4bit|fp8|^use_kt$/;

/** Options that were not counted and may make a run fit that would not without them. */
const uncountedSavers = ({ notUnderstood }: Reading): readonly string[] => [
  ...new Set(notUnderstood.flatMap(({ name, why }) => (why !== "not-a-value" && savesMemory.test(name) ? [name] : []))),
];

/** More GPUs than people split a run over without saying so. */
const mostGpus = 64;

/** On how many GPUs a run fits that is split over a number that is not known; null where it is not split. */
const fittingGpusOf = ({ run: estimated, gpu: card, isCountAssumed }: About): number | null => {
  if (!estimated || !card || !isCountAssumed || !/^(?:zero|fsdp)/.test(estimated.run.sharding)) return null;
  for (let gpuCount = 2; gpuCount <= mostGpus; gpuCount *= 2) {
    if (memoryOf(estimated, { ...estimated.run, gpuCount }).high <= usableBytes(card)) return gpuCount;
  }
  return null;
};

const memoryFacts = (card: Gpu, estimated: Estimated, uncounted: readonly string[], fittingGpus: number | null) => {
  const { perGpuBytes, peak } = estimated.estimate.memory;
  return {
    gpuName: card.name,
    usableBytes: usableBytes(card),
    totalBytes: perGpuBytes.total,
    lowBytes: perGpuBytes.low,
    highBytes: perGpuBytes.high,
    moment: peak,
    uncounted,
    fittingGpus,
  };
};

/** The largest batch of evaluation that surely fits, of the powers of two below the present one. */
const fittingEvaluation = (estimated: Estimated, card: Gpu): number | null => {
  const { evaluation } = estimated.run;
  if (!evaluation) return null;
  let size = 2 ** Math.floor(Math.log2(Math.max(1, evaluation.microBatchSize - 1)));
  for (; size >= 1; size /= 2) {
    const run = { ...estimated.run, evaluation: { ...evaluation, microBatchSize: size } };
    if (memoryOf(estimated, run).high <= usableBytes(card)) return size;
  }
  return null;
};

const memoryFindings = (about: About): readonly Finding[] => {
  const { reading, run: estimated, gpu: card, catalogue } = about;
  if (!estimated || !card) return [];
  const { run } = estimated;
  const capacity = usableBytes(card);
  const { low, high } = estimated.estimate.memory.perGpuBytes;
  const uncounted = uncountedSavers(reading);
  if (high <= capacity) return [];
  const fittingGpus = fittingGpusOf(about);
  const facts = memoryFacts(card, estimated, uncounted, fittingGpus);
  const isOpen = uncounted.length > 0 || fittingGpus !== null;
  const training = run.evaluation === null ? null : memoryOf(estimated, { ...run, evaluation: null });
  if (training && training.high <= capacity && run.evaluation) {
    const size = fittingEvaluation(estimated, card);
    return [
      finding(
        "out-of-memory-in-evaluation",
        low > capacity && !isOpen ? "error" : "warning",
        placeOf(reading, "evaluationBatch"),
        { ...facts, batchSize: run.evaluation.microBatchSize, fittingBatchSize: size },
        size === null ? null : setting(reading, "evaluationBatch", size),
      ),
    ];
  }
  const remedies = remediesFor(estimated, reading, card);
  const place = placeOf(reading, "microBatchSize");
  const ids = remedies?.ids ?? null;
  if (low <= capacity || isOpen) {
    return [finding("tight-memory", "warning", place, { ...facts, remedies: ids }, remedies?.fix ?? null)];
  }
  const fitsOn = cheapest(estimated, run, catalogue)?.gpu.name ?? null;
  return [finding("out-of-memory", "error", place, { ...facts, remedies: ids, fitsOn }, remedies?.fix ?? null)];
};

/** Shares below this are no reason to change anything. */
const noticeable = 0.8;

const frozenFindings = ({ reading, run: estimated }: About): readonly Finding[] => {
  if (!estimated || !isFrozenInFp32(estimated)) return [];
  const { run } = estimated;
  const saved = memoryOf(estimated, run).total - memoryOf(estimated, applied(run, "bf16-weights")).total;
  if (saved <= 0) return [];
  return [
    finding(
      "frozen-in-fp32",
      "warning",
      placeOf(reading, "weights"),
      { savedBytes: saved },
      setting(reading, "weights", "bfloat16"),
    ),
  ];
};

const savings = ({ reading, run: estimated, gpu: card, catalogue }: About): readonly Finding[] => {
  if (!estimated || !card) return [];
  const { run, architecture, technique } = estimated;
  const capacity = usableBytes(card);
  const { high } = estimated.estimate.memory.perGpuBytes;
  if (high > capacity) return [];
  const findings: Finding[] = [];
  if (run.gradientCheckpointing) {
    const without: Run = { ...run, gradientCheckpointing: false, activationOffload: false };
    const memory = memoryOf(estimated, without);
    if (memory.high <= capacity) {
      const [now, then] = [run, without].map(
        (each) => tokensPerSecond(architecture, technique, each, card)?.mid ?? null,
      );
      findings.push(
        finding(
          "checkpointing-not-needed",
          "note",
          placeOf(reading, "gradientCheckpointing"),
          {
            ...memoryFacts(card, estimated, [], null),
            totalBytes: memory.total,
            lowBytes: memory.low,
            highBytes: memory.high,
            speedup: now && then ? then / now : null,
          },
          setting(reading, "gradientCheckpointing", false),
        ),
      );
    }
  }
  const present = rented(estimated, run, card);
  if (!present) return findings;
  const eightBit = withOptimization(run, "8-bit-optimizer");
  const assignments =
    technique.trains === "all-weights" && run.optimizer === "adamw"
      ? told("8-bit-optimizer", reading, estimated)
      : null;
  const [plain, smaller] = [
    cheapest(estimated, run, catalogue),
    assignments && cheapest(estimated, eightBit, catalogue),
  ];
  const isSmaller = smaller && smaller.usdPerToken < (plain?.usdPerToken ?? present.usdPerToken) * noticeable;
  const best = isSmaller ? smaller : plain;
  if (best && best.gpu.id !== card.id && best.usdPerToken < present.usdPerToken * noticeable) {
    findings.push(
      finding(
        "cheaper-gpu",
        "note",
        placeOf(reading, "model"),
        {
          gpuName: best.gpu.name,
          against: card.name,
          share: best.usdPerToken / present.usdPerToken,
          highBytes: memoryOf(estimated, isSmaller ? eightBit : run).high,
          usableBytes: usableBytes(best.gpu),
          eightBitOptimizer: Boolean(isSmaller),
        },
        isSmaller ? assignments : null,
      ),
    );
  }
  return findings;
};

/** Names that are looked for among what a framework knows: a file of thousands is none of its own. */
const mostUnknown = 20;

const optionFindings = ({ reading }: About): readonly Finding[] => {
  const findings: Finding[] = [];
  let left = mostUnknown;
  let more = 0;
  for (const { section, names, renamed, release, read, refuses } of reading.known) {
    const known = new Set(names);
    for (const option of section.options) {
      if (known.has(option.name) || option.name === "") continue;
      // Without a value it makes no difference to a program that goes on.
      if (option.value === null && !refuses) continue;
      if (left === 0) {
        more += 1;
        continue;
      }
      left -= 1;
      const place = placeIn(section, option);
      const within = section.syntax === "python" ? section.name : "";
      const facts = { name: option.name, within, release, read, refuses };
      const severity = refuses ? "error" : "warning";
      const former = Object.hasOwn(renamed, option.name) ? renamed[option.name] : undefined;
      if (former !== undefined) {
        const to = former === null ? null : typeof former === "string" ? former : former.name;
        const isSaid = to !== null && section.options.some(({ name }) => name === to);
        const fix: Assignment =
          to === null || isSaid
            ? { section, name: option.name }
            : typeof former === "object" && former !== null
              ? { section, name: option.name, rename: former.name, value: former.value }
              : { section, name: option.name, rename: to };
        findings.push(finding("renamed-option", severity, place, { ...facts, to }, [fix]));
        continue;
      }
      const meant = nearest(option.name, names);
      const isSaid = meant !== null && section.options.some(({ name }) => name === meant);
      findings.push(
        finding(
          "unknown-option",
          severity,
          place,
          { ...facts, meant },
          meant === null || isSaid ? null : [{ section, name: option.name, rename: meant }],
        ),
      );
    }
  }
  if (more > 0) {
    findings.push(finding("more-unknown-options", "warning", placeIn(reading.section, undefined), { count: more }));
  }
  for (const { option, section, values, release } of reading.unknownValues) {
    const value = String(option.value);
    const meant = nearest(value, values);
    findings.push(
      finding(
        "unknown-value",
        "error",
        placeIn(section, option),
        { name: option.name, value: value.slice(0, 80), meant, release },
        meant === null ? null : [{ section, name: option.name, value: meant }],
      ),
    );
  }
  for (const { option, section, because, isMistake } of reading.withoutEffect.slice(0, mostUnknown)) {
    findings.push(
      finding(
        "without-effect",
        isMistake ? "warning" : "note",
        placeIn(section, option),
        { name: option.name, because },
        [{ section, name: option.name }],
      ),
    );
  }
  if (reading.templateMissing) {
    findings.push(finding("template-missing", "warning", placeOf(reading, "template"), {}));
  }
  return findings;
};

/** A rate so many times beyond the range of all that was published is no choice but a slip. */
const farRate = 3;

/** What rates depend on besides technique and method, where the run could be estimated. */
const rateContextOf = (estimated: About["run"], model: string | null): RateContext | null => {
  if (!estimated) return null;
  const { microBatchSize, gradientAccumulation, gpuCount } = estimated.run;
  return {
    model,
    hiddenSize: estimated.architecture.hiddenSize,
    batchSize: microBatchSize * gradientAccumulation * gpuCount,
  };
};

/** Models up to that size are trained in full at fifty times the rates of others, by their makers' recipes. */
const smallHiddenSize = 2_048;

/**
 * Whether a rate far from those that were published is probably a slip. Of other ways to learn than
 * from answers these differ by more, of small models too, and what a script of one's own trains is a
 * guess.
 */
const isRateTelling = ({ method, known, technique }: Reading, estimated: About["run"]): boolean => {
  const isSmall = technique === wholeModelTechnique.id && (estimated?.architecture.hiddenSize ?? 0) <= smallHiddenSize;
  return (method === "sft" || method === "classification") && known.length > 0 && !isSmall;
};

const isTrainingMethod = (method: Method): method is TrainingMethod => Object.hasOwn(trainingMethods, method);

const planFindings = ({ reading, run: estimated, updates, data, examples }: About): readonly Finding[] => {
  const findings: Finding[] = [];
  const { learningRate: value, method, technique } = reading;
  if (value !== null && technique !== null && isTechniqueId(technique) && isTrainingMethod(method)) {
    const usual = learningRatesFor(technique, method, rateContextOf(estimated, reading.model));
    if (value > usual.high * farRate || value < usual.low / farRate) {
      findings.push(
        finding(
          "learning-rate",
          isRateTelling(reading, estimated) ? "warning" : "note",
          placeOf(reading, "learningRate"),
          { value, ...usual },
          setting(reading, "learningRate", usual.mid),
        ),
      );
    }
  }
  if (estimated && updates !== null && updates < leastUpdates) {
    const { microBatchSize, gradientAccumulation, gpuCount } = estimated.run;
    const wanted = Math.max(1, Math.floor((gradientAccumulation * updates) / leastUpdates));
    findings.push(
      finding(
        "few-updates",
        "warning",
        placeOf(reading, reading.maxSteps === null ? "gradientAccumulation" : "maxSteps"),
        { updates, least: leastUpdates, batchSize: microBatchSize * gradientAccumulation * gpuCount },
        reading.maxSteps === null && wanted < gradientAccumulation
          ? setting(reading, "gradientAccumulation", wanted)
          : null,
      ),
    );
  }
  const length = estimated?.run.sequenceLength ?? Number(reading.run.sequenceLength ?? Number.NaN);
  const tokens = data?.tokens ?? [];
  const longest = tokens.at(-1) ?? 0;
  const long = tokens.filter((each) => each > length * 1.1).length;
  if (!reading.packs && long > 0 && examples !== null) {
    findings.push(
      finding("cut-examples", "warning", placeOf(reading, "sequenceLength"), {
        count: long,
        examples: tokens.length,
        length,
        longest,
        cuts: reading.cuts,
      }),
    );
  }
  return findings;
};

/** Tokens of padding that batches of so many examples take, in the order of a shuffle that is fixed. */
const paddingShare = (tokens: readonly number[], batchSize: number, length: number): number => {
  const cut = tokens.map((each) => Math.min(each, length));
  // Every so many-th of the sorted lengths makes a batch as mixed as a shuffled one.
  const batches = Math.ceil(cut.length / batchSize);
  let [padded, full] = [0, 0];
  for (let batch = 0; batch < batches; batch += 1) {
    const rows = cut.filter((_, index) => index % batches === batch);
    padded += (rows.at(-1) ?? 0) * rows.length;
    full += rows.reduce((sum, each) => sum + each, 0);
  }
  return padded === 0 ? 0 : 1 - full / padded;
};

const mostMixed = 2_000;
const muchPadding = 0.3;
const longLength = 4_096;

const paddingFindings = ({ reading, run: estimated, data }: About): readonly Finding[] => {
  if (!estimated || reading.packs || reading.groups || reading.method !== "sft") return [];
  const { microBatchSize, sequenceLength } = estimated.run;
  if (microBatchSize < 2) return [];
  const every = Math.max(1, Math.floor((data?.tokens.length ?? 0) / mostMixed));
  const sample = (data?.tokens ?? []).filter((_, index) => index % every === 0);
  const share = sample.length > 0 ? paddingShare(sample, microBatchSize, sequenceLength) : null;
  if (share === null ? sequenceLength < longLength : share < muchPadding) return [];
  return [
    finding(
      "wasted-padding",
      "note",
      placeOf(reading, "packing"),
      { share, length: sequenceLength, batchSize: microBatchSize },
      setting(reading, "packing", true),
    ),
  ];
};

const order: readonly Severity[] = ["error", "warning", "note"];

/** All that there is to say of a configuration, the gravest first, then by line. */
export const findingsOf = (about: About): readonly Finding[] => {
  const { reading, notEstimated, bad } = about;
  return [
    ...(notEstimated ? [finding("not-estimated", "error", placeOf(reading, "model"), notEstimated)] : []),
    ...bad.map(({ issue, place }) => finding("bad-value", "error", place, { issue })),
    ...memoryFindings(about),
    ...frozenFindings(about),
    ...optionFindings(about),
    ...planFindings(about),
    ...paddingFindings(about),
    ...savings(about),
  ].toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.place.line - b.place.line);
};
