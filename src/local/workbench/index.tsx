import { createRoot } from "react-dom/client";
import { App } from "./components/App";
import { firstWorkbook, openWorkbook } from "./first-workbook";

const place = document.getElementById("workbench");
if (place) createRoot(place).render(<App first={firstWorkbook} open={openWorkbook} />);
