// The script of a host page: defines <tune-wise>, a frame around the guide. Its own entry, without
// React: at most 3 kB in gzip.
import { isTheme, type Theme } from "../ui/theme.ts";
import { frameAddress, frameSandbox, isFramePage } from "./address.ts";
import { type FromHost, faultOf, isMarked, posted, readFromGuide } from "./protocol.ts";

/**
 * The address without what follows a path; null where a frame would not show a page that it names,
 * but run it.
 */
const folderAt = (address: string, base: string): string | null => {
  try {
    const url = new URL(address, base);
    url.search = "";
    url.hash = "";
    return ["http:", "https:", "file:"].includes(url.protocol) ? url.href : null;
  } catch {
    // The constructor throws for one reason only: it is no address.
    return null;
  }
};

/** The guide's address: the folder that this script came from. */
const home = folderAt("./", (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI);

/**
 * A guide may change its height so often in a second; more is a loop, in which the height stays.
 */
const mostResizes = 30;

const startHeight = 700;

/** How long the guide has to answer with a decision, in milliseconds. */
const patienceMs = 30_000;

class TuneWise extends HTMLElement {
  static readonly observedAttributes = ["answers", "page", "theme", "locale", "src"];

  // The element's own children stay as the host's page has them: React, Vue and Svelte compare them
  // with what they rendered on the server when they take the page over.
  readonly #root = this.attachShadow({ mode: "open" });
  #frame: HTMLIFrameElement | null = null;
  #home: string | null = home;
  #replies = new Map<number, (decision: unknown) => void>();
  #asked = 0;
  /** The decision that was asked for on the present answers and has not come yet. */
  #awaited: Promise<unknown> | null = null;
  #resizes: number[] = [];
  #hasWarned = false;

  connectedCallback(): void {
    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("label") ?? "Tunewise";
    frame.width = "100%";
    frame.height = String(startHeight);
    frame.style.border = "0";
    frame.style.display = "block";
    frame.setAttribute("part", "frame");
    frame.setAttribute("sandbox", `${frameSandbox} allow-modals`);
    frame.allow = "clipboard-write; web-share";
    this.#frame = frame;
    this.#load();
    this.#root.replaceChildren(frame);
    window.addEventListener("message", this.#onMessage);
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#onMessage);
    this.#frame = null;
    for (const reply of this.#replies.keys()) this.#answer(reply, null);
  }

  attributeChangedCallback(name: string): void {
    if (!this.#frame) return;
    if (name === "theme") this.#post({ type: "set-theme", theme: this.#theme() });
    else this.#load();
  }

  /**
   * The decision for the answers in the guide, as `tunewise decide` prints it; null where there is
   * none yet or the guide does not answer.
   */
  getDecision(): Promise<unknown> {
    this.#awaited ??= this.#askForDecision();
    return this.#awaited;
  }

  #askForDecision(): Promise<unknown> {
    this.#asked += 1;
    const reply = this.#asked;
    return new Promise((resolve) => {
      this.#replies.set(reply, resolve);
      this.#post({ type: "get-decision", reply });
      setTimeout(() => {
        if (this.#answer(reply, null)) this.#post({ type: "stop-decision", reply });
      }, patienceMs);
    });
  }

  /** Whether somebody waited for that. */
  #answer(reply: number, decision: unknown): boolean {
    this.#replies.get(reply)?.(decision);
    this.#awaited = null;
    return this.#replies.delete(reply);
  }

  #theme(): Theme {
    const theme = this.getAttribute("theme");
    return isTheme(theme) ? theme : "system";
  }

  #load(): void {
    if (!this.#frame) return;
    const src = this.getAttribute("src");
    const folder = src === null ? home : folderAt(src, document.baseURI);
    if (folder === null) this.#warn(`src "${src}" is not allowed; use an address with http or https`);
    this.#home = folder ?? home;
    if (this.#home === null) return;
    const locale = this.getAttribute("locale");
    const page = this.getAttribute("page") ?? "wizard";
    if (!isFramePage(page)) {
      this.#warn(`page "${page}" is not allowed; use wizard, result, verdict, calculator:<technique> or chart:<name>`);
    }
    this.#frame.src = frameAddress({
      page,
      theme: this.#theme(),
      answers: (this.getAttribute("answers") ?? "").replace(/^[#&?]+/, ""),
      home: this.#home,
      more: { host: window.location.origin, ...(locale ? { locale } : {}) },
    });
  }

  /** The origin of the guide; "null" where it is a file, which hears nobody. */
  #origin(): string {
    return this.#home === null ? "null" : new URL(this.#home).origin;
  }

  #post(message: FromHost): void {
    const origin = this.#origin();
    if (origin !== "null") this.#frame?.contentWindow?.postMessage(posted(message), origin);
  }

  /** Tells the host's developer, once for each element. */
  #warn(text: string): void {
    if (!this.#hasWarned) console.warn(`<tune-wise>: ${text}`);
    this.#hasWarned = true;
  }

  #onMessage = ({ data, origin, source }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || !isMarked(data)) return;
    if (origin !== this.#origin()) {
      this.#warn(`a message from ${origin} is ignored; the guide is expected at ${this.#origin()}`);
      return;
    }
    const message = readFromGuide(data);
    if (!message) {
      this.#warn(`a message of the guide is ignored: ${faultOf(data)}`);
      return;
    }
    // What was asked for before the guide listened was not heard.
    if (message.type === "ready") {
      for (const reply of this.#replies.keys()) this.#post({ type: "get-decision", reply });
    }
    if (message.type === "resize") this.#resize(message.height);
    if (message.type === "answer") this.#awaited = null;
    if (message.type === "decision" && message.reply !== null) {
      this.#answer(message.reply, message.decision);
      return;
    }
    const { type, ...detail } = message;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  };

  #resize(height: number): void {
    const now = Date.now();
    this.#resizes = [...this.#resizes.filter((then) => now - then < 1_000), now];
    if (this.#frame && this.#resizes.length <= mostResizes) this.#frame.height = String(Math.max(120, height));
  }
}

if (!customElements.get("tune-wise")) customElements.define("tune-wise", TuneWise);
