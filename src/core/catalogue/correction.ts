/** Factors on what is estimated, by runs that somebody measured; 1 where nothing was. */
export interface CorrectionFactors {
  /** On reserved memory. */
  readonly memory: number;
  /** On the time of a step. */
  readonly time: number;
}

/**
 * Factors that were measured on that GPU with these libraries. What the allocator reserves goes
 * with the libraries alone.
 */
export interface Correction {
  /** An id of the catalogue. */
  readonly gpu: string;
  /** The id of a software profile. */
  readonly software: string;
  /** Null where only the other was measured. */
  readonly memory: number | null;
  readonly time: number | null;
}
