import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Beyond this the name and both selects fit beside each other with the longest of their words. */
const ALL_THREE = "@media (min-width: 540px)";

export const useCandidatesScreenStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  legend: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  controls: {
    display: "grid",
    // Two halves: columns made to fit would leave a third one empty and cut what the selects say.
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    [ALL_THREE]: { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    "> *": { minWidth: 0 },
    "& input, & select": { minWidth: 0, width: "100%" },
    "> :first-child": { gridColumnStart: 1, gridColumnEnd: -1, [ALL_THREE]: { gridColumnEnd: 2 } },
  },
  pickers: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    "& select": { minWidth: 0, width: "100%" },
  },
  count: { ...typographyStyles.body1, display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  sets: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  set: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});
