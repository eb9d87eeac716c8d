import { BadInput } from "./BadInput.ts";

/** Gives a model's config.json by the model's name on the Hub. Throws BadInput. */
export type FetchConfig = (model: string) => Promise<unknown>;

/** Where the Hub is, and with which token it is asked. */
export interface Hub {
  readonly endpoint: string;
  readonly token?: string | undefined;
  readonly timeoutMs: number;
}

/** The Hub as its own tools are told of it: HF_ENDPOINT and HF_TOKEN. */
export const hubOf = (environment: Readonly<Record<string, string | undefined>>): Hub => ({
  endpoint: environment.HF_ENDPOINT || "https://huggingface.co",
  token: environment.HF_TOKEN || undefined,
  timeoutMs: 10_000,
});

const mostBytes = 1_000_000;

/** "owner/name", or a name alone. */
export const isHubName = (model: string): boolean =>
  /^[\w.-]{1,100}(\/[\w.-]{1,100})?$/.test(model) && !/^[.-]|\.\.|--/.test(model);

/** The text of the response, of a size that is believed. */
const textOf = async (response: Response): Promise<string> => {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > mostBytes) throw new Error(`more than ${mostBytes} characters`);
  }
  return text;
};

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === "TimeoutError";

/** What went wrong, as far down as it is told: fetch says only that it failed. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && cause.message === "" ? String(cause.code) : cause.message;
};

const refusal = (status: number): string => {
  if (status === 401 || status === 403) {
    return "it is private or gated: accept its terms on the Hub and set HF_TOKEN, or there is no such model";
  }
  return status === 404 ? "there is no such model, or it has no config.json" : `the Hub answered ${status}`;
};

/** Fetches from that Hub. A model's name is all that is sent, with the token where one is set. */
export const fetchFrom =
  ({ endpoint, token, timeoutMs }: Hub): FetchConfig =>
  async (model) => {
    const fault = (what: string): BadInput => new BadInput([`--hub: "${model}": ${what}`]);
    if (!isHubName(model)) throw fault("is no name on the Hub; use owner/name");
    let url: URL;
    try {
      url = new URL(`${model}/resolve/main/config.json`, `${endpoint.replace(/\/+$/, "")}/`);
    } catch {
      throw new BadInput([`HF_ENDPOINT: "${endpoint}" is not allowed; use an address such as https://huggingface.co`]);
    }
    let text: string;
    try {
      const response = await fetch(url, {
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw fault(refusal(response.status));
      text = await textOf(response);
    } catch (error) {
      if (error instanceof BadInput) throw error;
      throw fault(
        isTimeout(error)
          ? `no answer from ${url.host} within ${timeoutMs / 1000} s`
          : `${url.host}: ${reasonOf(error)}`,
      );
    }
    try {
      return JSON.parse(text);
    } catch {
      throw fault("what the Hub has as config.json is not JSON");
    }
  };
