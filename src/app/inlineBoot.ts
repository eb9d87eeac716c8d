// Stands in the page as it is built, and runs before the first paint. The page holds the first screen in English: where the address, the
// reader's language or a saved one calls for something else, that stays hidden until it is there. A chosen theme is set at once.

interface Saved {
  readonly theme?: unknown;
  readonly language?: unknown;
}

const readSaved = (): Saved => {
  try {
    return (JSON.parse(localStorage.getItem("tunewise") ?? "{}") as Saved | null) ?? {};
  } catch {
    // Storage is denied or holds something else.
    return {};
  }
};

const prepare = (): void => {
  const { theme, language = navigator.language } = readSaved();
  const { dataset } = document.documentElement;
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (location.search !== "" || !/^en\b/.test(String(language))) dataset.opening = "all";
  else if (location.hash.length > 1) {
    dataset.opening = "page";
    // The parts of a result, in English, come beside the page, rather than one after the other.
    const parts = document.querySelector("template");
    if (parts && /\bat=result\b/.test(location.hash)) document.head.append(parts.content);
  } else dataset.opening = "start";
};

prepare();
