import { lazy, Suspense, useEffect } from "react";
import { isQuestionId, questionOf } from "./guide/questions/index.ts";
import type { Page } from "./share/page.ts";
import { goTo, setTheme, startAnew, useGuide } from "./store/store.ts";
import { QuestionPage } from "./wizard/QuestionPage.tsx";
import { StartPage } from "./wizard/StartPage.tsx";

const LaterPage = lazy(() => import("./LaterPage.tsx"));
const Notices = lazy(() => import("./wizard/Notices.tsx"));
const EmbedPage = lazy(() => import("./embed/EmbedPage.tsx"));

/** The title of a page; undefined for those that set their own. */
const titleOf = (page: Page): string | undefined => {
  if (isQuestionId(page)) return `${questionOf(page).ask} · Tunewise`;
  return {
    start: "Tunewise: how should you adapt your model?",
    answers: "Your answers · Tunewise",
    accuracy: "How accurate is this? · Tunewise",
    method: "How the choice is made · Tunewise",
    evidence: "The evidence · Tunewise",
    techniques: "The techniques · Tunewise",
    embed: "Embed the guide · Tunewise",
  }[page as string];
};

const PageOf = ({ page }: { page: Page }) => {
  if (page === "start") return <StartPage />;
  if (isQuestionId(page)) return <QuestionPage key={page} id={page} />;
  return (
    <Suspense fallback={<p role="status">Loading…</p>}>
      <LaterPage page={page} />
    </Suspense>
  );
};

/** Loaded where there is something to say. */
const NoticesIfAny = () =>
  useGuide(
    ({ problems, hostProblems, earlier, update }) =>
      problems.length + hostProblems.length > 0 || earlier !== null || update !== null,
  ) && (
    <Suspense>
      <Notices />
    </Suspense>
  );

const references = [
  { page: "techniques", label: "The techniques" },
  { page: "method", label: "How the choice is made" },
  { page: "accuracy", label: "How accurate is this?" },
  { page: "evidence", label: "The evidence" },
  { page: "embed", label: "Embed it" },
] as const;

/** The guide: header, notices, the current page. */
export const App = () => {
  const page = useGuide((state) => state.page);
  const theme = useGuide((state) => state.theme);
  const embed = useGuide((state) => state.embed);
  const { organisation, help } = useGuide((state) => state.host) ?? {};
  useEffect(() => {
    document.title = titleOf(page) ?? document.title;
  }, [page]);
  if (embed) {
    return (
      <Suspense fallback={<p role="status">Loading…</p>}>
        <EmbedPage embed={embed}>
          <NoticesIfAny />
          <PageOf page={page} />
        </EmbedPage>
      </Suspense>
    );
  }
  return (
    <div className="mx-auto flex min-h-screen max-w-6xl flex-col px-4 sm:px-6">
      <header className="no-print flex flex-wrap items-center justify-between gap-3 border-b border-line py-4">
        <span className="flex flex-wrap items-center gap-3">
          {organisation?.logo && <img src={organisation.logo} alt="" className="h-8" />}
          <button type="button" className="cursor-pointer text-xl font-bold" onClick={startAnew}>
            Tunewise
          </button>
          {organisation && <span className="text-soft">{organisation.name}</span>}
        </span>
        <label className="text-sm text-soft">
          Theme{" "}
          <select
            className="rounded border border-line bg-card px-2 py-1 text-ink"
            value={theme}
            onChange={(event) => setTheme(event.target.value as typeof theme)}
          >
            <option value="system">System</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </header>
      <main className="flex-1 py-8">
        <NoticesIfAny />
        <PageOf page={page} />
      </main>
      <footer className="no-print border-t border-line py-4 text-sm text-soft">
        Your answers stay in this browser and in the links you share. Nothing is sent anywhere.{" "}
        {references.map(({ page: to, label }, index) => (
          <span key={to}>
            {index > 0 && " · "}
            <button type="button" className="cursor-pointer text-accent underline" onClick={() => goTo(to)}>
              {label}
            </button>
          </span>
        ))}
        {help && (
          <>
            {" · "}
            <a href={help.url}>{help.label}</a>
          </>
        )}
      </footer>
    </div>
  );
};
