import type { PayerClass } from "../../../domain";
import { COLORS } from "../look/colors";

/**
 * The classes from the left of a bar to its right, those that pay little at the right end, and how each is drawn. Dark and
 * light take turns, so that pieces part without colour too; each figure has a contrast of at least 4.5 to 1 on its piece.
 */
export const MIX_COLORS: readonly (readonly [payerClass: PayerClass, color: string, labelColor: string])[] = [
  ["Commercial", "#14304f", COLORS.onHeading],
  ["Blue Cross", "#a9cbea", COLORS.ink],
  ["Medicare", "#1f6f78", COLORS.onHeading],
  ["Medicare Advantage", "#b5ddd4", COLORS.ink],
  ["Tricare/VA", "#5b4a8a", COLORS.onHeading],
  ["Workers' comp/Auto", "#d3c4ea", COLORS.ink],
  ["Other government", "#5f6770", COLORS.onHeading],
  ["Other", "#d9dde1", COLORS.ink],
  ["Medicaid", "#8a3b12", COLORS.onHeading],
  ["Self-pay", "#f3bd8a", COLORS.ink],
];
