import { useEffect, useLayoutEffect } from "react";
import { isQuestionId, type QuestionId, questionOf } from "../core/questions/index.ts";
import { languages, languageTags } from "../locales/languages.ts";
import { withAllWords, withWords } from "../locales/speak.ts";
import { type StartWords, useStartWords } from "../locales/useWords.ts";
import { QuestionPage } from "../pages/question/QuestionPage.tsx";
import { StartPage } from "../pages/start/StartPage.tsx";
import type { Page } from "../share/page.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { lazily, useIsLoaded } from "../ui/lazily.tsx";
import { focusContent, tellOpened } from "../ui/takeFocus.ts";
import { setLanguage } from "./language.ts";
import { goTo, setTheme, startAnew, useGuide } from "./store.ts";

const LaterPage = lazily(() => withWords(import("./LaterPage.tsx")), { isNext: true });
const EmbedPage = lazily(() => withAllWords(import("../embed/EmbedPage.tsx")));
const Notices = lazily(() => withWords(import("./Notices.tsx")), { meanwhile: () => "" });

/** The title of a page; undefined for those that set their own. */
const titleOf = (page: Page, words: StartWords): string | undefined => {
  const { title, titled, pages } = words.app;
  if (page === "start") return title;
  if (isQuestionId(page)) return titled(questionOf(page).ask);
  return Object.hasOwn(pages, page) ? titled(pages[page as keyof typeof pages]) : undefined;
};

type FirstPageName = "start" | QuestionId;

const isFirst = (page: Page): page is FirstPageName => page === "start" || isQuestionId(page);

const FirstPage = ({ page }: { page: FirstPageName }) =>
  page === "start" ? <StartPage /> : <QuestionPage id={page} />;

/** Loaded where there is something to say. */
const NoticesIfAny = () =>
  useGuide(
    ({ problems, hostProblems, earlier, update, unsaved, elsewhere }) =>
      problems.length + hostProblems.length > 0 || earlier !== null || update !== null || unsaved || elsewhere !== null,
  ) && <Notices />;

/** What there is to say, and the page; where one breaks, the other stays. */
const Content = () => {
  const words = useStartWords();
  const page = useGuide((state) => state.page);
  const isLoaded = useIsLoaded();
  useEffect(() => {
    document.title = titleOf(page, words) ?? document.title;
  }, [page, words]);
  return (
    <div className="relative">
      <Boundary name={words.app.broken.notices}>
        <NoticesIfAny />
      </Boundary>
      {isFirst(page) && (
        <Boundary of={page} name={words.app.broken.page}>
          <FirstPage page={page} />
        </Boundary>
      )}
      {(!isFirst(page) || isLoaded) && (
        <Boundary of={page} name={words.app.broken.page}>
          <LaterPage page={page} />
        </Boundary>
      )}
    </div>
  );
};

const references = ["techniques", "method", "accuracy", "evidence", "embed", "accessibility"] as const;

const select = "rounded border border-line bg-card px-2 py-1 text-ink";

const Header = () => {
  const words = useStartWords();
  const theme = useGuide((state) => state.theme);
  const language = useGuide((state) => state.language);
  const { organisation } = useGuide((state) => state.host) ?? {};
  const app = words.app;
  return (
    <header className="no-print flex flex-wrap items-center justify-between gap-3 border-b border-line py-4">
      <button type="button" className="button sr-only focus:not-sr-only" onClick={focusContent}>
        {app.skip}
      </button>
      <span className="flex flex-wrap items-center gap-3">
        {organisation?.logo && <img src={organisation.logo} alt="" className="h-8" />}
        <button type="button" className="cursor-pointer text-xl font-bold" onClick={startAnew}>
          Tunewise
        </button>
        {organisation && <span className="text-soft">{organisation.name}</span>}
      </span>
      <span className="flex flex-wrap gap-x-4 gap-y-2 text-sm text-soft">
        {/* Buttons, not a select: choosing loads the page anew, which no key that only looks around may do. */}
        <nav aria-label={app.language} className="flex flex-wrap items-center gap-x-3">
          {languageTags.map((tag) => (
            <button
              key={tag}
              type="button"
              lang={tag}
              className="min-h-6 cursor-pointer text-accent underline aria-[current]:text-ink aria-[current]:no-underline"
              aria-current={tag === language || undefined}
              onClick={() => tag !== language && setLanguage(tag)}
            >
              {languages[tag].name}
            </button>
          ))}
        </nav>
        <label>
          {app.theme}{" "}
          <select className={select} value={theme} onChange={(event) => setTheme(event.target.value as typeof theme)}>
            <option value="system">{app.themes.system}</option>
            <option value="light">{app.themes.light}</option>
            <option value="dark">{app.themes.dark}</option>
          </select>
        </label>
      </span>
    </header>
  );
};

const Footer = () => {
  const words = useStartWords();
  const { help } = useGuide((state) => state.host) ?? {};
  const app = words.app;
  return (
    <footer className="no-print border-t border-line py-4 text-sm text-soft">
      <p>{app.privacy}</p>
      <nav aria-label={app.more} className="mt-1 flex flex-wrap gap-x-4">
        {references.map((to) => (
          <button
            key={to}
            type="button"
            className="min-h-6 cursor-pointer text-accent underline"
            onClick={() => goTo(to)}
          >
            {app.pages[to]}
          </button>
        ))}
        {help && (
          <a className="min-h-6" href={help.url}>
            {help.label}
          </a>
        )}
      </nav>
    </footer>
  );
};

/** Shows what is on the page: it is what is called for from here on. */
const show = (): void => {
  delete document.documentElement.dataset.boot;
};

/** The guide: header, notices, the current page. */
export const App = () => {
  const words = useStartWords();
  const embed = useGuide((state) => state.embed);
  useLayoutEffect(show, []);
  useEffect(tellOpened, []);
  if (embed) {
    return (
      <Boundary name={words.app.broken.page}>
        <EmbedPage embed={embed}>
          <Content />
        </EmbedPage>
      </Boundary>
    );
  }
  return (
    <div className="mx-auto flex min-h-screen max-w-6xl flex-col px-4 sm:px-6">
      <Header />
      <main className="flex-1 py-8" tabIndex={-1}>
        <Content />
      </main>
      <Footer />
    </div>
  );
};
