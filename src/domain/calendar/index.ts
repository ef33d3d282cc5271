export { addMonths } from "./add-months";
export { daysInMonth } from "./days-in-month";
export { isCalendarDay } from "./is-calendar-day";
export { monthsBetween } from "./months-between";
export { quarterAfter } from "./quarter-after";
export { quarterEnd } from "./quarter-end";
