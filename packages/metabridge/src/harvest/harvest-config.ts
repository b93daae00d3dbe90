import { InvalidOptionError, type Sink, type Source } from "@metabridge/core";
import { z } from "zod";

/** What a message says of a value that has no text: most often a variable of the environment that is not set. */
const text = () =>
  z.string({ error: "a text is missing here; if it comes from the environment, the variable is not set" }).min(1);
const address = () => z.url({ protocol: /^https?$/, error: "this is no http(s) address" });
const whole = () => z.int().min(1);

/** How to behave towards a server: requests at a time, milliseconds between them, new tries, milliseconds of silence. */
const server = {
  url: address(),
  headers: z.record(z.string(), text()).optional(),
  userAgent: z.string().optional(),
  concurrency: whole().optional(),
  delay: z.int().min(0).optional(),
  retries: z.int().min(0).optional(),
  timeOut: whole().optional(),
};
const page = { pageSize: whole().optional() };

const SOURCES = [
  z.strictObject({
    type: z.literal("csw"),
    ...server,
    ...page,
    version: z.enum(["2.0.2", "3.0.0"]).optional(),
    schemas: z.array(z.enum(["gmd", "mdb", "dcat", "csw"])).optional(),
    sortBy: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal("oai-pmh"),
    ...server,
    metadataPrefix: z.string().optional(),
    set: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("ogc-records"), ...server, ...page }),
  z.strictObject({ type: z.literal("dcat"), ...server }),
  z.strictObject({ type: z.literal("ckan"), ...server, ...page, token: text().optional() }),
  z.strictObject({
    type: z.literal("udata"),
    ...server,
    ...page,
    apiKey: text().optional(),
    organization: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("opendatasoft"), ...server, ...page, apiKey: text().optional() }),
  z.strictObject({
    type: z.literal("isogeo"),
    ...server,
    ...page,
    url: address().optional(),
    tokenUrl: address().optional(),
    clientId: text(),
    clientSecret: text(),
  }),
  z.strictObject({ type: z.literal("folder"), path: text() }),
  z.strictObject({ type: z.literal("zip"), path: text() }),
] as const;

const catalogueText = z.union([text(), z.record(z.string(), text())]);

const SINKS = [
  z.strictObject({ type: z.literal("folder"), path: text(), format: text() }),
  z.strictObject({
    type: z.literal("catalogue"),
    path: text(),
    syntax: z.string().optional(),
    pageSize: whole().optional(),
    address: address().optional(),
    catalogue: z
      .strictObject({
        iri: address(),
        title: catalogueText,
        description: catalogueText,
        publisher: z.strictObject({ iri: z.string().optional(), name: catalogueText }),
        homepage: address().optional(),
        languages: z.array(z.string()).optional(),
        licence: z.string().optional(),
      })
      .optional(),
  }),
  z.strictObject({ type: z.literal("ndjson"), format: text() }),
  z.strictObject({
    type: z.literal("ckan"),
    ...server,
    token: text(),
    organization: z.string().optional(),
    purge: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal("udata"), ...server, key: text(), organization: text() }),
  z.strictObject({ type: z.literal("opendatasoft"), ...server, key: text(), publish: z.boolean().optional() }),
  z.strictObject({
    type: z.literal("csw"),
    ...server,
    format: z.enum(["iso19139", "iso19115-3"]).optional(),
    authorization: text().optional(),
  }),
  z.strictObject({ type: z.literal("graph-store"), ...server, graphs: address(), authorization: text().optional() }),
] as const;

const own = <T>(method: string, what: string) =>
  z.custom<T>((value) => typeof (value as Record<string, unknown> | null)?.[method] === "function", {
    error: `this is neither ${what} by its type nor one of your own`,
  });

const shape = z.strictObject({
  source: z.union([z.discriminatedUnion("type", SOURCES), own<Source>("records", "a source")]),
  sink: z.union([z.discriminatedUnion("type", SINKS), own<Sink>("send", "a sink")]),
  state: z.string().optional(),
  filter: z.string().optional(),
  since: z.string().optional(),
  profile: z.string().optional(),
  base: z.string().optional(),
  languages: z.array(z.string()).optional(),
  workers: z.int().min(0).optional(),
  batchSize: whole().optional(),
  concurrency: whole().optional(),
  maxDeletedShare: z.number().min(0).max(1).optional(),
  validate: z.string().optional(),
});

/** A source of a configuration, by its type. */
export type SourceConfig = z.infer<(typeof SOURCES)[number]>;
/** A sink of a configuration, by its type. */
export type SinkConfig = z.infer<(typeof SINKS)[number]>;
/** A configuration that was checked. */
export type CheckedConfig = z.infer<typeof shape>;

/** Checks a configuration; says where it is wrong and how, and never what stands there, which may be secret. */
export function checkConfig(value: unknown, file: string): CheckedConfig {
  const checked = shape.safeParse(value);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.flatMap(faultsOf);
  throw new InvalidOptionError(
    "config",
    `${file} is no configuration of a harvest: ${[...new Set(faults)].join("; ")}.`,
  );
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  // Of the alternatives, the one that the type names says what is wrong.
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [first = []] = issue.errors;
    return first.flatMap((one) => faultsOf({ ...one, path: [...issue.path, ...one.path] }));
  }
  if (issue.code === "invalid_union") return [`${pathOf(issue.path)}: there is none of that type`];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `${pathOf([...issue.path, key])}: there is no such option`);
  return [`${pathOf(issue.path)}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`];
}

const pathOf = (path: readonly PropertyKey[]): string => (path.length === 0 ? "all of it" : path.map(String).join("."));
