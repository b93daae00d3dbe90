/** Options without those that are undefined: an option that is absent has its default. */
export type Given<T> = {
  [Key in keyof T as [T[Key]] extends [undefined] ? never : Key]: Exclude<T[Key], undefined>;
};

export const given = <T extends object>(options: T): Given<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<T>;
