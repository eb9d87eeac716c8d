// Runs before the first paint, as a script of its own. The page holds the first screen in English: where the address, the reader's language or
// a saved one calls for something else, it stays hidden until that is there. A chosen theme is set at once.

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
  if (location.hash.length > 1 || location.search !== "" || !/^en\b/.test(String(language))) dataset.opening = "";
};

prepare();
