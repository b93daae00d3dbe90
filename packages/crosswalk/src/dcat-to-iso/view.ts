import type { Literal, OtherStatements, Reference } from "@metabridge/dcat";
import type { IsoClasses } from "@metabridge/iso19115";

/** What a node of DCAT may be called, whichever class it is of; a mere reference is one without names. */
export interface Named {
  $id?: string | undefined;
  prefLabel?: Literal[] | undefined;
  title?: Literal[] | undefined;
  label?: Literal[] | undefined;
  name?: Literal[] | undefined;
  $other?: OtherStatements | undefined;
}

/** A node, or a reference to one that is described elsewhere. */
export type Referable<T> = T | Reference;

/** An absolute IRI, not the label of a blank node. */
export function iriOf(node: { $id?: string | undefined } | undefined): string | undefined {
  const id = node?.$id;
  return id === undefined || id.startsWith("_:") ? undefined : id;
}

/** One value as a list of it, none as an empty list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** An object of the ISO model from one literal: what is undefined, and empty lists, are left out. */
export function iso<K extends keyof IsoClasses>($type: K, parts: Loose<Omit<IsoClasses[K], "$type">>): IsoClasses[K] {
  const to: Record<string, unknown> = { $type };
  for (const [key, value] of Object.entries(parts)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) to[key] = value;
  }
  return to as unknown as IsoClasses[K];
}
