import { instructVersionOf } from "./catalogue/instruct-versions.ts";
import { type MemoryEstimate, memoryEstimate } from "./estimate/memory.ts";
import { evaluatedAlike } from "./estimate/planned-run.ts";
import type { Run } from "./estimate/run.ts";
import { softwareOf } from "./estimate/software.ts";
import { evidenceVersion } from "./evidence/version.ts";
import type { Framework, Upkeep } from "./frameworks/framework.ts";
import { type Job, modelPath } from "./frameworks/job.ts";
import { headAddress, thisMachine } from "./frameworks/launch.ts";
import { type MemoryDifference, memoryDifference } from "./memory-difference.ts";
import { allocatorVariable, gibibytes, type Quantized, remedyLines, type Written } from "./recipe-remedies.ts";
import type { GuideTechnique } from "./techniques/index.ts";
import { methodFacts, type TrainingMethod } from "./training-methods.ts";

/** What of a framework its file is written by. */
type Told<Recipe> = Pick<
  Framework<Recipe, string>,
  | "name"
  | "version"
  | "read"
  | "packages"
  | "extraPackages"
  | "builtPackages"
  | "upkeep"
  | "lastRemedy"
  | "setsAllocator"
  | "letsBlocksGrow"
  | "resumes"
  | "limit"
  | "launch"
  | "write"
>;

/** What there is to know of a way to learn before it is started. */
const methodComments: Readonly<Partial<Record<TrainingMethod, readonly string[]>>> = {
  pretraining: ["Trains on every token of raw text. Mix in general text if general skills matter."],
  classification: ["Trains a head on the model that gives a label instead of text."],
  embeddings: ["Trains on texts that belong together; the other texts in a batch serve as those that do not."],
  dpo: ["Trains on pairs of a better and a worse answer (DPO), for a model that already answers."],
  kto: ["Trains on answers rated one by one (KTO), for a model that already answers."],
  grpo: [
    "Trains on its own answers, which a program rewards (GRPO). Start from a model that sometimes earns a reward.",
  ],
};

/** Why one should rather take another framework, for a comment. */
const upkeepComments: Readonly<Record<Upkeep["state"], (name: string, upkeep: Upkeep) => string>> = {
  ended: (name, { since, source }) => `${name} has not been developed since ${since}: ${source}`,
  behind: (name, { since, holdsTo, source }) =>
    `${name} had its last release on ${since} and pins ${holdsTo ?? "older libraries"}: ${source}`,
};

/** What to put into the command where the GPUs are in several machines. */
const severalMachines = ({ machines: { count, gpusEach } }: Job): readonly string[] => [
  `On each of ${count} machines with ${gpusEach} GPU${gpusEach === 1 ? "" : "s"}, with the same files and a shared output folder. Replace ${headAddress} with the address of the first`,
  `and ${thisMachine} with the machine's own number, 0 to ${count - 1}. If your machines have another number of GPUs, change both numbers.`,
];

/** Memory that the run needs, and which program the result is about, where it needs another. */
const memoryComment = (
  technique: GuideTechnique,
  { architecture, settings, usable }: Job,
  memory: MemoryEstimate | null,
  difference: MemoryDifference | null,
): string => {
  if (memory === null) {
    const planned = memoryEstimate(architecture, technique, settings).total;
    const program = Object.keys(softwareOf(settings.software).libraries)[0];
    return `not estimated for this framework; ${program} needs about ${gibibytes(planned)} GiB per GPU`;
  }
  const { low, total, high } = memory;
  return [
    `about ${gibibytes(total)} GiB (${gibibytes(low)} to ${gibibytes(high)}) of the ${gibibytes(usable)} GiB usable on each GPU`,
    ...(total > usable ? ["it does not fit"] : []),
    ...(difference
      ? [`the result shows the ${gibibytes(difference.plannedTotalBytes)} GiB of ${difference.program}`]
      : []),
  ].join("; ");
};

/** Whether the model learns to answer, which an instruct version has begun with. */
const talks = ({ training: { method } }: Job): boolean =>
  methodFacts(method).head === "causal-lm" && method !== "pretraining";

