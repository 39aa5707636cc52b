/** A piece of text; with `href` it leads somewhere. */
export type Inline = string | { readonly text: string; readonly href: string }

/** What a notice or a record is made of, before it is Markdown or HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly of: readonly (readonly [term: string, value: string])[] }
  | {
      readonly kind: 'table'
      /** What it is about, for those who hear it instead of seeing it. */
      readonly caption: string
      readonly columns: readonly string[]
      /** The first cell of a row is its head. */
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

export interface Paper {
  /** BCP 47. */
  readonly lang: string
  readonly blocks: readonly Block[]
}
