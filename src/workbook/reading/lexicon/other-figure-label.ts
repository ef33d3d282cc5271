import { normaliseLabel } from "../cells/normalise-label";

const OTHER_FIGURES =
  /^(?:total |group |practice )?(?:(?:work |total )?(?:w ?)?rvus?|(?:prior |last |current )?(?:ytd|mtd)|(?:19|20)\d\d(?: ytd)?|encounters?|visits|(?:new |established )?patients(?: seen)?|no shows?(?: rate)?|(?:clinical )?c ?fte ?s?|(?:clinical )?ftes?|(?:operating |total )?(?:expenses?|costs?)|overhead|ebitda|comp(?:ensation)?|salary|days in a r|a r|ar|(?:gross )?charges|billed charges|adjustments|contractuals?|write ?offs?|procedures|denials|hours|sessions|collections? (?:per \w+|%|rate))$/;

/** Whether a label in a column of people names another kind of figure, as rows under a table of collections do: wRVU, visits, expenses. */
export const isOtherFigureLabel = (text: string): boolean => text.length <= 40 && !text.includes(",") && OTHER_FIGURES.test(normaliseLabel(text));
