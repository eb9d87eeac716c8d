export { words } from "../transformers/words.en.ts";
