import type { InspireThemeCode } from "./inspire-theme.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";

/** The vocabulary of high-value dataset categories: the IRI of its scheme. */
export const HVD_CATEGORY_SCHEME = "http://data.europa.eu/bna/asd487ae75";

/** A category of high-value datasets. */
export interface HvdCategory {
  /** `c_ac64a52d`. */
  readonly code: string;
  /** `http://data.europa.eu/bna/c_ac64a52d`. */
  readonly iri: string;
  /** In English. */
  readonly label: string;
  /** The code of the thematic category above it; absent for the six themselves. */
  readonly broader?: string;
}

interface CategoryRow {
  readonly label: string;
  /** Labels in other languages, divided by “; ”. Source: Directive (EU) 2019/1024, Annex I, in its language versions. */
  readonly names?: string;
  readonly narrower: Readonly<Record<string, string>>;
}

/**
 * The six thematic categories of high-value datasets, and the datasets of each.
 * Sources: EU vocabulary “High-value dataset categories”, http://data.europa.eu/bna/asd487ae75 (IRIs and labels);
 * Implementing Regulation (EU) 2023/138, Annex (what belongs to which category).
 */
const CATEGORIES: Readonly<Record<string, CategoryRow>> = {
  c_ac64a52d: {
    label: "Geospatial",
    names:
      "Géospatiales; Données géospatiales; Georaum; Geospatiale data; Geoespacial; Dati geospaziali; Geospatial data",
    narrower: {
      c_9427236f: "Administrative units",
      c_6c2bb82d: "Geographical names",
      c_c3de25e4: "Addresses",
      c_60182062: "Buildings",
      c_6a3f6896: "Cadastral parcels",
      c_fbd2fc3f: "Reference parcels",
      c_642643e6: "Agricultural parcels",
    },
  },
  c_dd313021: {
    label: "Earth observation and environment",
    names:
      "Observation de la terre et environnement; Erdbeobachtung und Umwelt; Aardobservatie en milieu; Observación de la Tierra y medio ambiente; Dati relativi all'osservazione della terra e all'ambiente; Osservazione della terra e ambiente",
    narrower: {
      c_06b1eec4: "Hydrography",
      c_83aa10a6: "Protected sites",
      c_315692ad: "Elevation",
      c_e3f55603: "Geology",
      c_b21e1296: "Land cover",
      c_91185a85: "Orthoimagery",
      c_af646f5b: "Area management / restriction / regulation zones & reporting units",
      c_c873f344: "Bio-geographical regions",
      c_b7de66cd: "Energy resources",
      c_7b8fbb64: "Environmental monitoring facilities",
      c_c3919aec: "Habitats and biotopes",
      c_ad9ae929: "Land use",
      c_4dd389c5: "Mineral resources",
      c_63be22bd: "Natural risk zones",
      c_b40e6d46: "Oceanographic geographical features",
      c_59c93ba5: "Production and industrial facilities",
      c_f399050e: "Sea regions",
      c_87a129d9: "Soil",
      c_793164b6: "Species distribution",
      c_63b37dd4: "Air",
      c_59e64dd4: "Climate",
      c_4ba9548e: "Emissions",
      c_b7f6a4f3: "Nature preservation and biodiversity",
      c_e4358335: "Noise",
      c_38933a65: "Waste",
      c_43f88346: "Water",
      c_4d63300b: "Horizontal legislation",
    },
  },
  c_164e0bf5: {
    label: "Meteorological",
    names:
      "Météorologiques; Données météorologiques; Meteorologie; Meteorologische data; Meteorología; Dati meteorologici",
    narrower: {
      c_3af3368c: "Observations data measured by weather stations",
      c_36807466: "Climate data: validated observations",
      c_be47b010: "Weather alerts",
      c_d13a4420: "Radar data",
      c_13e3cf16: "NWP model data",
    },
  },
  c_e1da4e07: {
    label: "Statistics",
    names: "Statistiques; Statistik; Statistiek; Estadística; Dati statistici",
    narrower: {
      c_34abf8c1: "Industrial production",
      c_2aed31f9: "Industrial producer price index breakdowns by activity",
      c_a49ec591: "Volume of sales by activity",
      c_20cd11bb:
        "EU International trade in goods statistics – exports and imports breakdowns simultaneously by partner, product and flow",
      c_a3767648: "Tourism flows in Europe",
      c_c0022235: "Harmonised Indices of consumer prices",
      c_b72b721f: "National accounts – GDP main aggregates",
      c_95da87c7: "National accounts – key indicators on corporations",
      c_59627af3: "National accounts – key indicators on households",
      c_4ac557e7: "Government expenditure and revenue",
      c_dd8f4797: "Consolidated government gross debt",
      c_92874eb2: "Environmental accounts and statistics",
      c_f2b50efd: "Population",
      c_6a7250c1: "Fertility",
      c_4acb6bf3: "Mortality",
      c_317b9493: "Population, Fertility, Mortality",
      c_424bb0b4: "Current healthcare expenditure",
      c_04bf94a3: "Poverty",
      c_a8b937c4: "Inequality",
      c_a2c6dcd8: "Employment",
      c_fd4e881c: "Unemployment",
      c_23385471: "Potential labour force",
    },
  },
  c_a9135398: {
    label: "Companies and company ownership",
    names:
      "Entreprises et propriété d'entreprises; Unternehmen und Eigentümerschaft von Unternehmen; Bedrijven en eigendom van bedrijven; Sociedades y propiedad de sociedades; Dati relativi alle imprese e alla proprietà delle imprese",
    narrower: {
      c_56a1bf47: "Basic company information: key attributes",
      c_8f0fac04: "Company documents and accounts",
    },
  },
  c_b79e35eb: {
    label: "Mobility",
    names: "Mobilité; Mobilität; Mobiliteit; Movilidad; Dati relativi alla mobilità",
    narrower: {
      c_4b74ea13: "Transport networks",
      c_b151a0ba: "Inland waterways datasets",
      c_f76b01e6: "Fairway characteristics",
      c_fa2a1c3a: "Long-time obstructions in the fairway and reliability",
      c_25f43866: "Rates of waterway infrastructure charges",
      c_7e19ef26: "Other physical limitations on waterways",
      c_03ba8d92: "Regular lock and bridge operating times",
      c_3e8e3bf7: "Location and characteristics of ports and transhipment sites",
      c_9cbe4435: "List of navigation aids and traffic signs",
      c_2037ada4: "Navigation rules and recommendations",
      c_fef208ab: "Water depths contours in the navigation channel",
      c_b121e2f6: "Temporary obstructions in the fairway",
      c_e5f69a04: "Present and future water levels at gauges",
      c_e50004c6: "State of the rivers, canals, locks and bridges",
      c_f6886b00: "Restrictions caused by flood and ice",
      c_66b946cb: "Short term changes of lock and bridge operating times",
      c_593bc53d: "Short term changes of aids to navigation",
      c_c19af83a: "Waterway axis with kilometres indication",
      c_298ffb73: "Links to the external xml-files with operation times of restricting structures",
      c_407951ff: "Location of ports and transhipment sites",
      c_1e787364: "Reference data for water level gauges relevant to navigation",
      c_1226dc1a: "Bank of waterway at mean water level",
      c_bc8941d9: "Shoreline construction",
      c_883d0205: "Contours of locks and dams",
      c_664c9e5a: "Boundaries of the fairway/navigation channel",
      c_99bc517f: "Isolated dangers in the fairway/navigation channel under and above water",
      c_b24028d7: "Official aids-to-navigation (e.g. buoys, beacons, lights, notice marks)",
    },
  },
};

