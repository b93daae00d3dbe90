import { isLiteral, safeIri } from "@metabridge/dcat";
import { type DcatReader, fitField, plainText, type TermName } from "@metabridge/portal";
import {
  classifyLink,
  fileFormatOfUrl,
  findFileFormat,
  findServiceProtocol,
  parseMediaType,
  serviceProtocolOfUrl,
} from "@metabridge/vocabularies";
import { DESCRIBED_BY, pod } from "../pod.js";
import type { DcatUs11Distribution } from "./schema.js";

/** What the schema takes as a media type. Source: Project Open Data 1.1, mediaType. */
const MEDIA_TYPE = /^[-\w]+\/[-\w]+(\.[-\w]+)*([+][-\w]+)?$/;

/** A dcat:Distribution as DCAT-US 1.1 has it: a file by downloadURL, anything else by accessURL. */
export function distributionOf(reader: DcatReader): DcatUs11Distribution | undefined {
  const file = reader.into("distribution[].downloadURL", () => addressesOf(reader, "downloadURL")[0]);
  const access = reader.into("distribution[].accessURL", () => accessOf(reader, file));
  if (file === undefined && access === undefined) return undefined;
  const title = reader.into("distribution[].title", () => reader.text("title")?.trim() || undefined);
  const description = reader.into("distribution[].description", () => reader.text("description"));
  const named = reader.into("distribution[].format", () => formatName(reader));
  const protocol = reader.into("distribution[].format", () =>
    protocolOf(reader, file === undefined ? access : undefined),
  );
  const format = named ?? protocol ?? reader.into("distribution[].format", () => formatOf(reader));
  const stated = reader.into("distribution[].mediaType", () => mediaTypeOf(reader));
  const mediaType = stated ?? (protocol === undefined ? typeOfFile(file) : undefined);
  const conformsTo = reader.into("distribution[].conformsTo", () => addressesOf(reader, "conformsTo")[0]);
  // The JSON Schema takes no downloadURL without a mediaType.
  const isDownload = file !== undefined && mediaType !== undefined;
  const accessURL = access ?? (isDownload ? undefined : file);
  const plain = description === undefined ? "" : plainText(description);
  return {
    "@type": "dcat:Distribution",
    ...(title === undefined ? {} : { title }),
    ...(plain === "" ? {} : { description: fitField(reader, "distribution.description", plain, 10_000) }),
    ...(isDownload ? { downloadURL: file } : {}),
    ...(accessURL === undefined ? {} : { accessURL }),
    ...(format === undefined ? {} : { format }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(conformsTo === undefined ? {} : { conformsTo }),
    ...describedBy(reader, "distribution[]."),
  };
}

const typeOfFile = (url = ""): string | undefined => {
  const type = fileFormatOfUrl(url)?.mediaType;
  return type !== undefined && MEDIA_TYPE.test(type) ? type : undefined;
};

/** The web addresses that are the values of a property, in the form of URIs; what is none is told. */
export function addressesOf(reader: DcatReader, property: TermName): string[] {
  return reader.iris(property).flatMap((id) => {
    const address = URI.test(id) ? id : safeIri(id);
    if (address === undefined) reader.report("uri.invalid", `“${id}” is no web address; it is left out.`);
    return address ?? [];
  });
}
/** RFC 3986: what stands in a URI. */
const URI = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})+$/i;

/** The address of a page or an interface; none where it is that of the file. */
function accessOf(reader: DcatReader, download: string | undefined): string | undefined {
  const service = reader.one("accessService");
  const access = addressesOf(reader, "accessURL")[0] ?? (service && addressesOf(service, "endpointURL")[0]);
  return access === download ? undefined : access;
}

/** The protocol of an interface, as people name it: by what the record says, else by its address. */
function protocolOf(reader: DcatReader, access: string | undefined): string | undefined {
  if (access === undefined) return undefined;
  const service = reader.one("accessService");
  if (service === undefined && classifyLink({ url: access }).kind !== "service") return undefined;
  for (const property of ["serviceProtocol", "conformsTo"] as const) {
    for (const node of [...(service?.nodes(property) ?? []), ...reader.nodes(property)]) {
      const protocol = findServiceProtocol(node.node.$id ?? "");
      if (protocol === undefined) continue;
      node.take();
      return protocol.id;
    }
  }
  return serviceProtocolOfUrl(access)?.id;
}

/** What the record calls a format that is in no list. */
function formatName(reader: DcatReader): string | undefined {
  const format = reader.one("format");
  return format === undefined || format.node.$id !== undefined ? undefined : format.label();
}

/** The name of the format, as people say it: `CSV`, `Shapefile`. */
function formatOf(reader: DcatReader): string | undefined {
  const format = reader.one("format");
  if (format === undefined) return undefined;
  const label = format.label();
  const id = format.id();
  const known = id === undefined ? undefined : findFileFormat(id);
  return label ?? known?.name ?? id?.replace(/^.*[/#]/, "");
}

function mediaTypeOf(reader: DcatReader): string | undefined {
  const type = reader.one("mediaType");
  if (type === undefined) return undefined;
  const labels = [type.node.$id ?? "", ...type.peek("label").flatMap((one) => (isLiteral(one) ? [one.value] : []))];
  // A label stands where the document has another spelling than IANA.
  for (const label of labels.reverse()) {
    const found = MEDIA_TYPE.test(label) ? label : parseMediaType(label)?.type;
    if (found === undefined || !MEDIA_TYPE.test(found)) continue;
    type.take();
    return found;
  }
  return undefined;
}

/** The data dictionary, and its media type. */
export function describedBy(
  reader: DcatReader,
  field = "",
): { readonly describedBy?: string; readonly describedByType?: string } {
  const dictionary = reader.into(`${field}describedBy`, () => addressesOf(reader, DESCRIBED_BY)[0]);
  const type = reader.into(`${field}describedByType`, () => reader.literal(pod("describedByType"))?.value);
  return {
    ...(dictionary === undefined ? {} : { describedBy: dictionary }),
    ...(type === undefined ? {} : { describedByType: type }),
  };
}