/** What else one can train with the same script, for a comment. */
const otherCheckpoints = (job: Job): readonly string[] => {
  if (job.model === null || job.isCheckpoint) return [];
  const instruct = talks(job) ? instructVersionOf(job.model) : null;
  return [
    instruct === null
      ? "To train another checkpoint of this model, change its name below."
      : `A base model. ${instruct} was taught to answer and is often the better start: put its name below.`,
  ];
};

/** The commands that install all that the job needs. */
const installation = <Recipe>(framework: Told<Recipe>, job: Job, packages: string | undefined): string => {
  const built = framework.builtPackages?.(job) ?? [];
  return [
    [framework.packages, ...(framework.extraPackages?.(job) ?? []), packages].filter(Boolean).join(" "),
    ...(built.length > 0 ? [`pip install --no-build-isolation ${built.join(" ")}`] : []),
  ].join(" && ");
};

const heading = <Recipe>(
  framework: Told<Recipe>,
  written: Written<Recipe>,
  job: Job,
  memory: MemoryEstimate | null,
  difference: MemoryDifference | null,
  packages: string,
): string => {
  const { name, version, read, upkeep, resumes } = framework;
  const { technique, recipe } = written;
  return [
    `${technique.id}: ${modelPath(job)} with ${name} (${version})`,
    `on ${job.gpuCount} x ${job.gpu}, sequences of ${job.settings.sequenceLength} tokens.`,
    ...otherCheckpoints(job),
    `Written by Tunewise from evidence ${evidenceVersion}. Options as in ${read}.`,
    ...(job.architecture.leftOut?.some((part) => part !== "next-tokens")
      ? ["Trains the language model on text. Training on images or audio is not modelled."]
      : []),
    ...(methodComments[job.training.method] ?? []),
    ...(upkeep ? [upkeepComments[upkeep.state](name, upkeep)] : []),
    `Install: ${packages}`,
    ...(job.machines.count > 1 ? severalMachines(job) : []),
    ...`${allocatorVariable(framework, job)}${framework.launch(job, recipe)}`
      .split("\n")
      .map((line, index) => `${index === 0 ? "Run:     " : "         "}${line}`),
    `Memory:  ${memoryComment(technique, job, memory, difference)}.`,
    `Interrupted? ${resumes}.`,
    ...remedyLines(written, job, memory),
  ]
    .map((line) => `# ${line}`)
    .join("\n");
};

/**
 * The job with a smaller micro-batch where the framework needs more memory than planned: halved as
 * often as that makes it fit, with as much more accumulation.
 */
const withBatchThatFits = (job: Job, runsAs: (job: Job) => Run | null): Job => {
  const { settings } = job;
  const { microBatchSize, gradientAccumulation } = settings;
  const run = runsAs(job);
  if (run === null || job.fitsWith(run) || microBatchSize % 2 !== 0 || settings.optimizerInBackward) return job;
  const halved = evaluatedAlike({
    ...settings,
    microBatchSize: microBatchSize / 2,
    gradientAccumulation: gradientAccumulation * 2,
  });
  return withBatchThatFits({ ...job, settings: halved }, runsAs);
};

/**
 * The file by which a framework trains the job, with its heading, and the run that it is then.
 * `packages` is what the technique needs beside the framework's own, `quantized` the same technique
 * over a base in fewer bits.
 */
export const writeRecipe = async <Recipe>(
  framework: Told<Recipe>,
  technique: GuideTechnique,
  planned: Job,
  recipe: Recipe,
  packages: string | undefined,
  quantized: Quantized<Recipe>,
): Promise<{ readonly text: string; readonly run: Run | null; readonly difference: MemoryDifference | null }> => {
  const writer = await framework.write();
  const { write, runsAs } = writer;
  const job = withBatchThatFits(planned, (each) => runsAs(each, recipe));
  const run = runsAs(job, recipe);
  const commands = installation(framework, job, packages);
  const written = { framework, writer, technique, recipe, quantized };
  const memoryOf = (each: Run): MemoryEstimate => memoryEstimate(job.architecture, technique, each);
  const memory = run && memoryOf(run);
  const difference =
    run && memory
      ? memoryDifference({ run: planned.settings, memory: memoryOf(planned.settings) }, { run, memory })
      : null;
  const heads = heading(framework, written, job, memory, difference, commands);
  return { text: `${heads}\n\n${write(job, recipe)}\n`, run, difference };
};
