export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A remainder below this is the noise of a binary number, not a further step of the fraction. */
const NOISE = 5e-8;

/**
 * The fraction Excel shows for a positive number when the denominator may be at most `largest`: the last one along the
 * number's continued fraction that fits. Not always the nearest: pi up to 99 is 22/7, though 311/99 is nearer.
 */
export function simpleFraction(value: number, largest: number): Fraction {
  const whole = Math.floor(value);
  return follow(largest, value - whole, { numerator: 1, denominator: 0 }, { numerator: whole, denominator: 1 });
}

function follow(largest: number, remainder: number, before: Fraction, last: Fraction): Fraction {
  if (remainder < NOISE) return last;
  const inverse = 1 / remainder;
  const steps = Math.floor(inverse);
  const next = { numerator: before.numerator + steps * last.numerator, denominator: before.denominator + steps * last.denominator };
  return next.denominator > largest ? last : follow(largest, inverse - steps, last, next);
}
