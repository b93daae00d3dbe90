export { validateInspire, type InspireOptions } from "./validate.js";
