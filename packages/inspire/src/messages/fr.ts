import type { Message, MessageKey } from "./en.js";

/** Les messages en français. */
export const frenchTexts: Readonly<Record<MessageKey, Message>> = {
  "structure.schema": ["{problem}", "{remedy}"],
  "structure.element-unknown": [
    "« {detail} » est inconnu dans l’ISO 19115.",
    "Le supprimer, ou le placer dans une extension de profil.",
  ],
  "structure.property-misplaced": [
    "« {property} » ne peut pas figurer ici.",
    "Le déplacer dans la classe à laquelle il appartient.",
  ],
  "structure.property-repeated": [
    "« {property} » figure ici {detail} fois ; une seule est permise.",
    "N’en garder qu’un.",
  ],
  "structure.several-values": [
    "Cette valeur figure dans le même « {property} » que celle qui la précède.",
    "Donner à chaque valeur son propre élément « {property} ».",
  ],
  "structure.property-missing": [
    "« {property} » manque, et le schéma l’exige.",
    'L’ajouter ; si sa valeur est inconnue, le laisser vide avec gco:nilReason="unknown".',
  ],
  "structure.order": [
    "« {property} » suit « {detail} » ; le schéma le veut avant.",
    "Mettre les éléments dans l’ordre du schéma.",
  ],
  "structure.wrong-value": [
    "« {property} » contient une autre sorte de valeur que celle que le schéma admet{detail}.",
    "Écrire sa valeur dans l’élément que le schéma demande.",
  ],
  "structure.empty-value": [
    "« {property} » est vide, et le schéma exige une valeur.",
    'L’écrire ; si elle est inconnue, laisser la propriété vide avec gco:nilReason="unknown".',
  ],
  "structure.text": [
    "Il y a du texte entre les éléments : « {detail} ».",
    "Le supprimer, ou le mettre dans une propriété.",
  ],

  "root.fragment": ["Le document est une partie de fiche, pas une fiche.", "La mettre dans gmd:MD_Metadata."],
  "root.specialised": [
    "La fiche est un {element}.",
    "Les validateurs qui ne connaissent que l’ISO 19139 attendent gmd:MD_Metadata : la publier aussi sous cette forme.",
  ],
  "root.other-encoding": [
    "La fiche est en ISO 19115-3.",
    "Les suites officielles ne lisent que l’ISO 19139 : l’écrire en ISO 19139.",
  ],

  "metadata-language.missing": [
    "La fiche ne dit pas dans quelle langue elle est écrite.",
    "Nommer l’une des 24 langues officielles par son code ISO 639-2/B.",
  ],
  "metadata-language.as-text": [
    "La langue de la fiche est le texte « {text} », pas un code.",
    "L’écrire en gmd:LanguageCode.",
  ],
  "metadata-language.several": [
    "La fiche nomme {count} langues comme la sienne.",
    "En garder une dans gmd:language et mettre les autres dans gmd:locale.",
  ],
  "metadata-language.not-official": [
    "« {code} » n’est pas le code ISO 639-2/B d’une langue officielle de l’Union européenne.",
    "Écrire « {instead} ».",
  ],
  "language.code-list": ["La liste de codes de la langue est « {found} ».", 'Écrire codeList="{expected}".'],
  "data-language.missing": [
    "La fiche ne dit pas dans quelle langue sont les données.",
    "La nommer par son code ISO 639-2/B ; « zxx » pour des données sans texte.",
  ],
  "data-language.unknown": ["« {code} » n’est pas un code ISO 639-2/B.", "Écrire « {instead} »."],

  "metadata-contact.missing": [
    "Personne n’est nommé comme contact pour la fiche.",
    "Ajouter un contact avec le nom d’un organisme, une adresse électronique et le rôle pointOfContact.",
  ],
  "metadata-contact.role": ["Le contact pour la fiche a le rôle « {found} ».", "Écrire le rôle pointOfContact."],
  "point-of-contact.missing": [
    "Personne n’est nommé comme responsable de la ressource.",
    "Ajouter un point de contact avec le nom d’un organisme, une adresse électronique et un rôle.",
  ],
  "point-of-contact.no-custodian": [
    "Aucun organisme n’a le rôle de gestionnaire.",
    "Ajouter un point de contact avec le rôle custodian.",
  ],
  "party.organisation-missing": ["Le nom de l’organisme manque ou est vide.", "Écrire le nom complet de l’organisme."],
  "party.email-missing": [
    "L’adresse électronique manque ou est vide.",
    "Écrire une adresse électronique de l’organisme.",
  ],
  "party.email-malformed": [
    "« {email} » n’est pas une adresse électronique.",
    "Écrire une seule adresse et rien d’autre, comme data@example.org.",
  ],
  "party.role-missing": ["Le rôle de l’organisme manque.", "Écrire l’un des codes de CI_RoleCode."],
  "party.role-unknown": [
    "« {role} » n’est pas un rôle qu’INSPIRE connaît.",
    "Écrire resourceProvider, custodian, owner, user, distributor, originator, pointOfContact, principalInvestigator, processor, publisher ou author.",
  ],

  "date-stamp.missing": [
    "La fiche n’a pas de date.",
    "Écrire la date de sa dernière modification en gco:Date ou gco:DateTime.",
  ],
  "date-stamp.several": ["La fiche a {count} dates.", "Garder celle de la dernière modification."],
  "date.missing": ["La date n’a pas de valeur.", "L’écrire en gco:Date ou gco:DateTime."],
  "date.invalid": [
    "« {text} » n’est pas une date que {element} peut contenir selon l’ISO 8601.",
    "L’écrire 2026-01-31, ou avec une heure 2026-01-31T12:00:00Z dans gco:DateTime.",
  ],
  "date.not-xml-date": ["« {text} » n’est pas une date complète.", "Écrire l’année, le mois et le jour : 2026-01-31."],
  "date-type.missing": ["Le type de la date manque.", "Écrire publication, revision ou creation."],
  "date-type.not-reference": [
    "La date est du type « {type} ».",
    "La suite officielle veut que chaque date de la ressource soit de publication, de révision ou de création.",
  ],
  "date-type.several": ["Il y a {count} dates du type {type}.", "N’en garder qu’une."],
  "resource-date.missing": [
    "La ressource n’a pas de date de publication, de révision ou de création.",
    "En ajouter une.",
  ],

  "title.missing": ["La ressource n’a pas d’intitulé.", "L’écrire dans la citation, dans la langue de la fiche."],
  "title.several": ["La ressource a {count} intitulés.", "En garder un ; mettre les autres dans alternateTitle."],
  "title.empty": ["L’intitulé est vide.", "Écrire un intitulé dans la langue de la fiche."],
  "abstract.missing": [
    "La ressource n’a pas de résumé.",
    "La décrire en quelques phrases, dans la langue de la fiche.",
  ],
  "abstract.several": ["La ressource a {count} résumés.", "N’en garder qu’un."],
  "abstract.empty": ["Le résumé est vide.", "Décrire la ressource en quelques phrases, dans la langue de la fiche."],

  "temporal-extent.no-time": [
    "L’étendue temporelle ne contient ni instant ni période.",
    "Écrire gml:TimePeriod avec beginPosition et endPosition, ou gml:TimeInstant avec timePosition.",
  ],
  "temporal-extent.position-missing": [
    "« {property} » manque.",
    'Écrire une date ; si elle est inconnue, un élément vide avec indeterminatePosition="unknown".',
  ],
  "temporal-extent.position-empty": [
    "Une date de l’étendue temporelle est vide.",
    'Écrire une date, ou indeterminatePosition="unknown" ou "now".',
  ],
  "temporal-extent.date-invalid": ["« {text} » n’est pas une date selon l’ISO 8601.", "L’écrire 2026-01-31."],
  "temporal-extent.indeterminate": ['indeterminatePosition="{value}" est inconnu.', "Écrire l’un de {allowed}."],
  "temporal-extent.by-reference": [
    "Une borne de la période n’est donnée que par référence.",
    "Écrire le gml:TimeInstant dans la fiche.",
  ],

  "thesaurus.title-missing": ["Le vocabulaire des mots-clés n’a pas de titre.", "Le nommer dans thesaurusName."],
  "thesaurus.title-empty": [
    "Le titre du vocabulaire est vide.",
    "Écrire son titre, ou supprimer thesaurusName si les mots-clés sont libres.",
  ],
  "thesaurus.date-missing": ["Le vocabulaire « {title} » n’a pas de date.", "Écrire sa date de publication."],
  "thesaurus.date-type": ["La date du vocabulaire « {title} » est du type « {type} ».", "Écrire le type publication."],
  "thesaurus.several-groups": [
    "Des mots-clés de « {title} » figurent dans plusieurs groupes.",
    "Mettre tous les mots-clés d’un vocabulaire dans un seul descriptiveKeywords.",
  ],
  "keywords.missing": ["La ressource n’a pas de mots-clés.", "En ajouter au moins un."],
  "keywords.empty": ["Tous les mots-clés sont vides.", "En écrire au moins un."],
  "theme.no-thesaurus": [
    "Aucun mot-clé ne vient de « {title} ».",
    "Ajouter le thème INSPIRE des données avec ce vocabulaire comme thesaurusName.",
  ],
  "theme.without-thesaurus": [
    "Un mot-clé est un thème INSPIRE, mais ne le dit pas.",
    "Citer « {title} » comme thesaurusName.",
  ],
  "theme.no-theme": [
    "Aucun de « {keywords} » n’est un thème INSPIRE.",
    "Écrire le libellé du thème dans une langue officielle, de préférence en ancre vers http://inspire.ec.europa.eu/theme.",
  ],
  "theme.unknown": ["« {keyword} » n’est pas un thème INSPIRE.", "Le mettre dans un autre groupe de mots-clés."],
  "theme.thesaurus-title": ["Le titre du vocabulaire est « {found} ».", "Écrire exactement « {title} »."],
  "theme.date": [
    "Le vocabulaire des thèmes n’a pas sa date de publication.",
    "Écrire {date} avec le type publication.",
  ],
  "register.no-keyword": [
    "Aucun mot-clé ne vient du registre « {register} » : s’il en faut un est à voir.",
    "En ajouter un si les données relèvent du suivi ou du rapportage.",
  ],
  "register.other-title": ["Le titre du vocabulaire mène à « {found} ».", "Écrire une ancre vers {register}."],
  "register.date": ["La date du registre est « {found} ».", "Écrire {date} avec le type publication."],
  "register.several-blocks": [
    "Des mots-clés de « {register} » figurent dans plusieurs groupes.",
    "Garder un groupe avec un mot-clé.",
  ],
  "register.several-keywords": ["Il y a plus d’un mot-clé de « {register} ».", "N’en garder qu’un."],
  "register.unknown-value": [
    "« {keyword} » n’est pas une valeur du registre.",
    "Écrire une ancre vers une valeur sous {register}.",
  ],
  "register.outside-block": [
    "Le mot-clé « {keyword} » ne cite pas son registre.",
    "Citer « {register} » comme thesaurusName.",
  ],

  "limitations.missing": [
    "La fiche ne dit pas ce qui restreint l’accès public.",
    "Ajouter gmd:MD_LegalConstraints avec accessConstraints otherRestrictions et une ancre vers une valeur de LimitationsOnPublicAccess.",
  ],
  "limitations.several": [
    "Les restrictions d’accès public figurent dans {count} blocs de contraintes légales.",
    "Les mettre dans un seul bloc.",
  ],
  "limitations.as-text": [
    "« {text} » ne dit les restrictions d’accès public qu’en texte.",
    "Écrire une ancre vers la valeur de LimitationsOnPublicAccess.",
  ],
  "limitations.access-constraints": [
    "Les restrictions d’accès public n’ont pas exactement un accessConstraints avec le code otherRestrictions.",
    "L’écrire une fois.",
  ],
  "limitations.unknown-value": [
    "« {value} » n’est pas une valeur de LimitationsOnPublicAccess.",
    "Écrire noLimitations ou l’un de INSPIRE_Directive_Article13_1a à 1h.",
  ],
  "limitations.https": [
    "L’adresse du registre commence par https://.",
    "L’écrire http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/… : c’est un nom, que la suite officielle compare lettre à lettre.",
  ],
  "limitations.with-conditions": [
    "Des conditions d’accès et d’utilisation figurent dans le même bloc que les restrictions d’accès public.",
    "Les mettre dans un autre gmd:MD_LegalConstraints.",
  ],
  "conditions.missing": [
    "La fiche ne dit pas à quelles conditions la ressource est accessible et utilisable.",
    "Ajouter gmd:MD_LegalConstraints avec useConstraints otherRestrictions, et les conditions dans otherConstraints.",
  ],
  "conditions.several": [
    "Les conditions d’accès et d’utilisation figurent dans {count} blocs de contraintes légales.",
    "Les mettre dans un seul bloc.",
  ],
  "conditions.use-limitation-only": [
    "Les conditions ne figurent que dans useLimitation.",
    "INSPIRE les cherche dans otherConstraints, à côté de useConstraints avec le code otherRestrictions.",
  ],
  "conditions.restriction-code": [
    "Les contraintes légales n’ont pas le code otherRestrictions.",
    "L’écrire dans accessConstraints ou useConstraints, et les conditions dans otherConstraints.",
  ],
  "conditions.not-stated": [
    "otherRestrictions est donné, mais aucun otherConstraints ne dit ce que c’est.",
    "Y écrire les conditions, ou une ancre vers noConditionsApply ou conditionsUnknown.",
  ],
  "conditions.with-limitations": [
    "Les conditions figurent dans le même bloc que les restrictions d’accès public.",
    "Les mettre dans un autre gmd:MD_LegalConstraints.",
  ],
  "conditions.unknown-value": [
    "« {value} » n’est pas une valeur de ConditionsApplyingToAccessAndUse.",
    "Écrire noConditionsApply ou conditionsUnknown.",
  ],
  "conditions.https": [
    "L’adresse du registre commence par https://.",
    "L’écrire http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/…",
  ],
  "use-limitation.missing": [
    "Aucun useLimitation n’est donné.",
    "Écrire les conditions d’accès et d’utilisation ; « aucune condition ne s’applique » s’il n’y en a pas, « conditions inconnues » si on ne les connaît pas.",
  ],
  "use-limitation.empty": ["useLimitation est vide.", "Écrire les conditions d’accès et d’utilisation."],
  "use-limitation.look": [
    "Si « {text} » dit les conditions d’accès et d’utilisation est à voir.",
    "Les décrire avec leurs redevances, ou renvoyer à leur description.",
  ],
  "public-access.missing": [
    "Aucune restriction d’accès public n’est donnée.",
    "Écrire accessConstraints ; avec le code otherRestrictions aussi otherConstraints.",
  ],

  "bounding-box.missing": [
    "La ressource n’a pas de rectangle de délimitation géographique.",
    "En ajouter un en degrés décimaux.",
  ],
  "bounding-box.side-missing": ["{side} manque.", "L’écrire en gco:Decimal."],
  "bounding-box.not-a-number": [
    "{side} est « {text} », qui n’est pas un nombre.",
    "Écrire des degrés décimaux avec un point.",
  ],
  "bounding-box.out-of-range": [
    "{side} est {text}, au-delà de ±{limit}.",
    "Écrire la longitude et la latitude en WGS 84, en degrés.",
  ],
  "bounding-box.precision": ["{side} est {text} : il faut au moins deux décimales.", "Écrire {instead}."],
  "bounding-box.upside-down": ["La latitude sud {south} dépasse la latitude nord {north}.", "Les échanger."],
  "bounding-box.look": [
    "Si le rectangle de délimitation est aussi petit que possible est à voir.",
    "Il doit contenir les données et rien de plus.",
  ],

  "conformity.missing": [
    "La fiche ne dit rien de la conformité.",
    "Ajouter un rapport DQ_DomainConsistency avec un DQ_ConformanceResult qui cite le règlement.",
  ],
  "conformity.no-specification": [
    "La déclaration de conformité ne cite aucune spécification.",
    "La citer avec son titre et sa date de publication.",
  ],
  "conformity.title-missing": ["La spécification citée n’a pas de titre.", "Écrire son titre officiel."],
  "conformity.empty-translation": [
    "Une traduction du titre de la spécification est vide.",
    "L’écrire, ou la supprimer.",
  ],
  "conformity.date-missing": ["La spécification citée « {title} » n’a pas de date.", "Écrire sa date de publication."],
  "conformity.date-type": [
    "La date de la spécification citée est du type « {type} ».",
    "Écrire sa date de publication avec le type publication.",
  ],
  "conformity.regulation-date": ["Le règlement n’a pas été publié le {text}.", "Écrire {published}."],
  "conformity.degree-missing": [
    "La déclaration de conformité ne dit pas si la ressource est conforme.",
    'Écrire pass avec true ou false ; vide avec gco:nilReason="unknown" si ce n’est pas évalué.',
  ],
  "conformity.degree-not-boolean": [
    "Le degré de conformité est « {text} », ni vrai ni faux.",
    'Écrire true ou false ; le laisser vide avec gco:nilReason="unknown" si ce n’est pas évalué.',
  ],
  "conformity.no-regulation": [
    "Aucune déclaration de conformité ne cite le règlement par son titre officiel.",
    "Citer « {title} », ou son titre dans une autre langue officielle.",
  ],
  "conformity.regulation-title": [
    "« {found} » n’est pas le titre officiel du règlement.",
    "Écrire « {title} », ou son titre dans une autre langue officielle.",
  ],

  "resource-type.missing": [
    "La fiche ne dit pas quelle sorte de ressource elle décrit.",
    "Écrire son niveau en MD_ScopeCode : dataset, series ou service.",
  ],
  "resource-type.not-data": ["Le niveau de la fiche est {found}.", "Écrire dataset ou series en MD_ScopeCode."],
  "resource-type.not-service": ["Le niveau de la fiche est {found}.", "Écrire service en MD_ScopeCode."],
  "resource-type.not-inspire": [
    "Le niveau de la fiche est {found}.",
    "Écrire dataset, series ou service en MD_ScopeCode.",
  ],
  "resource-type.not-first": [
    "Le premier niveau de la fiche n’est ni dataset ni series : {found}.",
    "Le mettre en premier.",
  ],
  "resource-type.no-level-name": [
    "Un service a besoin du nom de son niveau.",
    "Écrire gmd:hierarchyLevelName avec le mot « service » dans la langue de la fiche.",
  ],
  "identification.not-data": [
    "Le premier identificationInfo contient {found}.",
    "Il doit contenir un seul gmd:MD_DataIdentification.",
  ],
  "identification.not-service": [
    "Le premier identificationInfo contient {found}.",
    "Il doit contenir un seul srv:SV_ServiceIdentification.",
  ],
  "identifier.missing": [
    "Les données n’ont pas d’identificateur.",
    "En ajouter un dans la citation, de préférence un URI HTTP qui mène à une description.",
  ],
  "identifier.empty": ["L’identificateur des données est vide.", "L’écrire, ou le supprimer."],
  "identifier.duplicate": [
    "L’identificateur « {identifier} » est utilisé plus d’une fois.",
    "Donner à chaque série de données le sien.",
  ],
  "identifier.not-uri": [
    "L’identificateur « {identifier} » n’est pas un URI.",
    "Écrire un URI : un espace de noms et un code qui y est unique.",
  ],
  "resolution.empty": ["La résolution spatiale n’a ni échelle ni distance.", "Écrire l’une des deux."],
  "resolution.both": [
    "La résolution spatiale a une échelle et une distance.",
    "Écrire l’une des deux, ou deux résolutions.",
  ],
  "resolution.scale": [
    "« {text} » n’est pas le dénominateur d’une échelle.",
    "Écrire un nombre entier : 25000 pour 1:25 000.",
  ],
  "resolution.distance": [
    "« {text} » n’est pas une distance.",
    "Écrire un nombre supérieur à zéro, avec son unité dans uom.",
  ],
  "resolution.unit": ["La distance n’a pas d’unité.", 'L’écrire dans uom, comme uom="m".'],
  "topic.missing": [
    "La ressource n’a pas de catégorie thématique.",
    "Ajouter l’un des 19 codes de MD_TopicCategoryCode.",
  ],
  "topic.empty": [
    "La catégorie thématique est vide.",
    "Écrire l’un des 19 codes de MD_TopicCategoryCode, ou la supprimer.",
  ],
  "topic.unknown": [
    "« {code} » n’est pas une catégorie thématique.",
    "Écrire exactement l’un des 19 codes de MD_TopicCategoryCode.",
  ],

  "locator.missing": [
    "La fiche n’a pas de lien vers le service.",
    "En ajouter un si le service est accessible en ligne.",
  ],
  "locator.no-url": [
    "La ressource en ligne n’a pas d’adresse.",
    "L’écrire dans gmd:URL, ou supprimer la ressource en ligne.",
  ],
  "locator.invalid": [
    "« {url} » n’est pas une adresse web.",
    "Écrire une seule adresse qui commence par http://, https:// ou ftp://.",
  ],
  "locator.local": ["« {url} » n’est pas accessible de l’extérieur.", "Écrire l’adresse publique."],
  "locator.unreachable": ["« {url} » ne répond pas.", "Corriger l’adresse, ou le serveur."],
  "locator.look": [
    "Si « {url} » mène à la ressource est à voir.",
    "Elle doit mener à une page, à un service, à sa description ou aux données.",
  ],
  "locator.function-and-description": ["Le lien ne dit pas à quoi il sert.", "Ajouter function et description."],

  "quality.missing": [
    "Il n’y a pas de section de qualité sur toute la ressource.",
    "Ajouter gmd:DQ_DataQuality avec une portée de niveau {levels}.",
  ],
  "quality.several": ["Il y a {count} sections de qualité.", "En garder une sur toute la ressource."],
  "quality.scope": ["Le niveau de la portée de la section de qualité est {found}.", "Écrire {levels} en MD_ScopeCode."],
  "quality.level-description": [
    "La portée de la section de qualité ne nomme pas son niveau.",
    "Écrire levelDescription avec le mot « service » dans la langue de la fiche.",
  ],
  "lineage.missing": ["La fiche ne dit rien de la généalogie.", "Ajouter LI_Lineage avec un statement."],
  "lineage.several": ["Il y a {count} énoncés de généalogie.", "N’en garder qu’un."],
  "lineage.empty": ["L’énoncé de généalogie est vide.", "Écrire comment les données ont été faites."],

  "crs.missing": [
    "Aucun système de coordonnées n’est identifié.",
    "Ajouter MD_ReferenceSystem avec son identificateur.",
  ],
  "crs.code-missing": [
    "L’identificateur du système de référence n’a pas de code.",
    "Écrire l’adresse du système sous http://www.opengis.net/def/crs/.",
  ],
  "crs.code-space-empty": ["L’espace de codes du système de référence est vide.", "Le supprimer."],
  "crs.not-by-address": [
    "« {text} » est l’un des systèmes de coordonnées par défaut.",
    "Écrire son adresse {iri} comme code, sans espace de codes.",
  ],
  "crs.code-space": [
    "Le système de référence a un espace de codes à côté de son adresse.",
    "Le supprimer : {iri} dit tout.",
  ],
  "representation.missing": ["Le type de représentation spatiale manque.", "Écrire vector, grid, tin ou textTable."],
  "representation.unknown": [
    "« {code} » n’est pas un type de représentation spatiale qu’INSPIRE connaît.",
    "Écrire vector, grid, tin ou textTable.",
  ],
  "character-set.unknown": [
    "« {code} » n’est pas un jeu de caractères de l’ISO 19115.",
    "Écrire utf8, ou un autre code de MD_CharacterSetCode.",
  ],
  "format.missing": ["Aucun format de distribution n’est donné.", "Ajouter gmd:MD_Format avec name et version."],
  "format.name-missing": ["Le format n’a pas de nom.", "L’écrire, par exemple GML ou GeoPackage."],
  "format.version-missing": [
    "Le format « {name} » n’a pas de version.",
    'L’écrire ; ou la laisser vide avec gco:nilReason="unknown" ou "inapplicable".',
  ],
  "topology.title": ["Le résultat descriptif cite « {found} ».", "Écrire « {title} »."],
  "topology.pass": ["Un résultat descriptif de cohérence topologique doit dire pass = false.", "Écrire false."],
  "topology.explanation": ["Le résultat descriptif n’a pas d’explication.", "Écrire ce qui a été constaté."],
  "quantity.unit-missing": ["Le résultat quantitatif n’a pas d’unité.", "Écrire valueUnit avec l’adresse de l’unité."],
  "quantity.unit": ["L’unité est « {found} ».", "Écrire {unit}."],
  "quantity.value-missing": ["Le résultat quantitatif n’a pas de valeur.", "L’écrire dans gco:Record."],
  "quantity.type-missing": ["gco:Record ne dit pas de quel type est sa valeur.", "Écrire xsi:type."],
  "quantity.type": ["La valeur est du type {found}.", 'Écrire xsi:type="{type}".'],
  "quantity.value": ["« {text} » n’est pas une valeur de {criterion}.", "Écrire un nombre dans son domaine."],

  "service.resolution-in-abstract": [
    "Si le résumé dit une restriction de résolution spatiale est à voir.",
    "S’il y en a une, écrire l’échelle ou la distance avec son unité dans le résumé.",
  ],
  "service.category-missing": [
    "Aucun mot-clé n’est une catégorie de services de données géographiques.",
    "En ajouter une du règlement (CE) nº 1205/2008, partie D.4.",
  ],
  "service.type-missing": ["Le type du service manque.", "Écrire discovery, view, download, transformation ou other."],
  "service.type-unknown": [
    "« {type} » n’est pas un type de services de données géographiques.",
    "Écrire discovery, view, download, transformation ou other ; le protocole va dans serviceTypeVersion ou la ressource en ligne.",
  ],
  "service.types-count": ["Le service a {count} types.", "Il en faut exactement un."],
  "service.type-element": ["Le type du service est dans {element}.", "L’écrire dans gco:LocalName."],
  "service.type-code-space": [
    "L’espace de codes du type est « {found} ».",
    "Écrire http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType, ou rien.",
  ],
  "service.type-not-network": [
    "« {type} » n’est pas un type de services en réseau.",
    "Écrire view, download, discovery ou transformation.",
  ],
  "service.type-not-other": ["« {type} » n’est pas le type des services appelables.", "Écrire other."],
  "service.access-point-missing": [
    "Aucune ressource en ligne n’est marquée comme point d’accès.",
    "Écrire description en ancre vers http://inspire.ec.europa.eu/metadata-codelist/OnLineDescriptionCode/accessPoint.",
  ],
  "service.category-not-declared": [
    "Le service ne déclare pas sa catégorie.",
    "Citer l’une des classes de conformité invocable, interoperable, harmonised, avec pass = true.",
  ],
  "service.several-categories": ["Le service déclare {count} catégories.", "Garder la plus élevée."],
  "service.category-name": ["La catégorie est nommée « {found} ».", "Écrire « {name} »."],
  "service.category-pass": [
    "Le service déclare une catégorie à laquelle il n’est pas conforme.",
    "Écrire pass = true.",
  ],
  "service.no-technical-specification": [
    "Le service ne déclare la conformité complète à aucune spécification technique.",
    "Citer la spécification qu’il faut pour l’appeler, avec pass = true.",
  ],
  "coupled.no-link": ["Les données du service ne sont pas liées.", "Écrire xlink:href avec l’adresse de leur fiche."],
  "coupled.uuidref-only": [
    "Les données du service ne sont nommées que par uuidref.",
    "Écrire xlink:href avec l’adresse de leur fiche.",
  ],
  "coupled.not-http": ["« {href} » n’est pas une adresse web.", "Écrire l’adresse de la fiche des données."],
  "coupled.unreachable": ["« {href} » ne répond pas.", "Corriger l’adresse, ou le catalogue."],
  "coupled.no-dataset": ["« {href} » ne mène pas à la fiche d’une série de données.", "Lier la fiche des données."],
  "coupled.look": ["Si « {href} » mène à la fiche d’une série de données est à voir.", "L’ouvrir."],
  "coupled.tight-without-data": [
    "Le service est fortement couplé, mais ne nomme aucune donnée.",
    "Ajouter srv:operatesOn.",
  ],
  "coupled.no-operation": ["La ressource couplée ne nomme aucune opération.", "Écrire operationName."],
  "service-quality.missing": [
    "Le service ne dit rien de « {criterion} ».",
    "Ajouter un rapport DQ_ConceptualConsistency.",
  ],
  "service-quality.too-few": [
    "Il y a {count} rapports sur la qualité du service ; il en faut trois.",
    "Ajouter availability, performance et capacity.",
  ],
  "service-quality.criterion": [
    "Le rapport ne dit pas par une ancre de quel critère il s’agit.",
    "Écrire nameOfMeasure en ancre sous http://inspire.ec.europa.eu/metadata-codelist/QualityOfServiceCriteriaCode/.",
  ],
  "service-quality.description": ["La mesure n’est pas décrite.", "Écrire measureDescription."],
  "service-quality.result": [
    "Le rapport n’a pas de résultat quantitatif.",
    "Écrire DQ_QuantitativeResult avec unité et valeur.",
  ],
  "operation.missing": ["Le service ne décrit aucune opération.", "Ajouter srv:SV_OperationMetadata pour chacune."],
  "operation.name": ["L’opération n’a pas exactement un nom.", "Écrire operationName."],
  "operation.no-platform": [
    "L’opération « {name} » ne dit pas sur quelle plate-forme on l’appelle.",
    "Écrire srv:DCP.",
  ],
  "operation.no-connect-point": ["L’opération n’a pas d’adresse.", "Écrire connectPoint avec une URL."],
  "operation.other-address": [
    "L’adresse « {url} » de l’opération n’est pas celle de la distribution ({locator}).",
    "Écrire le point d’accès de la distribution.",
  ],
  "parameter.name": ["Un paramètre n’a pas de nom.", "L’écrire dans gco:aName."],
  "parameter.attribute-type": ["Le paramètre « {name} » n’a pas de type d’attribut.", "Écrire gco:attributeType."],
  "parameter.optionality": ["Un paramètre ne dit pas s’il est facultatif.", "Écrire optionality."],
  "parameter.repeatability": ["Un paramètre ne dit pas s’il peut être répété.", "Écrire true ou false."],
  "parameter.value-type": ["Un paramètre ne dit pas de quel type sont ses valeurs.", "Écrire valueType."],
};

