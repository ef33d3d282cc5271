/** A provider label taken apart. All parts but `text` are folded to plain lower case for comparing. */
export interface PersonName {
  /** First and last name as a person writes them: "Ana López". */
  readonly text: string;
  /** How much of `text` is the first name. */
  readonly givenLength: number;
  /** Empty where the label gives a last name only. */
  readonly first: string;
  readonly last: string;
  /** The short form the label gives in quotes or brackets: "bob" of Robert "Bob" Harlow. */
  readonly goesBy: string;
  /** First letters of middle names, in order. */
  readonly middleInitials: string;
  /** "jr", "iii", or "". */
  readonly suffix: string;
}
