import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import QrCode from "../../src/pages/result/sections/QrCode.tsx";
import { fragmentOf } from "../../src/share/fragment.ts";
import { render } from "../support/render.tsx";

describe("the QR code", () => {
  it("holds the link of a full set of answers, with its quiet zone and the three corners that readers look for", () => {
    const { container } = render(
      <QrCode text={`https://example.org/guide/#${fragmentOf(mainJob, "result")}`} label="Code" />,
    );
    expect(screen.getByRole("img").getAttribute("viewBox")).toMatch(/^-4 -4 /);
    const path = container.querySelectorAll("path")[1]?.getAttribute("d") ?? "";
    const count = Number(screen.getByRole("img").getAttribute("viewBox")?.split(" ")[2]) - 8;
    for (const [column, row] of [
      [0, 0],
      [count - 1, 0],
      [0, count - 1],
    ] as const)
      expect(path).toContain(`M${column},${row}h1`);
  });
});
