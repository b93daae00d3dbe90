export { StateInUseError, sqliteState } from "./state/sqlite-state.js";
