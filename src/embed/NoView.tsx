import { techniques } from "../core/index.ts";
import type { WithDetails } from "../ui/lazyComponent.tsx";
import { chartIds } from "./chartIds.ts";
import type { View } from "./settings.ts";

/** What a frame can show, where it was asked for something else. */
const NoView = ({ view, words }: WithDetails & { view: Exclude<View, { kind: "verdict" }> }) => {
  const { builder } = words;
  switch (view.kind) {
    case "chart":
      return <p role="alert">{builder.noChart(view.name, chartIds.join(", "))}</p>;
    case "calculator":
      return <p role="alert">{builder.noTechnique(view.name, techniques.map(({ id }) => id).join(", "))}</p>;
    case "unknown":
      return <p role="alert">{builder.noView(view.asked)}</p>;
  }
};

export default NoView;
