import { FluentProvider, webLightTheme, Button } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
const place = document.getElementById("pane");
if (place !== null) createRoot(place).render(<FluentProvider theme={webLightTheme}><Button>Hello</Button></FluentProvider>);
