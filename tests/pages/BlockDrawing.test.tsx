import { expect, it } from "vitest";
import { BlockDrawing } from "../../src/pages/technique/BlockDrawing.tsx";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

it("has every row of boxes on the line from the input to the head", () => {
  const { container } = render(<BlockDrawing technique="full" words={words} />);
  const line = Number(/M([\d.]+),30V/.exec(container.innerHTML)?.[1]);
  const rows = new Map<string | null, number[]>();
  for (const box of container.querySelectorAll("rect[rx='4']")) {
    const [from, width] = [Number(box.getAttribute("x")), Number(box.getAttribute("width"))];
    const y = box.getAttribute("y");
    rows.set(y, [...(rows.get(y) ?? []), from, from + width]);
  }
  expect(rows.size).toBe(8);
  for (const ends of rows.values()) expect((Math.min(...ends) + Math.max(...ends)) / 2).toBe(line);
});
