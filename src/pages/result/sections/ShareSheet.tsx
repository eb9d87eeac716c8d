import { useState } from "react";
import { type Decision } from "../../../core/index.ts";
import type { AllWords } from "../../../locales/index.ts";
import { markdownSnippet, plainSummary } from "../../../share/message.ts";
import { pinOf } from "../../../share/pin.ts";
import { Button } from "../../../ui/Button.tsx";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { resultLink } from "../resultLink.ts";
import QrCode from "./QrCode.tsx";

const kinds = ["live", "pinned"] as const;

type Kind = (typeof kinds)[number];

const kindWords = (
  kind: Kind,
  words: AllWords,
): { readonly label: string; readonly hint: string; readonly copy: string } => {
  const { live, liveHint, copyLive, pinned, pinnedHint, copyPinned } = words.share.sheet;
  return kind === "live"
    ? { label: live, hint: liveHint, copy: copyLive }
    : { label: pinned, hint: pinnedHint, copy: copyPinned };
};

/** Ways to hand this result on: copied, shown, sent. */
const ShareSheet = ({ decision, words }: WithDetails & { decision: Decision }) => {
  const take = words.share.sheet;
  const [kind, setKind] = useState<Kind>("live");
  const link = resultLink(decision, kind === "pinned" ? pinOf(decision) : null);
  const title = decision.recommendation
    ? words.app.titled(words.techniques[decision.recommendation.technique].name)
    : words.app.title;
  const text = plainSummary(decision, words);
  const isCorrected = decision.warnings.some(({ id }) => id === "corrected");
  return (
    <div className="card w-full space-y-4">
      <fieldset>
        <legend className="font-semibold">{take.which}</legend>
        {kinds.map((id) => (
          <label key={id} className="mt-1 flex gap-2">
            <input
              type="radio"
              className="accent-accent"
              name="link-kind"
              checked={kind === id}
              onChange={() => setKind(id)}
            />
            <span>
              <strong>{kindWords(id, words).label}</strong>: {kindWords(id, words).hint}
            </span>
          </label>
        ))}
      </fieldset>
      {isCorrected && (
        <p>
          {take.corrected}
          {kind === "pinned" && ` ${take.correctedPin}`}
        </p>
      )}
      <p>
        <a href={link} className="break-all">
          {link}
        </a>
      </p>
      <div className="flex flex-wrap gap-3">
        <CopyButton label={kindWords(kind, words).copy} name={take.link} text={() => link} />
        {"share" in navigator && (
          <Button onClick={() => void navigator.share({ title, text, url: link }).catch(() => undefined)}>
            {take.app}
          </Button>
        )}
        <a
          className="button-quiet"
          href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${text}\n\n${link}`)}`}
        >
          {take.email}
        </a>
        <CopyButton label={take.copyMarkdown} name="Markdown" text={() => markdownSnippet(decision, link, words)} />
      </div>
      <QrCode text={link} label={take.qrCode} />
    </div>
  );
};

export default ShareSheet;
