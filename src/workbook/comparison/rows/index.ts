export { inRowOrder } from "./in-row-order";
export { ROW_ORDER_NAMES, ROW_ORDERS, type RowOrder } from "./row-orders";
