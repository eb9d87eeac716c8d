/** A GPU as people call it: without its vendor's names, and with its memory in brackets, as a sentence can hold it. */
export const shortGpuName = (name: string): string =>
  name.replace(/^(NVIDIA|AMD|Intel)\s+(GeForce\s+)?/, "").replace(/, (\d+ GB) unified$/, " ($1)");

/** A model as people call it: without its vendor's name and the ending of a converted checkpoint, its size as "7B". */
export const shortModelName = (name: string): string =>
  name
    .replace(/^Meta-/, "")
    .replace(/-hf$/, "")
    .replaceAll("-", " ")
    .replace(/(\d)b\b/, "$1B");
