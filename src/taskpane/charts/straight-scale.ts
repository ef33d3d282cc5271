/** Where does a value fall between two ends of a drawing, in pixels? Midway where the domain is a single value. */
export const straightScale =
  (domain: readonly [from: number, to: number], range: readonly [from: number, to: number]) =>
  (value: number): number => {
    const share = domain[1] === domain[0] ? 0.5 : (value - domain[0]) / (domain[1] - domain[0]);
    return range[0] + share * (range[1] - range[0]);
  };
