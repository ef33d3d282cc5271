import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useRunningTotalChartStyles = makeStyles({
  drawing: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  rule: { stroke: tokens.colorNeutralStroke2, strokeWidth: 0.75 },
  nothing: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
  axis: { fill: tokens.colorNeutralForeground2, fontSize: "11px", fontFamily: tokens.fontFamilyBase, [FORCED]: { fill: "CanvasText" } },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 2, strokeLinejoin: "round", [FORCED]: { stroke: "CanvasText" } },
  even: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: 2, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
});
