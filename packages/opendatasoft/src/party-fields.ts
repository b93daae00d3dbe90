import type { Json } from "@metabridge/portal";

/** Where the name of a party is, whatever kind of party it is. */
export const PARTY_NAMES = [
  "Agent.name",
  "Agent.prefLabel",
  "Kind.organizationName",
  "Kind.fn",
  "Agent.memberOf",
] as const;

/** A list for the portal; an empty one leaves the field out. */
export function list(all: readonly string[]): Json | undefined {
  return all.length === 0 ? undefined : all;
}
