import { last as core } from "../../guide/messages/en/last.ts";
import { charts } from "./charts.ts";
import { drawings } from "./drawings.ts";
import { embed } from "./embed.ts";
import { reference } from "./reference.ts";
import { share } from "./share.ts";
import { statement } from "./statement.ts";

/** What charts, sheets and reference pages say, with the core's part of it. */
export const last = {
  ...core,
  charts,
  drawings,
  embed,
  reference,
  share,
  statement,
};

export type Last = typeof last;
