/** A coordinate reference system: EPSG code, EPSG name, further names divided by “; ”. */
export type CrsRow = readonly [code: string, name: string, aliases?: string];
