import { act } from "./act.ts";
import { answers } from "./answers.ts";
import { catalogue } from "./catalogue.ts";
import { charts } from "./charts.ts";
import { decision } from "./decision.ts";
import { embed } from "./embed.ts";
import { estimates } from "./estimates.ts";
import { figures } from "./figures.ts";
import { glossary } from "./glossary.ts";
import { leading } from "./leading.ts";
import { order } from "./order.ts";
import { overview } from "./overview.ts";
import { result } from "./result.ts";
import { telling } from "./telling.ts";

export const more = {
  act,
  answers,
  catalogue,
  charts,
  decision,
  embed,
  estimates,
  figures,
  glossary,
  leading,
  order,
  overview,
  result,
  telling,
};
