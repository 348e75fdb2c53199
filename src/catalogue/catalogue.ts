/** What is known beforehand: countries, places, organisations, offices with their holders, treaties. */
export interface Catalogue {
  readonly version: string;
}
