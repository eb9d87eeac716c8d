import { useState } from "react";
import { techniques } from "../guide/index.ts";
import { fragmentOf } from "../share/fragment.ts";
import { useGuide } from "../store/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { Copy } from "../ui/Copy.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { type Framed, frameAddress } from "./address.ts";
import { chartNames } from "./chartNames.ts";
import { answersPart, elementSnippet, frameSnippet } from "./snippet.ts";

const pages = [
  ["wizard", "The whole guide"],
  ["result", "The result"],
  ...techniques
    .filter(({ trains }) => trains !== "unknown")
    .map(({ id, name }) => [`calculator:${id}`, `Calculator of ${name}`] as const),
  ...Object.entries(chartNames).map(([id, name]) => [`chart:${id}`, `Chart: ${name}`] as const),
] as const;

const themes = [
  ["system", "As the reader's system"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

const Snippet = ({ title, hint, code }: { title: string; hint: string; code: string }) => (
  <section className="space-y-2">
    <h2 className="text-xl font-bold">{title}</h2>
    <p className="text-soft">{hint}</p>
    {/* A scrolling region must be reachable by keyboard. */}
    <section
      className="overflow-auto rounded border border-line bg-card p-3 text-sm"
      tabIndex={0}
      aria-label={`Snippet: ${title}`}
    >
      <pre>
        <code>{code}</code>
      </pre>
    </section>
    <Copy label="Copy" name={title} text={() => code} className="button-quiet" />
  </section>
);

/** Puts together what a page needs to hold the guide, with a live preview. */
const BuilderPage = () => {
  const answers = useGuide((state) => state.answers);
  const [page, setPage] = useState<string>("wizard");
  const [theme, setTheme] = useState<(typeof themes)[number][0]>("system");
  const [withAnswers, setWithAnswers] = useState(true);
  const given = answersPart(fragmentOf(answers, "result"));
  const home = new URL("./", window.location.href.replace(/[?#].*$/, "")).href;
  const wanted: Framed = { page, theme, answers: withAnswers ? given : "", home };
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>Embed the guide</PageHeading>
      <div className="flex flex-wrap gap-4">
        <Choice label="Show" value={page} options={pages} onChange={setPage} />
        <Choice label="Theme" value={theme} options={themes} onChange={setTheme} />
        {given !== "" && (
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              className="accent-accent"
              checked={withAnswers}
              onChange={(event) => setWithAnswers(event.target.checked)}
            />
            With my answers
          </label>
        )}
      </div>
      <Snippet
        title="A frame"
        hint="Works where no script is allowed: Confluence, Notion, SharePoint, Google Sites. It scrolls inside."
        code={frameSnippet(wanted)}
      />
      <Snippet
        title="A script and an element"
        hint="Its height follows the content, and your page hears of answers and decisions."
        code={elementSnippet(wanted)}
      />
      <section className="space-y-2">
        <h2 className="text-xl font-bold">Preview</h2>
        <iframe
          key={frameAddress(wanted)}
          src={frameAddress(wanted)}
          title="Preview of the embedded guide"
          className="h-[700px] w-full max-w-[600px] rounded border border-line"
          // The guide's own page: without its origin its scripts would not load.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"
        />
      </section>
    </div>
  );
};

export default BuilderPage;
