import type { Template } from "./template.js";
import { DCAT_AP } from "./templates/dcat-ap-template.js";
import { DCAT } from "./templates/dcat-template.js";
import { DEFAULT } from "./templates/default-template.js";
import { INSPIRE } from "./templates/inspire-template.js";
import { INTERNAL } from "./templates/internal-template.js";

/** The templates that are filled where the caller names none. */
export const TEMPLATES: readonly Template[] = [DEFAULT, DCAT, DCAT_AP, INSPIRE];

/** All templates that are known, with that of the Automation API's ids. */
export const ALL_TEMPLATES: readonly Template[] = [DEFAULT, INTERNAL, DCAT, DCAT_AP, INSPIRE];
