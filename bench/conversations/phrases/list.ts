/** One phrase a line; `⏎` stands for a line break inside a phrase. */
export function list(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.replaceAll('⏎', '\n'))
}
