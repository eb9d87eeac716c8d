import { type Job, modelPath } from "../job.ts";

/** Where the model is kept in 4 bits. */
export const quantizedPath = (job: Job): string => `models/${modelPath(job).replace(/^.*\//, "")}-4bit`;
