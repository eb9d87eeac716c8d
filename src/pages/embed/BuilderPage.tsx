import { useState } from "react";
import { useGuide } from "../../app/store.ts";
import { techniques } from "../../core/index.ts";
import { type Framed, frameAddress } from "../../embed/address.ts";
import { chartIds } from "../../embed/chartIds.ts";
import { answersPart, elementSnippet, frameHeight, frameSnippet } from "../../embed/snippet.ts";
import type { AllWords } from "../../locales/index.ts";
import { type LanguageTag, languages, languageTags } from "../../locales/languages.ts";
import { fragmentOf } from "../../share/fragment.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Theme } from "../../ui/theme.ts";

/** What a frame can show. */
const pageChoices = (words: AllWords): readonly (readonly [string, string])[] => {
  const embed = words.builder;
  const chartNames = { ...words.rankingCharts.names, memory: words.charts.memory.label };
  return [
    ["wizard", embed.wholeGuide],
    ["result", embed.result],
    ["verdict", embed.verdict],
    ...techniques
      .filter(({ trains }) => trains !== "unknown")
      .map(({ id }) => [`calculator:${id}`, embed.calculator(words.techniques[id].name)] as const),
    ...chartIds.map((id) => [`chart:${id}`, embed.chart(chartNames[id])] as const),
  ];
};

const Snippet = ({ title, hint, code, words }: WithDetails & { title: string; hint: string; code: string }) => (
  <section className="space-y-2">
    <h2 className="text-xl font-bold">{title}</h2>
    <p className="text-soft">{hint}</p>
    {/* A scrolling region must be reachable by keyboard. */}
    <section
      className="overflow-auto rounded border border-line bg-card p-3 text-sm"
      tabIndex={0}
      aria-label={words.builder.snippet(title)}
    >
      <pre>
        <code>{code}</code>
      </pre>
    </section>
    <CopyButton label={words.builder.copy} name={title} text={() => code} />
  </section>
);

/** Puts together what a page needs to hold the guide, with a live preview. */
const BuilderPage = ({ words }: WithDetails) => {
  const embed = words.builder;
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
      <PageHeading>{embed.heading}</PageHeading>
      <div className="flex flex-wrap gap-4">
        <Select label={embed.show} value={page} options={pageChoices(words)} onChange={setPage} />
        <Select
          label={embed.theme}
          value={theme}
          options={[
            ["system", embed.asSystem],
            ["light", words.app.themes.light],
            ["dark", words.app.themes.dark],
          ]}
          onChange={setTheme}
        />
        <Select
          label={embed.language}
          value={language}
          options={[["", embed.asReader], ...languageTags.map((tag) => [tag, languages[tag].name] as const)]}
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
            {embed.withAnswers}
          </label>
        )}
      </div>
      <Snippet words={words} title={embed.frame} hint={embed.frameHint} code={frameSnippet(wanted, words)} />
      <Snippet words={words} title={embed.element} hint={embed.elementHint} code={elementSnippet(wanted, words)} />
      <section className="space-y-2">
        <h2 className="text-xl font-bold">{embed.preview}</h2>
        <iframe
          key={frameAddress(wanted)}
          src={frameAddress(wanted)}
          title={embed.previewTitle}
          height={frameHeight(page)}
          className="w-full max-w-[600px] rounded border border-line"
          // The guide's own page: without its origin its scripts would not load.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"
        />
      </section>
    </div>
  );
};

export default BuilderPage;
