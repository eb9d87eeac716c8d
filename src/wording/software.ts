import { type SoftwareId, softwareOf } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** Which libraries an estimate holds for, without a full stop. */
export const softwareText = (id: SoftwareId, { estimates, format }: Words): string =>
  estimates.software(
    Object.entries(softwareOf(id).libraries)
      .map(([name, release]) => `${name} ${release}`.trim())
      .join(", "),
    format.month(softwareOf(id).month),
  );
