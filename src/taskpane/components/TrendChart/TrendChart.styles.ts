import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useTrendChartStyles = makeStyles({
  frame: { width: "100%", overflow: "hidden" },
  drawing: { display: "block" },
  band: { fill: tokens.colorBrandBackground2, [FORCED]: { fill: "none", stroke: "GrayText", strokeWidth: 0.5 } },
  rule: { stroke: tokens.colorNeutralStroke2, strokeWidth: 0.75 },
  axis: { fill: tokens.colorNeutralForeground2, fontSize: "11px", fontFamily: tokens.fontFamilyBase, [FORCED]: { fill: "CanvasText" } },
  named: { paintOrder: "stroke", stroke: tokens.colorNeutralBackground1, strokeWidth: 3, [FORCED]: { stroke: "Canvas" } },
  median: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: 1, strokeDasharray: "4 3", [FORCED]: { stroke: "GrayText" } },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round", [FORCED]: { stroke: "CanvasText" } },
  point: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: "CanvasText" } },
  odd: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorPaletteDarkOrangeBorderActive, strokeWidth: 2, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  oddText: { fill: tokens.colorStatusWarningForeground3, fontSize: "11px", fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyBase, [FORCED]: { fill: "CanvasText" } },
});
