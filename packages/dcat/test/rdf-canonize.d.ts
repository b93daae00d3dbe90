declare module "rdf-canonize" {
  const canonize: {
    canonize(
      dataset: readonly object[],
      options: { algorithm: string; format?: string; maxWorkFactor?: number },
    ): Promise<string>;
  };
  export default canonize;
}
