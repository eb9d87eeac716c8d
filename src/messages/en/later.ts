import { later as core } from "../../guide/messages/en/later.ts";
import { catalogue } from "./catalogue.ts";
import { host } from "./host.ts";
import { notices } from "./notices.ts";
import { order } from "./order.ts";
import { overview } from "./overview.ts";
import { result } from "./result.ts";

/** What the pages after the first questions say, with the core's part of it. */
export const later = {
  ...core,
  catalogue,
  host,
  notices,
  order,
  overview,
  result,
};

export type Later = typeof later;
