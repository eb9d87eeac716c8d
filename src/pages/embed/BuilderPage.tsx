import { useState } from "react";
import { useGuide } from "../../app/store.ts";
import { techniques } from "../../core/index.ts";
import { type Framed, frameAddress } from "../../embed/address.ts";
import { chartIds } from "../../embed/chartIds.ts";
import { answersPart, elementSnippet, frameSnippet } from "../../embed/snippet.ts";
import { messages } from "../../locales/index.ts";
import { type LanguageTag, languages, languageTags } from "../../locales/languages.ts";
import { fragmentOf } from "../../share/fragment.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Copy } from "../../ui/Copy.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

/** What a frame can show. */
const pageChoices = (): readonly (readonly [string, string])[] => {
  const words = messages.embed;
  return [
    ["wizard", words.wholeGuide],
    ["result", words.result],
    ...techniques
      .filter(({ trains }) => trains !== "unknown")
      .map(({ id, name }) => [`calculator:${id}`, words.calculator(name)] as const),
    ...chartIds.map((id) => [`chart:${id}`, words.chart(messages.charts.names[id])] as const),
  ];
};

type Theme = "system" | "light" | "dark";

const Snippet = ({ title, hint, code }: { title: string; hint: string; code: string }) => (
  <section className="space-y-2">
    <h2 className="text-xl font-bold">{title}</h2>
    <p className="text-soft">{hint}</p>
    {/* A scrolling region must be reachable by keyboard. */}
    <section
      className="overflow-auto rounded border border-line bg-card p-3 text-sm"
      tabIndex={0}
      aria-label={messages.embed.snippet(title)}
    >
      <pre>
        <code>{code}</code>
      </pre>
    </section>
    <Copy label={messages.embed.copy} name={title} text={() => code} className="button-quiet" />
  </section>
);

/** Puts together what a page needs to hold the guide, with a live preview. */
const BuilderPage = () => {
  const words = messages.embed;
  const answers = useGuide((state) => state.answers);
  const [page, setPage] = useState<string>("wizard");
  const [theme, setTheme] = useState<Theme>("system");
  const [language, setLanguage] = useState<LanguageTag | "">("");
  const [withAnswers, setWithAnswers] = useState(true);
  const given = answersPart(fragmentOf(answers, "result"));
  const home = new URL("./", window.location.href.replace(/[?#].*$/, "")).href;
  const wanted: Framed = {
    page,
    theme,
    answers: withAnswers ? given : "",
    home,
    ...(language ? { more: { locale: language } } : {}),
  };
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{words.heading}</PageHeading>
      <div className="flex flex-wrap gap-4">
        <Choice label={words.show} value={page} options={pageChoices()} onChange={setPage} />
        <Choice
          label={words.theme}
          value={theme}
          options={[
            ["system", words.asSystem],
            ["light", messages.app.themes.light],
            ["dark", messages.app.themes.dark],
          ]}
          onChange={setTheme}
        />
        <Choice
          label={words.language}
          value={language}
          options={[["", words.asReader], ...languageTags.map((tag) => [tag, languages[tag].name] as const)]}
          onChange={setLanguage}
        />
        {given !== "" && (
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              className="accent-accent"
              checked={withAnswers}
              onChange={(event) => setWithAnswers(event.target.checked)}
            />
            {words.withAnswers}
          </label>
        )}
      </div>
      <Snippet title={words.frame} hint={words.frameHint} code={frameSnippet(wanted)} />
      <Snippet title={words.element} hint={words.elementHint} code={elementSnippet(wanted)} />
      <section className="space-y-2">
        <h2 className="text-xl font-bold">{words.preview}</h2>
        <iframe
          key={frameAddress(wanted)}
          src={frameAddress(wanted)}
          title={words.previewTitle}
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
