import { last as core } from "../../guide/messages/zh-Hans/last.ts";
import { charts } from "./charts.ts";
import { drawings } from "./drawings.ts";
import { embed } from "./embed.ts";
import { reference } from "./reference.ts";
import { share } from "./share.ts";
import { statement } from "./statement.ts";

export const last = {
  ...core,
  charts,
  drawings,
  embed,
  reference,
  share,
  statement,
};
