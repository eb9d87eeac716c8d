import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { pageCatalogue } from "../../src/app/catalogue.ts";
import { readCorrections, setCorrections } from "../../src/app/corrections.ts";
import { noCorrections, useGuide } from "../../src/app/store.ts";
import MeasurePage from "../../src/pages/measure/MeasurePage.tsx";
import { newIssueUrl } from "../../src/pages/measure/newIssueUrl.ts";
import { words } from "../support/english.ts";
import { configuration, log } from "../support/measuredRun.ts";
import { render } from "../support/render.tsx";

describe("the page that compares a run", () => {
  it("tells files of both kinds apart, compares them, and keeps the correction that follows", async () => {
    const user = userEvent.setup();
    render(<MeasurePage words={words} />);
    await user.selectOptions(screen.getByLabelText("GPU"), "rtx-4090");
    await user.upload(screen.getByLabelText("Choose files"), [
      new File([configuration], "axolotl.yaml"),
      new File([log], "train.log"),
      new File(["hello"], "notes.log"),
    ]);
    const compared = await screen.findByRole("article");
    expect(within(compared).getByRole("row", { name: /^Reserved 13/ })).toBeTruthy();
    expect(screen.getByText(/^notes\.log: it is neither a trainer's log that we can read/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use it in this browser" }));
    const [kept] = useGuide.getState().corrections.kept;
    expect(kept).toMatchObject({ gpu: "rtx-4090", software: expect.stringMatching(/^axolotl/) });
    expect(pageCatalogue().corrections).toEqual([kept]);
    await user.click(screen.getByLabelText("Use corrections"));
    expect(pageCatalogue().corrections).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Remove the correction for NVIDIA GeForce RTX 4090/ }));
    expect(useGuide.getState().corrections).toEqual(noCorrections);
  });

  it("shows a report that holds settings and figures, and nothing else of the files", async () => {
    const user = userEvent.setup();
    render(<MeasurePage words={words} />);
    await user.click(screen.getByLabelText("Paste what the run wrote"));
    await user.paste(`secret-project ${log}`);
    await user.click(screen.getByLabelText("Paste the configuration that started it"));
    await user.paste(`${configuration}output_dir: /home/secret-project\n`);
    await waitFor(() => expect(screen.getByText("Report this run")).toBeTruthy());
    const text = screen.getByRole("region", { name: "Text of the report", hidden: true }).textContent ?? "";
    expect(text).toContain('"allocatedBytes": 11274289152');
    expect(text).toContain('"microBatchSize": 2');
    expect(text).not.toContain("secret");
  });
});

describe("corrections", () => {
  it("are read back as they were saved, and whatever else stands there is left out", () => {
    const corrections = { isUsed: true, kept: [{ gpu: "t4", software: "trl-2026-11", memory: 1.1, time: null }] };
    setCorrections(corrections);
    expect(readCorrections()).toEqual(corrections);
    localStorage.setItem("tunewise-corrections", '{"isUsed": true, "kept": [{"gpu": 1}, null, {"gpu": "t4"}]}');
    expect(readCorrections()).toEqual(noCorrections);
    localStorage.setItem("tunewise-corrections", "{");
    expect(readCorrections()).toEqual(noCorrections);
  });
});

it("a new issue is opened in the repository that GitHub Pages publishes, where the text is short enough", () => {
  const pages = { hostname: "example.github.io", pathname: "/tunewise/index.html" };
  const url = new URL(newIssueUrl(pages, { title: "A run", text: "figures" }) ?? "");
  expect(url.origin + url.pathname).toBe("https://github.com/example/tunewise/issues/new");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: "measured-run.yml",
    title: "A run",
    run: "figures",
  });
  expect(newIssueUrl(pages, { title: "", text: "x".repeat(8_000) })).toBeNull();
  expect(newIssueUrl({ hostname: "docs.example.org", pathname: "/guide/" }, { title: "", text: "" })).toBeNull();
});
