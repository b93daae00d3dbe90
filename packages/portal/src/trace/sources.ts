import { lettersOf, type TraceEntry } from "@metabridge/core";
import type { Json } from "../json-reader.js";
import { numbersOf, type ReadValue, readValues } from "./read-value.js";
import { type WrittenValue, writtenValues } from "./written-value.js";

/** How well a value that was read accounts for one that was written. */
enum Likeness {
  /** A code, perhaps: another word for it. */
  None,
  /** One is a part of the other. */
  Part,
  /** But for white space, mark-up and accents. */
  Letters,
  Same,
}

/** How well the field that a value was read for names the place where another was written. */
enum Place {
  Elsewhere,
  /** Some of its names are on the way there. */
  Near,
  /** Its last name is. */
  Inside,
  /** It is the field. */
  There,
}

interface Candidate {
  readonly read: ReadValue;
  readonly likeness: Likeness;
  readonly place: Place;
}

/** A part of a text says nothing unless it is so long. */
const PART = 3;
/** Words of this length that are read for one field and written in another are no coincidence. */
const TELLING = 6;

/** A geometry has so many different numbers; each side of a box may be a field of its own. */
const CORNERS = 3;

/** The values that were read, by the object or list that holds what was written of them, and by its key there. */
export type Sources = ReadonlyMap<object, ReadonlyMap<string, readonly object[]>>;

/**
 * Finds for each text, number and boolean of a portal's JSON the values of the record that it was made of. A mapping writes
 * plain JSON, so that nothing hangs on its values; but it reads each value of the record for a field (`DcatReader.into`).
 * What was read for the field where a value stands is its source: the values that are the same, or a part of it; a single
 * one for another word, such as the id of a licence. Among several that fit equally well, those of the node that its
 * neighbours came from.
 */
export function sourcesOf(record: Json, reads: readonly TraceEntry[]): Sources {
  const candidates = candidatesFrom(readValues(reads));
  const written = [...writtenValues(record, false)].map((one) => ({ one, all: candidates(one) }));
  const origins = nodesBehind(written);
  const sources = new Map<object, Map<string, readonly object[]>>();
  for (const { one, all } of written) {
    const chosen = choose(all, one, origins);
    if (chosen.length === 0) continue;
    const held = sources.get(one.holder) ?? new Map();
    sources.set(one.holder, held.set(one.key, chosen));
  }
  return sources;
}

type Written = readonly { readonly one: WrittenValue; readonly all: readonly Candidate[] }[];

/** What can be the source of a written value. Values in one place have the same fields to choose from. */
function candidatesFrom(reads: readonly ReadValue[]): (written: WrittenValue) => Candidate[] {
  const places = new Map<string, readonly (readonly [ReadValue, Place])[]>();
  return (written) => {
    const key = written.names.join("/");
    const here = places.get(key) ?? reads.map((read) => [read, placeOf(read.field, written.names)] as const);
    places.set(key, here);
    const letters = typeof written.value === "string" ? lettersOf(written.value) : "";
    const numbers = typeof written.value === "string" ? numbersAlone(written.value) : undefined;
    return here.flatMap(([read, place]) => {
      const likeness = likenessOf(read, written.value, letters, numbers);
      return isSource(read, likeness, place, letters) ? { read, likeness, place } : [];
    });
  };
}

function isSource({ numbers }: ReadValue, likeness: Likeness, place: Place, letters: string): boolean {
  if (place === Place.There) return true;
  if (place === Place.Inside) return likeness >= Likeness.Part;
  // The name of a file in its address; a side of a box in a geometry.
  if (place === Place.Near && likeness === Likeness.Part)
    return /^\d+$/.test(letters) ? numbers.size >= CORNERS : letters.length >= TELLING;
  return likeness >= Likeness.Letters && letters.length >= (place === Place.Near ? PART : TELLING);
}

