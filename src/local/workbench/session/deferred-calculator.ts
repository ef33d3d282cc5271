import type { Calculator } from "../../host";

/**
 * A calculator that is fetched when something is first to be calculated: a workbook that is only looked at needs none. What it
 * was told before then is told to it first.
 */
export function deferredCalculator(fetchCalculator: () => Promise<Calculator>): Calculator {
  let fetched: Calculator | null = null;
  const untold: ((calculator: Calculator) => void)[] = [];
  const tell = (news: (calculator: Calculator) => void): void => {
    if (fetched) news(fetched);
    else untold.push(news);
  };
  return {
    cellsChanged: (workbook, changes) => tell((calculator) => calculator.cellsChanged(workbook, changes)),
    structureChanged: (workbook) => tell((calculator) => calculator.structureChanged(workbook)),
    invalidate: (workbook) => tell((calculator) => calculator.invalidate(workbook)),
    recalculate: async (workbook) => {
      if (!fetched && untold.length === 0) return [];
      const calculator = (fetched ??= await fetchCalculator());
      for (const news of untold.splice(0)) news(calculator);
      return calculator.recalculate(workbook);
    },
  };
}
