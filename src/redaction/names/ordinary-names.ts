import { foldWord } from './fold.ts'

/** Given names that are words, months, places or makes as well: in a capital alone they are no evidence of a person. */
const words = `
alba alma amber amor angel apple april ariel art asia aurora august austin autumn ava bay bell berlin bill blue bonus
boston bristol brook brooklyn buddy candy carmen carol casey chad chance charity charm chase chelsea china christian
cinnamon clay clement cliff coral cruz crystal dakota dale dallas dawn dean delta denver destiny devon diamond dolly
dominic drew duke duncan earl ebony eden elan electa elite ember emerald else era essence eve ever faith favour fern
field florence ford forest fox france frank general genesis georgia gene ginger glen grace grady grant green guy
hailey harmony harper haven hazel heather heaven holly honor hope houston hunter ignatius india iris israel ivory ivy
jade jasmin jasmine jordan journey joy june justice karma kent king lake laurel lavender leo libby liberty lily london
love lucky lyric mac madison magnolia major malta mark marina mars martin mason mathilda max may melody memphis mercedes
mercy merit mexico milan miles milo mint misty mona monte montana mustafa myrtle nova octavia olive opal orion orlando
paris parker pascal pat patience pearl penny perry petra phoenix pierce precious presley price prince princess prudence
quest quinn ray reed reese reign rich river rob robin rock rocky rod roma roman rose rowan royal ruby rusty sage sandy
santa savannah scarlet scout serenity shad sharp shelly sierra sky skye sol sonny sophia star stella sterling stone
storm stuart summer sunny sun sydney tab taylor temple terra texas tiger tony trace trinity troy tyre valencia van
verdi verona victor victoria viola violet virginia vita wade walker ward wendy west will willow winter york zion
bo björn bror dag dagny disa ebba even fanny folke gunvor helge hilda hjördis inge jan liv ljung lo love maj mai malin
man mira my natt odd odin ola orvar per pär ran ravn roar rolf rune saga siri sol solveig sten stig stina storm sune
sven svea tage tor tora tore torsten trond trygg tyra ulv una unn urd vega vidar viggo viking vilde vinter yr ylva åge
ærlig ask lind freja lykke lone bent dan gorm fie fryd sille smilla
anna aamu aarre ahti aino aura helmi hilja ilo into kaisla kari kevät kielo kukka lahja lumi meri mai oma onni orvokki
otto paju pilvi rauha ruusu sade satu sini sisu suvi taika taimi tähti toivo tuuli tyyne usko utu vanamo varma veli
vesa vieno virva voitto päivä ritva tuisku terhi sirpa
bas beer ben daan door eva fleur floor hen iris jet joost jong juist lot maat mees niet paul pim pleun prins roos rik
sam storm teun tijn vos wil wouter zeger dirk
adam alexa bernd ernst erika falk frank gabriel heide jasmin kai kaiser klara linde mia nico rosa roman viola wolf wolke
amen app bella bonita clara concepción consuelo cruz dolores esperanza estrella felicidad gloria guadalupe inmaculada
luz mar mercedes milagros nieves olga paz pilar rosario soledad sol trinidad
sara alexa siri cortana eliza watson claude gemini edge office lotus mini viber seat lancia renault ferrari royce tesla
carrefour aldi lidl santander visa amex ikea lego nova luna via zara diesel prime echo dell
tod darin davon cary line olin talon alan revi mio katrina rothe leone maya mona lisa heller stock annelin
inga elva viva dock alene regina carina bara hela mycket tre kron
mr mrs miss sir lady lord lou el la le los las de da di do du
`
  .trim()
  .split(/\s+/u)

/** So common as names, and so rarely anything else in a capital within a sentence, that they count all the same. */
const afterAll = new Set(
  'anna sara eva martin robin victor victoria petra paul adam gabriel erika clara klara olga wendy tony stuart sven torsten björn malin wouter joost dirk bernd nico ylva solveig folke sune rolf stina hilda ebba helge inge kari vesa ritva sirpa terhi aino sophia mustafa fanny dagny'
    .split(' ')
    .map(word => foldWord(word)[0]),
)

const set = new Set(words.map(word => foldWord(word)[0]).filter(word => !afterAll.has(word)))

/** `key` is in lower case without accents. */
export const isOrdinaryName = (key: string): boolean => set.has(key)
