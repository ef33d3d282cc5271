import { candidateWords } from "./candidate-words";
import { candidatesWords } from "./candidates-words";
import { commonWords } from "./common-words";
import { dataWords } from "./data-words";
import { groupWords } from "./group-words";
import { jobWords } from "./job-words";
import { meetingWords } from "./meeting-words";
import { settingsWords } from "./settings-words";
import { startWords } from "./start-words";
import { whatIfWords } from "./what-if-words";

/** Every word the pane says by itself, in one place. What a workbook says of its own cells comes from the reader. */
export const words = { ...commonWords, ...startWords, ...jobWords, ...dataWords, ...candidateWords, ...candidatesWords, ...meetingWords, ...settingsWords, ...whatIfWords, ...groupWords } as const;
