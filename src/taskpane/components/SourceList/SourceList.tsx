import type { ReactElement } from "react";
import type { Source } from "../../../workbook";
import { words } from "../../words";
import { CellReference } from "../CellReference";
import { Facts } from "../Facts";

/** Which blocks of cells the figures came from. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  return <Facts facts={sources.map(({ what, where }) => ({ key: `${what} ${where}`, name: words.sources[what], value: <CellReference where={where} /> }))} />;
}
