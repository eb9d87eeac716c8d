import { surveyedAmong } from "../frameworks/survey.ts";
import type { Technique } from "../techniques/index.ts";

/**
 * Which of two techniques to start with where nothing tells them apart: the one that more
 * of the surveyed frameworks offer, then the one that needs no quantized base. It depends on no answer, so that no
 * answer that changes little changes who comes first.
 */
export const byPrecedence = (a: Technique, b: Technique): number =>
  surveyedAmong(b.frameworks) - surveyedAmong(a.frameworks) ||
  Number(a.baseQuantization !== "none") - Number(b.baseQuantization !== "none");