/**
 * The category to which a high-value dataset of an INSPIRE theme belongs.
 * Source: Implementing Regulation (EU) 2023/138, Annex, points 1.1, 2.1 and 6.1, which name the themes.
 */
export const HVD_CATEGORY_OF_INSPIRE_THEME: Readonly<Partial<Record<InspireThemeCode, string>>> = {
  au: "c_9427236f",
  gn: "c_6c2bb82d",
  ad: "c_c3de25e4",
  bu: "c_60182062",
  cp: "c_6a3f6896",
  hy: "c_06b1eec4",
  ps: "c_83aa10a6",
  el: "c_315692ad",
  ge: "c_e3f55603",
  lc: "c_b21e1296",
  oi: "c_91185a85",
  am: "c_af646f5b",
  br: "c_c873f344",
  er: "c_b7de66cd",
  ef: "c_7b8fbb64",
  hb: "c_c3919aec",
  lu: "c_ad9ae929",
  mr: "c_4dd389c5",
  nz: "c_63be22bd",
  of: "c_b40e6d46",
  pf: "c_59c93ba5",
  sr: "c_f399050e",
  so: "c_87a129d9",
  sd: "c_793164b6",
  tn: "c_4b74ea13",
};

const index = lazy(() => {
  const byCode = new Map<string, HvdCategory>();
  const byName = new Map<string, HvdCategory>();
  const add = (category: HvdCategory, names: readonly string[]): void => {
    byCode.set(category.code, category);
    for (const name of names) if (!byName.has(normalise(name))) byName.set(normalise(name), category);
  };
  for (const [code, row] of Object.entries(CATEGORIES)) {
    add({ code, iri: `http://data.europa.eu/bna/${code}`, label: row.label }, [
      row.label,
      ...(row.names?.split("; ") ?? []),
    ]);
  }
  for (const [broader, row] of Object.entries(CATEGORIES)) {
    for (const [code, label] of Object.entries(row.narrower)) {
      add({ code, iri: `http://data.europa.eu/bna/${code}`, label, broader }, [label]);
    }
  }
  return { byCode, byName };
});

/** The category with a code (`c_ac64a52d`). */
export function hvdCategory(code: string): HvdCategory | undefined {
  return index().byCode.get(code);
}

/**
 * The high-value dataset category that a text means: its IRI, also in the form of an EU authority table, its code, or its
 * English label; for the six thematic categories also the label in five other languages. A label alone does not make a
 * dataset one of high value: look for the thesaurus too.
 *
 * @example
 * ```ts
 * import { findHvdCategory } from "@metabridge/vocabularies";
 * console.log(findHvdCategory("http://data.europa.eu/bna/c_ac64a52d")?.label); // "Geospatial"
 * ```
 */
export function findHvdCategory(text: string): HvdCategory | undefined {
  const code =
    /^\s*https?:\/\/(?:data\.europa\.eu\/bna|publications\.europa\.eu\/resource\/authority\/bna)\/(c_[0-9a-f]{8})\s*$/i.exec(
      text,
    )?.[1];
  if (code !== undefined) return index().byCode.get(code.toLowerCase());
  return index().byCode.get(text.trim()) ?? index().byName.get(normalise(text));
}

/** The thematic category, one of six, that a category is of. */
export function hvdThematicCategory(category: HvdCategory): HvdCategory {
  return (category.broader === undefined ? undefined : index().byCode.get(category.broader)) ?? category;
}
