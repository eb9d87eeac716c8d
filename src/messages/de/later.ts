import { later as core } from "../../guide/messages/de/later.ts";
import { catalogue } from "./catalogue.ts";
import { charts } from "./charts.ts";
import { drawings } from "./drawings.ts";
import { embed } from "./embed.ts";
import { host } from "./host.ts";
import { notices } from "./notices.ts";
import { order } from "./order.ts";
import { overview } from "./overview.ts";
import { reference } from "./reference.ts";
import { result } from "./result.ts";
import { share } from "./share.ts";
import { statement } from "./statement.ts";

export const later = {
  ...core,
  catalogue,
  charts,
  drawings,
  embed,
  host,
  notices,
  order,
  overview,
  reference,
  result,
  share,
  statement,
};
