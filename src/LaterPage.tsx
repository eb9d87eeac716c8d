import type { QuestionId } from "./guide/questions/index.ts";
import { messages } from "./messages/index.ts";
import type { Page } from "./share/page.ts";
import { lazily } from "./ui/lazily.tsx";

/** Pages that are loaded when they are asked for, and what is said meanwhile. */
const pages = {
  answers: lazily(() => import("./wizard/AnswersPage.tsx"), {
    meanwhile: () => messages.wizard.loadingAnswers,
    isNext: true,
  }),
  result: lazily(() => import("./results/ResultPage.tsx"), { meanwhile: () => messages.result.working, isNext: true }),
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
} as const satisfies Readonly<Record<Exclude<Page, QuestionId | "start" | `technique-${string}`>, unknown>>;

const TechniquePage = lazily(() => import("./reference/TechniquePage.tsx"), {
  meanwhile: () => messages.reference.technique.loading,
});

type LaterPageName = keyof typeof pages | `technique-${string}`;

const isOneOf = (page: LaterPageName): page is keyof typeof pages => Object.hasOwn(pages, page);

/** A page that nobody needs before the first question. */
const LaterPage = ({ page }: { page: LaterPageName }) => {
  if (!isOneOf(page)) return <TechniquePage page={page} />;
  const Content = pages[page];
  return <Content />;
};

export default LaterPage;
