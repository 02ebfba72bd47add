/** What we use of the package; its published types (2.3) lack `keepFeatures` and `noHinting`. */
declare module 'subset-font' {
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff2';
      readonly keepFeatures: readonly string[];
      readonly preserveNameIds: readonly number[];
      readonly noHinting: boolean;
    },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
