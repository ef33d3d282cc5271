import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useSparklineStyles = makeStyles({
  drawing: { display: "block", overflow: "visible" },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 1.75, strokeLinecap: "round", strokeLinejoin: "round", [FORCED]: { stroke: "CanvasText" } },
  median: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: 1, strokeDasharray: "3 2", [FORCED]: { stroke: "GrayText" } },
  last: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: "CanvasText" } },
  odd: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorPaletteDarkOrangeBorderActive, strokeWidth: 1.5, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
});
