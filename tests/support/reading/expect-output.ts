import type { ReaderOutput } from "../../../src/workbook";
import type { ExpectedOutput, ExpectedQuestion, ExpectedTotal } from "./expected-output";

const EXACT = ["outcome", "problem", "quarters", "incomplete_quarters", "series", "unattributed", "totals"] as const;

/** Holds an output to what a case expects: what the case says is compared in full, nothing else is looked at. */
export function expectOutput(actual: ReaderOutput, expected: ExpectedOutput): void {
  const compared = EXACT.filter((key) => expected[key] !== undefined);
  const wanted = {
    ...Object.fromEntries(compared.map((key) => [key, expected[key]])),
    ...(expected.tie_out && { tie_out: byPlace(expected.tie_out) }),
    ...(expected.questions && { questions: expected.questions.map(({ options: _options, ...question }) => question) }),
  };
  const given = {
    ...Object.fromEntries(compared.map((key) => [key, actual[key]])),
    ...(expected.tie_out && { tie_out: byPlace(actual.tie_out.map(({ where, file, read, difference }) => ({ where, file, read, difference }))) }),
    ...(expected.questions && { questions: actual.questions.map((question) => asAsked(question, expected.questions ?? [])) }),
  };
  expect(given).toEqual(wanted);
  if (expected.outcome === "refuse") expect(actual.series).toBeUndefined();
  for (const words of expected.why_names ?? []) expect(actual.why).toContain(words);
  for (const words of expected.finding_names ?? []) expect(actual.findings.map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
  for (const cell of expected.finding_at ?? []) expect(actual.findings.map(({ where }) => where)).toContain(cell);
  for (const words of expected.never_mentions ?? []) expect(JSON.stringify(actual)).not.toContain(words);
  for (const question of expected.questions ?? []) expectEffects(actual, question);
}

function byPlace(totals: readonly ExpectedTotal[]): readonly ExpectedTotal[] {
  return [...totals].sort((one, other) => (one.where < other.where ? -1 : 1));
}

/** The parts of a question that the case of that id speaks of. */
function asAsked(question: ReaderOutput["questions"][number], expected: readonly ExpectedQuestion[]): ExpectedQuestion {
  const { id, where } = question;
  const namesCells = expected.some((each) => each.id === id && each.where !== undefined);
  return { id, default: question.default, ...(namesCells ? { where } : {}) };
}

function expectEffects(actual: ReaderOutput, { id, options = [] }: ExpectedQuestion): void {
  const asked = actual.questions.find((question) => question.id === id)?.options ?? [];
  if (options.length > 0) expect(asked.map((option) => option.id)).toEqual(options.map((option) => option.id));
  for (const option of options) {
    const effect = asked.find((each) => each.id === option.id)?.effect;
    for (const words of option.effect_names) expect(effect).toContain(words);
  }
}
