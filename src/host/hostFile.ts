/**
 * The name of the file beside the page in which a host sets what its guide shows:
 * docs/host-configuration.md.
 */
export const hostFileName = "tunewise.config.json";

/** What came of asking for that file. */
export interface HostFile {
  /**
   * Its text; null where the host set nothing, as the file is shipped, or where it did not load.
   */
  readonly text: string | null;
  /**
   * Why it did not load, with the status of the answer or null where none came; null where it
   * loaded or there is none.
   */
  readonly failure: { readonly status: number | null } | null;
}

/** Pauses before a file that did not load is asked for again, in milliseconds. */
const pausesMs = [400, 1_200] as const;

const nothingSet: HostFile = { text: null, failure: null };

const fetchOnce = async (): Promise<HostFile> => {
  try {
    const response = await fetch(hostFileName);
    if (response.status === 404) return nothingSet;
    if (!response.ok) return { text: null, failure: { status: response.status } };
    const text = await response.text();
    return text.trim() === "{}" ? nothingSet : { text, failure: null };
  } catch (error) {
    console.warn(`${hostFileName} did not load.`, error);
    return { text: null, failure: { status: null } };
  }
};

const fetchHostFile = async (): Promise<HostFile> => {
  // A file beside a file cannot be fetched; the one-file build has none.
  if (window.location.protocol === "file:") return nothingSet;
  let file = await fetchOnce();
  for (const pauseMs of pausesMs) {
    if (file.failure === null) return file;
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
    file = await fetchOnce();
  }
  if (file.failure !== null) {
    const { status } = file.failure;
    console.error(
      `${hostFileName} did not load (${status === null ? "no answer" : `HTTP ${status}`}): what it sets is not shown.`,
    );
  }
  return file;
};

let read: Promise<HostFile> | null = null;

/** What the host of this guide set in the file beside the page, read once. */
export const readHostFile = (): Promise<HostFile> => {
  read ??= fetchHostFile();
  return read;
};
