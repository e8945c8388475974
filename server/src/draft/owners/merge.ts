import { bodyKinds } from "../../guidance/organisations.ts";
import { isServiceName, kindOfBody, type NameReading } from "./read-name.ts";

/** "and" or a slash stands inside one name: "Employment and Skills Team", and not "LA and ICB". */
export function goesOn(left: NameReading, leftText: string, right: NameReading, rightText: string): boolean {
  if (left.type === "vague" && right.type === "vague") return true;
  if (right.type === "person" || /^(?:the|our)\s/i.test(rightText)) return false;
  if (right.shape === "known")
    return left.shape === "subject" && left.type !== "vague" && isServiceName(rightText);
  const isField = right.shape === "subject" && /^\p{Lu}/u.test(rightText);
  const isBody = right.type === "organisation" && kindOfBody(rightText) !== undefined;
  switch (left.shape) {
    case "subject":
      return left.type !== "vague" || isField || (!isBody && right.shape === "closed");
    case "known":
      return isField && right.type !== "vague" && isServiceName(leftText);
    case "open":
      if (right.type === "post") return left.type === "person";
      return (
        right.shape === "subject" || right.shape === "name" || (right.type === "organisation" && !isBody)
      );
    case "name":
      return (right.type === "organisation" || right.type === "group") && right.shape === "closed";
    case "closed":
      return isBody && isHalfOfHealthBody(leftText, rightText);
    default:
      return false;
  }
}

/** "NHS Calder" before "Vale ICB" is not whole. */
function isHalfOfHealthBody(left: string, right: string): boolean {
  if (!left.startsWith("NHS ") || right.startsWith("NHS ") || kindOfBody(left) !== bodyKinds.at(-1))
    return false;
  return /\b(?:ICB|CCG|Board|Trust|Group|FT)$/.test(right);
}

/** What follows a post or a person on a comma: the rest of the title, the post of the person, or the body. */
export function titleGoesOn(left: NameReading, right: NameReading): NameReading | undefined {
  if (left.organisation !== undefined) return undefined;
  if (right.shape === "subject") return { ...left, shape: "open" };
  if (right.type === "post" && left.type === "person") {
    return { ...left, organisation: right.organisation, shape: right.shape };
  }
  if (right.type === "person" && left.type === "post") return { ...left, shape: "closed" };
  if (right.type === "organisation") return { ...left, organisation: right.organisation, shape: "closed" };
  return undefined;
}
