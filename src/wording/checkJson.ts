import { type Checked, type CheckResult, type Finding, patchOf, usableBytes } from "../core/index.ts";
import type { CheckWords } from "../locales/index.ts";
import { type EstimateJson, estimateJson } from "./estimateJson.ts";
import { evidenceOf, findingText, findingTitle } from "./finding.ts";

const findingJson = (finding: Finding, words: CheckWords) => ({
  id: finding.id,
  severity: finding.severity,
  ...finding.place,
  title: findingTitle(finding, words),
  why: findingText(finding, words),
  evidence: evidenceOf(finding, words),
  facts: finding.facts,
  patch: finding.fix && patchOf(finding.fix),
});

/** A configuration that was checked, as the command line prints it. */
export interface CheckedJson {
  readonly file: string;
  readonly framework: string;
  readonly understood: {
    readonly model: string | null;
    readonly technique: string | null;
    readonly method: string;
    /** As `tunewise estimate` takes it; null where it cannot be estimated. */
    readonly run: object | null;
    readonly training: {
      readonly epochs: number | null;
      readonly updates: number | null;
      readonly learningRate: number | null;
      readonly examples: number | null;
      readonly packed: boolean;
    };
  };
  readonly notUnderstood: readonly object[];
  readonly estimate: EstimateJson | null;
  readonly gpu: { readonly id: string; readonly count: number; readonly usableBytes: number } | null;
  readonly verdict: Checked["verdict"];
  readonly cost: Checked["cost"];
  readonly findings: readonly ReturnType<typeof findingJson>[];
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
export const checkJson = ({ checked }: CheckResult, words: CheckWords) => ({
  version: 1,
  checked: checked.map((each) => checkedJson(each, words)),
});
