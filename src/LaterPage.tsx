import type { QuestionId } from "./guide/questions/index.ts";
import { messages } from "./messages/index.ts";
import { Backstage } from "./results/Backstage.tsx";
import { ResultPage } from "./results/ResultPage.tsx";
import { useResultAhead } from "./results/useResultAhead.ts";
import type { Page } from "./share/page.ts";
import { Boundary } from "./ui/Boundary.tsx";
import { lazily } from "./ui/lazily.tsx";

/** Pages that are loaded when they are asked for, and what is said meanwhile. */
const pages = {
  answers: lazily(() => import("./wizard/AnswersPage.tsx"), {
    meanwhile: () => messages.overview.loading,
    isNext: true,
  }),
  accuracy: lazily(() => import("./reference/AccuracyPage.tsx"), {
    meanwhile: () => messages.reference.accuracy.loading,
  }),
  method: lazily(() => import("./reference/MethodPage.tsx"), { meanwhile: () => messages.reference.method.loading }),
  techniques: lazily(() => import("./reference/TechniquesPage.tsx"), {
    meanwhile: () => messages.reference.techniques.loading,
  }),
  embed: lazily(() => import("./embed/BuilderPage.tsx"), { meanwhile: () => messages.embed.loading }),
  evidence: lazily(() => import("./reference/EvidencePage.tsx"), {
    meanwhile: () => messages.reference.evidence.loading,
  }),
  accessibility: lazily(() => import("./reference/AccessibilityPage.tsx"), {
    meanwhile: () => messages.statement.loading,
  }),
} as const satisfies Readonly<Record<Exclude<Page, QuestionId | "start" | "result" | `technique-${string}`>, unknown>>;

const TechniquePage = lazily(() => import("./reference/TechniquePage.tsx"), {
  meanwhile: () => messages.reference.technique.loading,
});

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
  const isAhead = useResultAhead(page);
  const isShown = page === "result";
  return (
    <>
      <Content page={page} />
      {(isShown || isAhead) && (
        <Backstage isShown={isShown}>
          <Boundary of={page} name={messages.app.broken.page}>
            <ResultPage />
          </Boundary>
        </Backstage>
      )}
    </>
  );
};

export default LaterPage;
