import { act } from "./act.ts";
import { catalogue } from "./catalogue.ts";
import { charts } from "./charts.ts";
import { decision } from "./decision.ts";
import { embed } from "./embed.ts";
import { estimates } from "./estimates.ts";
import { figures } from "./figures.ts";
import { issues } from "./issues.ts";
import { order } from "./order.ts";
import { overview } from "./overview.ts";
import { result } from "./result.ts";

export const more = {
  act,
  catalogue,
  charts,
  decision,
  embed,
  estimates,
  figures,
  issues,
  order,
  overview,
  result,
};
