import { plainText } from "../cells/normalise-label";
import type { PersonName } from "./person-name";
import { properCase } from "./proper-case";
import { withoutRemarks } from "./without-remarks";

const CREDENTIALS =
  /^(?:m\.?d|d\.?o|ph\.?d|m\.?b\.?b\.?s|mbchb|d\.?p\.?m|d\.?d\.?s|d\.?m\.?d|o\.?d|d\.?c|psy\.?d|pharm\.?d|n\.?p|p\.?a|pa-?c|a?p?rn|aprn|arnp|crnp|fnp|fnp-?c|dnp|np-?c|agnp|agacnp|whnp|pmhnp|cnm|cnp|cns|crna|caa|rnfa|rpa-?c|lcsw|lmft|lpc|rd|pt|dpt|ot|slp|aud|mph|m\.?s|msn|msc|mha|mba|m\.?a|jd|bs|bsn|faaos|faafp|faap|faan|facc|facep|facg|facog|facp|facr|facs|fach?e|facoi|faasld|fccp|fhrs|fscai|fasn|frcs|frcp|mrcp|rvt|esq)\.?$/i;
const TITLES = /^(?:dr|doctor|prof|professor|mr|mrs|ms|miss)\.?$/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;
const CODES = /^\s*[[(#]?\d{2,10}[\])]?\s*[-:–]?\s*|\s*[-–]?\s*[[(#]+\s*[A-Z]{0,4}-?\d{1,10}\s*[\])]*\s*$|\s+-?\s*\d{2,10}\s*$/gi;
/** "SMITH_JOHN_A", as some systems print last and first names. */
const UNDERSCORED = /^\s*[\p{L}'’-]{2,}_\p{L}[\p{L}_'’-]*\s*$/u;
const GOES_BY = /\p{L}\s+(?:["“”]|\()(\p{L}{2,})(?:["“”]|\))\s+\p{L}/u;
const PARTICLES = new Set(["de", "del", "della", "la", "le", "van", "von", "der", "den", "di", "da", "dos", "du", "el", "al", "bin", "ben", "st", "mac", "ter", "ten"]);

/**
 * Takes a provider label apart: "LAST, FIRST M MD", "Last Jr., First, DO", "Dr. First M. Last", "SMITH JA", codes before
 * or after. Null where no letters are left that could be a name.
 */
export function parsePerson(label: string): PersonName | null {
  const printed = UNDERSCORED.test(label) ? label.replace("_", ", ").replace(/_/g, " ") : label;
  const spaced = withoutRemarks(printed.replace(/[\s\u00a0]+/g, " ").replace(CODES, " "));
  const [first = "", ...others] = spaced.split(",");
  const behind = others.map((piece) => words(piece));
  // "DO, LINH": a degree alone before a name is the last name.
  const isSurname = CREDENTIALS.test(first.trim()) && behind.some(({ names }) => names.length > 0);
  const pieces = [isSurname ? { names: [first.trim()], suffix: "" } : words(first, others.length === 0), ...behind];
  const named = pieces.map(({ names }) => names).filter((names) => names.length > 0);
  const suffix = pieces.map((piece) => piece.suffix).find((each) => each !== "") ?? "";
  const [before = [], after] = named;
  if (before.length === 0) return null;
  const goesBy = fold(GOES_BY.exec(label)?.[1] ?? "");
  return { ...(after ? build(after, before, suffix) : fromOnePiece(before, suffix)), goesBy };
}

function words(piece: string, isAll = false): { names: string[]; suffix: string } {
  const kept = piece
    .replace(/\b(m|d|ph)\. ?(d|o)\./gi, "$1$2 ")
    .split(" ")
    .filter((word) => !CREDENTIALS.test(word) || isLikelyName(word, piece, isAll))
    // "J.A." is two initials.
    .flatMap((word) => word.replace(/\.(?=.)/g, ". ").split(" "))
    .filter((word) => /\p{L}/u.test(word) && !TITLES.test(word));
  const suffix = kept.find((word, index) => SUFFIXES.test(word) && (index > 0 || kept.length === 1)) ?? "";
  return { names: kept.filter((word) => word !== suffix), suffix: plainText(suffix).toLowerCase().replace(/\./g, "") };
}

/** "Ma" and "Do" in mixed case are names, not degrees, where they stand first, or behind the only other name of a label. */
function isLikelyName(word: string, piece: string, isAll: boolean): boolean {
  if (!/^(?:Ma|Do|Pa|Ot|Ms|Rd|Pt)$/.test(word)) return false;
  return piece.trim().startsWith(word) || (isAll && ONE_NAME_BEFORE.test(piece));
}

const ONE_NAME_BEFORE = /^\s*(?:dr\.? +)?\p{L}{2,} +\S+\s*$/iu;

const isInitials = (word: string): boolean => /^\p{L}\.?$/u.test(word) || /^\p{Lu}{2}\.?$/u.test(word);
const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

function fromOnePiece(names: readonly string[], suffix: string): Omit<PersonName, "goesBy"> {
  if (names.length === 1) return build([], names, suffix);
  const last = names.at(-1) ?? "";
  // "SMITH JA" and "Smith J": initials behind the name.
  const startsWithInitial = isInitial(names[0] ?? "");
  if (isInitials(last) && !startsWithInitial && names.length <= 3 && names.slice(1).every(isInitials)) {
    return build(names.slice(1).flatMap((word) => [...word.replace(".", "")]), names.slice(0, 1), suffix);
  }
  const start = names.findIndex((word, index) => index > 0 && index < names.length - 1 && PARTICLES.has(word.toLowerCase()));
  const split = start > 0 ? start : names.length - 1;
  return build(names.slice(0, split), names.slice(split), suffix);
}

function build(given: readonly string[], family: readonly string[], suffix: string): Omit<PersonName, "goesBy"> {
  const [firstWord = "", ...others] = given;
  const middle = others.filter(isInitial);
  const firstNames = [firstWord, ...others.filter((word) => !isInitial(word))].filter((word) => word !== "");
  const shown = [...firstNames, ...family].map((word) => word.replace(/\.$/, ""));
  return {
    text: properCase(shown.join(" ")),
    givenLength: firstNames.join(" ").replace(/\.(?= |$)/g, "").length,
    first: fold(firstNames.join(" ")),
    last: fold(family.join(" ")),
    middleInitials: fold(middle.join("")),
    suffix,
  };
}

const fold = (text: string): string =>
  plainText(text).toLowerCase().replace(/[-]/g, " ").replace(/[^a-z ]/g, "").replace(/ +/g, " ").trim();
