import { choice } from "./question.ts";

export const domainModel = choice({
  id: "domain-model",
  ask: "Is there an open model already pre-trained on your domain?",
  short: "Domain model",
  why: "Starting nearer shortens the way: a model of your domain makes a distant task a related one.",
  evidence: ["scaling-method"],
  options: {
    yes: { label: "Yes", hint: "For code, medicine, law, finance or your language" },
    no: { label: "No" },
  },
});
