/** What tests use of the package, which comes without types: fields by their names in capitals. */
declare module 'bibtex-parse' {
  interface BibtexEntry {
    readonly key: string;
    readonly type: string;
    readonly TITLE?: string;
    readonly AUTHOR?: string;
    readonly JOURNAL?: string;
    readonly YEAR?: string;
    readonly URL?: string;
  }
  export function entries(text: string): readonly BibtexEntry[];
}
