/**
 * Names the state of the evidence: the date of the last change to claims, measurements, prices or
 * formulas that can move a result.
 */
export const evidenceVersion = "2026-11-28.1";
