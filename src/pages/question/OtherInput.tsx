import { createElement, type FunctionComponent } from "react";
import type { KindId } from "../../core/index.ts";
import type { Controls } from "./draft.ts";
import GpuSelect from "./GpuSelect.tsx";
import ModelSelect from "./ModelSelect.tsx";
import Numbers from "./Numbers.tsx";
import Ranking from "./Ranking.tsx";

type OtherKind = Exclude<KindId, "choice">;

/** The controls of each kind of question that is more than a choice. */
const controls: { readonly [Kind in OtherKind]: FunctionComponent<Controls<Kind>> } = {
  amount: Numbers,
  lengths: Numbers,
  number: Numbers,
  planned: Numbers,
  model: ModelSelect,
  gpu: GpuSelect,
  ranking: Ranking,
};

const controlsOf = <Kind extends OtherKind>(kind: Kind): FunctionComponent<Controls<Kind>> => controls[kind];

/** The controls of a question that is more than a choice. */
const OtherInput = (given: Controls<OtherKind>) => createElement(controlsOf(given.question.kind), given);

export default OtherInput;
