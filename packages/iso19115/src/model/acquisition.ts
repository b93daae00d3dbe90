import { isoClass } from "../declare/class.js";
import { MAC } from "../declare/package.js";
import { code, dateTime, gml, object, real, record, recordType, text } from "../declare/property.js";

export const MI_AcquisitionInformation = isoClass("MI_AcquisitionInformation", MAC, {
  scope: object("MD_Scope").required().since2014().secondEdition(),
  instrument: object("MI_Instrument").many(),
  operation: object("MI_Operation").many(),
  platform: object("MI_Platform").many(),
  acquisitionPlan: object("MI_Plan").many(),
  objective: object("MI_Objective").many(),
  acquisitionRequirement: object("MI_Requirement").many(),
  environmentalConditions: object("MI_EnvironmentalRecord"),
});

export const MI_EnvironmentalRecord = isoClass("MI_EnvironmentalRecord", MAC, {
  averageAirTemperature: real().required(),
  maxRelativeHumidity: real().required(),
  maxAltitude: real().required(),
  meterologicalConditions: text().required(),
  solarAzimuth: real().required().since2014().secondEdition(),
  solarElevation: real().required().since2014().secondEdition(),
});

export const MI_Event = isoClass("MI_Event", MAC, {
  identifier: object("MD_Identifier").required(),
  trigger: code("MI_TriggerCode").required(),
  context: code("MI_ContextCode").required(),
  sequence: code("MI_SequenceCode").required(),
  time: dateTime().required(),
  relatedPass: object("MI_PlatformPass"),
  relatedSensor: object("MI_Instrument").many(),
  expectedObjective: object("MI_Objective").many(),
});

export const MI_Instrument = isoClass("MI_Instrument", MAC, {
  citation: object("CI_Citation").many(),
  identifier: object("MD_Identifier").required(),
  type: text().required(),
  description: text(),
  mountedOn: object("MI_Platform"),
  otherPropertyType: recordType().since2014().secondEdition(),
  otherProperty: record().since2014().secondEdition(),
  content: object("MD_ContentInformation").since2014().secondEdition(),
  sensor: object("MI_Sensor").many().since2014().secondEdition(),
  history: object("MI_InstrumentationEventList").many().since2014().secondEdition(),
});

export const MI_InstrumentationEvent = isoClass(
  "MI_InstrumentationEvent",
  MAC,
  {
    citation: object("CI_Citation").many(),
    description: text().required(),
    extent: object("EX_Extent").many(),
    type: code("MI_InstrumentationEventTypeCode").many().required(),
    revisionHistory: object("MI_Revision").many(),
  },
  { since2014: true, secondEdition: true },
);

export const MI_InstrumentationEventList = isoClass(
  "MI_InstrumentationEventList",
  MAC,
  {
    citation: object("CI_Citation").required(),
    description: text().required(),
    locale: object("PT_Locale"),
    metadataConstraints: object("MD_Constraints").many(),
    instrumentationEvent: object("MI_InstrumentationEvent").many().required(),
  },
  { since2014: true, secondEdition: true },
);

export const MI_Objective = isoClass("MI_Objective", MAC, {
  identifier: object("MD_Identifier").many().required(),
  priority: text(),
  type: code("MI_ObjectiveTypeCode").many(),
  function: text().many(),
  extent: object("EX_Extent").many(),
  sensingInstrument: object("MI_Instrument").many(),
  pass: object("MI_PlatformPass").many(),
  objectiveOccurence: object("MI_Event").many().required(),
});

export const MI_Operation = isoClass("MI_Operation", MAC, {
  description: text(),
  citation: object("CI_Citation"),
  identifier: object("MD_Identifier").in19139({ required: true }),
  status: code("MD_ProgressCode").required(),
  type: code("MI_OperationTypeCode"),
  parentOperation: object("MI_Operation").in19139({ required: true }),
  childOperation: object("MI_Operation").many(),
  platform: object("MI_Platform").many(),
  objective: object("MI_Objective").many(),
  plan: object("MI_Plan"),
  significantEvent: object("MI_Event").many(),
  otherPropertyType: recordType().since2014().secondEdition(),
  otherProperty: record().since2014().secondEdition(),
});

export const MI_Plan = isoClass("MI_Plan", MAC, {
  type: code("MI_GeometryTypeCode"),
  status: code("MD_ProgressCode").required(),
  citation: object("CI_Citation").required(),
  operation: object("MI_Operation").many(),
  satisfiedRequirement: object("MI_Requirement").many(),
});

export const MI_Platform = isoClass("MI_Platform", MAC, {
  citation: object("CI_Citation").many(),
  identifier: object("MD_Identifier").required(),
  description: text().required(),
  sponsor: object("CI_Responsibility").many(),
  instrument: object("MI_Instrument").many().required(),
  otherPropertyType: recordType().since2014().secondEdition(),
  otherProperty: record().since2014().secondEdition(),
  history: object("MI_InstrumentationEventList").many().since2014().secondEdition(),
});

export const MI_PlatformPass = isoClass("MI_PlatformPass", MAC, {
  identifier: object("MD_Identifier").required(),
  extent: gml("GM_Object"),
  relatedEvent: object("MI_Event").many(),
});

export const MI_RequestedDate = isoClass("MI_RequestedDate", MAC, {
  requestedDateOfCollection: dateTime().required(),
  latestAcceptableDate: dateTime().required(),
});

export const MI_Requirement = isoClass("MI_Requirement", MAC, {
  citation: object("CI_Citation"),
  identifier: object("MD_Identifier").required(),
  requestor: object("CI_Responsibility").many().required(),
  recipient: object("CI_Responsibility").many().required(),
  priority: code("MI_PriorityCode").required(),
  requestedDate: object("MI_RequestedDate").required(),
  expiryDate: dateTime().required(),
  satisifiedPlan: object("MI_Plan").many(),
});

export const MI_Revision = isoClass(
  "MI_Revision",
  MAC,
  {
    description: text(),
    author: object("CI_Responsibility").required(),
    dateInfo: object("CI_Date").required(),
  },
  { since2014: true, secondEdition: true },
);

export const MI_Sensor = isoClass(
  "MI_Sensor",
  MAC,
  {
    hosted: object("MI_Instrument").many(),
  },
  { extends: "MI_Instrument", since2014: true, secondEdition: true },
);
