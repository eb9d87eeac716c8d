// The script of a host page: defines <tune-wise>, a frame around the guide. Its own entry, without React: at most 3 kB in gzip.
import { frameAddress, frameSandbox } from "./address.ts";
import { type FromHost, posted, readFromGuide } from "./protocol.ts";

/** The guide's address: the folder that this script came from. */
const home = new URL("./", (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI).href;

const themes = ["system", "light", "dark"] as const;

/** A guide may change its height so often in a second; more is a loop, in which the height stays. */
const mostResizes = 30;

const startHeight = 700;

class TuneWise extends HTMLElement {
  static readonly observedAttributes = ["answers", "page", "theme", "locale", "src"];

  #frame: HTMLIFrameElement | null = null;
  #home = home;
  #replies = new Map<number, (decision: unknown) => void>();
  #asked = 0;
  #resizes: number[] = [];

  connectedCallback(): void {
    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("label") ?? "Tunewise";
    frame.width = "100%";
    frame.height = String(startHeight);
    frame.style.border = "0";
    frame.style.display = "block";
    frame.setAttribute("sandbox", `${frameSandbox} allow-modals`);
    frame.allow = "clipboard-write; web-share";
    this.#frame = frame;
    this.#load();
    this.replaceChildren(frame);
    window.addEventListener("message", this.#onMessage);
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#onMessage);
    this.#frame = null;
  }

  attributeChangedCallback(name: string): void {
    if (!this.#frame) return;
    if (name === "theme") this.#post({ type: "set-theme", theme: this.#theme() });
    else this.#load();
  }

  /** The decision for the answers in the guide, as `tunewise decide` prints it; null where there is none yet or the guide does not answer. */
  getDecision(): Promise<unknown> {
    this.#asked += 1;
    const reply = this.#asked;
    return new Promise((resolve) => {
      this.#replies.set(reply, resolve);
      this.#post({ type: "get-decision", reply });
      setTimeout(() => this.#answer(reply, null), 30_000);
    });
  }

  #answer(reply: number, decision: unknown): void {
    this.#replies.get(reply)?.(decision);
    this.#replies.delete(reply);
  }

  #theme(): (typeof themes)[number] {
    const theme = this.getAttribute("theme");
    return themes.find((known) => known === theme) ?? "system";
  }

  #load(): void {
    if (!this.#frame) return;
    this.#home = new URL(this.getAttribute("src") ?? home, document.baseURI).href;
    const locale = this.getAttribute("locale");
    this.#frame.src = frameAddress({
      page: this.getAttribute("page") ?? "wizard",
      theme: this.#theme(),
      answers: (this.getAttribute("answers") ?? "").replace(/^[#&?]+/, ""),
      home: this.#home,
      more: { host: window.location.origin, ...(locale ? { locale } : {}) },
    });
  }

  #post(message: FromHost): void {
    this.#frame?.contentWindow?.postMessage(posted(message), new URL(this.#home).origin);
  }

  #onMessage = ({ data, origin, source }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== new URL(this.#home).origin) return;
    const message = readFromGuide(data);
    if (!message) return;
    if (message.type === "resize") this.#resize(message.height);
    if (message.type === "decision" && message.reply !== null) return this.#answer(message.reply, message.decision);
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
