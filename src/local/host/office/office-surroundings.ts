/** What `Office.context` says of the world around the add-in. */
export interface OfficeSurroundings {
  /** The highest supported version of each requirement set, such as `{ ExcelApi: "1.12" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  readonly officeTheme: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string; readonly controlBackgroundColor: string; readonly controlForegroundColor: string };
}

/** `CustomFunctions`, `DelayForCellEdit` and the like are names the library asks for itself. */
export const DEFAULT_REQUIREMENT_SETS: OfficeSurroundings["requirementSets"] = {
  ExcelApi: "1.12",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
};

export const DEFAULT_THEME: OfficeSurroundings["officeTheme"] = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
};
