/** The colours of our sheets. Each stands beside a word or a symbol that says the same. */
export const COLORS = {
  ink: "#1f2933",
  heading: "#14304f",
  onHeading: "#ffffff",
  muted: "#52616f",
  rule: "#d5dde5",
  medianFill: "#edf1f5",
  line: "#1d4f82",
  rising: "#0b5c2b",
  falling: "#a01818",
  bar: "#c3d7ed",
} as const;