/** Les titres des règles. */
export const frenchRuleTitles: Readonly<Record<string, string>> = {
  "md common req C.1": "Schéma XML",
  "md common req C.2": "Élément racine",
  "md common req C.5": "Langue de la fiche",
  "md common req C.6": "Point de contact de la fiche",
  "md common req C.7": "Date de la fiche",
  "md common req C.8": "Intitulé de la ressource",
  "md common req C.9": "Résumé de la ressource",
  "md common req C.10": "Organisme responsable",
  "md common req C.11": "Référence temporelle",
  "md common req C.12": "Une seule date de création",
  "md common req C.13": "Une seule date de dernière révision",
  "md common req C.14": "Étendue temporelle",
  "md common req C.15": "Vocabulaire des mots-clés",
  "md common req C.16": "Mots-clés groupés par vocabulaire",
  "md common req C.17": "Restrictions d’accès public",
  "md common req C.18": "Conditions d’accès et d’utilisation",
  "md common req C.19": "Rectangle de délimitation géographique",
  "md common req C.20": "Conformité",
  "md common req C.21": "Spécifications de conformité",
  "md common req C.22": "Degré de conformité",
  "md datasets-and-series 1.1": "Type de la ressource",
  "md datasets-and-series 1.2": "Une seule identification des données",
  "md datasets-and-series 1.3": "Identificateur de ressource unique",
  "md datasets-and-series 1.4": "Mot-clé de thème INSPIRE",
  "md datasets-and-series 1.5": "Résolution spatiale",
  "md datasets-and-series 1.6": "Langue de la ressource",
  "md datasets-and-series 1.7": "Catégorie thématique",
  "md datasets-and-series 1.8": "Localisateur de la ressource",
  "md datasets-and-series 1.9": "Section de qualité des données",
  "md datasets-and-series 1.10": "Conformité au règlement",
  "md datasets-and-series 1.11": "Généalogie",
  "md isdss 2.1": "Système de référence de coordonnées",
  "md isdss 2.2": "Identifiants des systèmes de référence de coordonnées",
  "md isdss 2.3": "Systèmes de référence temporels",
  "md isdss 2.4": "Type de représentation géographique",
  "md isdss 2.5": "Encodage des caractères",
  "md isdss 2.6": "Encodage des données",
  "md isdss 2.7": "Cohérence topologique, résultats quantitatifs",
  "md isdss 2.8": "Cohérence topologique, résultats descriptifs",
  "M.1": "Mot-clé de champ géographique",
  "M.2": "Mot-clé de série de données prioritaire",
  "md sds 3.1": "Type de la ressource",
  "md sds 3.2": "Identification du service",
  "md sds 3.3": "Résolution spatiale",
  "md sds 3.4": "Catégorie de service de données géographiques",
  "md sds 3.5": "Type de service de données géographiques",
  "md sds 3.6": "Ressource couplée",
  "md sds 3.7": "Localisateur de la ressource",
  "md sds 3.8": "Une seule section de qualité des données",
  "md ns 4.1": "Type de service de données géographiques",
  "md sds-invocable 5.1": "Type de service de données géographiques",
  "md sds-invocable 5.2": "Point d’accès",
  "md sds-invocable 5.3": "Conformité",
  "md sds-invocable 5.4": "Catégorie de service de données géographiques",
  "md sds-invocable 5.5": "Conformité aux spécifications techniques",
  "md sds-interoperable 6.1": "Système de référence de coordonnées",
  "md sds-interoperable 6.2": "Identifiant du système de référence de coordonnées",
  "md sds-interoperable 6.3": "Conditions d’accès et d’utilisation",
  "md sds-interoperable 6.4": "Partie responsable",
  "md sds-interoperable 6.5": "Qualité de service minimale estimée",
  "md sds-harmonised 7.1": "Métadonnées d’invocation",
  "md sds-harmonised 7.2": "Métadonnées des opérations",
  "md sds-harmonised 7.3": "Paramètres des opérations",
  "md-iso.a.1": "Intitulé",
  "md-iso.a.2": "Résumé",
  "md-iso.a.3": "Conditions d’accès et d’utilisation",
  "md-iso.a.4": "Accès public",
  "md-iso.a.5": "Spécification",
  "md-iso.a.6": "Langue",
  "md-iso.a.7": "Contact de la fiche",
  "md-iso.a.8": "Rôle du contact de la fiche",
  "md-iso.a.9": "Date de création de la ressource",
  "md-iso.a.10": "Coordonnées de la partie responsable",
  "md-iso.a.11": "Rôle de la partie responsable",
  "md-iso.b.1": "Niveau hiérarchique",
  "md-iso.c.1": "Identification de la série de données",
  "md-iso.c.2": "Langue de la série de données",
  "md-iso.c.3": "Localisateur de la série de données",
  "md-iso.c.4": "Conformité de la série de données",
  "md-iso.c.5": "Thème de la série de données",
  "md-iso.c.6": "Rectangle de délimitation de la série de données",
  "md-iso.c.7": "Généalogie de la série de données",
  "md-iso.d.1": "Type de service",
  "md-iso.d.2": "Localisateur du service",
  "md-iso.d.3": "Ressource couplée",
  "md-iso.e.1": "Mots-clés",
  "md-iso.f.1": "Mot-clé de série de données",
  "md-iso.f.2": "Mot-clé de service",
  "md-iso.f.3": "Mots-clés groupés par vocabulaire",
  "md-iso.f.4": "Vocabulaire des mots-clés",
  "md-iso.g.1": "Étendue temporelle",
  "md-iso.h.1": "Date",
};
