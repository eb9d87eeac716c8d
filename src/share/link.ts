import { pack, unpack } from "./packing.ts";
import { linkReader } from "./reading.ts";

/** Reads any link and any answers. */
export const { readAnswers, readFragment } = linkReader({ pack, unpack });
