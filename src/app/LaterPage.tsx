import type { QuestionId } from "../core/questions/index.ts";
import { withAllWords } from "../locales/speak.ts";
import { useWords } from "../locales/useWords.ts";
import { ResultPage } from "../pages/result/ResultPage.tsx";
import { useResultAhead } from "../pages/result/useResultAhead.ts";
import type { Page } from "../share/page.ts";
import { Backstage } from "../ui/Backstage.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { lazily } from "../ui/lazily.tsx";

/** Pages that are loaded when they are asked for. */
const pages = {
  answers: lazily(() => import("../pages/answers/AnswersPage.tsx"), {
    meanwhile: ({ overview }) => overview.loading,
    isNext: true,
  }),
  accuracy: lazily(() => withAllWords(import("../pages/accuracy/AccuracyPage.tsx"))),
  method: lazily(() => withAllWords(import("../pages/method/MethodPage.tsx"))),
  techniques: lazily(() => withAllWords(import("../pages/technique/TechniquesPage.tsx"))),
  embed: lazily(() => withAllWords(import("../pages/embed/BuilderPage.tsx"))),
  evidence: lazily(() => withAllWords(import("../pages/evidence/EvidencePage.tsx"))),
  accessibility: lazily(() => withAllWords(import("../pages/accessibility/AccessibilityPage.tsx"))),
} as const satisfies Readonly<Record<Exclude<Page, QuestionId | "start" | "result" | `technique-${string}`>, unknown>>;

const TechniquePage = lazily(() => withAllWords(import("../pages/technique/TechniquePage.tsx")));

type PageName = keyof typeof pages;

const isOneOf = (page: Page): page is PageName => Object.hasOwn(pages, page);

const isTechniquePage = (page: Page): page is `technique-${string}` => page.startsWith("technique-");

const Content = ({ page }: { page: Page }) => {
  if (isTechniquePage(page)) return <TechniquePage page={page} />;
  if (!isOneOf(page)) return null;
  const Own = pages[page];
  return <Own />;
};

/** A page that nobody needs before the first question; and the result, which is made while the person reads what comes before it. */
const LaterPage = ({ page }: { page: Page }) => {
  const words = useWords();
  const isAhead = useResultAhead(page);
  const isShown = page === "result";
  return (
    <>
      <Content page={page} />
      {(isShown || isAhead) && (
        <Backstage isShown={isShown}>
          <Boundary of={page} name={words.app.broken.page}>
            <ResultPage />
          </Boundary>
        </Backstage>
      )}
    </>
  );
};

export default LaterPage;
