export type { AgendaContent } from "./agenda";
export { planAgenda } from "./plan-agenda";
export { AGENDA_SHEET } from "./sheet-name";
