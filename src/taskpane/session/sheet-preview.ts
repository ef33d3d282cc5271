/** A sheet that will be written, before it is. */
export interface SheetPreview {
  readonly name: string;
  readonly rows: number;
}
