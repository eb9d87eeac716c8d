import { first as core } from "../../guide/messages/zh-Hans/first.ts";
import { app } from "./app.ts";
import { wizard } from "./wizard.ts";

export const first = { ...core, app, wizard };
