import { makeStyles, tokens } from "@fluentui/react-components";

export const useToolbarStyles = makeStyles({
  toolbar: {
    display: "flex", alignItems: "center", gap: tokens.spacingHorizontalL, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 480px)": { flexWrap: "wrap", rowGap: 0 },
  },
  names: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalM, minWidth: 0, "@media (max-width: 720px)": { flexDirection: "column", alignItems: "stretch", gap: 0 }, "@media (max-width: 480px)": { flexBasis: "100%" } },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", "@media (max-width: 720px)": { fontSize: tokens.fontSizeBase300 },
    // A narrow window has room for the workbook's name or ours; ours is still read aloud.
    "@media (max-width: 480px)": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  },
  file: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  activity: { marginLeft: "auto", minWidth: "1px" },
  // In a narrow window the icons are seen and the words are read aloud.
  words: { whiteSpace: "nowrap", "@media (max-width: 720px)": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } },
  button: { whiteSpace: "nowrap", "@media (max-width: 720px)": { minWidth: "auto" } },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexShrink: 0 },
});
