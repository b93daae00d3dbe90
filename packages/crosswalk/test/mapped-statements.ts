import { compactIri, declarationTable, type Resource } from "@metabridge/dcat";
import { leavesOf } from "../src/dcat-to-iso/losses.js";
import { dcatToIso } from "../src/index.js";
import { type IsoLeaf, leavesOfRecord } from "./iso-leaves.js";

/** Classes that the mapping does not tell apart, by the name that it has for them. */
const DCAT_CLASS: Readonly<Record<string, string>> = {
  Dataset: "CataloguedResource",
  DatasetSeries: "CataloguedResource",
  DataService: "CataloguedResource",
  Catalog: "CataloguedResource",
  Person: "Agent",
  Organization: "Agent",
  OrgOrganization: "Agent",
  Individual: "Kind",
  VcardOrganization: "Kind",
};

const ISO_CLASS: Readonly<Record<string, string>> = {
  MD_DataIdentification: "MD_Identification",
  SV_ServiceIdentification: "MD_Identification",
  CI_Organisation: "CI_Party",
  CI_Individual: "CI_Party",
};

/** `MD_Identification.abstract` for a leaf of MD_DataIdentification, its link, or its translation. */
function isoPlace({ place }: IsoLeaf): string {
  const [property = ""] = place.split("/");
  const dot = property.indexOf(".");
  const name = property.slice(0, dot);
  return `${ISO_CLASS[name] ?? name}${property.slice(dot)}`;
}

/** The properties of each class by their term: what stands in `$other` since it is of another kind goes the same way. */
const PROPERTY_OF_TERM = new Map(declarationTable().map((row) => [`${row.class} ${row.term}`, row.property] as const));

const propertyOf = ($type: string, predicate: string): string =>
  PROPERTY_OF_TERM.get(`${$type} ${compactIri(predicate)}`) ?? predicate;

const MARK = "\u2020";

/** How often one place is looked at: the next hundred keywords show nothing new. */
const ENOUGH = 40;

interface Literal {
  value: string;
}

/**
 * Which property of which ISO class the values of a property of DCAT reach, as converting a resource shows it: a text that is
 * marked bears the mark there, and what vanishes from the record without an IRI, a date or a number came from it.
 */
export function mappedStatements(resource: Resource, into: Map<string, number>, looked: Map<string, number>): void {
  const all = leavesOfRecord(dcatToIso(resource).value);
  const texts = new Set<string>();
  const isEnough = (place: string): boolean => {
    const count = (looked.get(place) ?? 0) + 1;
    looked.set(place, count);
    return count > ENOUGH;
  };
  const convert = (): IsoLeaf[] => leavesOfRecord(dcatToIso(resource).value);
  const note = (from: string, leaves: readonly IsoLeaf[]): void => {
    for (const place of new Set(leaves.map(isoPlace))) {
      const pair = `${from} -> ${place}`;
      into.set(pair, (into.get(pair) ?? 0) + 1);
    }
  };
  const vanished = (): IsoLeaf[] => {
    const left = new Map<string, number>();
    for (const { place, value } of convert()) left.set(`${place} ${value}`, (left.get(`${place} ${value}`) ?? 0) + 1);
    return all.filter(({ place, value }) => {
      const count = left.get(`${place} ${value}`) ?? 0;
      left.set(`${place} ${value}`, count - 1);
      return count <= 0;
    });
  };
  const seen = new Set<object>();
  const literal = (node: Literal, place: string): void => {
    if (isEnough(place)) return;
    const { value } = node;
    node.value = `${value}${MARK}`;
    const marked = convert().filter((leaf) => leaf.value.includes(MARK));
    if (marked.length === 0) {
      node.value = "";
      marked.push(...vanished());
    }
    node.value = value;
    note(place, marked);
  };
  const visit = (one: unknown, place: string): void => {
    if (typeof one !== "object" || one === null || seen.has(one)) return;
    seen.add(one);
    const node = one as { $id?: string; $type?: string; value?: unknown };
    if (typeof node.value === "string") {
      if (node.value.trim() !== "") literal(node as Literal, place);
      return;
    }
    const { $id } = node;
    if ($id !== undefined && !$id.startsWith("_:") && !isEnough(place)) {
      delete node.$id;
      // Texts of the node may vanish with it; they have lines of their own.
      note(
        place,
        vanished().filter(({ value }) => !texts.has(value)),
      );
      node.$id = $id;
    }
    const { $type } = node;
    if ($type === undefined) return;
    for (const [key, values] of Object.entries(node)) {
      const entries: [string, unknown][] =
        key === "$other"
          ? Object.entries((values ?? {}) as object).map(([predicate, one]) => [propertyOf($type, predicate), one])
          : key === "$records"
            ? [["isPrimaryTopicOf", values]]
            : key.startsWith("$")
              ? []
              : [[key, values]];
      for (const [name, listed] of entries) {
        for (const each of Array.isArray(listed) ? listed : [listed])
          visit(each, `${DCAT_CLASS[$type] ?? $type}.${name}`);
      }
    }
  };
  for (const { kind, value } of leavesOf(resource)) if (kind === "literal" && /\p{L}{3}/u.test(value)) texts.add(value);
  visit(resource, "CataloguedResource.$id");
}
