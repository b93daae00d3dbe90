import type { LicenceRow } from "./licence-row.js";

/**
 * Licences for data, by identifier; those of Creative Commons other than CC0 follow a rule and are not listed.
 * Sources: EU authority table “licence” (state 2024-12-11), SPDX licence list, the publishers' own pages, and the lists
 * of DCAT-AP.de (https://www.dcat-ap.de/def/licenses/) and DCAT-AP CH (http://dcat-ap.ch/vocabulary/licenses).
 */
export const DATA_LICENCES: Readonly<Record<string, LicenceRow>> = {
  "CC0-1.0": {
    title: "Creative Commons CC0 1.0 Universal",
    eu: "CC0",
    spdx: "CC0-1.0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    urls: "creativecommons.org/publicdomain/zero/1.0/legalcode creativecommons.org/publicdomain/zero opendefinition.org/licenses/cc-zero dcat-ap.de/def/licenses/cc-zero data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0",
    names:
      "CC0; CC0 1.0; CC 0; CC Zero; CC0 1.0 Universal; Creative Commons CC0; Creative Commons Zero; Creative Commons 0; Creative Commons CCZero; CCZero; Creative Commons Zero verklaring",
  },
  "CC-PDM-1.0": {
    title: "Creative Commons Public Domain Mark 1.0 Universal",
    eu: "CC_PDM_1_0",
    url: "https://creativecommons.org/publicdomain/mark/1.0/",
    urls: "dcat-ap.de/def/licenses/ccpdm/1.0",
    names:
      "Public Domain Mark; Public Domain Mark 1.0; Creative Commons Public Domain Mark; CC PDM; =Public Domain; =Publiek domein; =Domaine public",
  },
  "ODbL-1.0": {
    title: "Open Data Commons Open Database License v1.0",
    eu: "ODC_BL",
    spdx: "ODbL-1.0",
    url: "https://opendatacommons.org/licenses/odbl/1-0/",
    terms: "by sa",
    urls: "opendatacommons.org/licenses/odbl opendatacommons.org/licenses/odbl/1.0 opendatacommons.org/licenses/odbl/summary vvlibri.org/fr/licence/odbl/10/fr vvlibri.org/fr/licence/odbl-10/legalcode/unofficial opendefinition.org/licenses/odc-odbl dcat-ap.de/def/licenses/odbl",
    names:
      "ODbL; ODbL 1.0; ODC ODbL; Open Database License; Open Database Licence; Open Data Commons Open Database License; Open Data Commons Open Database Licence; ODC Open Database License; Open Data Commons ODbL",
  },
  "ODC-By-1.0": {
    title: "Open Data Commons Attribution License v1.0",
    eu: "ODC_BY",
    spdx: "ODC-By-1.0",
    url: "https://opendatacommons.org/licenses/by/1-0/",
    terms: "by",
    urls: "opendatacommons.org/licenses/by opendatacommons.org/licenses/by/1.0 opendatacommons.org/licenses/by/summary opendefinition.org/licenses/odc-by dcat-ap.de/def/licenses/odby",
    names:
      "ODC By; ODC By 1.0; Open Data Commons Attribution License; Open Data Commons Attribution Licence; Open Data Commons Attribution; ODC Attribution License",
  },
  "PDDL-1.0": {
    title: "Open Data Commons Public Domain Dedication and License 1.0",
    eu: "ODC_PDDL",
    spdx: "PDDL-1.0",
    url: "https://opendatacommons.org/licenses/pddl/1-0/",
    urls: "opendatacommons.org/licenses/pddl opendatacommons.org/licenses/pddl/1.0 opendatacommons.org/licenses/pddl/summary opendefinition.org/licenses/odc-pddl dcat-ap.de/def/licenses/odcpddl",
    names:
      "PDDL; ODC PDDL; PDDL 1.0; Open Data Commons Public Domain Dedication and License; Open Data Commons Public Domain Dedication and Licence; Open Data Commons Public Domain Dedication",
  },
  "etalab-2.0": {
    title: "Etalab Open Licence 2.0",
    eu: "ETALAB_2_0",
    spdx: "etalab-2.0",
    url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
    terms: "by",
    urls: "etalab.gouv.fr/licence-ouverte-open-licence etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Open-Licence-v2.0.pdf etalab.gouv.fr/wp-content/uploads/2018/10/open-licence.pdf github.com/etalab/licence-ouverte/blob/master/LO.md github.com/etalab/licence-ouverte/blob/master/open-licence.md alliance.numerique.gouv.fr/licence-ouverte-open-licence data.gouv.fr/pages/legal/licences/etalab-2.0",
    names:
      "Licence Ouverte 2.0; Licence Ouverte version 2.0; Licence Ouverte v2.0; Licence Ouverte v2; Licence Ouverte Open Licence 2.0; Licence Ouverte Open Licence version 2.0; Licence Ouverte Open Licence v2.0; Licence Ouverte Etalab 2.0; Licence Ouverte Etalab version 2.0; Licence Ouverte Etalab v2.0; Licence Etalab 2.0; Licence Etalab version 2.0; Open Licence 2.0; Open Licence version 2.0; Open Licence v2.0; Etalab 2.0; Etalab Open Licence 2.0; Etalab Open Licence V 2.0; Licence Ouverte Open Licence Etalab version 2.0; =lov2",
  },
  "Licence-Ouverte-1.0": {
    title: "Licence Ouverte / Open Licence 1.0",
    url: "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf",
    terms: "by",
    urls: "data.gouv.fr/Licence-Ouverte-Open-Licence etalab.gouv.fr/wp-content/uploads/2014/05/Open_Licence.pdf ddata.over-blog.com/xxxyyy/4/37/99/26/licence/Licence-Ouverte-Open-Licence.pdf etalab.gouv.fr/pages/licence-ouverte-open-licence-5899923",
    names:
      "Licence Ouverte 1.0; Licence Ouverte version 1.0; Licence Ouverte v1.0; Licence Ouverte v1; Licence Ouverte Open Licence 1.0; Licence Ouverte Open Licence version 1.0; Licence Ouverte Etalab 1.0; Licence Ouverte Etalab version 1.0; Licence Etalab 1.0; Open Licence 1.0",
  },
  "Licence-Ouverte": {
    versions: "etalab-2.0 Licence-Ouverte-1.0",
    title: "Licence Ouverte / Open Licence",
    terms: "by",
    names:
      "Licence Ouverte; Licence Ouverte Open Licence; Licence Ouverte Etalab; Licence Etalab; Open Licence Etalab; Etalab Open Licence; =fr lo; =Open Licence; =Etalab",
  },
  "DL-DE-BY-2.0": {
    title: "Data licence Germany – attribution – version 2.0",
    eu: "DLDE_BY_2_0",
    spdx: "DL-DE-BY-2.0",
    url: "https://www.govdata.de/dl-de/by-2-0",
    terms: "by",
    urls: "dcat-ap.de/def/licenses/dl-by-de/2.0",
    names:
      "Datenlizenz Deutschland Namensnennung Version 2.0; Datenlizenz Deutschland Namensnennung 2.0; Datenlizenz Deutschland 2.0 Namensnennung; Datenlizenz Deutschland Version 2.0 Namensnennung; Data licence Germany attribution version 2.0; Data licence Germany attribution 2.0; dl de by 2 0; dl by de 2 0",
  },
  "DL-DE-ZERO-2.0": {
    title: "Data licence Germany – Zero – version 2.0",
    eu: "DLDE_ZERO_2_0",
    spdx: "DL-DE-ZERO-2.0",
    url: "https://www.govdata.de/dl-de/zero-2-0",
    urls: "dcat-ap.de/def/licenses/dl-zero-de/2.0",
    names:
      "Datenlizenz Deutschland Zero Version 2.0; Datenlizenz Deutschland Zero 2.0; Datenlizenz Deutschland Version 2.0 Zero; Data licence Germany Zero version 2.0; Datenlizenz Deutschland Zero; dl de zero 2 0; dl zero de 2 0",
  },
  "DL-DE-BY-1.0": {
    title: "Data licence Germany – attribution – version 1.0",
    eu: "DLDE_BY_1_0",
    url: "https://www.govdata.de/dl-de/by-1-0",
    terms: "by",
    urls: "dcat-ap.de/def/licenses/dl-by-de/1.0",
    names:
      "Datenlizenz Deutschland Namensnennung Version 1.0; Datenlizenz Deutschland Namensnennung 1.0; dl de by 1 0; dl by de 1 0",
  },
  "DL-DE-BY-NC-1.0": {
    title: "Data licence Germany – attribution – non-commercial – version 1.0",
    eu: "DLDE_BYNC_1_0",
    url: "https://www.govdata.de/dl-de/by-nc-1-0",
    terms: "by nc",
    urls: "dcat-ap.de/def/licenses/dl-by-nc-de/1.0",
    names: "Datenlizenz Deutschland Namensnennung nicht kommerziell Version 1.0; dl de by nc 1 0; dl by nc de 1 0",
  },
  GeoNutzV: {
    title: "Geodatennutzungsverordnung (GeoNutzV)",
    url: "https://www.gesetze-im-internet.de/geonutzv/",
    terms: "by",
    urls: "gesetze-im-internet.de/geonutzv/geonutzv.pdf dcat-ap.de/def/licenses/geonutz/20130319",
    names:
      "GeoNutzV; Geodatennutzungsverordnung; Verordnung zur Festlegung der Nutzungsbestimmungen fur die Bereitstellung von Geodaten des Bundes",
  },
  "OGL-UK-3.0": {
    title: "Open Government Licence v3.0",
    eu: "OGL_3_0",
    spdx: "OGL-UK-3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    terms: "by",
    urls: "nationalarchives.gov.uk/doc/open-government-licence/version/3.0",
    names:
      "Open Government Licence v3.0; Open Government Licence 3.0; Open Government Licence version 3.0; Open Government Licence version 3; Open Government License 3.0; OGL 3.0; OGLv3.0; OGL v3; UK Open Government Licence v3.0; UK OGL 3.0; Open Government Licence v3",
  },
  "OGL-UK-2.0": {
    title: "Open Government Licence v2.0",
    eu: "OGL_2_0",
    spdx: "OGL-UK-2.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/",
    terms: "by",
    names:
      "Open Government Licence v2.0; Open Government Licence 2.0; Open Government Licence version 2.0; OGL 2.0; OGLv2.0; OGL v2",
  },
  "OGL-UK-1.0": {
    title: "Open Government Licence v1.0",
    eu: "OGL_1_0",
    spdx: "OGL-UK-1.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/",
    terms: "by",
    names: "OGL UK 1.0; UK Open Government Licence v1.0",
  },
  "OGL-UK": {
    versions: "OGL-UK-3.0 OGL-UK-2.0 OGL-UK-1.0",
    title: "Open Government Licence (United Kingdom)",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/",
    terms: "by",
    names: "UK Open Government Licence; uk ogl; =OGL; =Open Government Licence; =Open Government License",
  },
  "OGL-NC-2.0": {
    title: "Non-Commercial Government Licence 2.0",
    eu: "OGL_NC_2_0",
    url: "https://www.nationalarchives.gov.uk/doc/non-commercial-government-licence/version/2/",
    terms: "by nc",
    names: "Non Commercial Government Licence 2.0; Non Commercial Government Licence v2.0",
  },
  "OGL-NC-1.0": {
    title: "Non-Commercial Government Licence 1.0",
    eu: "OGL_NC",
    url: "https://www.nationalarchives.gov.uk/doc/non-commercial-government-licence/non-commercial-government-licence.htm",
    terms: "by nc",
    names: "Non Commercial Government Licence; Non Commercial Government Licence 1.0",
  },
  "INSPIRE-End-User-Licence": {
    title: "EU INSPIRE End User Licence",
    eu: "PSEUL",
    names: "INSPIRE End User Licence; PSEUL; Public Sector End User Licence INSPIRE",
  },
  "OGL-Canada-2.0": {
    title: "Open Government Licence – Canada",
    spdx: "OGL-Canada-2.0",
    url: "https://open.canada.ca/en/open-government-licence-canada",
    terms: "by",
    urls: "ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada open.canada.ca/fr/licence-du-gouvernement-ouvert-canada",
    names: "Open Government Licence Canada; Open Government License Canada; Licence du gouvernement ouvert Canada",
  },
  "NLOD-2.0": {
    title: "Norwegian Licence for Open Government Data (NLOD) 2.0",
    eu: "NLOD_2_0",
    spdx: "NLOD-2.0",
    url: "https://data.norge.no/nlod/en/2.0",
    terms: "by",
    urls: "data.norge.no/nlod/no/2.0 data.norge.no/nlod/nn/2.0",
    names:
      "NLOD 2.0; Norwegian Licence for Open Government Data 2.0; Norsk lisens for offentlige data 2.0; Norsk lisens for offentlige data NLOD 2.0; Norwegian Licence for Open Government Data NLOD 2.0",
  },
  "NLOD-1.0": {
    title: "Norwegian Licence for Open Government Data 1.0",
    eu: "NLOD_1_0",
    spdx: "NLOD-1.0",
    url: "https://data.norge.no/nlod/en/1.0",
    terms: "by",
    urls: "data.norge.no/nlod/no/1.0 data.norge.no/nlod/nn/1.0",
    names: "NLOD 1.0; Norwegian Licence for Open Government Data 1.0; Norsk lisens for offentlige data 1.0",
  },
  NLOD: {
    versions: "NLOD-2.0 NLOD-1.0",
    title: "Norwegian Licence for Open Government Data",
    terms: "by",
    urls: "data.norge.no/nlod/no data.norge.no/nlod/en data.norge.no/nlod",
    names: "Norsk lisens for offentlige data; NLOD; Norwegian Licence for Open Government Data",
  },
  "IODL-2.0": {
    title: "Italian Open Data License v2.0",
    eu: "IODL_2_0",
    url: "https://www.dati.gov.it/iodl/2.0/",
    terms: "by",
    urls: "dati.gov.it/iodl/2.0 dati.gov.it/content/italian-open-data-license-v20",
    names:
      "IODL 2.0; IODL v2.0; Italian Open Data License 2.0; Italian Open Data License v2.0; Italian Open Data Licence 2.0; Italian Open Data Licence v2.0",
  },
  "IODL-1.0": {
    title: "Italian Open Data License v1.0",
    eu: "IODL_1_0",
    url: "https://www.dati.gov.it/content/italian-open-data-license-v10",
    terms: "by sa",
    urls: "formez.it/iodl",
    names: "IODL 1.0; IODL v1.0; Italian Open Data License 1.0; Italian Open Data License v1.0",
  },
  "HR-OD": {
    title: "Open Licence – The Republic of Croatia",
    eu: "HROD",
    url: "https://data.gov.hr/otvorena-dozvola",
    terms: "by",
    names: "Otvorena dozvola; Open Licence The Republic of Croatia",
  },
  "OGL-ROU-1.0": {
    title: "Open Government Licence v1.0 (Romania)",
    eu: "OGL_ROU_1_0",
    url: "http://data.gov.ro/base/images/logoinst/OGL-ROU-1.0.pdf",
    terms: "by",
    names: "OGL ROU 1.0; OGL ROU; Licenta pentru Guvernare Deschisa v1.0",
  },
  "COM-REUSE": {
    title: "European Commission reuse notice",
    eu: "COM_REUSE",
    url: "http://data.europa.eu/eli/dec/2011/833/oj",
    terms: "by",
    urls: "eur-lex.europa.eu/eli/dec/2011/833/oj",
    names:
      "European Commission reuse notice; Commission Decision 2011 833 EU; Commission Decision of 12 December 2011 on the reuse of Commission documents",
  },
  "ISA-OML-1.1": {
    title: "ISA Open Metadata Licence 1.1",
    eu: "ISA_OML_1_1",
    url: "https://joinup.ec.europa.eu/licence/isa-open-metadata-licence-v11",
    terms: "by",
    urls: "joinup.ec.europa.eu/category/licence/isa-open-metadata-licence-v11",
    names: "ISA Open Metadata Licence 1.1; ISA Open Metadata Licence v1.1; ISA OMdL 1.1; ISA OMdL",
  },
  "EuroGeographics-2024": {
    title: "EuroGeographics Open Data Licence v.2024",
    eu: "EUROGEO_2024",
    terms: "by",
    names: "EuroGeographics Open Data Licence 2024",
  },
  "EuroGeographics-2022": {
    title: "EuroGeographics Open Data Licence v.2022",
    eu: "EUROGEO_2022",
    terms: "by sa",
    names: "EuroGeographics Open Data Licence 2022",
  },
  "CLARIN-ACA-1.0": {
    title: "Clarin Academic End-User Licence (ACA) 1.0",
    eu: "CLARIN_ACA_1_0",
    terms: "nc",
    names: "CLARIN ACA 1.0; CLARIN ACA",
  },
  "Geo-Gedeeld": {
    title: "Geo Gedeeld",
    urls: "geonovum.nl/geogedeeld",
    names: "Geo Gedeeld; Geo Gedeeld licentie",
  },
  "Modellicentie-Gratis-Hergebruik-1.0": {
    title: "Modellicentie gratis hergebruik v1.0",
    url: "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0",
    terms: "by",
    urls: "overheid.vlaanderen.be/sites/default/files/documenten/ict-egov/licenties/hergebruik/modellicentie_gratis_hergebruik_v1_0.html data.vlaanderen.be/doc/licentie/modellicentie-gratis-hergebruik/v1.0",
    names:
      "Modellicentie gratis hergebruik; Modellicentie voor gratis hergebruik; Gratis open data licentie; Gratis open data licentie Vlaanderen v1.0",
  },
  "opendata.swiss-open": {
    title: "Open use (opendata.swiss)",
    url: "http://dcat-ap.ch/vocabulary/licenses/terms_open",
    urls: "opendata.swiss/en/terms-of-use#terms_open opendata.swiss/de/terms-of-use#terms_open opendata.swiss/fr/terms-of-use#terms_open opendata.swiss/it/terms-of-use#terms_open opendata.swiss/en/terms-of-use/#terms_open opendata.swiss/de/terms-of-use/#terms_open opendata.swiss/fr/terms-of-use/#terms_open opendata.swiss/it/terms-of-use/#terms_open",
    names: "Opendata OPEN; NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired",
  },
  "opendata.swiss-by": {
    title: "Open use. Must provide the source (opendata.swiss)",
    url: "http://dcat-ap.ch/vocabulary/licenses/terms_by",
    terms: "by",
    urls: "opendata.swiss/en/terms-of-use#terms_by opendata.swiss/de/terms-of-use#terms_by opendata.swiss/fr/terms-of-use#terms_by opendata.swiss/it/terms-of-use#terms_by opendata.swiss/en/terms-of-use/#terms_by opendata.swiss/de/terms-of-use/#terms_by opendata.swiss/fr/terms-of-use/#terms_by opendata.swiss/it/terms-of-use/#terms_by",
    names: "Opendata BY; NonCommercialAllowed-CommercialAllowed-ReferenceRequired",
  },
  "opendata.swiss-ask": {
    title: "Open use. Use for commercial purposes requires permission of the data owner (opendata.swiss)",
    url: "http://dcat-ap.ch/vocabulary/licenses/terms_ask",
    terms: "nc",
    urls: "opendata.swiss/en/terms-of-use/#terms_ask opendata.swiss/de/terms-of-use/#terms_ask opendata.swiss/fr/terms-of-use/#terms_ask opendata.swiss/it/terms-of-use/#terms_ask",
    names: "Opendata ASK; NonCommercialAllowed-CommercialWithPermission-ReferenceNotRequired",
  },
  "opendata.swiss-by-ask": {
    title:
      "Open use. Must provide the source. Use for commercial purposes requires permission of the data owner (opendata.swiss)",
    url: "http://dcat-ap.ch/vocabulary/licenses/terms_by_ask",
    terms: "by nc",
    urls: "opendata.swiss/en/terms-of-use/#terms_by_ask opendata.swiss/de/terms-of-use/#terms_by_ask opendata.swiss/fr/terms-of-use/#terms_by_ask opendata.swiss/it/terms-of-use/#terms_by_ask",
    names: "Opendata BY ASK; NonCommercialAllowed-CommercialWithPermission-ReferenceRequired",
  },
};
