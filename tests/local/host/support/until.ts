/** Resolves once the condition holds; it is asked again in each turn of the event loop. */
export async function until(holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise((resolve) => setTimeout(resolve, 1));
  await until(holds);
}
