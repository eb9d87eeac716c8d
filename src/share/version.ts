/**
 * The version of the link format. A change of meaning raises it and adds a step to migrations.ts;
 * new questions do not.
 */
export const linkVersion = 2;

/** The version that held a config.json as plain JSON, as one that was not packed still travels. */
export const unpackedVersion = 1;
