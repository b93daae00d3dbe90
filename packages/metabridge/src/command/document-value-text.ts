import type { DocumentDifference, DocumentValue } from "@metabridge/roundtrip";
import { oneLine } from "./messages.js";

/** Longer values are cut on the screen; `--format json` has all of them. */
const MAX_LENGTH = 200;

/** `record.xml:84:19`, which editors and terminals open at that place; the label alone where the position is not known. */
export const placeText = (label: string, { line, column }: DocumentValue): string =>
  oneLine(line === undefined ? label : `${label}:${line}:${column}`);

/** RDF and JSON values are quoted already where they are texts. */
export function valueText(kind: DocumentDifference["kind"], { value }: DocumentValue): string {
  const written = kind === "xml" ? JSON.stringify(value) : value;
  return oneLine(written.length > MAX_LENGTH ? `${written.slice(0, MAX_LENGTH)}…` : written);
}

/** The whole of a JSON document has the empty pointer. */
export const pathText = ({ path }: DocumentValue): string => oneLine(path === "" ? "(all)" : path);
