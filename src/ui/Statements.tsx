import { useWords } from "../locales/useWords.tsx";
import type { Statement } from "../wording/assessment.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Disclosure } from "./Disclosure.tsx";

interface StatementsProps {
  readonly title: string;
  /** On a page of their own, or within a card. */
  readonly level: 2 | 4;
  readonly rows: readonly Statement[];
  /** Whether each statement opens to its claims. */
  readonly withSources?: boolean;
}

const headingClass = { 2: "text-xl font-bold", 4: "font-semibold" } as const;

/** What speaks for a technique, or against it, as a list under a heading. */
export const Statements = ({ title, level, rows, withSources = false }: StatementsProps) => {
  const words = useWords();
  const Heading = `h${level}` as const;
  return (
    <section className="space-y-2">
      <Heading className={headingClass[level]}>{title}</Heading>
      <ul className={`list-disc ps-5 ${withSources ? "space-y-2" : ""}`}>
        {rows.map(({ text, evidence }) => (
          <li key={text}>
            {text}
            {withSources && (
              <Disclosure summary={words.result.source}>
                <ClaimList ids={evidence} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
