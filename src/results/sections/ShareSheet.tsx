import { useState } from "react";
import { type Decision, techniqueOf } from "../../guide/index.ts";
import { markdownSnippet, plainSummary } from "../../share/message.ts";
import { pinOf } from "../../share/pin.ts";
import { Copy } from "../../ui/Copy.tsx";
import { resultLink } from "../resultLink.ts";
import QrCode from "./QrCode.tsx";

const kinds = {
  live: { label: "Live", hint: "follows the evidence: whoever opens it later sees what is known then" },
  pinned: { label: "Pinned", hint: "names the evidence it was made with, and tells what has changed since" },
} as const;

type Kind = keyof typeof kinds;

/** Ways to hand this result on: copied, shown, sent. */
const ShareSheet = ({ decision }: { decision: Decision }) => {
  const [kind, setKind] = useState<Kind>("live");
  const link = resultLink(decision, kind === "pinned" ? pinOf(decision) : null);
  const title = decision.recommendation
    ? `${techniqueOf(decision.recommendation.technique).name} · Tunewise`
    : "Tunewise";
  const text = plainSummary(decision);
  return (
    <div className="card w-full space-y-4">
      <fieldset>
        <legend className="font-semibold">Which link?</legend>
        {(Object.keys(kinds) as Kind[]).map((id) => (
          <label key={id} className="mt-1 flex gap-2">
            <input
              type="radio"
              className="accent-accent"
              name="link-kind"
              checked={kind === id}
              onChange={() => setKind(id)}
            />
            <span>
              <strong>{kinds[id].label}</strong>: {kinds[id].hint}
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <a href={link} className="break-all">
          {link}
        </a>
      </p>
      <div className="flex flex-wrap gap-3">
        <Copy label={`Copy ${kind} link`} name="Link" text={() => link} className="button-quiet" />
        {"share" in navigator && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => void navigator.share({ title, text, url: link }).catch(() => undefined)}
          >
            Share with an app
          </button>
        )}
        <a
          className="button-quiet"
          href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${text}\n\n${link}`)}`}
        >
          E-mail
        </a>
        <Copy
          label="Copy Markdown"
          name="Markdown"
          text={() => markdownSnippet(decision, link)}
          className="button-quiet"
        />
      </div>
      <QrCode text={link} />
    </div>
  );
};

export default ShareSheet;
