import { type Job, modelPath } from "../job.ts";

/** Where the model is downloaded to. */
export const folderOf = (job: Job): string => `models/${modelPath(job).replace(/^.*\//, "")}`;
