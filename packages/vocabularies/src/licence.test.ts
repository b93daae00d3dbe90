import { describe, expect, it } from "vitest";
import { DATA_LICENCES } from "./data-licences.js";
import { findLicence, findLicences, licenceOfUrl } from "./licence.js";
import { SOFTWARE_LICENCES } from "./software-licences.js";

const EU = "http://publications.europa.eu/resource/authority/licence/";
const authority = (text: string): string | undefined => findLicence(text)?.authority?.replace(EU, "");

describe("findLicence", () => {
  it.each([
    ["https://creativecommons.org/licenses/by/4.0/", "CC_BY_4_0"],
    ["http://creativecommons.org/licenses/by/4.0", "CC_BY_4_0"],
    ["https://www.creativecommons.org/licenses/by/4.0/deed.fr", "CC_BY_4_0"],
    ["https://creativecommons.org/licenses/by/4.0/legalcode.de", "CC_BY_4_0"],
    ["http://creativecommons.org/licenses/by-nc-nd/3.0/deed.nl", "CC_BYNCND_3_0"],
    ["http://creativecommons.org/licenses/by-nd-nc/1.0/", "CC_BYNCND_1_0"],
    ["http://creativecommons.org/licenses/by/3.0/at/deed.de", "CC_BY_3_0_AT"],
    ["https://creativecommons.org/licenses/by-sa/3.0/nl/", "CC_BYSA_3_0_NL"],
    ["https://creativecommons.org/publicdomain/zero/1.0/deed.en", "CC0"],
    ["http://creativecommons.org/publicdomain/zero/1.0/legalcode", "CC0"],
    ["http://creativecommons.org/publicdomain/mark/1.0/deed.nl", "CC_PDM_1_0"],
    ["https://publications.europa.eu/resource/authority/licence/CC_BY_4_0", "CC_BY_4_0"],
    ["http://publications.europa.eu/resource/authority/licence/COM_REUSE", "COM_REUSE"],
    ["https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf", "ETALAB_2_0"],
    ["https://www.govdata.de/dl-de/by-2-0", "DLDE_BY_2_0"],
    ["http://dcat-ap.de/def/licenses/cc-zero", "CC0"],
    ["http://dcat-ap.de/def/licenses/dl-zero-de/2.0", "DLDE_ZERO_2_0"],
    ["http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3", "OGL_3_0"],
    ["https://opendatacommons.org/licenses/odbl/summary/", "ODC_BL"],
    ["http://vvlibri.org/fr/licence/odbl/10/fr", "ODC_BL"],
    ["https://spdx.org/licenses/CC-BY-SA-4.0.html", "CC_BYSA_4_0"],
    ["https://opensource.org/licenses/BSL-1.0", "BSL_1_0"],
    ["CC-BY-4.0", "CC_BY_4_0"],
    ["cc-by-nc-sa-2.5", "CC_BYNCSA_2_5"],
    ["ODbL-1.0", "ODC_BL"],
    ["MIT", "MIT"],
  ])("knows %s as %s", (text, code) => {
    expect(authority(text)).toBe(code);
  });

  it.each([
    ["Creative Commons Attribution 4.0 International Licence", "CC_BY_4_0"],
    ["CC-By 4.0", "CC_BY_4_0"],
    ["Ces données sont disponibles sous licence CC-BY 4.0.", "CC_BY_4_0"],
    [
      "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0 International (CC BY-SA 4.0)",
      "CC_BYSA_4_0",
    ],
    [
      "Licence Creative Commons Attribution - Pas d’Utilisation Commerciale - Pas de Modification 4.0 International",
      "CC_BYNCND_4_0",
    ],
    ["Creative Commons Naamsvermelding-NietCommercieel 3.0", "CC_BYNC_3_0"],
    ["Creative Commons Attribuzione – Condividi allo stesso modo 4.0 Internazionale", "CC_BYSA_4_0"],
    ["Creative Commons Reconocimiento 4.0 Internacional", "CC_BY_4_0"],
    ["Creative Commons Uznanie autorstwa 4.0 Międzynarodowe", "CC_BY_4_0"],
    ["Creative Commons Erkännande 4.0 Internationell", "CC_BY_4_0"],
    ["Creative Commons Namensnennung 3.0 Österreich", "CC_BY_3_0_AT"],
    ["Creative Commons - CC0", "CC0"],
    ["CC0 1.0 Universal", "CC0"],
    ["Licence Ouverte 2.0", "ETALAB_2_0"],
    ["Licence Ouverte version 2.0", "ETALAB_2_0"],
    ["Licence ouverte Etalab V2.0 - https://www.etalab.gouv.fr/licence-ouverte-open-licence", "ETALAB_2_0"],
    ["Soumis à la licence Etalab : https://www.etalab.gouv.fr/licence-ouverte-open-licence/", "ETALAB_2_0"],
    ["Datenlizenz Deutschland – Namensnennung – Version 2.0", "DLDE_BY_2_0"],
    ["Datenlizenz Deutschland Zero 2.0 (www.govdata.de/dl-de/zero-2-0)", "DLDE_ZERO_2_0"],
    ["dl-de/by-2-0", "DLDE_BY_2_0"],
    ["Licence ODbL mai 2013 (basée sur ODbL 1.0)", "ODC_BL"],
    ["Contains public sector information licensed under the Open Government Licence v3.0.", "OGL_3_0"],
    ["Norsk lisens for offentlige data (NLOD) 2.0", "NLOD_2_0"],
    ["Open data (publiek)|https://creativecommons.org/publicdomain/mark/1.0/deed.nl", "CC_PDM_1_0"],
    ["Licence CC BY (https://creativecommons.org/licenses/by/4.0/)", "CC_BY_4_0"],
  ])("reads “%s” as %s", (text, code) => {
    expect(authority(text)).toBe(code);
  });

  it("keeps a licence that the EU table has not, without an IRI of it", () => {
    expect(findLicence("http://creativecommons.org/licenses/by/3.0/fr/")).toEqual({
      id: "CC-BY-3.0-FR",
      title: "Creative Commons Attribution 3.0 FR",
      url: "https://creativecommons.org/licenses/by/3.0/fr/",
      attribution: true,
      shareAlike: false,
      nonCommercial: false,
      noDerivatives: false,
    });
    expect(findLicence("http://www.data.gouv.fr/Licence-Ouverte-Open-Licence.")?.id).toBe("Licence-Ouverte-1.0");
    expect(findLicence("Licence Ouverte")).toMatchObject({ id: "Licence-Ouverte", attribution: true });
    expect(findLicence("Licence CC BY")).toMatchObject({ id: "CC-BY", attribution: true });
    expect(findLicence("https://opendata.swiss/en/terms-of-use/#terms_by")?.id).toBe("opendata.swiss-by");
    for (const text of ["CC-BY-3.0-FR", "Licence Ouverte", "CC BY"])
      expect(findLicence(text)?.authority).toBeUndefined();
  });

  it("tells what a licence asks for", () => {
    expect(findLicence("CC BY-NC-SA 4.0")).toMatchObject({
      attribution: true,
      shareAlike: true,
      nonCommercial: true,
      noDerivatives: false,
      spdx: "CC-BY-NC-SA-4.0",
      url: "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    });
    expect(findLicence("CC0")).toMatchObject({ attribution: false, shareAlike: false });
    expect(findLicence("ODbL")).toMatchObject({ attribution: true, shareAlike: true });
  });

  it("takes a text in two languages for one licence, and a choice for none", () => {
    expect(
      authority(
        "Open Government Licence - Canada (http://open.canada.ca/en/open-government-licence-canada) Licence du gouvernement ouvert - Canada",
      ),
    ).toBeUndefined();
    expect(
      findLicence(
        "Open Government Licence - Canada (http://open.canada.ca/en/open-government-licence-canada) Licence du gouvernement ouvert - Canada",
      )?.id,
    ).toBe("OGL-Canada-2.0");
    expect(findLicence("CC BY 4.0 or ODbL 1.0")).toBeUndefined();
    expect(findLicences("CC BY 4.0 or ODbL 1.0").map((licence) => licence.id)).toEqual(["ODbL-1.0", "CC-BY-4.0"]);
  });

  it.each([
    "",
    "no limitations",
    "Licence terms and conditions apply",
    "Utilisation libre sous réserve de mentionner la source",
    "https://data.rennesmetropole.fr/pages/licence/",
    "Copyright",
    "cite sa source",
    "http://publications.europa.eu/resource/authority/licence/CC_BY_9_0",
    "http://publications.europa.eu/resource/authority/file-type/CSV",
    "constructor",
  ])("finds no licence in “%s”", (text) => {
    expect(findLicence(text)).toBeUndefined();
  });

  it("does not take the French “sa” for share-alike", () => {
    expect(findLicence("Licence CC BY 4.0 ; l'utilisateur cite sa source")?.id).toBe("CC-BY-4.0");
    expect(findLicence("Licence CC BY, l'utilisateur cite sa source")?.id).toBe("CC-BY");
  });
});

describe("the tables of licences", () => {
  it("give every EU code its own licence", () => {
    for (const [id, row] of [...Object.entries(DATA_LICENCES), ...Object.entries(SOFTWARE_LICENCES)]) {
      if (row.eu !== undefined) expect(licenceOfUrl(EU + row.eu)?.id).toBe(id);
      if (row.url !== undefined) expect(licenceOfUrl(row.url)?.id).toBe(id);
      expect(findLicence(row.title)?.id).toBe(id);
    }
  });
});
