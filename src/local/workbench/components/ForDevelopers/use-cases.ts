import { useEffect, useState } from "react";

/** The names of the test cases the server has; none where the project came without them. */
export function useCases(): readonly string[] {
  const [cases, setCases] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void fetchCases().then((found) => wanted && setCases(found));
    return () => {
      wanted = false;
    };
  }, []);
  return cases;
}

async function fetchCases(): Promise<readonly string[]> {
  try {
    const response = await fetch("/cases.json");
    return response.ok ? ((await response.json()) as readonly string[]) : [];
  } catch {
    return [];
  }
}
