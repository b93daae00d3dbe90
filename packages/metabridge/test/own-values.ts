/** What documents of a format say of themselves, whatever the record is: the key and value of a line. */
export const OWN_VALUES: Readonly<Record<string, RegExp>> = {
  opendatasoft: /^$/,
  "opendatasoft-catalog": /^(?:has_records|type|dataset_id) /,
  ckan: /^(?:key|name "resource")/,
  "ckan-spatial": /^(?:key|resource_locator_function|name "resource"|value "(?:dataset|series|service)")/,
  udata: /^(?:type|filetype|role) /,
  "dcat-us-1.1": /^(?:@type|@context|conformsTo "https:\/\/project-open|describedBy "https:\/\/project-open)/,
  "dcat-us-3": /^(?:@type|@context|@language)/,
  "schema-org": /^(?:@type|@context)/,
  "ogc-records": /^(?:type|rel|code) |\/ogcapi-records-1\/|^license "other"/,
  "stac-collection": /^(?:type|rel|stac_version) |stac-extensions| "(?:data|host|producer|licensor|thumbnail)"|"other"/,
};

/** The text, number or boolean on a line of a portal's JSON; undefined where it says nothing of the record. */
export function scalarOn(line: string, format: string): string | undefined {
  const [, key = "", scalar] = /^\s*(?:"([^"]+)": )?("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false),?$/.exec(line) ?? [];
  return OWN_VALUES[format]?.test(`${key} ${scalar}`) === true ? undefined : scalar;
}
