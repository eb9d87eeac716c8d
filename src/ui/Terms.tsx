import { useWords } from "../locales/useWords.tsx";
import { inPieces, type Piece } from "../wording/terms.ts";
import { Term } from "./Term.tsx";
import { unbroken } from "./unbroken.ts";

/** What ends something: no line begins with it. */
const closing = /^[.,:;!?)。，、：；！？）]*/u;

/** A text whose terms say what they mean. */
export const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map(({ text, term }, index) => {
    const isAfterTerm = index > 0 && pieces[index - 1]?.term !== null;
    if (term === null) return unbroken(isAfterTerm ? text.replace(closing, "") : text);
    // A line may end after a button, whatever follows.
    return (
      <span key={term} className="whitespace-nowrap">
        <Term term={term}>{text}</Term>
        {pieces[index + 1]?.text.match(closing)?.[0]}
      </span>
    );
  });

/** The terms of texts that cannot explain them themselves, of options or of charts, each with what it means. */
export const Terms = ({ texts }: { readonly texts: readonly string[] }) => {
  const { glossary } = useWords();
  const terms = inPieces(texts, glossary)
    .flat()
    .filter(({ term }) => term !== null);
  return (
    terms.length > 0 && (
      <p className="no-print max-w-4xl text-sm text-soft">
        {glossary.heading}:{" "}
        {terms.map((piece, index) => (
          <span key={piece.term}>
            {index > 0 && " · "}
            <Marked pieces={[piece]} />
          </span>
        ))}
      </p>
    )
  );
};
