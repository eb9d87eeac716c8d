/** Where even the highest plausible peak takes less of a GPU, memory does not run out. */
const roomy = 0.75;

/** Whether a run of that highest plausible peak may want more memory than is usable. Bytes. */
export const mayRunOut = (highBytes: number, usableBytes: number): boolean => highBytes >= roomy * usableBytes;
