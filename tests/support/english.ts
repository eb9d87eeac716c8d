import { speak } from "../../src/guide/messages/index.ts";
import { first } from "../../src/messages/en/first.ts";
import { last } from "../../src/messages/en/last.ts";
import { later } from "../../src/messages/en/later.ts";

speak({ ...first, ...later, ...last });
