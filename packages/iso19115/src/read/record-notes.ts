import type { Diagnostic, Severity } from "@metabridge/core";
import { prefixOf, type XmlAttribute, type XmlReader } from "@metabridge/xml";
import { familyOf, isCanonicalPrefix, XLINK, XSI } from "../encoding/namespaces.js";
import type { IsoObject } from "../node.js";
import { pathsOf } from "../path.js";
import { PositionTable, rememberPositions } from "../positions.js";

/** A diagnostic whose path is found when the record is complete. */
interface Pending {
  readonly diagnostic: Diagnostic;
  readonly node: object | undefined;
  readonly step: string;
}

/** More diagnostics about one record would help nobody. */
const MAX_DIAGNOSTICS = 500;

/** What is collected beside a record while it is read: positions, diagnostics, and the name spaces that it uses. */
export class RecordNotes {
  readonly positions = new PositionTable();
  /** The name space of GML that the record uses. */
  gml: string | undefined;
  readonly #xml: XmlReader | undefined;
  readonly #source: string | undefined;
  readonly #pending: Pending[] = [];
  readonly #namespaces: Record<string, string> = {};

  constructor(xml: XmlReader | undefined, source: string | undefined) {
    this.#xml = xml;
    this.#source = source;
  }

  /** Remembers the prefixes that the element opened last declares. */
  declare(): void {
    const declared = this.#xml?.declarations;
    if (declared === undefined) return;
    for (const prefix in declared) this.#namespaces[prefix] ??= declared[prefix] ?? "";
  }

  /** Remembers the prefixes of names in values, which may be declared outside of the record. */
  namesIn(attributes: readonly XmlAttribute[]): void {
    for (const { name, uri, value } of attributes) {
      if (uri !== XSI && !name.endsWith(":isoType")) continue;
      const prefix = prefixOf(value);
      if (prefix === "" || this.#namespaces[prefix] !== undefined) continue;
      const declared = this.#xml?.resolve(prefix);
      if (declared !== undefined) this.#namespaces[prefix] = declared;
    }
  }

  /** `node` is what the diagnostic is about; `step` is a further step from there, where it is about something missing in it. */
  warn(code: string, message: string, node: object | undefined, step = ""): void {
    this.#report("warning", code, message, node, step);
  }

  #report(severity: Severity, code: string, message: string, node: object | undefined, step: string): void {
    if (this.#pending.length >= MAX_DIAGNOSTICS) return;
    const { line, column } = this.#xml ?? { line: 0, column: 0 };
    const source = this.#source === undefined ? {} : { source: this.#source };
    this.#pending.push({ diagnostic: { code, severity, message, line, column, ...source }, node, step });
  }

  /** Puts what belongs into the record there, and gives its diagnostics. */
  settle(record: IsoObject): Diagnostic[] {
    if (this.gml !== undefined) record.$gml = this.gml;
    const foreign = this.#foreignNamespaces();
    if (foreign !== undefined) record.$namespaces = foreign;
    rememberPositions(record, this.positions);
    return this.#diagnostics(record);
  }

  /** The prefixes that the writer would not declare by itself. */
  #foreignNamespaces(): Record<string, string> | undefined {
    let kept: Record<string, string> | undefined;
    for (const prefix in this.#namespaces) {
      const uri = this.#namespaces[prefix] ?? "";
      if (prefix === "" || uri === "" || uri === XLINK || uri === XSI) continue;
      if (familyOf(uri) !== undefined && isCanonicalPrefix(prefix)) continue;
      kept ??= {};
      kept[prefix] = uri;
    }
    return kept;
  }

  /** The diagnostics with their paths, which are found in one walk and only where there are any. */
  #diagnostics(record: IsoObject): Diagnostic[] {
    if (this.#pending.length === 0) return [];
    const nodes = new Set(this.#pending.flatMap(({ node }) => (node === undefined ? [] : [node])));
    const paths = pathsOf(record, nodes);
    return this.#pending.map(({ diagnostic, node, step }) => {
      const path = node === undefined ? undefined : paths.get(node);
      const place = node === undefined || step !== "" ? undefined : this.positions.of(node);
      const full = [path, step].filter((part) => part !== undefined && part !== "").join("/");
      return { ...diagnostic, ...place, ...(full === "" ? {} : { path: full }) };
    });
  }
}
