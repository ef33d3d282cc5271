import type { ConditionalLook } from "../../model";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { flag, text } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { colour } from "../formats/colour";
import { object, type ConditionalFormatState, type HostStates } from "../states";

type Look = HostStates["ConditionalRangeFormat"];

/** A conditional look, together with the sheet that changes with it. */
export const lookOf = ({ sheet }: ConditionalFormatState, look: ConditionalLook): Look => ({ sheet, look });

const change = ({ sheet, look }: Look, part: Partial<ConditionalLook>): void => {
  Object.assign(look, part);
  recordSheetChange(sheet);
};

/** How cells look for which a condition holds. */
export const conditionalRangeFormatType: HostType<Excel.ConditionalRangeFormat, Look> = {
  objects: { font: (look) => object("ConditionalRangeFont", look), fill: (look) => object("ConditionalRangeFill", look) },
};

/** Their letters. */
export const conditionalRangeFontType: HostType<Excel.ConditionalRangeFont, Look> = {
  scalars: {
    bold: assignable(({ look }) => look.bold, flag, (self, bold) => change(self, { bold })),
    color: assignable(({ look }) => look.color, text, (self, value) => change(self, { color: colour(value) })),
  },
  methods: { clear: method([], (self) => change(self, { bold: null, color: null })) },
};

/** Their background. */
export const conditionalRangeFillType: HostType<Excel.ConditionalRangeFill, Look> = {
  scalars: { color: assignable(({ look }) => look.fill, text, (self, value) => change(self, { fill: colour(value) })) },
  methods: { clear: method([], (self) => change(self, { fill: null })) },
};
