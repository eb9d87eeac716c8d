import { afterEach, describe, expect, it } from "vitest";
import { acmeModel } from "../support/acmeModel.ts";
import { choose, heading, openPart, openSite, press, recommended, site, visit } from "../support/visit.ts";

openSite();

afterEach(() => site.changed.clear());

const file = "tunewise.config.json";

describe("a host's configuration", () => {
  it("shows name and help, hides questions, presets answers, adds a model and a card, sets prices", async () => {
    site.changed.set(
      file,
      JSON.stringify({
        organisation: { name: "Acme Research" },
        help: { label: "Ask the platform team", url: "https://intranet.example.org/" },
        hiddenQuestions: ["goal"],
        defaultAnswers: { access: "weights", gpu: "acme-one" },
        models: [acmeModel],
        gpus: [
          { id: "acme-one", name: "Acme One", memoryGB: 48, bf16Tflops: 300, bandwidthTBps: 1.5, pricePerHourUsd: 1 },
        ],
      }),
    );
    const { page, errors } = await visit(
      "v=2&at=model&access=weights&gpu=acme-one&gpus=1&model=acme-7b&examples=1k-10k",
    );
    await page.getByText("Acme Research").waitFor();
    expect(await page.getByRole("link", { name: "Ask the platform team" }).getAttribute("href")).toContain("intranet");
    expect(await page.getByRole("combobox", { name: "Base model" }).inputValue()).toBe("Acme-7B");
    await press(page, "See the result now");
    await recommended(page, /Acme 7B .* on your Acme One$/);
    await openPart(page, "Change any answer");
    await page.getByLabel("Stakes", { exact: true }).waitFor();
    expect(await page.getByLabel("Goal", { exact: true }).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("presets answers for a new visit, beside those of an earlier one, but not for a link", async () => {
    site.changed.set(file, '{"defaultAnswers": {"access": "api"}}');
    const { page, errors } = await visit();
    await press(page, "Start");
    await page.waitForFunction(() => window.location.hash.includes("access=api"));
    await choose(page, "One well-defined task");
    await page.waitForFunction(() => window.location.hash.includes("goal=task"));
    await page.goto(site.url);
    await page.getByRole("button", { name: "Continue with your earlier answers" }).waitFor();
    await press(page, "Start");
    await page.waitForFunction(() => /access=api/.test(window.location.hash) && !/goal=/.test(window.location.hash));
    // Start is a link that works before the scripts do.
    const early = await visit("v=2&at=goal");
    await early.page.waitForFunction(() => window.location.hash.includes("access=api"));
    // And while they take over: the guide is open, but the link is still the page's own.
    const late = await visit();
    await late.page.waitForFunction(() => window.history.state !== null);
    await late.page.evaluate(() => {
      window.location.hash = "v=2&at=goal";
    });
    await late.page.waitForFunction(() => window.location.hash.includes("access=api"));
    const link = await visit("v=2&at=answers&goal=format");
    expect(link.page.url()).not.toContain("access=");
    expect([...errors, ...early.errors, ...late.errors, ...link.errors]).toEqual([]);
  });

  it("may forward to a hub: a config.json comes by model id when asked for, and only then", async () => {
    const config =
      '{"model_type":"llama","hidden_size":2048,"intermediate_size":8192,"num_hidden_layers":16,"num_attention_heads":32,"vocab_size":128256}';
    site.changed.set(file, '{"hub": "./hub/"}');
    site.changed.set("hub/acme/tiny/resolve/main/config.json", config);
    const { page, errors } = await visit("v=2&at=model");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("combobox", { name: "Base model" }).click();
    await page.getByRole("option", { name: "Another model (paste its config.json)" }).click();
    await page.getByText("Pressing the button sends this id").waitFor();
    await page.getByLabel(/Model id on the hub/).fill("acme/tiny");
    expect(asked.filter((url) => url.includes("/hub/"))).toEqual([]);
    await press(page, "Load its config.json");
    await page.getByText("Loaded into the field below.").waitFor();
    expect(await page.getByLabel(/config.json from Hugging Face/).inputValue()).toBe(config);
    await page.getByLabel(/Model id on the hub/).fill("../../secret");
    expect(await page.getByRole("button", { name: "Load its config.json" }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
  });

  it("leaves the guide as it is where it is broken, and says what was wrong", async () => {
    site.changed.set(
      file,
      '{"prices": {"h100-sxm": "cheap"}, "organisation": {"name": "<img src=x onerror=alert(1)>"}}',
    );
    const { page, errors } = await visit();
    await page.getByText("Part of this site's configuration could not be used").click();
    await page.getByText(/tunewise\.config\.json: prices\.h100-sxm: "cheap" is not allowed/).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    await press(page, "Start");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "What should the model learn?");
    site.changed.set(file, "not json");
    await page.reload();
    await page.getByText("Part of this site's configuration could not be used").waitFor();
    expect(await heading(page).textContent()).toBe("What should the model learn?");
    expect(errors).toEqual([]);
  });

  it("that does not load is asked for again, then named with its status, and the guide works without it", async () => {
    site.changed.set(file, 500);
    const { page, errors } = await visit();
    await page.getByText("tunewise.config.json could not be loaded (status 500)").waitFor();
    await press(page, "Start");
    await page.getByRole("heading", { level: 1, name: "What should the model learn?" }).waitFor();
    const logged: string[] = [];
    page.on("console", (message) => message.type() === "error" && logged.push(message.text()));
    site.changed.set(file, 503);
    await page.reload();
    await page.getByText("tunewise.config.json could not be loaded (status 503)").waitFor();
    expect(logged.join()).toContain("tunewise.config.json did not load (HTTP 503)");
    expect(errors).toEqual([]);
  });

  it("that does not load at first only is applied without a word", async () => {
    site.changed.set(file, [503, '{"organisation": {"name": "Acme Research"}}']);
    const { page, errors } = await visit("v=2&at=goal");
    await page.getByText("Acme Research").waitFor();
    expect(await page.getByText("tunewise.config.json could not be loaded").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("that is not there sets nothing, and nothing is said of it", async () => {
    site.changed.set(file, 404);
    const { page, errors } = await visit("v=2&at=goal");
    await heading(page).waitFor();
    expect(await page.getByText("tunewise.config.json").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
