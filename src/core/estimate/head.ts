import type { Technique } from "../techniques/index.ts";

/**
 * The technique with a classification head of so many parameters, which PEFT trains beside any
 * adapter; where all weights are trained it is one of them.
 */
export const withTrainedHead = (technique: Technique, headParameters: number): Technique =>
  technique.trains === "all-weights"
    ? technique
    : {
        ...technique,
        trainableParameters: (of, given) => technique.trainableParameters(of, given) + headParameters,
      };
