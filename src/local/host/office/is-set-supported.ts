/** Whether a requirement set is supported in this version or a higher one. Versions are compared number by number: 1.10 is above 1.9. */
export function isSetSupported(sets: Readonly<Record<string, string>>, name: string, minimumVersion: string | number = "1.1"): boolean {
  const supported = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = String(supported).split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = String(minimumVersion).split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
