import { first as core } from "../../guide/messages/en/first.ts";
import { app } from "./app.ts";
import { wizard } from "./wizard.ts";

/** What the first screens say, with the core's part of it. */
export const first = { ...core, app, wizard };

export type First = typeof first;
