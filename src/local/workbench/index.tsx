import { createRoot } from "react-dom/client";
import { App } from "./components/App";
import { openSession } from "./session/open-session";

const place = document.getElementById("workbench");
if (place) createRoot(place).render(<App openSession={openSession} sampleUrl="/sample.xlsx" />);
