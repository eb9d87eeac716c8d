import { marker } from "./report.ts";

/** Where a comment goes, and with which token. */
export interface PullRequest {
  readonly api: string;
  /** "owner/name". */
  readonly repository: string;
  readonly number: number;
  readonly token: string;
}

interface Comment {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly login: string; readonly type: string } | null;
}

const perPage = 100;

/** Comments that are looked through for ours. */
const mostPages = 20;

const timeoutMs = 30_000;

const request = async ({ api, token }: PullRequest, method: string, path: string, body?: object): Promise<unknown> => {
  const response = await fetch(`${api}${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    signal: AbortSignal.timeout(timeoutMs),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}`);
  return response.json();
};

/** Our comment. Of somebody else's with the same first line none is touched. */
const ownComment = async (to: PullRequest): Promise<Comment | null> => {
  for (let page = 1; page <= mostPages; page += 1) {
    const path = `/repos/${to.repository}/issues/${to.number}/comments?per_page=${perPage}&page=${page}`;
    const comments = (await request(to, "GET", path)) as readonly Comment[];
    const found = comments.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(marker));
    if (found) return found;
    if (comments.length < perPage) return null;
  }
  return null;
};

/**
 * Replaces the text of our comment. Without one yet, writes a new comment if `isNeeded`. Rejects if
 * the token lacks the permission.
 */
export const putComment = async (to: PullRequest, text: string, isNeeded: boolean): Promise<void> => {
  const present = await ownComment(to);
  if (present?.body === text) return;
  if (present) {
    await request(to, "PATCH", `/repos/${to.repository}/issues/comments/${present.id}`, { body: text });
  } else if (isNeeded) {
    await request(to, "POST", `/repos/${to.repository}/issues/${to.number}/comments`, { body: text });
  }
};
