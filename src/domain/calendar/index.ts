export { addMonths } from "./add-months";
export { daysInMonth } from "./days-in-month";
export { monthsBetween } from "./months-between";
export { quarterEnd } from "./quarter-end";
