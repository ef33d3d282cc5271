import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetModel } from "../../../host/model";
import { useSheetTabsStyles } from "./SheetTabs.styles";

interface HiddenSheetsProps {
  readonly sheets: readonly SheetModel[];
  readonly onChoose: (sheetId: string) => void;
}

/** The hidden sheets, in a menu. */
export default function HiddenSheets({ sheets, onChoose }: HiddenSheetsProps): ReactElement {
  const styles = useSheetTabsStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className={styles.hiddenButton}>
          {sheets.length} hidden
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sheets.map(({ id, name }) => (
            <MenuItem key={id} onClick={() => onChoose(id)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
