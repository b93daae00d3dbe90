import { escapeText } from "@metabridge/xml";
import type { MetadataRecord, RecordFacts } from "../metadata-record.js";
import type { CswNames } from "./names.js";

/** A csw:Record (or its brief and summary forms) from what a record says: OGC 07-006r1, 10.2.5. */
export function summaryRecord(
  names: CswNames,
  set: "brief" | "summary" | "full",
  record: MetadataRecord,
  facts: RecordFacts,
): string {
  const name = { brief: "BriefRecord", summary: "SummaryRecord", full: "Record" }[set];
  const element = (tag: string, value: string): string => (value === "" ? "" : `<${tag}>${escapeText(value)}</${tag}>`);
  const more =
    set === "brief"
      ? ""
      : `${facts.subjects.map((subject) => element("dc:subject", subject)).join("")}${element("dct:modified", facts.modified)}${element("dct:abstract", facts.abstract)}`;
  const [west, south, east, north] = facts.bbox ?? [];
  const box =
    facts.bbox === undefined
      ? ""
      : `<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::4326"><ows:LowerCorner>${south} ${west}</ows:LowerCorner><ows:UpperCorner>${north} ${east}</ows:UpperCorner></ows:BoundingBox>`;
  return `<csw:${name} xmlns:csw="${names.csw}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/" xmlns:ows="${names.ows}">${element("dc:identifier", record.id)}${element("dc:title", facts.title)}${element("dc:type", facts.type)}${more}${box}</csw:${name}>`;
}
