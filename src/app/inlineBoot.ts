// Stands in the page as it is built and runs before the first paint. The page holds the start page
// in English: where the address, the reader's language or a saved one calls for something else, it
// stays hidden until that is there. A chosen theme is set at once. Where the guide cannot be
// loaded, it says so.

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

const { theme, language = navigator.language } = readSaved();

const prepare = (): void => {
  const { dataset } = document.documentElement;
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (location.search !== "" || !/^en\b/.test(String(language))) dataset.boot = "all";
  else if (location.hash.length > 1) {
    dataset.boot = "page";
    // The parts of a result, in English, are fetched beside the page, rather than one after the
    // other.
    const parts = document.querySelector("template");
    if (parts && /\bat=result\b/.test(location.hash)) document.head.append(parts.content);
  } else dataset.boot = "start";
};

/**
 * Says in the reader's language, as far as it is known here, that the guide could not be loaded.
 */
const showFailure = (): void => {
  const wanted = /[?&](?:lang|locale)=(\w\w)/.exec(location.search)?.[1] ?? String(language).slice(0, 2);
  const sentences = [...document.querySelectorAll<HTMLElement>("#boot-failure > *")];
  const sentence = sentences.find(({ lang }) => lang.startsWith(wanted)) ?? sentences[0];
  if (!sentence) return;
  sentence.hidden = false;
  sentence.querySelector("button")?.addEventListener("click", () => location.reload());
};

const wasReloaded = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload");

const pauseMs = 1_000;

// An error of the script that opens the guide: its file, or one that it needs, could not be loaded,
// or it reports so itself (main.tsx). The page is loaded anew once, since a browser may remember
// that a module failed.
addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    if (navigator.onLine && !wasReloaded()) setTimeout(() => location.reload(), pauseMs);
    else showFailure();
  },
  true,
);

prepare();
