/** What we use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  interface Texts {
    readonly add: (name: string, xml: string) => void;
  }
  interface Config {
    readonly styles: Texts;
    readonly locales: Texts;
    readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
  }
  /** References given as CSL-JSON. */
  export class Cite {
    constructor(item: object);
    format(form: 'bibtex'): string;
    format(
      form: 'bibliography',
      options: { readonly style: string; readonly lang: string },
    ): string;
    format(
      form: 'ris',
      options: { readonly format: 'object' },
    ): readonly [Readonly<Record<string, string | readonly string[]>>];
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): Pick<Config, 'styles' | 'locales'>;
      get(name: '@bibtex'): Pick<Config, 'format'>;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
