import { isNamed, type LinearName, modulesOf } from "../catalogue/architecture.ts";
import { type FusedExperts, isAdapted } from "../catalogue/parameters.ts";
import { sum } from "../interval.ts";
import { isAllLinear } from "../techniques/hyperparameters.ts";
import { bypassedLayers, hasMamba, type Job } from "./job.ts";
import { offered, type Setting } from "./settings.ts";

/**
 * The shortest end of the path, from a dot on, that names none of the other modules: PEFT adapts
 * every path that ends so.
 */
const shortestEnd = (path: string, others: readonly string[]): string => {
  const parts = path.split(".");
  const ends = parts.map((_, index) => parts.slice(parts.length - 1 - index).join("."));
  return ends.find((end) => !others.some((other) => isNamed(other, end))) ?? path;
};

/**
 * The names under which the model has those modules, as PEFT takes them: of fused experts, the
 * names that it translates. Modules that the model does not have, or PEFT does not adapt, are left
 * out.
 */
export const targetNames = (
  { architecture }: Pick<Job, "architecture">,
  targets: readonly LinearName[],
  experts: FusedExperts = "skips",
): readonly string[] => {
  const modules = modulesOf(architecture);
  const adapted = modules.filter((module) => isAdapted(architecture, module, targets, experts));
  const others = [
    ...modules.flatMap((module) => (adapted.includes(module) ? [] : [module.path])),
    ...(architecture.withoutGradient ?? []),
  ];
  const expertTargets: Readonly<Partial<Record<LinearName, string>>> = architecture.expertTargets ?? {};
  const names = adapted.flatMap(({ path, names: parts, fused }) =>
    fused ? parts.flatMap((part) => expertTargets[part] ?? []) : [shortestEnd(path, others)],
  );
  return [...new Set([...names, ...(targets.includes("lm_head") ? ["lm_head"] : [])])];
};

/**
 * Families whose router is a linear layer that gives several tensors, at the first step of which
 * PEFT's adapters fail: Llama4Router and PhimoeTopKRouter of Transformers 5.17.
 */
const withRouterOfTensors: ReadonlySet<string> = new Set(["llama4_text", "phimoe"]);

/** Whether adapters are laid on the router, which is a linear layer of some mixtures. */
const reachesRouter = (job: Job): boolean =>
  !withRouterOfTensors.has(job.modelType) && targetNames(job, ["router"]).length > 0;

/** The targets of the run by the names that the model has for them. */
export const namedTargets = (job: Job, experts?: FusedExperts): readonly string[] =>
  targetNames(
    job,
    (job.settings.hyperparameters.targetModules ?? []).filter(
      (name) => name !== "router" || !withRouterOfTensors.has(job.modelType),
    ),
    experts,
  );

/**
 * Whether the name of a layer ends as that of the head, by which PEFT finds what it trains in full: it takes DistilBERT's
 * pre_classifier for one, and fails where that is adapted too.
 */
const endsAsHead = ({ modelType, training }: Job): boolean =>
  modelType === "distilbert" && training.method === "classification";

/** Whether a search for linear layers finds one that must not be adapted. */
const findsTooMuch = (job: Job): boolean =>
  bypassedLayers(job).length > 0 || withRouterOfTensors.has(job.modelType) || endsAsHead(job);

/** Whether "all-linear" reaches all of the run's targets and nothing that PEFT refuses. */
export const isPlainAllLinear = (job: Job, experts: FusedExperts = "skips"): boolean =>
  isAllLinear(job.settings.hyperparameters.targetModules ?? []) &&
  !findsTooMuch(job) &&
  !(experts === "refuses" && job.architecture.expertTargets !== null);

/**
 * What "all-linear" reaches. Experts that are one parameter are no linear layers, and OpenAI's
 * example adapts those of three layers of gpt-oss by their names.
 */
export const allLinearWhy = (job: Job): string =>
  [
    leavesExperts(job) ? withoutExperts(job) : "attention and MLP, the MLP above all",
    ...(bypassedLayers(job).length > 0 ? [bypassedNote(job)] : []),
  ].join("; ");

/** What is left where the experts are parameters: attention, and a dense MLP beside them. */
const withoutExperts = (job: Job): string => {
  const hasDense = targetNames(job, ["gate_proj", "up_proj", "down_proj"]).length > 0;
  const frozen = reachesRouter(job)
    ? "the experts are fused parameters, which stay frozen"
    : "the experts, which are fused parameters, and the router stay frozen";
  return `${hasDense ? "attention and the dense MLP" : "attention alone"}; ${frozen}`;
};

/** Why names stand in place of a search for linear layers. */
const bypassedNote = (job: Job): string =>
  hasMamba(job)
    ? "not Mamba's out_proj, whose weights a kernel reads"
    : `not ${bypassedLayers(job).join(", ")}, whose weights the model multiplies by itself: adapters on it fail`;

/** What stands beside names of targets, where they leave out what one would expect. */
export const namedWhy = (job: Job): string | undefined => {
  if (withRouterOfTensors.has(job.modelType)) return withoutExperts(job);
  return bypassedLayers(job).length > 0 ? bypassedNote(job) : undefined;
};

/** Paths of experts that are parameters, which no name among target modules reaches. */
const parametersOfExperts = ({ architecture: { blocks, expertTargets } }: Job): readonly string[] =>
  expertTargets === null
    ? blocks.flatMap(({ modules }) =>
        modules.filter(({ fused, copies }) => fused && copies > 1).map(({ path }) => path),
      )
    : [];

/** Whether the experts are parameters that no name among target modules reaches. */
export const leavesExperts = (job: Job): boolean => parametersOfExperts(job).length > 0;

/**
 * PEFT's option that adapts such experts, in a comment: its memory is not part of the estimate.
 * OpenAI's example does it in three layers of gpt-oss.
 */
export const expertsOption = (job: Job, name: string): Setting | null => {
  const paths = [...new Set(parametersOfExperts(job))];
  if (paths.length === 0) return null;
  if (job.modelType !== "gpt_oss")
    return offered(name, paths, "adapts the experts too, not the router, at more memory than estimated");
  const depth = sum(job.architecture.blocks.map(({ layers }) => layers));
  const thirds = [1, 2, 3].map((third) => Math.round((depth * third) / 3) - 1);
  return offered(
    name,
    thirds.flatMap((layer) => paths.map((path) => `${layer}.${path}`)),
    "adapts the experts of three layers too, as OpenAI's example does, not the router, at more memory than estimated",
  );
};

/**
 * Whether a framework's own search for linear layers finds all of the run's targets: it sees
 * neither fused experts nor the Conv1D layers of GPT-2.
 */
export const isFoundBySearch = (job: Job): boolean =>
  job.architecture.expertTargets === null &&
  !findsTooMuch(job) &&
  job.modelType !== "gpt2" &&
  isAllLinear(job.settings.hyperparameters.targetModules ?? []);
