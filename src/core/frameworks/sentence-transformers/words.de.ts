export { words } from "../transformers/words.de.ts";
