import { dcatClass, iriOf, node } from "../declaration.js";
import { DCAT, DCT, GEODCATAP } from "../namespaces.js";
import {
  cataloguing,
  conditions,
  dates,
  documentation,
  naming,
  parties,
  provenanceOf,
  relations,
  subject,
  versioning,
} from "./catalogued-resource.js";
import {
  FILE_TYPE,
  INSPIRE_PROTOCOL,
  INSPIRE_SERVICE_CATEGORY,
  INSPIRE_SERVICE_TYPE,
} from "./controlled-vocabularies.js";
import { coverage } from "./dataset.js";
import { dataServiceTables } from "./profile-tables.js";

/** dcat:DataService. DCAT-AP 3.0.1, "Data Service"; GeoDCAT-AP 3.0.0, same. */
export const DataService = /* @__PURE__ */ dcatClass("DataService", () => ({
  iri: DCAT.DataService,
  says: "dcat:DataService: operations through an interface that give access to datasets or work on data.",
  properties: {
    ...naming(),
    description: naming().description.ap("R"),
    type: node(DCT.type, "Concept").several().says("Its kind or genre."),
    serviceType: node(GEODCATAP.serviceType, "Concept")
      .onlyInGeo("O")
      .from(INSPIRE_SERVICE_TYPE)
      .says("Discovery, view, download, transformation, invoke or other."),
    serviceCategory: node(GEODCATAP.serviceCategory, "Concept")
      .severalButOneIn("geodcat-ap")
      .onlyInGeo("O")
      .from(INSPIRE_SERVICE_CATEGORY)
      .says("Its category by ISO 19119."),
    serviceProtocol: node(GEODCATAP.serviceProtocol, "Concept")
      .severalButOneIn("geodcat-ap")
      .onlyInGeo("O")
      .from(INSPIRE_PROTOCOL)
      .says("The protocol that it speaks."),
    endpointURL: iriOf(DCAT.endpointURL).several().ap("M").says("The root address of the service."),
    endpointDescription: iriOf(DCAT.endpointDescription)
      .several()
      .ap("R")
      .says("A description of its operations: capabilities, an OpenAPI document, WSDL."),
    servesDataset: node(DCAT.servesDataset, "Dataset").several().ap("R").says("A dataset that it gives access to."),
    format: node(DCT.format, "MediaTypeOrExtent").several().ap("O").from(FILE_TYPE).says("A format of its answers."),
    ...subject(),
    ...dates(),
    ...parties(),
    ...coverage(),
    ...conditions(),
    license: conditions().license.ap("O"),
    ...documentation(),
    page: documentation().page.hvd("M"),
    contactPoint: parties().contactPoint.hvd("M"),
    ...provenanceOf(),
    ...relations(),
    ...versioning(),
    ...cataloguing(),
  },
  kindOf: ["CataloguedResource"],
  tables: dataServiceTables(),
}));
