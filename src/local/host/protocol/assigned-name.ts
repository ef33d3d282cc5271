/** The library assigns a few properties under another name than it reads them by (`Worksheet_ShowGridlines_Set` and its kind). */
const READ_AS: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "ShowGridlines",
  "Worksheet.Headings": "ShowHeadings",
};

/** The name a property is read by, from the name it is assigned under. */
export const assignedName = (type: string, name: string): string => READ_AS[`${type}.${name}`] ?? name;
