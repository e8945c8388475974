import { aspects2016 } from "./aspects-2016.ts";
import { cdcThemes } from "./cdc.ts";
import type { Frame } from "./frame.ts";
import { handbookCriteria } from "./handbook.ts";
import { inspectionFindings } from "./inspection-findings.ts";
import { northWestThemes } from "./nwadcs.ts";

export type { Frame, Theme } from "./frame.ts";

const all = [handbookCriteria, inspectionFindings, cdcThemes, northWestThemes, aspects2016] as const;

export type FrameId = (typeof all)[number]["id"];

export const frames: readonly Frame<FrameId>[] = all;

export const frameIds: readonly FrameId[] = frames.map(({ id }) => id);

/** The frame of that id. */
export function frameOf(id: FrameId): Frame {
  return frames.find((frame) => frame.id === id) ?? handbookCriteria;
}

export const defaultFrame: FrameId = "handbook";
