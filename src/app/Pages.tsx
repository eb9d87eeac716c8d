import type { ComponentType } from "react";
import { useStartWords } from "../locales/useWords.tsx";
import { QuestionPage } from "../pages/question/QuestionPage.tsx";
import { StartPage } from "../pages/start/StartPage.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { lazyCheck, lazyComponent, lazyDetails } from "../ui/lazyComponent.tsx";
import { Offscreen } from "../ui/Offscreen.tsx";
import { formatRoute, type PageName, type Route } from "./routes.ts";
import { useResultAhead } from "./useResultAhead.ts";

const AnswersPage = lazyComponent(() => import("../pages/answers/AnswersPage.tsx"), { preload: true });
const ResultPage = lazyComponent(() => import("../pages/result/ResultPage.tsx"), { preload: true });
const TechniquePage = lazyDetails(() => import("../pages/technique/TechniquePage.tsx"));

const pages: Readonly<Record<PageName, ComponentType>> = {
  compare: lazyDetails(() => import("../pages/compare/ComparePage.tsx")),
  check: lazyCheck(() => import("../pages/check/CheckPage.tsx")),
  measure: lazyCheck(() => import("../pages/measure/MeasurePage.tsx")),
  accuracy: lazyDetails(() => import("../pages/accuracy/AccuracyPage.tsx")),
  method: lazyDetails(() => import("../pages/method/MethodPage.tsx")),
  techniques: lazyDetails(() => import("../pages/technique/TechniquesPage.tsx")),
  embed: lazyDetails(() => import("../pages/embed/BuilderPage.tsx")),
  evidence: lazyDetails(() => import("../pages/evidence/EvidencePage.tsx")),
  accessibility: lazyDetails(() => import("../pages/accessibility/AccessibilityPage.tsx")),
};

/** The page of a route, but for the result. */
const CurrentPage = ({ route }: { route: Route }) => {
  switch (route.kind) {
    case "start":
      return <StartPage />;
    case "question":
      return <QuestionPage id={route.id} />;
    case "answers":
      return <AnswersPage />;
    case "technique":
      return <TechniquePage id={route.id} />;
    case "page": {
      const Page = pages[route.name];
      return <Page />;
    }
    case "result":
      return null;
  }
};

/**
 * The page of a route, and the result beside it where that is made ahead. Where one breaks, the
 * other stays.
 */
export const Pages = ({ route }: { route: Route }) => {
  const name = useStartWords().app.broken.page;
  const isResultAhead = useResultAhead(route);
  const isResult = route.kind === "result";
  return (
    <>
      <Boundary of={formatRoute(route)} name={name}>
        <CurrentPage route={route} />
      </Boundary>
      {(isResult || isResultAhead) && (
        <Offscreen isVisible={isResult}>
          <Boundary of={formatRoute(route)} name={name}>
            <ResultPage />
          </Boundary>
        </Offscreen>
      )}
    </>
  );
};
