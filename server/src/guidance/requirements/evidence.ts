import { handbook } from "../editions.ts";
import type { RequirementGroup } from "./requirement.ts";

export const evidence: RequirementGroup = {
  title: "Information for an inspection (Annex A)",
  requirements: [
    {
      id: "annex-a-items",
      source: handbook(86, 192, 203, 206),
      says: "The items of Annex A are provided, from the structure of the partnership (1.1) to agreements about single placements (7.7).",
      rules: ["evidence-item"],
    },
    {
      id: "annex-a-somebody",
      source: handbook(83, 192),
      says: "Each item comes from somebody, through the nominated officer.",
      rules: ["evidence-item-owner"],
    },
    {
      id: "annex-a-times",
      source: handbook(192, 196, 203),
      says: "Lists are due at 11am on the day after notification, the rest by 5pm on the Friday of the first week.",
      rules: ["evidence-item-date"],
    },
    {
      id: "annex-a-best-and-newest",
      source: handbook(199, 204),
      says: "What is shared is the best and the newest, with its date; not everything.",
      rules: ["evidence-item-date"],
    },
    {
      id: "annex-a-not-twice",
      source: handbook(195),
      says: "What answers two requests need not be given twice.",
      none: "An index may say so in its own way; that is nothing to find fault with.",
    },
    {
      id: "person-level-lists",
      source: handbook(196, 197, 198, 200),
      says: "The lists of children and young people follow a template, in a spreadsheet.",
      none: "Lists of persons do not belong in a Markdown document and are never read by this tool.",
    },
    {
      id: "surveys-and-visits",
      source: handbook(88, 93, 205),
      says: "The partnership passes on surveys, arranges meetings and lists providers for visits.",
      none: "These are tasks during an inspection and not part of a document.",
    },
    {
      id: "further-information",
      source: handbook(87),
      says: "Inspectors may ask for more where they need it.",
      none: "What they will ask cannot be known beforehand.",
    },
  ],
};
