// The core outside a browser speaks English: whoever runs it there imports this file first.
import { first } from "./en/first.ts";
import { last } from "./en/last.ts";
import { later } from "./en/later.ts";
import { speak } from "./index.ts";

speak({ ...first, ...later, ...last });
