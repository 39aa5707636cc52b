import type { Language } from '../../template.ts'

const list = (text: string) => text.split('|')

/** What a transcript keeps of hesitation. */
export const fillers: Readonly<Record<Language, readonly string[]>> = {
  sv: list('eh|öh|alltså|liksom|hm|ja|jo|va|nä|ehm'),
  nb: list('eh|øh|altså|liksom|hm|ja|jo|sant|nei|ehm'),
  da: list('øh|altså|ligesom|hm|ja|jo|ikke|nå|øhm|jamen'),
  fi: list('öö|niinku|tota|siis|no|joo|hmm|tuota|ööm|eiku'),
  nl: list('eh|uh|nou|dus|ja|eh ja|hm|nou ja|zeg maar|ehm'),
  de: list('äh|ähm|also|ja|halt|hm|genau|na ja|sozusagen|nee'),
  en: list('um|uh|er|like|you know|well|so|hm|sorry|right'),
}
