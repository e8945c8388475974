import { kinds, plans, type Kind } from "../../draft/draft.ts";

/** What an area writes itself and may publish: all but the inspectors' report. */
export const ownKinds: readonly Kind[] = kinds.filter((kind) => kind !== "inspection-report");

/** What is written in whole sentences for readers outside the partnership. */
export const readKinds: readonly Kind[] = [...plans, "self-evaluation", "progress-report"];

/** What people outside the team that writes it read, with pictures, links and abbreviations. */
export const sentKinds: readonly Kind[] = [...readKinds, "evidence-index"];
