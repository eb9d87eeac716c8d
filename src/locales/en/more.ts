import { act } from "./act.ts";
import { advice } from "./advice.ts";
import { catalogue } from "./catalogue.ts";
import { charts } from "./charts.ts";
import { decision } from "./decision.ts";
import { embed } from "./embed.ts";
import { estimates } from "./estimates.ts";
import { evidence } from "./evidence.ts";
import { figures } from "./figures.ts";
import { issues } from "./issues.ts";
import { notices } from "./notices.ts";
import { order } from "./order.ts";
import { overview } from "./overview.ts";
import { recipes } from "./recipes.ts";
import { result } from "./result.ts";
import { share } from "./share.ts";

/** What every page after the first screens says, but for what people look up. */
export const more = {
  act,
  advice,
  catalogue,
  charts,
  decision,
  embed,
  estimates,
  evidence,
  figures,
  issues,
  notices,
  order,
  overview,
  recipes,
  result,
  share,
};

export type More = typeof more;
