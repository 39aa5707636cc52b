import colours from 'picocolors'

/** ✓ or ✗; in colour only on a terminal, and never under NO_COLOR. The sign says it without the colour. */
export const mark = (good: boolean): string => (good ? colours.green('✓') : colours.red('✗'))
