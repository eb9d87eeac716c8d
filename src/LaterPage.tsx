import { lazy, Suspense } from "react";
import type { QuestionId } from "./guide/questions/index.ts";
import type { Page } from "./share/page.ts";

/** Pages that are loaded when they are asked for, and what is said meanwhile. */
const pages = {
  answers: { Content: lazy(() => import("./wizard/AnswersPage.tsx")), meanwhile: "Loading your answers…" },
  result: { Content: lazy(() => import("./results/ResultPage.tsx")), meanwhile: "Working out the result…" },
  accuracy: { Content: lazy(() => import("./reference/AccuracyPage.tsx")), meanwhile: "Comparing with measured runs…" },
  method: { Content: lazy(() => import("./reference/MethodPage.tsx")), meanwhile: "Loading the method…" },
  techniques: { Content: lazy(() => import("./reference/TechniquesPage.tsx")), meanwhile: "Loading the techniques…" },
  embed: { Content: lazy(() => import("./embed/BuilderPage.tsx")), meanwhile: "Loading the snippet builder…" },
  evidence: { Content: lazy(() => import("./reference/EvidencePage.tsx")), meanwhile: "Loading the evidence…" },
} as const satisfies Readonly<Record<Exclude<Page, QuestionId | "start" | `technique-${string}`>, unknown>>;

const TechniquePage = lazy(() => import("./reference/TechniquePage.tsx"));

type LaterPageName = keyof typeof pages | `technique-${string}`;

const isOneOf = (page: LaterPageName): page is keyof typeof pages => Object.hasOwn(pages, page);

/** A page that nobody needs before the first question. */
const LaterPage = ({ page }: { page: LaterPageName }) => {
  if (!isOneOf(page)) {
    return (
      <Suspense fallback={<p role="status">Loading the technique…</p>}>
        <TechniquePage page={page} />
      </Suspense>
    );
  }
  const { Content, meanwhile } = pages[page];
  return (
    <Suspense fallback={<p role="status">{meanwhile}</p>}>
      <Content />
    </Suspense>
  );
};

export default LaterPage;
