import { first } from "../../src/locales/en/first.ts";
import { last } from "../../src/locales/en/last.ts";
import { later } from "../../src/locales/en/later.ts";
import { speak } from "../../src/locales/index.ts";

speak({ ...first, ...later, ...last });
