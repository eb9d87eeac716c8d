import { surveyedAmong } from "../frameworks/survey.ts";
import { type Technique, techniques } from "../techniques/index.ts";
import { isEncoder, type Workload } from "../workload.ts";

const trainsAll = ({ trains }: Technique): boolean => trains === "all-weights";

/**
 * Which of two techniques to start with where nothing tells them apart: the one that more of the
 * surveyed frameworks offer, then the one that needs no quantized base.
 */
const byPrecedence = (a: Technique, b: Technique): number =>
  surveyedAmong(b.frameworks) - surveyedAmong(a.frameworks) ||
  Number(a.baseQuantization !== "none") - Number(b.baseQuantization !== "none");

/**
 * The same for an encoder, which is trained whole where nothing speaks against it: it is so small
 * that an adapter saves nothing that counts, and adds settings of its own.
 */
const byPrecedenceOfEncoders = (a: Technique, b: Technique): number =>
  Number(trainsAll(b)) - Number(trainsAll(a)) || byPrecedence(a, b);

const placesBy = (order: typeof byPrecedence): Int32Array =>
  Int32Array.from(techniques.toSorted(order), (technique) => techniques.indexOf(technique));

const [ofOthers, ofEncoders] = [placesBy(byPrecedence), placesBy(byPrecedenceOfEncoders)];

/**
 * The techniques' places by precedence. Only the kind of model changes it, so that no answer that
 * changes little changes who comes first.
 */
export const precedenceIn = (workload: Workload): Int32Array => (isEncoder(workload) ? ofEncoders : ofOthers);
