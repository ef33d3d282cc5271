import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { chooseTheme } from "../../../src/taskpane/theme";

describe("chooseTheme", () => {
  test.each([
    ["#FFFFFF", webLightTheme],
    ["#e6e6e6", webLightTheme],
    ["#262626", webDarkTheme],
    ["#0A0A0A", webDarkTheme],
    ["#26262600", webDarkTheme],
  ])("Office's own background %s decides between light and dark", (background, theme) => {
    expect(chooseTheme({ background, contrast: "ordinary" })).toBe(theme);
  });

  test.each([null, "", "black"])("where Office does not say (%p) the pane is light", (background) => {
    expect(chooseTheme({ background, contrast: "ordinary" })).toBe(webLightTheme);
  });

  test("the system's contrast palette comes first", () => {
    expect(chooseTheme({ background: "#FFFFFF", contrast: "forced" })).toEqual({ ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase });
  });
});
