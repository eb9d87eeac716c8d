export { words } from "../transformers/words.zh-Hans.ts";
