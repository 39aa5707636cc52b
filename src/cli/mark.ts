import colours from 'picocolors'

/** ✓ or ✗; in colour on a terminal or where CI is set, and never under NO_COLOR. The sign says it without the colour. */
export const mark = (good: boolean): string => (good ? colours.green('✓') : colours.red('✗'))
