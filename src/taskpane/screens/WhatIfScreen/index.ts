export { WhatIfScreen as default } from "./WhatIfScreen";
