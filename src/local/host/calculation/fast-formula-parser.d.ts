/** The one part of fast-formula-parser used here: SheetJS's number formatter. The package has no types of its own. */
declare module "fast-formula-parser/ssf/ssf" {
  const SSF: {
    /** Throws on a format it cannot read. */
    format(format: string, value: number | string | boolean): string;
  };
  export default SSF;
}
