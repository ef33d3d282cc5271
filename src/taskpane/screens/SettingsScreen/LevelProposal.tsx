import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { proposeLevel } from "../../../actions";
import type { GroupRecord } from "../../../domain";
import { goalpostSetting, settingText } from "../../../workbook";
import { words } from "../../words";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";

/** What the group's own quartiles propose where it has not said its level; nothing where they are too few. */
export function LevelProposal({ group, onTake }: { readonly group: GroupRecord; readonly onTake: (texts: Readonly<Record<string, string>>) => void }): ReactElement | null {
  const styles = useSettingsScreenStyles();
  const names = words.settings.goalposts;
  const proposal = useMemo(() => proposeLevel(group), [group]);
  if (proposal === null) return null;
  const [zero, hundred] = [goalpostSetting("level", "zeroAt"), goalpostSetting("level", "hundredAt")];
  const texts = { [zero]: settingText(zero, proposal.zeroAt), [hundred]: settingText(hundred, proposal.hundredAt) };
  return (
    <div className={styles.row}>
      <span className={styles.note}>{names.propose(texts[zero] ?? "", texts[hundred] ?? "")}</span>
      <Button size="small" onClick={() => onTake(texts)}>
        {names.take}
      </Button>
    </div>
  );
}