function placeOf(field: readonly string[], names: readonly string[]): Place {
  let matched = 0;
  let last = -1;
  for (const [at, name] of names.entries()) {
    const wanted = field[matched];
    if (wanted === undefined || !isNamed(name, wanted)) continue;
    matched++;
    last = at;
  }
  if (matched === field.length && matched > 0)
    return last >= names.length - 1 || isWrapped(names, last) ? Place.There : Place.Inside;
  const end = field.at(-1);
  if (end !== undefined && names.some((name) => isNamed(name, end))) {
    return isNamed(names.at(-1) ?? "", end) ? Place.There : Place.Inside;
  }
  return matched > 0 ? Place.Near : Place.Elsewhere;
}

/** `keywordMap` and `title_translated` are the fields of keyword and title, in several languages. */
const isNamed = (name: string, wanted: string): boolean => name.toLowerCase().startsWith(wanted.toLowerCase());

/** Fields of which the value stands in a `value` of its own. */
const isWrapped = (names: readonly string[], at: number): boolean =>
  names.length - 2 === at && names.at(-1) === "value";

function likenessOf(
  read: ReadValue,
  value: string | number | boolean,
  letters: string,
  numbers: ReadonlySet<number> | undefined,
): Likeness {
  if (typeof value === "number") {
    if (Number(read.text) === value) return Likeness.Same;
    return read.numbers.has(value) ? Likeness.Part : Likeness.None;
  }
  if (typeof value === "boolean") return Likeness.None;
  if (read.text === value.trim()) return Likeness.Same;
  if (letters === "" || read.letters === "") return Likeness.None;
  if (read.letters === letters) return Likeness.Letters;
  if (letters.length >= PART && read.letters.includes(letters)) return Likeness.Part;
  if (read.letters.length >= PART && letters.includes(read.letters)) return Likeness.Part;
  // A box that is written in other words has numbers of the geometry.
  if (numbers !== undefined && [...numbers].every((one) => read.numbers.has(one))) return Likeness.Part;
  return Likeness.None;
}

/** The numbers of a text that is one, or several: `-9.5`, a box, a geometry. */
function numbersAlone(text: string): ReadonlySet<number> | undefined {
  const numbers = numbersOf(text);
  return numbers.size > 3 || (numbers.size > 0 && /^[-\d.e\s,]+$/i.test(text)) ? numbers : undefined;
}

/** For each object and list: the node of the record that most of its values came from. */
function nodesBehind(written: Written): ReadonlyMap<object, string> {
  const votes = new Map<object, Map<string, number>>();
  for (const { one, all } of written) {
    const alike = all.filter(({ likeness, place }) => likeness >= Likeness.Part && place >= Place.Inside);
    const sure = best(({ likeness }) => likeness, alike);
    for (const { read } of sure) {
      const own = votes.get(one.holder) ?? new Map<string, number>();
      votes.set(one.holder, own.set(read.node, (own.get(read.node) ?? 0) + 1 / sure.length));
    }
  }
  const most = (own: ReadonlyMap<string, number>): string =>
    [...own].reduce((leading, one) => (one[1] > leading[1] ? one : leading), ["", 0] as [string, number])[0];
  return new Map([...votes].map(([holder, own]) => [holder, most(own)]));
}

function choose(
  all: readonly Candidate[],
  { holders }: WrittenValue,
  origins: ReadonlyMap<object, string>,
): readonly object[] {
  const nodes = holders.flatMap((holder) => origins.get(holder) ?? []);
  const nearness = ({ node }: ReadValue): number => {
    const at = nodes.findIndex((one) => node === one || (one !== "" && node.startsWith(`${one}/`)));
    return at < 0 ? 0 : 2 * (nodes.length - at) + (node === nodes[at] ? 1 : 0);
  };
  const alike = best(({ likeness }) => likeness, all);
  const near = best(
    ({ place }) => place,
    best(({ read }) => nearness(read), alike),
  );
  const [first] = near;
  if (first === undefined) return [];
  // Of several parts each is a source; of several that are the same, or that are all another word, the first.
  return first.likeness === Likeness.Part ? near.map(({ read }) => read.value) : [first.read.value];
}

/** Those of the highest rank. */
function best(rank: (one: Candidate) => number, of: readonly Candidate[]): readonly Candidate[] {
  const highest = Math.max(...of.map(rank));
  return of.filter((one) => rank(one) === highest);
}
