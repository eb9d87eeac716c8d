import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { posted } from "../../src/embed/protocol.ts";
import "../../src/embed/loader.ts";

interface TuneWise extends HTMLElement {
  readonly getDecision: () => Promise<unknown>;
}

/** An element on the page, with its frame. */
const shown = (html: string) => {
  document.body.innerHTML = html;
  const element = document.querySelector("tune-wise") as TuneWise;
  const frame = element.shadowRoot?.querySelector("iframe") as HTMLIFrameElement;
  // jsdom gives a frame in a shadow root no window of its own.
  const other = document.createElement("iframe");
  document.head.append(other);
  const guide = other.contentWindow as Window;
  Object.defineProperty(frame, "contentWindow", { value: guide });
  const posts = vi.spyOn(guide, "postMessage").mockImplementation(() => undefined);
  const say = (message: object, origin = window.location.origin): void => {
    window.dispatchEvent(new MessageEvent("message", { data: message, origin, source: guide }));
  };
  return { element, frame, say, sent: () => posts.mock.calls.map(([message]) => message as { type: string }) };
};

let warn: MockInstance<typeof console.warn>;

beforeEach(() => {
  warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
  vi.useRealTimers();
});

describe("the element in a page that a server rendered", () => {
  it("is taken over by React without a word, though its script came first", async () => {
    const page = createElement(
      "main",
      null,
      createElement("tune-wise", { page: "result", answers: "v=2&goal=task" }, createElement("p", null, "Loading")),
    );
    const root = document.createElement("div");
    root.innerHTML = renderToString(page);
    document.body.append(root);
    const frame = root.querySelector("tune-wise")?.shadowRoot?.querySelector("iframe");
    expect(frame?.src).toContain("goal=task");
    const errors: unknown[] = [];
    await new Promise<void>((resolve) => {
      hydrateRoot(root, page, { onRecoverableError: (error) => errors.push(error) });
      setTimeout(resolve, 200);
    });
    expect(errors).toEqual([]);
    // The very frame: the guide was not loaded twice.
    expect(root.querySelector("tune-wise")?.shadowRoot?.querySelector("iframe")).toBe(frame);
  });

  it.each(['<tune-wise page="result"></tune-wise>', "<tune-wise><!--[--><p>Loading</p><!--]--></tune-wise>"])(
    "has the very markup that the server wrote, as Vue and Svelte compare it: %s",
    (html) => {
      shown(html);
      expect(document.body.innerHTML).toBe(html);
    },
  );
});

describe("the element's frame", () => {
  it.each([
    "javascript:parent.hit=1//",
    " JavaScript:parent.hit=1//",
    "data:text/html,<script>parent.parent.hit=1</script>",
    "blob:http://localhost:3000/5f0c",
    "about:blank",
    "http://[",
  ])("shows the guide of the script, and says so, where src is %s", (src) => {
    const { element, frame } = shown("<tune-wise></tune-wise>");
    element.setAttribute("src", src);
    expect(frame.src).toMatch(/^http:\/\/localhost:3000\/\?embed=1&/);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(src));
  });

  it.each([
    ["https://docs.example.org/guide/", "https://docs.example.org/guide/?embed=1"],
    ["/guide/", "http://localhost:3000/guide/?embed=1"],
    ["https://docs.example.org/guide/?x#y", "https://docs.example.org/guide/?embed=1"],
    ["file:///guide/", "file:///guide/?embed=1"],
  ])("shows the guide at %s", (src, beginning) => {
    const { element, frame } = shown("<tune-wise></tune-wise>");
    element.setAttribute("src", src);
    expect(frame.src.startsWith(beginning)).toBe(true);
    // The theme is told to the guide, which may be a file and then cannot hear it.
    element.setAttribute("theme", "dark");
    expect(warn).not.toHaveBeenCalled();
  });

  it("shows the verdict alone, and is as high as it says", () => {
    const { frame, say } = shown('<tune-wise page="verdict" answers="v=2&amp;goal=task"></tune-wise>');
    expect(frame.src).toMatch(/\?embed=1&.*view=verdict.*#at=result&v=2&goal=task$/);
    say(posted({ type: "resize", height: 286 }));
    expect(frame.height).toBe("286");
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(["constructor", "verdict:short", "chart", "calculator:<b>"])(
    "names the pages there are where no page is called so, and lets the frame say it too: %s",
    (page) => {
      const { element, frame } = shown("<tune-wise></tune-wise>");
      element.setAttribute("page", page);
      expect(new URL(frame.src).searchParams.get("view")).toBe(page.replace(":", "-"));
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        `<tune-wise>: page "${page}" is not allowed; use wizard, result, verdict, calculator:<technique> or chart:<name>`,
      );
    },
  );

  it("can be styled from the page as a part, and is as high as the guide says", () => {
    const { frame, say } = shown("<tune-wise></tune-wise>");
    expect([frame.getAttribute("part"), frame.width]).toEqual(["frame", "100%"]);
    say(posted({ type: "resize", height: 1_234 }));
    expect(frame.height).toBe("1234");
  });
});

describe("the element's decision", () => {
  const decision = { recommendation: { technique: "lora" } };

  it("is asked for once by all who wait for it, and anew when an answer has changed", async () => {
    const { element, say, sent } = shown("<tune-wise></tune-wise>");
    const both = [element.getDecision(), element.getDecision()];
    expect(sent()).toEqual([posted({ type: "get-decision", reply: 1 })]);
    say(posted({ type: "answer", question: "goal", answers: { goal: "task" } }));
    const later = element.getDecision();
    expect(sent().at(-1)).toEqual(posted({ type: "get-decision", reply: 2 }));
    say(posted({ type: "decision", decision, reply: 1 }));
    say(posted({ type: "decision", decision: null, reply: 2 }));
    expect(await Promise.all([...both, later])).toEqual([decision, decision, null]);
  });

  it("is asked for again once the guide listens", async () => {
    const { element, say, sent } = shown("<tune-wise></tune-wise>");
    const decided = element.getDecision();
    say(posted({ type: "ready" }));
    expect(sent().map(({ type }) => type)).toEqual(["get-decision", "get-decision"]);
    say(posted({ type: "decision", decision, reply: 1 }));
    expect(await decided).toEqual(decision);
  });

  it("is null after 30 seconds, and the guide stops working at it", async () => {
    vi.useFakeTimers();
    const { element, sent } = shown("<tune-wise></tune-wise>");
    const decided = element.getDecision();
    vi.advanceTimersByTime(30_000);
    expect(await decided).toBeNull();
    expect(sent().at(-1)).toEqual(posted({ type: "stop-decision", reply: 1 }));
  });

  it("is null where the element is taken away", async () => {
    const { element } = shown("<tune-wise></tune-wise>");
    const decided = element.getDecision();
    element.remove();
    expect(await decided).toBeNull();
  });
});

describe("messages that the element does not understand", () => {
  it("are ignored, with one word to the developer", () => {
    const { element, frame, say } = shown("<tune-wise></tune-wise>");
    const events: string[] = [];
    element.addEventListener("resize", ({ type }) => events.push(type));
    const before = frame.height;
    say(posted({ type: "resize", height: -1 }));
    say({ tunewise: 2, type: "resize", height: 500 });
    say(posted({ type: "resize", height: 500 }), "https://elsewhere.example");
    expect([frame.height, events]).toEqual([before, []]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('type "resize"'));
  });

  it("draw no warning where they are of another protocol", () => {
    const { say } = shown("<tune-wise></tune-wise>");
    say({ source: "react-devtools" });
    say([]);
    expect(warn).not.toHaveBeenCalled();
  });
});
