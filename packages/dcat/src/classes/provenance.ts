import { dcatClass, iriOf, node, plain, temporal, text } from "../declaration.js";
import { DCAT, DCT, DQV, PROV, RDFS, SDMX, SKOS } from "../namespaces.js";
import { INSPIRE_ROLE } from "./controlled-vocabularies.js";

/** prov:Attribution. DCAT 3, 14.1; GeoDCAT-AP 3.0.0, "Attribution". */
export const Attribution = /* @__PURE__ */ dcatClass("Attribution", () => ({
  iri: PROV.Attribution,
  says: "prov:Attribution: a party together with its role.",
  properties: {
    type: node(DCT.type, "Concept").several().says("The role, as GeoDCAT-AP 1 had it."),
    agent: node(PROV.agent, "Agent").several().geo("O").says("The party."),
    hadRole: node(DCAT.hadRole, "Role")
      .several()
      .geo("O")
      .from(INSPIRE_ROLE)
      .says("What the party is to the resource."),
  },
}));

/** prov:Activity. GeoDCAT-AP 3.0.0, "Activity": how degrees of conformity are stated. */
export const Activity = /* @__PURE__ */ dcatClass("Activity", () => ({
  iri: PROV.Activity,
  says: "prov:Activity: something that was done.",
  properties: {
    label: text(RDFS.label).says("Its name."),
    title: text(DCT.title).says("Its name, as a title."),
    description: text(DCT.description).says("What was done."),
    type: node(DCT.type, "Concept").several().says("What kind of activity it was."),
    startedAtTime: temporal(PROV.startedAtTime).says("When it began."),
    endedAtTime: temporal(PROV.endedAtTime).says("When it ended."),
    used: node(PROV.used, "Entity")
      .several()
      .linkOnly()
      .geo("O")
      .says("What it worked on: the resource that was tested."),
    qualifiedAssociation: node(PROV.qualifiedAssociation, "Association")
      .several()
      .geo("O")
      .says("Who or what guided it: the plan, and with it the specification."),
    wasAssociatedWith: node(PROV.wasAssociatedWith, "Agent").several().says("Who did it."),
    generated: node(PROV.generated, "Entity").several().geo("O").says("What came of it: the result of the test."),
  },
}));

/** prov:Association. */
export const Association = /* @__PURE__ */ dcatClass("Association", () => ({
  iri: PROV.Association,
  says: "prov:Association: the plan an activity followed.",
  properties: {
    agent: node(PROV.agent, "Agent").several().says("Who did it."),
    hadPlan: node(PROV.hadPlan, "Plan").several().says("The plan that was followed."),
    provHadRole: node(PROV.hadRole, "Role").several().says("What the party was to the activity."),
  },
}));

/** prov:Entity: the result of a test, or whatever else an activity used or made. */
export const Entity = /* @__PURE__ */ dcatClass("Entity", () => ({
  iri: PROV.Entity,
  says: "prov:Entity: something that an activity used or made.",
  properties: {
    type: node(DCT.type, "Concept").several().says("What it is: of a test's result, the degree of conformity."),
    title: text(DCT.title).says("Its name."),
    description: text(DCT.description).says("What it says."),
    wasDerivedFrom: node(PROV.wasDerivedFrom, "Standard").several().says("What it was made from."),
  },
}));

/** prov:Plan: of a test of conformity, derived from the specification. */
export const Plan = /* @__PURE__ */ dcatClass("Plan", () => ({
  iri: PROV.Plan,
  says: "prov:Plan: what an activity set out to do.",
  properties: {
    title: text(DCT.title).says("Its name."),
    description: text(DCT.description).says("What it sets out to do."),
    wasDerivedFrom: node(PROV.wasDerivedFrom, "Standard").several().says("The specification that it is about."),
  },
}));

/** dqv:QualityMeasurement. GeoDCAT-AP 3.0.0, "Quality measurement". */
export const QualityMeasurement = /* @__PURE__ */ dcatClass("QualityMeasurement", () => ({
  iri: DQV.QualityMeasurement,
  says: "dqv:QualityMeasurement: a value of a quality.",
  properties: {
    isMeasurementOf: node(DQV.isMeasurementOf, "Metric")
      .geo("R")
      .says("What was measured, such as geodcatap:spatialResolutionAsDistance."),
    value: plain(DQV.value).geo("R").says("The value, with its datatype."),
    unitMeasure: node(SDMX.unitMeasure, "Concept").geo("R").says("The unit of the value."),
    computedOn: iriOf(DQV.computedOn).says("What it was measured on."),
  },
}));

/** dqv:Metric. */
export const Metric = /* @__PURE__ */ dcatClass("Metric", () => ({
  iri: DQV.Metric,
  says: "dqv:Metric: a quality that can be measured.",
  properties: {
    title: text(DCT.title).says("Its name."),
    label: text(RDFS.label).says("Its label."),
    definition: text(SKOS.definition).says("What it means."),
    inDimension: iriOf(DQV.inDimension)
      .severalButOneIn("geodcat-ap")
      .geo("O")
      .says("The dimension of quality that it is of."),
    expectedDataType: iriOf(DQV.expectedDataType).geo("O").says("The datatype of its values."),
  },
}));
