/** The parameters of each reason; `texts/import-refusals.ts` puts each into words. */
export interface RefusalParams {
  'file-missing': Record<never, never>;
  'file-unreadable': Record<never, never>;
  'file-empty': Record<never, never>;
  'file-binary': Record<never, never>;
  'file-encoding': Record<never, never>;
  'file-too-large': { megabytes: number };
  'workbook-encrypted': Record<never, never>;
  'workbook-old': Record<never, never>;
  'workbook-broken': Record<never, never>;
  'csv-broken': { line: number };
  'column-missing': { column: string; columns: readonly string[] };
  'columns-unknown': { columns: readonly string[] };
  'columns-lacking': { lacking: readonly string[]; columns: readonly string[] };
}

/** Why a file cannot be imported at all. */
export type Refusal = {
  readonly [Kind in keyof RefusalParams]: { readonly kind: Kind; readonly params: RefusalParams[Kind] };
}[keyof RefusalParams];

/** A value, or the reason why there is none. */
export type Readable<Value> = { readonly value: Value } | { readonly refusal: Refusal };
