import type { OfficeSurroundings } from "../../host";

/** Office's colours, as the pane is told of them: it chooses its own look by them. */
export function officeTheme(look: "light" | "dark"): OfficeSurroundings["officeTheme"] {
  return look === "dark"
    ? { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#1F1F1F", controlForegroundColor: "#FFFFFF" }
    : { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424", controlBackgroundColor: "#FFFFFF", controlForegroundColor: "#242424" };
}
