import { makeStyles, tokens } from "@fluentui/react-components";

export const useForDevelopersStyles = makeStyles({
  place: { position: "relative", flexShrink: 0, marginLeft: "auto" },
  trigger: { whiteSpace: "nowrap", "@media (max-width: 720px)": { minWidth: "auto" } },
  words: { "@media (max-width: 720px)": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } },
  panel: {
    position: "absolute", right: 0, bottom: "100%", zIndex: 6, boxSizing: "border-box", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS,
    width: "300px", maxWidth: "100vw", maxHeight: "calc(100vh - 160px)", overflowY: "auto", padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
