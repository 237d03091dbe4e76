/** Stands in for the Markdown reader of react-jsonschema-form: texts are shown as they are. */
export function Markdown({ children }: { readonly children?: string }): string {
  return children ?? '';
}
