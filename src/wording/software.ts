import { type SoftwareId, softwareOf } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** What a profile is called: its libraries and their month. */
export const softwareName = (id: SoftwareId, { estimates, format }: Words): string => {
  const { libraries, month } = softwareOf(id);
  const names = Object.entries(libraries).map(([name, release]) => `${name} ${release}`.trim());
  return estimates.libraries(names.join(", "), format.month(month));
};

/** Which libraries an estimate holds for, without a full stop. */
export const softwareText = (id: SoftwareId, words: Words): string => words.estimates.software(softwareName(id, words));
