import {
  Address,
  Agent,
  Email,
  Individual,
  Kind,
  Organization,
  OrgOrganization,
  Person,
  Telephone,
  VcardAddress,
  VcardOrganization,
} from "./classes/agent.js";
import { Catalog, CatalogRecord } from "./classes/catalog.js";
import { CataloguedResource, Relationship, Role } from "./classes/catalogued-resource.js";
import {
  Concept,
  ConceptScheme,
  Frequency,
  Identifier,
  LinguisticSystem,
  MediaType,
  MediaTypeOrExtent,
} from "./classes/concept.js";
import { DataService } from "./classes/data-service.js";
import { Dataset, DatasetSeries } from "./classes/dataset.js";
import { Checksum, ChecksumAlgorithm, Distribution } from "./classes/distribution.js";
import { Geometry, Instant, Location, PeriodOfTime } from "./classes/place-and-time.js";
import { Activity, Association, Attribution, Entity, Metric, Plan, QualityMeasurement } from "./classes/provenance.js";
import {
  Document,
  LegalResource,
  LicenseDocument,
  Policy,
  ProvenanceStatement,
  RightsStatement,
  Standard,
} from "./classes/statement.js";
import type { ClassDeclaration } from "./declaration.js";

let classes: readonly ClassDeclaration[] | undefined;

/** Every class of the model, in the order of documentation. */
export function allClasses(): readonly ClassDeclaration[] {
  classes ??= [
    Catalog(),
    CatalogRecord(),
    CataloguedResource(),
    Dataset(),
    DatasetSeries(),
    Distribution(),
    DataService(),
    Agent(),
    Person(),
    Organization(),
    OrgOrganization(),
    Address(),
    Kind(),
    Individual(),
    VcardOrganization(),
    VcardAddress(),
    Email(),
    Telephone(),
    Location(),
    Geometry(),
    PeriodOfTime(),
    Instant(),
    RightsStatement(),
    LicenseDocument(),
    Policy(),
    LegalResource(),
    ProvenanceStatement(),
    Standard(),
    Document(),
    Concept(),
    ConceptScheme(),
    Frequency(),
    LinguisticSystem(),
    MediaTypeOrExtent(),
    MediaType(),
    Identifier(),
    Relationship(),
    Role(),
    Attribution(),
    Activity(),
    Association(),
    Entity(),
    Plan(),
    QualityMeasurement(),
    Metric(),
    Checksum(),
    ChecksumAlgorithm(),
  ];
  return classes;
}
