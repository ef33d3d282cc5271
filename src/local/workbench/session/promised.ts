/** A promise, and what keeps it. */
export function promised<Value>(): { readonly promise: Promise<Value>; readonly keep: (value: Value) => void } {
  let keep: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => (keep = resolve));
  return { promise, keep };
}
