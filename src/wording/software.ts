import { type SoftwareId, softwareOf } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What a profile is called: its libraries and their month. */
export const softwareName = (id: SoftwareId, { format, notes }: AllWords): string => {
  const { libraries, month } = softwareOf(id);
  const names = Object.entries(libraries).map(([name, release]) => `${name} ${release}`.trim());
  return notes.libraries(names.join(", "), format.month(month));
};

/** Which libraries an estimate holds for, without a full stop. */
export const softwareText = (id: SoftwareId, words: AllWords): string => words.notes.software(softwareName(id, words));
