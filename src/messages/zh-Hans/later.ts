import { later as core } from "../../guide/messages/zh-Hans/later.ts";
import { catalogue } from "./catalogue.ts";
import { host } from "./host.ts";
import { notices } from "./notices.ts";
import { order } from "./order.ts";
import { overview } from "./overview.ts";
import { result } from "./result.ts";

export const later = {
  ...core,
  catalogue,
  host,
  notices,
  order,
  overview,
  result,
};
