/** What the tests use of the package, which has no types of its own; those of DefinitelyTyped lag behind it. */
declare module "jsonld" {
  interface Options {
    /** What would be dropped is an error. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<unknown>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<object[]>;
    flatten(document: unknown, context: undefined, options: Options): Promise<unknown>;
  };
  export default jsonld;
}
