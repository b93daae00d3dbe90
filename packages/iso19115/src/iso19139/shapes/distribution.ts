import { isoClass } from "../../declare/class.js";
import { MRD } from "../../declare/package.js";
import { code, integer, object, real, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import type { IsoObject } from "../../node.js";
import { isFilledIn, keepExtra, list, made, put, without } from "../shape.js";

export const MD_Format = isoClass("MD_Format", MRD, {
  name: text().required(),
  version: text().required(),
  amendmentNumber: text(),
  specification: text(),
  fileDecompressionTechnique: text(),
  formatDistributor: object("MD_Distributor").many(),
});

/** A format is named by the citation of its specification: its title, its edition, and what else was said of it. */
export const format: ShapeTransform = {
  shape: "MD_Format",
  up(from) {
    const { name: title, version: edition, specification } = from;
    const to = without(from, "name", "version", "specification");
    put(
      to,
      "formatSpecificationCitation",
      made("CI_Citation", { title, edition, otherCitationDetails: list(specification) }),
    );
    return to;
  },
  down(from, { faithful }) {
    const to = without(from, "formatSpecificationCitation");
    const citation = from.formatSpecificationCitation as IsoObject | undefined;
    const title = citation?.title as IsoObject | undefined;
    // A title that is nil because the schema wants one says nothing.
    if (title !== undefined && (faithful || !isFilledIn(title))) to.name = title;
    put(to, "version", citation?.edition);
    put(to, "specification", list(citation?.otherCitationDetails)[0]);
    return to;
  },
};

export const MD_Medium = isoClass("MD_Medium", MRD, {
  name: code("MD_MediumNameCode"),
  density: real().many(),
  densityUnits: text(),
  volumes: integer(),
  mediumFormat: code("MD_MediumFormatCode").many(),
  mediumNote: text(),
});

export const medium: ShapeTransform = {
  shape: "MD_Medium",
  up(from) {
    const to = without(from, "name", "density");
    const name = from.name as IsoObject | undefined;
    // The name is a code in one standard and a text in the other: it keeps its element.
    if (name !== undefined && name.$as === undefined && name.value !== undefined) name.$as = "MD_MediumNameCode";
    put(to, "name", made("CI_Citation", { title: name }));
    const [first, ...others] = list(from.density);
    put(to, "density", first);
    keepExtra(to, "density", others);
    return to;
  },
  down(from) {
    const to = without(from, "name");
    const title = (from.name as IsoObject | undefined)?.title;
    put(to, "name", title);
    return to;
  },
};
