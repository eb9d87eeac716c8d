import { advice } from "./advice.ts";
import { catalogue } from "./catalogue.ts";
import { decision } from "./decision.ts";
import { estimates } from "./estimates.ts";
import { host } from "./host.ts";
import { notices } from "./notices.ts";
import { order } from "./order.ts";
import { overview } from "./overview.ts";
import { problems } from "./problems.ts";
import { result } from "./result.ts";

export const later = {
  advice,
  catalogue,
  decision,
  estimates,
  host,
  notices,
  order,
  overview,
  problems,
  result,
};
