import type { Lengths } from "../../lengths.ts";
import { type AmountQuestion, amountKind } from "./amount.ts";
import { type ChoiceQuestion, choiceKind } from "./choice.ts";
import { type GpuAnswer, type GpuQuestion, gpuKind } from "./gpu.ts";
import type { Kind } from "./kind.ts";
import { type LengthsQuestion, lengthsKind } from "./lengths.ts";
import { type ModelAnswer, type ModelQuestion, modelKind } from "./model.ts";
import { type NumberQuestion, numberKind } from "./number.ts";
import { type PlannedQuestion, plannedKind } from "./planned.ts";
import { type RankingAnswer, type RankingQuestion, rankingKind } from "./ranking.ts";

/** What a question of each kind is, and what it is answered with. */
interface Kinds {
  readonly choice: { readonly question: ChoiceQuestion; readonly value: string };
  readonly amount: { readonly question: AmountQuestion; readonly value: string | number };
  readonly lengths: { readonly question: LengthsQuestion; readonly value: string | Lengths };
  readonly number: { readonly question: NumberQuestion; readonly value: number };
  readonly planned: { readonly question: PlannedQuestion; readonly value: number };
  readonly model: { readonly question: ModelQuestion; readonly value: ModelAnswer };
  readonly gpu: { readonly question: GpuQuestion; readonly value: GpuAnswer };
  readonly ranking: { readonly question: RankingQuestion; readonly value: RankingAnswer };
}

export type KindId = keyof Kinds;

/** A question of that kind. */
export type Question<Id extends KindId = KindId> = {
  readonly [Each in Id]: { readonly kind: Each } & Kinds[Each]["question"];
}[Id];

/** What a question of that kind is answered with. */
export type ValueOf<Id extends KindId = KindId> = Kinds[Id]["value"];

/** Every kind of question. */
export const kinds: { readonly [Id in KindId]: Kind<Question<Id>, ValueOf<Id>> } = {
  choice: choiceKind,
  amount: amountKind,
  lengths: lengthsKind,
  number: numberKind,
  planned: plannedKind,
  model: modelKind,
  gpu: gpuKind,
  ranking: rankingKind,
};

/** The kind of that question. */
export const kindOf = <Id extends KindId>({ kind }: Question<Id>): Kind<Question<Id>, ValueOf<Id>> => kinds[kind];
