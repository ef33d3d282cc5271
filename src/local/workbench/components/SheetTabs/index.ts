export { SheetTabs } from "./SheetTabs";
