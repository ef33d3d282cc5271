export type { AgendaContent } from "./agenda";
export { AGENDA_SHEET, planAgenda } from "./plan-agenda";
