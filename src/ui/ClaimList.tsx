import { lazyComponent } from "./lazyComponent.tsx";

/** Claims with their sources, which are loaded when they are shown. */
export const ClaimList = lazyComponent(() => import("./Claims.tsx"), { fallback: null });
