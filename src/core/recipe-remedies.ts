import { type MemoryEstimate, memoryEstimate } from "./estimate/memory.ts";
import { optimizationsOf, withOptimization } from "./estimate/memory-optimizations.ts";
import { evaluatedAlike, softwareFor } from "./estimate/planned-run.ts";
import { mayRunOut } from "./estimate/room.ts";
import { type Run, runBy } from "./estimate/run.ts";
import type { Framework, FrameworkWriter } from "./frameworks/framework.ts";
import type { Job } from "./frameworks/job.ts";
import { withSettings } from "./recipe-job.ts";
import type { GuideTechnique } from "./techniques/index.ts";

/** How a framework trains a job by a technique: what remedies are tried on. */
export interface Written<Recipe> {
  readonly framework: Pick<
    Framework<Recipe, string>,
    "limit" | "launch" | "extraPackages" | "setsAllocator" | "letsBlocksGrow" | "lastRemedy"
  >;
  readonly writer: FrameworkWriter<Recipe>;
  readonly technique: GuideTechnique;
  readonly recipe: Recipe;
  readonly quantized: Quantized<Recipe>;
}

/** The quantized variant of the technique with the framework's recipe for it; null if it has none. */
export type Quantized<Recipe> = { readonly technique: GuideTechnique; readonly recipe: Recipe } | null;

/** A way to need less memory: what the file then says, and the peak that is then estimated. */
interface Remedy {
  readonly changes: string;
  /** Of one GPU; null where the framework's memory is not estimated. */
  readonly peakBytes: number | null;
}

/** What lowers the peak by less is not worth a try. */
const leastGain = 0.01;

/** Where the peak is estimated at less than this share of a GPU, no further step is named. */
const enough = 0.5;

/** The run's peak on one GPU; where the framework's is not estimated, that of what was planned. */
const peakOf = <Recipe>(
  { writer, technique, recipe }: Pick<Written<Recipe>, "writer" | "technique" | "recipe">,
  job: Job,
): number => memoryEstimate(job.architecture, technique, writer.runsAs(job, recipe) ?? job.settings).total;

/** The job with these settings in place of its own. */
const changed = (job: Job, technique: GuideTechnique, settings: Run): Job => ({
  ...job,
  ...withSettings(technique, job, settings),
});

/** The job with sequences half as long; of sampled answers, with answers half as long. */
const shortened = (job: Job, technique: GuideTechnique): Job => {
  const { settings, training } = job;
  const { rl, sequenceLength } = settings;
  const less = Math.floor((rl?.completionLength ?? sequenceLength) / 2);
  const shorter = evaluatedAlike({
    ...settings,
    sequenceLength: sequenceLength - less,
    ...(rl ? { rl: { ...rl, completionLength: rl.completionLength - less } } : {}),
  });
  return { ...changed(job, technique, shorter), training: { ...training, maxLength: training.maxLength - less } };
};

/** The jobs that may need less, each made of the one before it: first what leaves the results as they are. */
const attempts = (technique: GuideTechnique, { settings, hasBf16 }: Job): readonly ((job: Job) => Job)[] => [
  ...optimizationsOf(technique, settings, hasBf16).map(
    (id) => (job: Job) => changed(job, technique, evaluatedAlike(withOptimization(job.settings, id))),
  ),
  (job) => shortened(job, technique),
];

/** A line that sets an option, under the heading that it stands below, if any. */
interface Line {
  readonly heading: string;
  readonly name: string;
  readonly text: string;
}

