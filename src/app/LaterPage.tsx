import type { ComponentType } from "react";
import { withAllWords } from "../locales/speak.ts";
import { useWords } from "../locales/useWords.ts";
import { ResultPage } from "../pages/result/ResultPage.tsx";
import { useResultAhead } from "../pages/result/useResultAhead.ts";
import { Backstage } from "../ui/Backstage.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { lazily } from "../ui/lazily.tsx";
import { formatRoute, type PageName, type Route } from "./routes.ts";

const AnswersPage = lazily(() => import("../pages/answers/AnswersPage.tsx"), {
  meanwhile: ({ overview }) => overview.loading,
  isNext: true,
});

const pages: Readonly<Record<PageName, ComponentType>> = {
  accuracy: lazily(() => withAllWords(import("../pages/accuracy/AccuracyPage.tsx"))),
  method: lazily(() => withAllWords(import("../pages/method/MethodPage.tsx"))),
  techniques: lazily(() => withAllWords(import("../pages/technique/TechniquesPage.tsx"))),
  embed: lazily(() => withAllWords(import("../pages/embed/BuilderPage.tsx"))),
  evidence: lazily(() => withAllWords(import("../pages/evidence/EvidencePage.tsx"))),
  accessibility: lazily(() => withAllWords(import("../pages/accessibility/AccessibilityPage.tsx"))),
};

const TechniquePage = lazily(() => withAllWords(import("../pages/technique/TechniquePage.tsx")));

const Content = ({ route }: { route: Route }) => {
  if (route.kind === "answers") return <AnswersPage />;
  if (route.kind === "technique") return <TechniquePage id={route.id} />;
  if (route.kind !== "page") return null;
  const Page = pages[route.name];
  return <Page />;
};

/** A page that nobody needs before the first question; and the result, which is made while the person reads what comes before it. */
const LaterPage = ({ route }: { route: Route }) => {
  const words = useWords();
  const isAhead = useResultAhead(route);
  const isShown = route.kind === "result";
  return (
    <>
      <Content route={route} />
      {(isShown || isAhead) && (
        <Backstage isShown={isShown}>
          <Boundary of={formatRoute(route)} name={words.app.broken.page}>
            <ResultPage />
          </Boundary>
        </Backstage>
      )}
    </>
  );
};

export default LaterPage;
