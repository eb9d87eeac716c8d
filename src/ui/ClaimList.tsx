import { lazyDetails } from "./lazyComponent.tsx";

/** Claims with their sources, which are loaded when they are shown. */
export const ClaimList = lazyDetails(() => import("./Claims.tsx"), { fallback: null });
