import { isoClass } from "../declare/class.js";
import { CIT } from "../declare/package.js";
import { code, date, object, text, url } from "../declare/property.js";

export const CI_Party = isoClass(
  "CI_Party",
  CIT,
  {
    name: text(),
    contactInfo: object("CI_Contact").many(),
    partyIdentifier: object("MD_Identifier").many().secondEdition(),
  },
  { abstract: true, since2014: true },
);

export const CI_Address = isoClass("CI_Address", CIT, {
  deliveryPoint: text().many(),
  city: text(),
  administrativeArea: text(),
  postalCode: text(),
  country: text(),
  electronicMailAddress: text().many(),
});

export const CI_Citation = isoClass("CI_Citation", CIT, {
  title: text().required(),
  alternateTitle: text().many(),
  date: object("CI_Date").many(),
  edition: text(),
  editionDate: date(),
  identifier: object("MD_Identifier").many(),
  citedResponsibleParty: object("CI_Responsibility").many(),
  presentationForm: code("CI_PresentationFormCode").many(),
  series: object("CI_Series"),
  otherCitationDetails: text().many(),
  ISBN: text(),
  ISSN: text(),
  onlineResource: object("CI_OnlineResource").many(),
  graphic: object("MD_BrowseGraphic").many(),
});

export const CI_Contact = isoClass("CI_Contact", CIT, {
  phone: object("CI_Telephone").many().in19139({ many: false }),
  address: object("CI_Address").many().in19139({ many: false }),
  onlineResource: object("CI_OnlineResource").many().in19139({ many: false }),
  hoursOfService: text().many().in19139({ many: false }),
  contactInstructions: text(),
  contactType: text().since2014(),
});

export const CI_Date = isoClass("CI_Date", CIT, {
  date: date().required(),
  dateType: code("CI_DateTypeCode").required(),
});

export const CI_Individual = isoClass(
  "CI_Individual",
  CIT,
  {
    positionName: text(),
  },
  { extends: "CI_Party", since2014: true },
);

export const CI_OnlineResource = isoClass("CI_OnlineResource", CIT, {
  linkage: url().required(),
  protocol: text(),
  applicationProfile: text(),
  name: text(),
  description: text(),
  function: code("CI_OnLineFunctionCode"),
  protocolRequest: text().since2014(),
});

export const CI_Organisation = isoClass(
  "CI_Organisation",
  CIT,
  {
    logo: object("MD_BrowseGraphic").many(),
    individual: object("CI_Individual").many(),
  },
  { extends: "CI_Party", since2014: true },
);

export const CI_Responsibility = isoClass("CI_Responsibility", CIT, {
  role: code("CI_RoleCode").required(),
  extent: object("EX_Extent").many(),
  party: object("CI_Party").many().required(),
});

export const CI_Series = isoClass("CI_Series", CIT, {
  name: text(),
  issueIdentification: text(),
  page: text(),
});

export const CI_Telephone = isoClass("CI_Telephone", CIT, {
  number: text().required(),
  numberType: code("CI_TelephoneTypeCode"),
});
