import { memo, type ReactNode } from "react";
import { useWords } from "../locales/useWords.tsx";

interface PrintedHeadProps {
  readonly link: string;
  readonly children?: ReactNode;
}

/** What stands above a page on paper: the guide, the day, what else is given, and the link to it. */
export const PrintedHead = memo(({ link, children }: PrintedHeadProps) => {
  const words = useWords();
  return (
    <div className="hidden space-y-1 print:block">
      <p className="font-semibold">{words.act.printed(new Date().toLocaleDateString(words.format.locale))}</p>
      {children}
      <p className="break-all">{link}</p>
    </div>
  );
});
