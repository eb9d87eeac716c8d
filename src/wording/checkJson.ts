import { type Checked, type CheckResult, type Finding, patchOf, type Run, usableBytes } from "../core/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { type EstimateJson, estimateJson } from "./estimateJson.ts";
import { evidenceOf, findingText, findingTitle } from "./finding.ts";

type WordedFinding<Id extends Finding["id"]> = {
  readonly [Each in Id]: Pick<Finding<Each>, "id" | "severity" | "facts"> & {
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly why: string;
    readonly evidence: ReturnType<typeof evidenceOf>;
    /** A unified diff; null where no change of the files mends it. */
    readonly patch: string | null;
  };
}[Id];

/** Something that was found, with its words. */
export type FindingJson = WordedFinding<Finding["id"]>;

const findingJson = (finding: Finding, words: CheckWords): FindingJson =>
  ({
    id: finding.id,
    severity: finding.severity,
    ...finding.place,
    title: findingTitle(finding, words),
    why: findingText(finding, words),
    evidence: evidenceOf(finding, words),
    facts: finding.facts,
    patch: finding.fix && patchOf(finding.fix),
  }) as FindingJson;

/** A configuration that was checked, as the command line prints it. */
export interface CheckedJson {
  readonly file: string;
  readonly framework: string;
  readonly understood: {
    readonly model: string | null;
    readonly technique: string | null;
    readonly method: string;
    /** As `tunewise estimate` takes it; null where it cannot be estimated. */
    readonly run: (Run & { readonly model: string | null; readonly technique: string }) | null;
    readonly training: {
      readonly epochs: number | null;
      readonly updates: number | null;
      readonly learningRate: number | null;
      readonly examples: number | null;
      readonly packed: boolean;
    };
  };
  readonly notUnderstood: Checked["notUnderstood"];
  readonly estimate: EstimateJson | null;
  readonly gpu: { readonly id: string; readonly count: number; readonly usableBytes: number } | null;
  readonly verdict: Checked["verdict"];
  readonly cost: Checked["cost"];
  readonly findings: readonly FindingJson[];
}

/** All configurations that were checked. */
export interface FindingsJson {
  readonly version: number;
  readonly checked: readonly CheckedJson[];
}

const checkedJson = (checked: Checked, words: CheckWords): CheckedJson => {
  const { reading, run, gpu } = checked;
  return {
    file: checked.file,
    framework: checked.framework,
    understood: {
      model: checked.modelName ?? reading.model,
      technique: run?.technique.id ?? reading.technique,
      method: reading.method,
      run: run && { model: checked.modelName, technique: run.technique.id, ...run.run },
      training: {
        epochs: reading.epochs,
        updates: checked.updates,
        learningRate: reading.learningRate,
        examples: checked.examples,
        packed: reading.packs,
      },
    },
    notUnderstood: checked.notUnderstood,
    estimate: run && estimateJson(run.estimate, words),
    gpu: gpu && { id: gpu.id, count: checked.gpuCount, usableBytes: usableBytes(gpu) },
    verdict: checked.verdict,
    cost: checked.cost,
    findings: checked.findings.map((finding) => findingJson(finding, words)),
  };
};

/** A check as JSON: the shape of `tunewise check --json`. */
export const checkJson = ({ checked }: CheckResult, words: CheckWords): FindingsJson => ({
  version: 1,
  checked: checked.map((each) => checkedJson(each, words)),
});
