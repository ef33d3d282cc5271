import { makeStyles, tokens } from "@fluentui/react-components";

export const useDropTargetStyles = makeStyles({
  target: { position: "relative", height: "100%" },
  veil: {
    position: "absolute", inset: tokens.spacingVerticalM, zIndex: 10, display: "flex", alignItems: "center", justifyContent: "center", pointerEvents: "none",
    border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1,
  },
});
