import { makeStyles } from "@fluentui/react-components";

/**
 * Where the system's colours are forced, cells take them by themselves; a drawing keeps its own, and ink chosen for white
 * could not be read. Lines lose their colours with the rest: the names at their ends tell them apart.
 */
export const useChartStyles = makeStyles({
  chart: {
    "@media (forced-colors: active)": {
      '& rect:not([fill="none"])': { fill: "Canvas" },
      '& rect:not([stroke="none"])': { stroke: "CanvasText" },
      "& line": { stroke: "GrayText" },
      "& text": { fill: "CanvasText" },
      "& polyline": { stroke: "CanvasText" },
      "& circle": { fill: "CanvasText" },
    },
  },
});
