import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const NARROWEST_CONTROL = "112px";

export const useCandidatesScreenStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  legend: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  controls: {
    display: "grid",
    gridTemplateColumns: `repeat(auto-fit, minmax(${NARROWEST_CONTROL}, 1fr))`,
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    "> *": { minWidth: 0 },
    "& input, & select": { minWidth: 0, width: "100%" },
    // The name has the whole width where three do not fit beside each other.
    "> :first-child": { "@media (max-width: 400px)": { gridColumnStart: 1, gridColumnEnd: -1 } },
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
