import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { inspireCode, parseInspireCode } from "./registry-iri.js";

/** Codes of INSPIRE's ConditionsApplyingToAccessAndUse. */
export type ConditionsCode = "noConditionsApply" | "conditionsUnknown";

/** A value of INSPIRE's list of conditions that apply to access and use. It is no licence. */
export interface ConditionsOfUse {
  readonly code: ConditionsCode;
  readonly iri: string;
}

/**
 * How texts say it, in many languages; as normalise() leaves them.
 * Source: labels of http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse, INSPIRE Metadata TG
 * 1.3 (free text “no conditions apply”, “conditions unknown”), and real records.
 */
const CONDITIONS: Readonly<Record<ConditionsCode, string>> = {
  noConditionsApply: `
    no conditions apply; no conditions apply to access and use; no condition applies; no condition applies to access and use; no conditions; no use limitations; no limitations on use; no constraints on use
    aucune condition ne s applique; aucune condition ne s applique a l acces et a l utilisation; aucune condition; aucune contrainte d utilisation ne s applique; pas de condition d acces et d utilisation; aucune condition d acces et d utilisation; pas de conditions d utilisation
    keine bedingungen anwendbar; es gelten keine bedingungen; keine bedingungen; es gelten keine bedingungen fur den zugang und die nutzung; keine nutzungsbedingungen
    geen condities; er zijn geen condities voor toegang en gebruik; er zijn geen voorwaarden voor toegang en gebruik; geen gebruiksbeperkingen; geen voorwaarden; geen voorwaarden van toepassing
    nessuna condizione applicata; nessuna condizione; nessuna condizione applicabile; non si applica alcuna condizione; nessuna condizione di accesso e uso
    no se aplican condiciones; sin condiciones; no se aplican condiciones de acceso y uso; no hay condiciones; condiciones no aplicables
    nao se aplicam condicoes; nao existem condicoes; sem condicoes; brak warunkow dostepu i uzytkowania; brak warunkow
    zadne podminky neplati; nejsou stanoveny zadne podminky; pro pristup a uziti neplati zadne podminky; neuplatnuju sa ziadne podmienky; ziadne podmienky
    ingen betingelser gaelder; ingen betingelser; ingen betingelser gjelder; ingen vilkar; inga villkor galler; inga villkor; ei kayttoehtoja; ei sovelleta ehtoja; ei ehtoja
    nincsenek feltetelek; nem vonatkoznak ra feltetelek; nu se aplica conditii; nu se aplica nicio conditie; ne primjenjuju se uvjeti; nema uvjeta; ni pogojev; ni pogojev za dostop in uporabo; nav nosacijumu; salygos netaikomos; tingimusi ei kohaldata
    δεν ισχυουν οροι; не се прилагат условия`,
  conditionsUnknown: `
    conditions unknown; conditions to access and use unknown; the conditions applying to access and use are unknown; conditions applying to access and use are unknown; conditions apply to access and use unknown
    conditions inconnues; conditions d acces et d utilisation inconnues; les conditions d acces et d utilisation sont inconnues
    bedingungen unbekannt; nutzungsbedingungen unbekannt; bedingungen fur den zugang und die nutzung unbekannt; die bedingungen sind unbekannt
    condities onbekend; condities voor toegang en gebruik onbekend; voorwaarden onbekend; gebruiksvoorwaarden onbekend
    condizioni sconosciute; condizioni non note; condiciones desconocidas; condicoes desconhecidas; warunki nieznane; warunki dostepu i uzytkowania nieznane
    podminky nejsou znamy; podminky nezname; podmienky nezname; betingelser ukendt; betingelser ukjent; okanda villkor; villkoren ar okanda; ehdot eivat ole tiedossa; a feltetelek ismeretlenek; conditii necunoscute; uvjeti nepoznati; pogoji niso znani`,
};

const index = lazy(() => {
  const phrases = new Map<string, ConditionsCode>();
  for (const [code, texts] of Object.entries(CONDITIONS)) {
    for (const phrase of texts.split(/[;\n]/)) {
      const key = phrase.trim();
      if (key !== "") phrases.set(key, code as ConditionsCode);
    }
  }
  return phrases;
});

const conditions = (code: ConditionsCode): ConditionsOfUse => ({
  code,
  iri: inspireCode("ConditionsApplyingToAccessAndUse", code),
});

/**
 * INSPIRE's conditions that apply to access and use, where a text says no more than that there are none or that they are
 * not known: the registry's IRI in any form, its labels, or how people say it in many languages.
 *
 * @example
 * ```ts
 * import { findConditionsOfUse } from "@metabridge/vocabularies";
 * console.log(findConditionsOfUse("Aucune condition ne s’applique.")?.iri);
 * // "http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply"
 * ```
 */
export function findConditionsOfUse(text: string): ConditionsOfUse | undefined {
  const value = text.trim();
  const inspire = parseInspireCode(value);
  const code = inspire?.list === "ConditionsApplyingToAccessAndUse" ? inspire.code : value;
  if (code === "noConditionsApply" || code === "conditionsUnknown") return conditions(code);
  if (value.length > 120) return undefined;
  const found = index().get(normalise(value));
  return found === undefined ? undefined : conditions(found);
}
