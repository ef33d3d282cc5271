import type { Json } from "../../workbook";

/** Gives workbook names the formulas they should have; a name whose formula is null goes. */
export function queueNames(
  { workbook: { names } }: Excel.RequestContext,
  wanted: readonly { readonly name: string; readonly formula: string | null; readonly comment?: string }[],
  present: ReadonlySet<string>,
): void {
  for (const { name, formula, comment } of wanted) {
    if (formula === null) {
      if (present.has(name)) names.getItem(name).delete();
    } else if (present.has(name)) names.getItem(name).formula = formula;
    else names.add(name, formula, comment);
  }
}

/** Gives settings the values they should have; one whose value is undefined goes. */
export function queueSettings({ workbook: { settings } }: Excel.RequestContext, wanted: readonly { readonly key: string; readonly value: Json | undefined }[], present: ReadonlySet<string>): void {
  for (const { key, value } of wanted) {
    if (value !== undefined) settings.add(key, value);
    else if (present.has(key)) settings.getItem(key).delete();
  }
}
