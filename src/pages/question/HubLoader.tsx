import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";

interface HubLoaderProps extends WithDetails {
  /** Path on this site that forwards to a hub. */
  readonly hub: string;
  /** Told the text of the config.json that came. */
  readonly onLoad: (config: string) => void;
}

const mostBytes = 100_000;

/** The model id as a path, or null where it is none. */
const pathOf = (id: string): string | null =>
  /^[\w.-]{1,100}(\/[\w.-]{1,100})?$/.test(id) && !id.includes("..") ? id : null;

/**
 * Loads a config.json by model id from the hub that the host allows, and says beforehand what is
 * sent where.
 */
const HubLoader = ({ hub, onLoad, words }: HubLoaderProps) => {
  const hubWords = words.hub;
  const [id, setId] = useState("");
  const [state, setState] = useState("");
  const path = pathOf(id);
  const load = async (): Promise<void> => {
    setState(hubWords.loading);
    try {
      const response = await fetch(`${hub.replace(/\/*$/, "/")}${path}/resolve/main/config.json`);
      const text = await response.text();
      if (!response.ok || text.length > mostBytes) throw new Error(`status ${response.status}`);
      onLoad(text);
      setState(hubWords.loaded);
    } catch {
      setState(hubWords.failed);
    }
  };
  return (
    <div className="max-w-2xl space-y-2">
      <label className="block">
        <span className="mb-1 block font-medium">{hubWords.label}</span>
        <input
          type="text"
          className="field"
          value={id}
          placeholder="owner/name"
          aria-describedby="hub-notice"
          onChange={(event) => setId(event.target.value)}
        />
      </label>
      <p id="hub-notice" className="text-sm text-soft">
        {hubWords.notice(hub)}
      </p>
      <Button disabled={path === null} onClick={() => void load()}>
        {hubWords.load}
      </Button>{" "}
      <span role="status">{state}</span>
    </div>
  );
};

export default HubLoader;
