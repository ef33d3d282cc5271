import { makeStyles, tokens } from "@fluentui/react-components";

export const useTypedFieldsStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(180px, 1fr))", gap: tokens.spacingHorizontalM, alignItems: "start" },
});
