import { type AnyMediaTypeOrExtent, DCAT, DCT, type Distribution } from "@metabridge/dcat";
import type { MD_Format, Text } from "@metabridge/iso19115";
import { findFileFormat } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { iriOf, iso, type Named, type Referable } from "./view.js";

/**
 * The formats of a record, each one object however many distributions have it: where several options of transfer refer to
 * it, they hold the same object. dct:format, dcat:mediaType, dcat:compressFormat, dcat:packageFormat -> MD_Format.
 * GeoDCAT-AP 3.0.0, “Encoding”.
 */
export class Formats {
  readonly #conversion: Conversion;
  readonly #formats = new Map<string, MD_Format>();

  constructor(conversion: Conversion) {
    this.#conversion = conversion;
  }

  all(): MD_Format[] {
    return [...this.#formats.values()];
  }

  /** The formats of a distribution: mostly one, with its media type. */
  of(distribution: Distribution): MD_Format[] {
    const c = this.#conversion;
    const { compressFormat, packageFormat } = distribution;
    const formats = c.all<Named>(distribution, distribution.format, DCT.format);
    const mediaTypes = c.all<Named>(distribution, distribution.mediaType, DCAT.mediaType);
    const count = Math.max(formats.length, mediaTypes.length, 1);
    return Array.from(
      { length: count },
      (_, at) => this.#add(formats[at], mediaTypes[at], at === 0 ? (compressFormat ?? packageFormat) : undefined) ?? [],
    ).flat();
  }

  /** A format by itself, such as one that a service gives. */
  add(format: Referable<AnyMediaTypeOrExtent>): void {
    this.#add(format, undefined, undefined);
  }

  #add(format: Named | undefined, mediaType: Named | undefined, packed: Named | undefined): MD_Format | undefined {
    const [title, second] = [this.#name(format), this.#name(mediaType)];
    // ISO has one technique: of files that are packed and compressed, how they are compressed.
    const technique = this.#name(packed);
    if (title === undefined && second === undefined && technique === undefined) return undefined;
    const key = JSON.stringify([title, second, technique]);
    const known = this.#formats.get(key);
    if (known !== undefined) return known;
    const made = iso("MD_Format", {
      formatSpecificationCitation: iso("CI_Citation", {
        title: title ?? second,
        // ISO 19139 has this as the specification of the format.
        otherCitationDetails: title === undefined || second === undefined ? [] : [second],
      }),
      fileDecompressionTechnique: technique,
    });
    this.#formats.set(key, made);
    return made;
  }

  #name(one: Named | undefined): Text | undefined {
    if (one === undefined) return undefined;
    const node = this.#conversion.full(one);
    const iri = iriOf(node);
    return this.#conversion.anchor(node, iri === undefined ? undefined : findFileFormat(iri)?.name);
  }
}
