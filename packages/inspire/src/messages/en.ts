/** What is wrong, and what to write instead. `{name}` stands for a parameter. */
export type Message = readonly [problem: string, remedy: string];

/** The messages in English, and with them the keys that every language needs. */
export const en = {
  "structure.schema": ["{problem}", "{remedy}"],
  "structure.element-unknown": [
    "“{detail}” is not known in ISO 19115.",
    "Remove it, or move it to an extension of a profile.",
  ],
  "structure.property-misplaced": ["“{property}” cannot stand here.", "Move it to the class that it belongs to."],
  "structure.property-repeated": ["“{property}” stands here {detail} times; it can stand once.", "Keep one of them."],
  "structure.several-values": [
    "This stands in the same “{property}” as the value before it.",
    "Give each value an element “{property}” of its own.",
  ],
  "structure.property-missing": [
    "“{property}” is missing, and the schema requires it.",
    'Add it; where its value is not known, leave it empty with gco:nilReason="unknown".',
  ],
  "structure.order": [
    "“{property}” stands after “{detail}”; the schema wants it before.",
    "Put the elements in the order of the schema.",
  ],
  "structure.wrong-value": [
    "“{property}” holds another kind of value than the schema allows{detail}.",
    "Write its value in the element that the schema asks for.",
  ],
  "structure.empty-value": [
    "“{property}” is empty, and the schema requires a value.",
    'Write it; where it is not known, leave the property empty with gco:nilReason="unknown".',
  ],
  "structure.text": ["There is text between the elements: “{detail}”.", "Remove it, or put it into a property."],

  "root.fragment": ["The document is a part of a record, not a record.", "Put it into gmd:MD_Metadata."],
  "root.specialised": [
    "The record is a {element}.",
    "Validators that know ISO 19139 only expect gmd:MD_Metadata: publish it in that form too.",
  ],
  "root.other-encoding": [
    "The record is in ISO 19115-3.",
    "The official suites read ISO 19139 only: write it as ISO 19139.",
  ],

  "metadata-language.missing": [
    "The record does not say in which language it is written.",
    "Name one of the 24 official languages by its ISO 639-2/B code.",
  ],
  "metadata-language.as-text": [
    "The language of the record is the text “{text}”, not a code.",
    "Write it as gmd:LanguageCode.",
  ],
  "metadata-language.several": [
    "The record names {count} languages as its own.",
    "Keep one in gmd:language, and put the others into gmd:locale.",
  ],
  "metadata-language.not-official": [
    "“{code}” is not the ISO 639-2/B code of an official language of the European Union.",
    "Write “{instead}”.",
  ],
  "language.code-list": ["The code list of the language is “{found}”.", 'Write codeList="{expected}".'],
  "data-language.missing": [
    "The record does not say in which language the data are.",
    "Name it by its ISO 639-2/B code; “zxx” for data without text.",
  ],
  "data-language.unknown": ["“{code}” is not a code of ISO 639-2/B.", "Write “{instead}”."],

  "metadata-contact.missing": [
    "Nobody is named as contact for the record.",
    "Add a contact with the name of an organisation, an e-mail address and the role pointOfContact.",
  ],
  "metadata-contact.role": ["The contact for the record has the role “{found}”.", "Write the role pointOfContact."],
  "point-of-contact.missing": [
    "Nobody is named as responsible for the resource.",
    "Add a point of contact with the name of an organisation, an e-mail address and a role.",
  ],
  "point-of-contact.no-custodian": [
    "No party has the role of the custodian.",
    "Add a point of contact with the role custodian.",
  ],
  "party.organisation-missing": [
    "The name of the organisation is missing or empty.",
    "Write the name of the organisation in full.",
  ],
  "party.email-missing": ["The e-mail address is missing or empty.", "Write an e-mail address of the organisation."],
  "party.email-malformed": [
    "“{email}” is not an e-mail address.",
    "Write one address and nothing else, such as data@example.org.",
  ],
  "party.role-missing": ["The role of the party is missing.", "Write one of the codes of CI_RoleCode."],
  "party.role-unknown": [
    "“{role}” is none of the roles that INSPIRE knows.",
    "Write one of resourceProvider, custodian, owner, user, distributor, originator, pointOfContact, principalInvestigator, processor, publisher, author.",
  ],

  "date-stamp.missing": ["The record has no date.", "Write the date of its last change as gco:Date or gco:DateTime."],
  "date-stamp.several": ["The record has {count} dates.", "Keep the date of the last change."],
  "date.missing": ["The date has no value.", "Write it as gco:Date or gco:DateTime."],
  "date.invalid": [
    "“{text}” is not a date that {element} can hold by ISO 8601.",
    "Write it as 2026-01-31, or with a time as 2026-01-31T12:00:00Z in gco:DateTime.",
  ],
  "date.not-xml-date": ["“{text}” is not a full date.", "Write year, month and day: 2026-01-31."],
  "date-type.missing": ["The type of the date is missing.", "Write publication, revision or creation."],
  "date-type.not-reference": [
    "The date is of the type “{type}”.",
    "The official suite wants every date of the resource to be one of publication, revision or creation.",
  ],
  "date-type.several": ["There are {count} dates of the type {type}.", "Keep one."],
  "resource-date.missing": ["The resource has no date of publication, revision or creation.", "Add one."],

  "title.missing": ["The resource has no title.", "Write one in the citation, in the language of the record."],
  "title.several": ["The resource has {count} titles.", "Keep one; put the others into alternateTitle."],
  "title.empty": ["The title is empty.", "Write a title in the language of the record."],
  "abstract.missing": [
    "The resource has no abstract.",
    "Describe it in a few sentences, in the language of the record.",
  ],
  "abstract.several": ["The resource has {count} abstracts.", "Keep one."],
  "abstract.empty": [
    "The abstract is empty.",
    "Describe the resource in a few sentences, in the language of the record.",
  ],

  "temporal-extent.no-time": [
    "The temporal extent holds neither a moment nor a period.",
    "Write gml:TimePeriod with beginPosition and endPosition, or gml:TimeInstant with timePosition.",
  ],
  "temporal-extent.position-missing": [
    "“{property}” is missing.",
    'Write a date; where it is not known, an empty element with indeterminatePosition="unknown".',
  ],
  "temporal-extent.position-empty": [
    "A date of the temporal extent is empty.",
    'Write a date, or indeterminatePosition="unknown" or "now".',
  ],
  "temporal-extent.date-invalid": ["“{text}” is not a date by ISO 8601.", "Write it as 2026-01-31."],
  "temporal-extent.indeterminate": ['indeterminatePosition="{value}" is not known.', "Write one of {allowed}."],
  "temporal-extent.by-reference": [
    "An end of the period is only referred to.",
    "Write the gml:TimeInstant in the record.",
  ],

  "thesaurus.title-missing": ["The vocabulary of the keywords has no title.", "Name it in thesaurusName."],
  "thesaurus.title-empty": [
    "The title of the vocabulary is empty.",
    "Write its title, or remove thesaurusName where the keywords are free.",
  ],
  "thesaurus.date-missing": ["The vocabulary “{title}” has no date.", "Write its date of publication."],
  "thesaurus.date-type": [
    "The date of the vocabulary “{title}” is of the type “{type}”.",
    "Write the type publication.",
  ],
  "thesaurus.several-groups": [
    "Keywords from “{title}” stand in more than one group.",
    "Put all keywords from one vocabulary into one descriptiveKeywords.",
  ],
  "keywords.missing": ["The resource has no keywords.", "Add at least one."],
  "keywords.empty": ["All keywords are empty.", "Write at least one."],
  "theme.no-thesaurus": [
    "No keywords are from “{title}”.",
    "Add the INSPIRE theme of the data with this vocabulary as thesaurusName.",
  ],
  "theme.without-thesaurus": [
    "There is a keyword that is an INSPIRE theme, but it does not say so.",
    "Cite “{title}” as its thesaurusName.",
  ],
  "theme.no-theme": [
    "None of “{keywords}” is an INSPIRE theme.",
    "Write the label of the theme in an official language, best as an anchor to http://inspire.ec.europa.eu/theme.",
  ],
  "theme.unknown": ["“{keyword}” is not an INSPIRE theme.", "Put it into another group of keywords."],
  "theme.thesaurus-title": ["The title of the vocabulary is “{found}”.", "Write exactly “{title}”."],
  "theme.date": [
    "The vocabulary of the themes does not have its date of publication.",
    "Write {date} with the type publication.",
  ],
  "register.no-keyword": [
    "No keyword is from the register “{register}”: whether one is needed must be seen.",
    "Add one where the data come under monitoring or reporting.",
  ],
  "register.other-title": ["The title of the vocabulary leads to “{found}”.", "Write an anchor to {register}."],
  "register.date": ["The date of the register is “{found}”.", "Write {date} with the type publication."],
  "register.several-blocks": [
    "Keywords from “{register}” stand in more than one group.",
    "Keep one group with one keyword.",
  ],
  "register.several-keywords": ["There is more than one keyword from “{register}”.", "Keep one."],
  "register.unknown-value": [
    "“{keyword}” is not a value of the register.",
    "Write an anchor to a value below {register}.",
  ],
  "register.outside-block": [
    "The keyword “{keyword}” does not cite its register.",
    "Cite “{register}” as its thesaurusName.",
  ],

  "limitations.missing": [
    "The record does not say what limits public access.",
    "Add gmd:MD_LegalConstraints with accessConstraints otherRestrictions and an anchor to a value of LimitationsOnPublicAccess.",
  ],
  "limitations.several": [
    "Limitations on public access stand in {count} blocks of legal constraints.",
    "Put them into one block.",
  ],
  "limitations.as-text": [
    "“{text}” tells of limitations on public access as text only.",
    "Write an anchor to the value of LimitationsOnPublicAccess.",
  ],
  "limitations.access-constraints": [
    "The limitations on public access do not have exactly one accessConstraints with the code otherRestrictions.",
    "Write it once.",
  ],
  "limitations.unknown-value": [
    "“{value}” is not a value of LimitationsOnPublicAccess.",
    "Write noLimitations or one of INSPIRE_Directive_Article13_1a to 1h.",
  ],
  "limitations.https": [
    "The address of the register begins with https://.",
    "Write it as http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/…: it is a name, and the official suite compares it letter by letter.",
  ],
  "limitations.with-conditions": [
    "Conditions for access and use stand in the same block as the limitations on public access.",
    "Put them into another gmd:MD_LegalConstraints.",
  ],
  "conditions.missing": [
    "The record does not say under which conditions the resource can be accessed and used.",
    "Add gmd:MD_LegalConstraints with useConstraints otherRestrictions, and the conditions in otherConstraints.",
  ],
  "conditions.several": [
    "Conditions for access and use stand in {count} blocks of legal constraints.",
    "Put them into one block.",
  ],
  "conditions.use-limitation-only": [
    "The conditions stand in useLimitation only.",
    "INSPIRE looks for them in otherConstraints, beside useConstraints with the code otherRestrictions.",
  ],
  "conditions.restriction-code": [
    "The legal constraints do not have the code otherRestrictions.",
    "Write it in accessConstraints or useConstraints, and the conditions in otherConstraints.",
  ],
  "conditions.not-stated": [
    "otherRestrictions is given, but no otherConstraints say what they are.",
    "Write the conditions there, or an anchor to noConditionsApply or conditionsUnknown.",
  ],
  "conditions.with-limitations": [
    "The conditions stand in the same block as the limitations on public access.",
    "Put them into another gmd:MD_LegalConstraints.",
  ],
  "conditions.unknown-value": [
    "“{value}” is not a value of ConditionsApplyingToAccessAndUse.",
    "Write noConditionsApply or conditionsUnknown.",
  ],
  "conditions.https": [
    "The address of the register begins with https://.",
    "Write it as http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/…",
  ],
  "use-limitation.missing": [
    "No useLimitation is given.",
    "Write the conditions for access and use; “no conditions apply” where there are none, “conditions unknown” where they are not known.",
  ],
  "use-limitation.empty": ["useLimitation is empty.", "Write the conditions for access and use."],
  "use-limitation.look": [
    "Whether “{text}” tells the conditions for access and use must be seen.",
    "Describe them with their fees, or link to where they are described.",
  ],
  "public-access.missing": [
    "No limitation on public access is given.",
    "Write accessConstraints; with the code otherRestrictions also otherConstraints.",
  ],

  "bounding-box.missing": ["The resource has no geographic bounding box.", "Add one in decimal degrees."],
  "bounding-box.side-missing": ["{side} is missing.", "Write it as gco:Decimal."],
  "bounding-box.not-a-number": ["{side} is “{text}”, which is no number.", "Write decimal degrees with a point."],
  "bounding-box.out-of-range": [
    "{side} is {text}, beyond ±{limit}.",
    "Write longitude and latitude in WGS 84, in degrees.",
  ],
  "bounding-box.precision": ["{side} is {text}: it needs two decimals at least.", "Write {instead}."],
  "bounding-box.upside-down": ["The southern latitude {south} is above the northern one {north}.", "Exchange them."],
  "bounding-box.look": [
    "Whether the bounding box is as small as possible must be seen.",
    "It should contain the data and no more.",
  ],

  "conformity.missing": [
    "The record says nothing of conformity.",
    "Add a DQ_DomainConsistency report with a DQ_ConformanceResult that cites the regulation.",
  ],
  "conformity.no-specification": [
    "The statement of conformity cites no specification.",
    "Cite it with its title and date of publication.",
  ],
  "conformity.title-missing": ["The cited specification has no title.", "Write its official title."],
  "conformity.empty-translation": [
    "A translation of the title of the specification is empty.",
    "Write it, or remove it.",
  ],
  "conformity.date-missing": ["The cited specification “{title}” has no date.", "Write its date of publication."],
  "conformity.date-type": [
    "The date of the cited specification is of the type “{type}”.",
    "Write its date of publication with the type publication.",
  ],
  "conformity.regulation-date": ["The regulation was not published on {text}.", "Write {published}."],
  "conformity.degree-missing": [
    "The statement of conformity does not say whether the resource conforms.",
    'Write pass with true or false; empty with gco:nilReason="unknown" where it was not evaluated.',
  ],
  "conformity.degree-not-boolean": [
    "The degree of conformity is “{text}”, neither true nor false.",
    'Write true or false; leave it empty with gco:nilReason="unknown" where it was not evaluated.',
  ],
  "conformity.no-regulation": [
    "No statement of conformity cites the regulation by its official title.",
    "Cite “{title}”, or its title in another official language.",
  ],
  "conformity.regulation-title": [
    "“{found}” is not the official title of the regulation.",
    "Write “{title}”, or its title in another official language.",
  ],

  "resource-type.missing": [
    "The record does not say what kind of resource it describes.",
    "Write its level as MD_ScopeCode: dataset, series or service.",
  ],
  "resource-type.not-data": ["The level of the record is {found}.", "Write dataset or series as MD_ScopeCode."],
  "resource-type.not-service": ["The level of the record is {found}.", "Write service as MD_ScopeCode."],
  "resource-type.not-inspire": [
    "The level of the record is {found}.",
    "Write dataset, series or service as MD_ScopeCode.",
  ],
  "resource-type.not-first": ["The first level of the record is none of dataset and series: {found}.", "Put it first."],
  "resource-type.no-level-name": [
    "A service needs the name of its level.",
    "Write gmd:hierarchyLevelName with the word for service in the language of the record.",
  ],
  "identification.not-data": [
    "The first identificationInfo holds {found}.",
    "It must hold one gmd:MD_DataIdentification.",
  ],
  "identification.not-service": [
    "The first identificationInfo holds {found}.",
    "It must hold one srv:SV_ServiceIdentification.",
  ],
  "identifier.missing": [
    "The data have no identifier.",
    "Add one in the citation, best an HTTP URI that leads to a description.",
  ],
  "identifier.empty": ["The identifier of the data is empty.", "Write it, or remove it."],
  "identifier.duplicate": [
    "The identifier “{identifier}” is used more than once.",
    "Give each data set an identifier of its own.",
  ],
  "identifier.not-uri": [
    "The identifier “{identifier}” is no URI.",
    "Write a URI: a namespace and a code that is unique in it.",
  ],
  "resolution.empty": ["The spatial resolution has neither a scale nor a distance.", "Write one of them."],
  "resolution.both": [
    "The spatial resolution has both a scale and a distance.",
    "Write one of them, or two resolutions.",
  ],
  "resolution.scale": ["“{text}” is not the denominator of a scale.", "Write a whole number: 25000 for 1:25 000."],
  "resolution.distance": ["“{text}” is not a distance.", "Write a number above zero, with its unit in uom."],
  "resolution.unit": ["The distance has no unit.", 'Write it in uom, such as uom="m".'],
  "topic.missing": ["The resource has no topic category.", "Add one of the 19 codes of MD_TopicCategoryCode."],
  "topic.empty": ["The topic category is empty.", "Write one of the 19 codes of MD_TopicCategoryCode, or remove it."],
  "topic.unknown": ["“{code}” is not a topic category.", "Write one of the 19 codes of MD_TopicCategoryCode exactly."],

  "locator.missing": ["The record has no link to the service.", "Add one where the service can be reached online."],
  "locator.no-url": ["The online resource has no address.", "Write it in gmd:URL, or remove the online resource."],
  "locator.invalid": [
    "“{url}” is not a web address.",
    "Write one address that begins with http://, https:// or ftp://.",
  ],
  "locator.local": ["“{url}” cannot be reached from outside.", "Write the public address."],
  "locator.unreachable": ["“{url}” does not answer.", "Mend the address, or the server."],
  "locator.look": [
    "Whether “{url}” leads to the resource must be seen.",
    "It should lead to a page, a service, its description or the data.",
  ],
  "locator.function-and-description": ["The link does not say what it is for.", "Add function and description."],

  "quality.missing": [
    "There is no quality section about the whole resource.",
    "Add gmd:DQ_DataQuality with a scope of the level {levels}.",
  ],
  "quality.several": ["There are {count} quality sections.", "Keep one about the whole resource."],
  "quality.scope": ["The level of the scope of the quality section is {found}.", "Write {levels} as MD_ScopeCode."],
  "quality.level-description": [
    "The scope of the quality section does not name its level.",
    "Write levelDescription with the word for service in the language of the record.",
  ],
  "lineage.missing": ["The record says nothing of lineage.", "Add LI_Lineage with a statement."],
  "lineage.several": ["There are {count} lineage statements.", "Keep one."],
  "lineage.empty": ["The lineage statement is empty.", "Write how the data came about."],

  "crs.missing": ["No coordinate reference system is identified.", "Add MD_ReferenceSystem with its identifier."],
  "crs.code-missing": [
    "The identifier of the reference system has no code.",
    "Write the address of the system at http://www.opengis.net/def/crs/.",
  ],
  "crs.code-space-empty": ["The code space of the reference system is empty.", "Remove it."],
  "crs.not-by-address": [
    "“{text}” is one of the default coordinate reference systems.",
    "Write its address {iri} as code, without a code space.",
  ],
  "crs.code-space": ["The reference system has a code space beside its address.", "Remove it: {iri} says it all."],
  "representation.missing": [
    "The spatial representation type is missing.",
    "Write one of vector, grid, tin, textTable.",
  ],
  "representation.unknown": [
    "“{code}” is not a spatial representation type that INSPIRE knows.",
    "Write one of vector, grid, tin, textTable.",
  ],
  "character-set.unknown": [
    "“{code}” is not a character set of ISO 19115.",
    "Write utf8, or another code of MD_CharacterSetCode.",
  ],
  "format.missing": ["No distribution format is given.", "Add gmd:MD_Format with name and version."],
  "format.name-missing": ["The format has no name.", "Write it, such as GML or GeoPackage."],
  "format.version-missing": [
    "The format “{name}” has no version.",
    'Write it; or leave it empty with gco:nilReason="unknown" or "inapplicable".',
  ],
  "topology.title": ["The descriptive result cites “{found}”.", "Write “{title}”."],
  "topology.pass": ["A descriptive result of topological consistency must say pass = false.", "Write false."],
  "topology.explanation": ["The descriptive result has no explanation.", "Write what was found."],
  "quantity.unit-missing": ["The quantitative result has no unit.", "Write valueUnit with the address of the unit."],
  "quantity.unit": ["The unit is “{found}”.", "Write {unit}."],
  "quantity.value-missing": ["The quantitative result has no value.", "Write it in gco:Record."],
  "quantity.type-missing": ["gco:Record does not say of which type its value is.", "Write xsi:type."],
  "quantity.type": ["The value is of the type {found}.", 'Write xsi:type="{type}".'],
  "quantity.value": ["“{text}” is no value of {criterion}.", "Write a number in its range."],

  "service.resolution-in-abstract": [
    "Whether the abstract tells of a restriction on the spatial resolution must be seen.",
    "Where there is one, write the scale or the distance with its unit in the abstract.",
  ],
  "service.category-missing": [
    "No keyword is a category of spatial data services.",
    "Add one of Regulation (EC) No 1205/2008, Part D.4.",
  ],
  "service.type-missing": [
    "The type of the service is missing.",
    "Write one of discovery, view, download, transformation, other.",
  ],
  "service.type-unknown": [
    "“{type}” is not a type of spatial data services.",
    "Write one of discovery, view, download, transformation, other; the protocol belongs into serviceTypeVersion or the online resource.",
  ],
  "service.types-count": ["The service has {count} types.", "It must have exactly one."],
  "service.type-element": ["The type of the service is in {element}.", "Write it in gco:LocalName."],
  "service.type-code-space": [
    "The code space of the type is “{found}”.",
    "Write http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType, or none.",
  ],
  "service.type-not-network": [
    "“{type}” is not a type of network services.",
    "Write one of view, download, discovery, transformation.",
  ],
  "service.type-not-other": ["“{type}” is not the type of invocable services.", "Write other."],
  "service.access-point-missing": [
    "No online resource is marked as access point.",
    "Write description as an anchor to http://inspire.ec.europa.eu/metadata-codelist/OnLineDescriptionCode/accessPoint.",
  ],
  "service.category-not-declared": [
    "The service does not declare its category.",
    "Cite one of the conformance classes invocable, interoperable, harmonised, with pass = true.",
  ],
  "service.several-categories": ["The service declares {count} categories.", "Keep the highest one."],
  "service.category-name": ["The category is named “{found}”.", "Write “{name}”."],
  "service.category-pass": ["The service declares a category to which it does not conform.", "Write pass = true."],
  "service.no-technical-specification": [
    "The service declares full conformity to no technical specification.",
    "Cite the specification that one needs to call it, with pass = true.",
  ],
  "coupled.no-link": [
    "The data that the service operates on are not linked.",
    "Write xlink:href with the address of their metadata record.",
  ],
  "coupled.uuidref-only": [
    "The data that the service operates on are named by uuidref only.",
    "Write xlink:href with the address of their metadata record.",
  ],
  "coupled.not-http": ["“{href}” is not a web address.", "Write the address of the metadata record of the data."],
  "coupled.unreachable": ["“{href}” does not answer.", "Mend the address, or the catalogue."],
  "coupled.no-dataset": [
    "“{href}” does not lead to the record of a data set or series.",
    "Link to the metadata record of the data.",
  ],
  "coupled.look": ["Whether “{href}” leads to the record of a data set or series must be seen.", "Open it."],
  "coupled.tight-without-data": ["The service is tightly coupled, but names no data.", "Add srv:operatesOn."],
  "coupled.no-operation": ["The coupled resource names no operation.", "Write operationName."],
  "service-quality.missing": [
    "The service says nothing of its {criterion}.",
    "Add a DQ_ConceptualConsistency report for it.",
  ],
  "service-quality.too-few": [
    "There are {count} reports on the quality of the service; three are needed.",
    "Add availability, performance and capacity.",
  ],
  "service-quality.criterion": [
    "The report does not say by an anchor which criterion it is about.",
    "Write nameOfMeasure as an anchor below http://inspire.ec.europa.eu/metadata-codelist/QualityOfServiceCriteriaCode/.",
  ],
  "service-quality.description": ["The measurement is not described.", "Write measureDescription."],
  "service-quality.result": [
    "The report has no quantitative result.",
    "Write DQ_QuantitativeResult with unit and value.",
  ],
  "operation.missing": ["The service describes no operation.", "Add srv:SV_OperationMetadata for each."],
  "operation.name": ["The operation does not have exactly one name.", "Write operationName."],
  "operation.no-platform": ["The operation “{name}” does not say on which platform it is called.", "Write srv:DCP."],
  "operation.no-connect-point": ["The operation has no address.", "Write connectPoint with a URL."],
  "operation.other-address": [
    "The address “{url}” of the operation is none of the distribution ({locator}).",
    "Write the access point that the distribution has.",
  ],
  "parameter.name": ["A parameter has no name.", "Write it in gco:aName."],
  "parameter.attribute-type": ["The parameter “{name}” has no attribute type.", "Write gco:attributeType."],
  "parameter.optionality": ["A parameter does not say whether it is optional.", "Write optionality."],
  "parameter.repeatability": ["A parameter does not say whether it can be repeated.", "Write true or false."],
  "parameter.value-type": ["A parameter does not say of which type its values are.", "Write valueType."],
} as const satisfies Readonly<Record<string, Message>>;

export type MessageKey = keyof typeof en;
