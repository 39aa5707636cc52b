/**
 * Who people are to each other: the strong stem, which takes `-ni`, and the weak one of the cases where it is another.
 */
const kin = `
  sisko, sisare, velje, äiti äidi, isä, vaimo, miehe, aviomiehe, avovaimo, avomiehe, puoliso, avopuoliso, kumppani, poika
  poja, tyttäre, lapse, vauva, ystävä, kaveri, työkaveri, kollega, naapuri, serkku serku, täti tädi, setä sedä, eno,
  anoppi anopi, appe ape, mummo, mummi, isoäiti isoäidi, isoisä, ukki uki, vaari, pappa papa, esimiehe, esihenkilö, pomo,
  avustaja, lääkäri, opettaja, vuokranantaja, vuokralaise, edunvalvoja, hoitaja, miesystävä, naisystävä, kihlattu kihlatu,
  veljenpoika veljenpoja, siskontyttö siskontytö, vävy, miniä, käly, lanko lango, kummi, kummitäti kummitädi, omaishoitaja,
  pojanpoika pojanpoja, isännöitsijä, asiakkaa, kämppikse, tiimiläise`

/** Accents do not matter to cues: `-lta` is `-ltä` as well. */
const cases = ['lle', 'lta', 'lla', 'sta']

interface KinForms {
  /** `siskoni`, `siskolleni`, `siskollemme`: who is somebody's own. */
  readonly mine: readonly string[]
  /** `siskon`, `siskolle`, `siskonsa`, `siskolleen`. */
  readonly theirs: readonly string[]
}

/** Words of kin in the cases that stand before a name in the same case: `siskolleni Annalle`, `isänsä Matin`. */
export const kinForms = (): KinForms => {
  const stems = kin
    .trim()
    .split(/,\s*/u)
    .map(pair => pair.split(/\s+/u))
  const [mine, theirs]: [string[], string[]] = [[], []]
  for (const [strong = '', weak = strong] of stems) {
    mine.push(`${strong}ni`, `${strong}mme`)
    theirs.push(`${weak}n`, `${strong}nsa`)
    for (const each of cases) {
      mine.push(`${weak}${each}ni`, `${weak}${each}mme`, `${weak}${each}si`, `${weak}${each}nne`)
      theirs.push(`${weak}${each}`, `${weak}${each}nsa`, `${weak}${each}${each.slice(-1)}n`)
    }
  }
  return { mine, theirs }
}
