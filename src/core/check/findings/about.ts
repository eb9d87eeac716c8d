import type { Architecture } from "../../catalogue/architecture.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Gpu } from "../../catalogue/gpus.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { Run } from "../../estimate/run.ts";
import type { Issue } from "../../parse/issue.ts";
import type { Technique } from "../../techniques/index.ts";
import type { DataLengths } from "../files/data.ts";
import type { Option, Place, Section } from "../files/source.ts";
import type { FactsOf, Finding, FindingId, NotEstimated, Severity } from "../finding.ts";
import { isWritable } from "../patch.ts";
import type { Assignment, Field, Reading } from "../reading.ts";

/** What findings are made of. */
export interface About {
  readonly reading: Reading;
  readonly run: {
    readonly architecture: Architecture;
    readonly technique: Technique;
    readonly run: Run;
    readonly estimate: Estimate;
  } | null;
  /** DeepSpeed's file, where one is given and splits the run. */
  readonly deepspeed: Section | null;
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

export type Estimated = NonNullable<About["run"]>;

export const finding = <Id extends FindingId>(
  id: Id,
  severity: Severity,
  place: Place,
  facts: FactsOf<Id>,
  fix: readonly Assignment[] | null = null,
): Finding => ({ id, severity, place, facts, fix: fix && isWritable(fix) ? fix : null }) as Finding;

export const placeIn = (section: Section, option: Option | undefined): Place => ({
  file: option?.file.name ?? section.file.name,
  line: option?.line ?? section.line,
});

/** Where the setting stands; the configuration where its file leaves it to the default. */
export const placeOf = ({ fields, section }: Reading, field: Field): Place => {
  const said = fields[field];
  const holder = said?.section ?? section;
  return placeIn(
    holder,
    holder.options.find(({ name }) => name === said?.name),
  );
};

/** The assignments that give the setting that value; null where the framework has no such option. */
export const setting = (
  { fields }: Reading,
  field: Field,
  value: string | number | boolean,
): readonly Assignment[] | null => {
  const said = fields[field];
  if (!said) return null;
  return said.say ? said.say(value) : [{ section: said.section, name: said.name, value }];
};
