import { useEffect, useLayoutEffect } from "react";
import type { StartWords } from "../locales/index.ts";
import { languages, languageTags } from "../locales/languages.ts";
import { useStartWords } from "../locales/useWords.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { Button } from "../ui/Button.tsx";
import { lazyComponent, lazyDetails } from "../ui/lazyComponent.tsx";
import { focusContent, tellOpened } from "../ui/takeFocus.ts";
import { type Theme, themes } from "../ui/theme.ts";
import { Link } from "./Link.tsx";
import { setLanguage } from "./language.ts";
import { Pages } from "./Pages.tsx";
import { type Route, references, resultRoute, startRoute } from "./routes.ts";
import { hasAnswers } from "./storage.ts";
import { setTheme, useGuide } from "./store.ts";
import { usePreload } from "./usePreload.ts";

const EmbedPage = lazyComponent(() => import("../embed/EmbedPage.tsx"));
const Notices = lazyDetails(() => import("./Notices.tsx"), { fallback: null });

/** The title of a page; null for those that set their own. */
const titleOf = (route: Route, words: StartWords): string | null => {
  const { title, titled, pages } = words.app;
  switch (route.kind) {
    case "start":
      return title;
    case "question":
      return titled(words.questions[route.id].ask);
    case "answers":
      return titled(pages.answers);
    case "page":
      return titled(pages[route.name]);
    case "result":
    case "technique":
      return null;
  }
};

/** Loaded where there is something to say. */
const NoticesIfAny = () =>
  useGuide(
    ({ issues, hostIssues, hostFailure, earlier, cleared, update, unsaved, otherTabAnswers }) =>
      issues.length + hostIssues.length > 0 ||
      unsaved ||
      [hostFailure, earlier, cleared, update, otherTabAnswers].some((notice) => notice !== null),
  ) && <Notices />;

/** What there is to say, and the page; where one breaks, the other stays. */
const Content = () => {
  const words = useStartWords();
  const route = useGuide((state) => state.route);
  usePreload(route);
  useEffect(() => {
    document.title = titleOf(route, words) ?? document.title;
  }, [route, words]);
  return (
    <div className="relative">
      <Boundary name={words.app.broken.notices}>
        <NoticesIfAny />
      </Boundary>
      <Pages route={route} />
    </div>
  );
};

const select = "rounded border border-line bg-card px-2 py-1 text-ink";

const Header = () => {
  const words = useStartWords();
  const theme = useGuide((state) => state.theme);
  const language = useGuide((state) => state.language);
  // Back from what explains it.
  const hasResult = useGuide(
    ({ route: { kind }, answers }) => (kind === "page" || kind === "technique") && hasAnswers({ answers }),
  );
  const { organisation } = useGuide((state) => state.host) ?? {};
  const app = words.app;
  return (
    <header className="no-print flex flex-wrap items-center justify-between gap-3 border-b border-line py-4">
      <Button variant="primary" className="sr-only focus:not-sr-only" onClick={focusContent}>
        {app.skip}
      </Button>
      <span className="flex flex-wrap items-center gap-3">
        {organisation?.logo && <img src={organisation.logo} alt="" className="h-8" />}
        <Link to={startRoute} className="text-xl font-bold text-ink no-underline">
          Tunewise
        </Link>
        {organisation && <span className="text-soft">{organisation.name}</span>}
        {hasResult && <Link to={resultRoute}>{app.result}</Link>}
      </span>
      <span className="flex flex-wrap gap-x-4 gap-y-2 text-sm text-soft">
        {/* Buttons, not a select: choosing loads the page anew, which no key that only looks around may do. */}
        <nav aria-label={app.language} className="flex flex-wrap items-center gap-x-3">
          {languageTags.map((tag) => (
            <Button
              key={tag}
              lang={tag}
              variant="link"
              className="min-h-6 aria-[current]:text-ink aria-[current]:no-underline"
              aria-current={tag === language || undefined}
              onClick={() => tag !== language && setLanguage(tag)}
            >
              {languages[tag].name}
            </Button>
          ))}
        </nav>
        <label>
          {app.theme}{" "}
          <select className={select} value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
            {themes.map((id) => (
              <option key={id} value={id}>
                {app.themes[id]}
              </option>
            ))}
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
        {references.map((name) => (
          <Link key={name} to={{ kind: "page", name }} className="min-h-6">
            {words.app.pages[name]}
          </Link>
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
      <main className="flex-1 py-8 print:py-0" tabIndex={-1}>
        <Content />
      </main>
      <Footer />
    </div>
  );
};
