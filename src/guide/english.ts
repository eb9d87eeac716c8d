// The core outside a browser speaks English: whoever runs it there imports this file first.
import { first } from "./messages/en/first.ts";
import { last } from "./messages/en/last.ts";
import { later } from "./messages/en/later.ts";
import { speak } from "./messages/index.ts";

speak({ ...first, ...later, ...last });
