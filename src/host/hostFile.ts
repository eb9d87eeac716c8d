const fileName = "tunewise.config.json";

const fetchHostFile = async (): Promise<string | null> => {
  if (window.location.protocol === "file:") return null;
  try {
    const response = await fetch(fileName);
    const text = response.ok ? await response.text() : "{}";
    return text.trim() === "{}" ? null : text;
  } catch {
    // No network and nothing kept: the guide starts as it is.
    return null;
  }
};

let read: Promise<string | null> | null = null;

/** The text of what the host of this guide set in the file beside the page, read once; null where it set nothing, as the file is shipped. */
export const readHostFile = (): Promise<string | null> => {
  read ??= fetchHostFile();
  return read;
};