/** What a file sets, without comments: options on lines of their own, and those within other code. */
const linesOf = (text: string): readonly Line[] => {
  let heading = "";
  return text.split("\n").flatMap((line): readonly Line[] => {
    const said = line.replace(/ {2}# .*$/, "").replace(/,$/, "");
    if (/^(?:#|\s*$)/.test(said)) return [];
    const [, title] = /^(\w+):$/.exec(said) ?? [];
    if (title !== undefined) {
      heading = title;
      return [];
    }
    const [, indent = "", name] = /^(\s*)"?([\w.]+)"?(?:=|: )/.exec(said) ?? [];
    if (name !== undefined) return [{ heading: indent.length === 2 ? heading : "", name, text: said.trim() }];
    return [...said.matchAll(/([\w.]+) ?= ?[\w.]+/g)].map(([own, inside = ""]) => ({
      heading: "",
      name: inside,
      text: own,
    }));
  });
};

/** Options, those under a heading together, as one would write them in one line. */
const listed = (lines: readonly Line[], textOf: (line: Line) => string): readonly string[] =>
  [...new Set(lines.map(({ heading }) => heading))].flatMap((heading) => {
    const own = lines.filter((line) => line.heading === heading).map(textOf);
    return heading === "" ? own : [`${heading}: {${own.join(", ")}}`];
  });

/** What another file sets otherwise, and what it no longer sets. Empty where both say the same. */
const changesBetween = (before: string, after: string): readonly string[] => {
  const [old, lines] = [linesOf(before), linesOf(after)];
  const keyOf = ({ heading, name }: Line): string => `${heading}.${name}`;
  const [oldTexts, names] = [new Set(old.map((line) => `${line.heading} ${line.text}`)), new Set(lines.map(keyOf))];
  const set = lines.filter((line) => !oldTexts.has(`${line.heading} ${line.text}`));
  const gone = old.filter((line) => !names.has(keyOf(line)));
  return [...listed(set, ({ text }) => text), ...listed(gone, ({ name }) => name).map((name) => `without ${name}`)];
};

/** What is set otherwise where the framework trains the other job: in its file, its command, its packages. */
const changesTo = <Recipe>({ framework, writer, recipe }: Written<Recipe>, job: Job, other: Job): string => {
  const [command, otherCommand] = [framework.launch(job, recipe), framework.launch(other, recipe)];
  const had = new Set(framework.extraPackages?.(job));
  const packages = (framework.extraPackages?.(other) ?? []).filter((name) => !had.has(name));
  return [
    ...changesBetween(writer.write(job, recipe), writer.write(other, recipe)),
    ...(packages.length > 0 ? [`pip install ${packages.join(" ")}`] : []),
    ...(command === otherCommand ? [] : [`run by ${otherCommand}`]),
  ].join("; ");
};

/** The job over the base in fewer bits; null where the framework does not train it. */
const overQuantized = <Recipe>({ framework, quantized }: Written<Recipe>, job: Job): Job | null => {
  if (quantized === null) return null;
  const { technique, recipe } = quantized;
  const software = softwareFor(technique, job.architecture, job.training.method);
  const settings = runBy(software, { ...job.settings, quantization: technique.baseQuantization });
  const other = changed(job, technique, settings);
  return framework.limit(other, recipe) === null ? other : null;
};

/**
 * What to set when memory runs out, in the framework's own options as its writer sets them: each
 * beside those before it, and only what lowers the estimated peak.
 */
const remediesFor = <Recipe>(written: Written<Recipe>, planned: Job): readonly Remedy[] => {
  const { framework, writer, technique, recipe } = written;
  const isEstimated = writer.runsAs(planned, recipe) !== null;
  const remedies: Remedy[] = [];
  let job = planned;
  let peakBytes = peakOf(written, job);
  for (const attempt of attempts(technique, planned)) {
    const other = attempt(job);
    if (peakBytes < enough * job.usable) return remedies;
    if (framework.limit(other, recipe) !== null) continue;
    const changes = changesTo(written, job, other);
    const lowered = peakOf(written, other);
    if (changes === "" || lowered > peakBytes * (1 - leastGain)) continue;
    remedies.push({ changes, peakBytes: isEstimated ? lowered : null });
    [job, peakBytes] = [other, lowered];
  }
  const inFewerBits = overQuantized(written, job);
  if (written.quantized && inFewerBits && peakBytes >= enough * job.usable) {
    const { technique: other } = written.quantized;
    const lowered = peakOf({ writer, ...written.quantized }, inFewerBits);
    if (lowered < peakBytes * (1 - leastGain)) {
      const changes = `${other.id} in place of ${technique.id}, over a base in 4 bits`;
      remedies.push({ changes, peakBytes: isEstimated ? lowered : null });
    }
  }
  return remedies;
};

/** What the allocator holds unused is worth a setting from this share of the peak. */
const leastReserve = 0.03;

export const gibibytes = (bytes: number): string => (bytes / 2 ** 30).toPrecision(3);

type Allocating = Pick<Framework<never, string>, "setsAllocator" | "letsBlocksGrow">;

const growingBlocks = "PYTORCH_ALLOC_CONF=expandable_segments:True";

/**
 * Whether that is left to the command, and the platform has it. vLLM's memory cannot sleep in segments
 * that expand (vllm device_allocator/cumem.py).
 */
const canExpand = ({ setsAllocator }: Allocating, job: Job): boolean =>
  setsAllocator?.(job) !== true &&
  job.settings.rl?.engine !== "vllm" &&
  (job.platform === undefined || job.platform === "rocm");

/**
 * Before a command whose program leaves PyTorch's allocator as it is. Where lengths vary, each batch
 * that is longer than all before leaves blocks that none after it fits.
 */
export const allocatorVariable = (framework: Allocating, job: Job): string =>
  framework.letsBlocksGrow && canExpand(framework, job) && job.training.method !== "pretraining"
    ? `${growingBlocks} `
    : "";

/** What to do when memory runs out; `memory` is that of the run, null where it is not estimated. */
export const remedyLines = <Recipe>(
  written: Written<Recipe>,
  job: Job,
  memory: MemoryEstimate | null,
): readonly string[] => {
  const { framework } = written;
  const { lastRemedy } = framework;
  if (memory !== null && !mayRunOut(memory.high, job.usable)) {
    const free = gibibytes(job.usable - memory.high);
    return [`Out of memory? Not to be expected: at least ${free} GiB stay free. See what else is on the GPU.`];
  }
  const reserve = memory === null ? 0 : memory.total - memory.allocated;
  const suggestsGrowing = canExpand(framework, job) && allocatorVariable(framework, job) === "";
  const steps = [
    ...(suggestsGrowing && memory !== null && reserve > leastReserve * memory.total
      ? [`${growingBlocks} before the command: part of the ${gibibytes(reserve)} GiB that the allocator holds unused`]
      : []),
    ...remediesFor(written, job).map(({ changes, peakBytes }) =>
      peakBytes === null ? changes : `${changes}: about ${gibibytes(peakBytes)} GiB`,
    ),
    ...(lastRemedy === undefined ? [] : [lastRemedy]),
  ];
  return steps.length === 0
    ? ["Out of memory? Nothing here lowers the peak: take a larger GPU, a smaller model or another technique."]
    : [
        "Out of memory? Set, in this order, each beside those before it:",
        ...steps.map((each, at) => `  ${at + 1}. ${each}`),
      ];
};
