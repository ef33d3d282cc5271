import { blockAddress, type TablePlan } from "../../plan";
import type { PlacedBlock } from "./place-blocks";

/** A table for each part of the blocks. The first part has the name that is stored in people's workbooks. */
export const detailTables = (placed: readonly PlacedBlock[]): TablePlan[] =>
  placed.flatMap(({ block, parts }) =>
    parts.map(({ headingRow, lines }, index) => ({
      name: index === 0 ? block.tableName : `${block.tableName}Part${index + 1}`,
      address: blockAddress({ row: headingRow, column: 0, rowCount: lines.length + 1, columnCount: block.columns.length }),
      style: "TableStyleLight1",
      showFilterButton: false,
      // Long text runs on beyond its table, where bands would break off.
      showBandedRows: false,
    })),
  );
