/** What only people do, in the forms that stand behind a name at the beginning of a sentence, by language. */
const does = `
  provade testade försökte kollade hittade skickade prøvde prøvede testet fandt fant sendte tager tog tok probeerde stuurde versuchte schickte probierte tried sent found yritti lähetti
  har hade lovade lovar sa sade säger ringde ringer skrev skriver svarade svarar hjälpte väntar väntade menade påstod bad fick undrar
  hadde lovet lovte lover sier ringte skriver svarte svarer hjalp hjelper venter ventet mente påsto ba fikk lurer
  havde lovede sagde siger ringede svarede hjælper ventede mener fik spurgte spurte frågade
  lupasi lupaa sanoi sanoo soitti soittaa kirjoitti vastasi auttoi odottaa odotti kysyi väitti pyysi
  heeft had beloofde belooft zei zegt belde belt schreef schrijft antwoordde hielp helpt wacht wachtte vroeg vraagt wilde
  hat hatte versprach verspricht sagte sagt rief schrieb schreibt antwortete half hilft wartet wartete meinte bat fragte wollte
  has promised promises said says called wrote writes answered replied helped waits waited asked told`

const verbs = new Set(does.trim().split(/\s+/u))

const next = /^ (\p{Ll}{2,12})(?!\p{L})/u

/** Is the word that ends here the one who does something: `Ville har ventet`, `Even wartet`, `Palm lovade`? */
export const isSubject = (text: string, end: number): boolean => {
  const verb = next.exec(text.slice(end, end + 15))?.[1]
  return verb !== undefined && verbs.has(verb)
}
