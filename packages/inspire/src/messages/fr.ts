import { en } from "./en.js";
import type { Messages } from "./index.js";
export const fr: Messages = { language: "fr", texts: en };
