import { handbook } from "../editions.ts";
import type { RequirementGroup } from "./requirement.ts";

export const publication: RequirementGroup = {
  title: "Children’s and families’ privacy",
  requirements: [
    {
      id: "personal-information",
      source: handbook(4, 194),
      says: "Personal information is gathered only where it is needed and is protected by law; it has no place in what is published.",
      rules: ["personal-data", "small-number"],
    },
  ],
};
