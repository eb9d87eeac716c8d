import { describe, expect, it } from "vitest";
import { Marked } from "../../src/ui/Terms.tsx";
import { unbroken } from "../../src/ui/unbroken.ts";
import { inPieces } from "../../src/wording/terms.ts";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

describe("text that is read on a narrow screen", () => {
  it("keeps numbers with their units, and what it counts with its sign", () => {
    expect(unbroken("1.8 GiB of 2 × A100, 168 MB, 4 GPUs")).toBe(
      "1.8\u00a0GiB of 2\u00a0×\u00a0A100, 168\u00a0MB, 4\u00a0GPUs",
    );
    expect(unbroken("3 Big runs, 5 Miss")).toBe("3 Big runs, 5 Miss");
  });

  it("keeps the mark that follows a term in the line of the term, and says it once", () => {
    const text = "Memory is enough without quantization, which costs speed.";
    const { container } = render(
      <p>
        <Marked pieces={inPieces([text], words.glossary)[0] ?? []} />
      </p>,
    );
    expect(container.textContent).toBe(text);
    expect(container.querySelector(".whitespace-nowrap")?.textContent).toBe("quantization,");
  });
});
