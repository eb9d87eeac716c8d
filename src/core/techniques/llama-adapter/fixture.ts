import type { TechniqueFixture } from "../fixture.ts";

export const fixture: TechniqueFixture = {
  counts: [],
  trains: {},
};
