import type { CueWords } from './cue-words.ts'

export const nb: CueWords = {
  greetings: `
    hei, heisann, hei igjen, hallo, halla, heihei, hei hei, kjære, god morgen, god dag, goddag,
    god kveld, god ettermiddag, morn, hei kjære, hei og takk`,
  thanks: `
    takk, tusen takk, mange takk, takk skal du ha, hei, ha det, ja takk`,
  closings: `
    mvh, m v h, med vennlig hilsen, vennlig hilsen, med vennlege helsingar, vennleg helsing,
    beste hilsen, beste hilsener, med hilsen, hilsen, hilsen fra, hilsener, mange hilsener,
    med beste hilsen, varme hilsener, hilser, vennlige hilsener, helsing, med vennleg helsing, ærbødigst,
    klem, de beste hilsener, med vennlige hilsener`,
  looseClosings: `
    vh, takk på forhånd, på forhånd takk, takk, takk for hjelpen, ha en fin dag, ha det bra,
    ha en fin helg`,
  introductions: `
    datteren min, dattera mi, dotra mi, sønnen min, sonen min, guten min, jenta mi, moren min, mora mi, faren min, broren min, søsteren min, søstera mi, kona mi, mannen min, samboeren min, sambuaren min, kjæresten min, venninna mi, svigermoren min, svigermora mi, svigersønnen min, svigerdatteren min, stesønnen min, stedatteren min, tvillingsøsteren min, tvillingbroren min, ekskona mi, eksmannen min, barnebarnet mitt, datteren vår, sønnen vår, datteren hans, datteren hennes, sønnen hans, sønnen hennes, kona hans, mannen hennes, broren hans, søsteren hennes,
    jeg heter, navnet mitt er, mitt navn er, eg heiter, namnet mitt er, ved navn, undertegnede,
    står på navnet`,
  births: `
    f, født,
    pikenavn, mors pikenavn, født som`,
  roles: `
    dtr, vikar, vikaren, melder, kontaktlærer,
    moderator, moderatoren, eksmann, eksmannen, ekskone, ekskona, eksen, stesønn, stesønnen, stedatter, stedatteren, fostersønn, fosterdatter, tvillingbror, tvillingsøster, tvillingsøsteren, storebror, storesøster, lillesøster, svigersønnen, svigerdatteren, forlovede, dagmamma, gudsønn, guddatter, ungen, hjelpepleier,
    broren, søsteren, broder, kjerringa, gubben, mannen min, kona mi,
    rørlegger, rørleggeren, elektriker, snekker, vaktmester, vaktmesteren, førstebetjent, politibetjent, lensmann, lege,
    legen, sykepleier, rektor, læreren, trener, styreleder, kasserer, megler, megleren, advokat, advokaten, sjåfør,
    sjåføren, passasjeren, vitne, vitnet, eieren, daglig leder, prosjektleder, gjesten, leietaker, leietakeren, naboen,
    kona, mannen, sønnen, datteren, broren, søsteren, moren, faren, mora, kompisen, kunden, kunde, tolken, enka,
    samboeren, teamleder, selgeren, den derre, han derre, hun derre, saksbehandler, saksbehandleren, rådgiver, rådgiveren, selger,
    butikksjef, butikksjefen, avdelingsleder, sjefen, sjef, kollega, kollegaen, montør, montøren, tekniker, teknikeren,
    installatør, snekkeren, maler, maleren, murer, tømrer, byggmester, byggeleder, utleier, utleieren, husvert, tannlege,
    tannlegen, fysioterapeut, fysioterapeuten, jordmor, psykolog, helsesykepleier, fastlege, fastlegen, overlege, apoteker,
    lærer, kontaktlærer, barnehagelærer, styrer, betjent, politimester, jurist, juristen, dommer, revisor, regnskapsfører,
    verge, vergen, fullmektig, bobestyrer, postbud, budet, sjåfør, passasjer, pasient, pasienten, elev, eleven, bror,
    søster, brodern, storesøster, lillebror, farmor, farfar, mormor, morfar, bestemor, bestefar, besta, tante, onkel,
    fetter, kusine, niese, nevø, svigermor, svigerfar, svigersønn, svigerdatter, svoger, svigerinne, barnebarn, samboer,
    ektemann, ektemannen, kone, sønn, datter, mamma, pappa, kjæreste, kjæresten, venninne, kompis, nabo, leieboer, frøken`,
  mentions: `
    logget av, registrert av, eskalert til, tildelt, overført til, behandlet av, bestilt av, sendt videre til, en viss,
    kommentar fra, kommentar av, beskjed fra, melding fra, notat fra, notert av, samtale fra, anrop fra, hilsning fra,
    het, kvittert av, mottatt av, time hos,
    tak i, fatt i,
    selgeren, saksbehandleren, kollegaen, elev, pasient, selger, tekniker, saksbehandler, som heter,
    heter, navnet er, jeg er, det er, dette er, her er, snakket med, snakka med, prata med, pratet med,
    snakke med, kontakt med, kontakte, ring, hils, hils til, hilse til, fikk hjelp av, hjelp av, ifølge,
    bestilt av, tilhører, chattet med, ringte, epost fra, mail fra, samtale med, sammen med, mottatt av,
    spør, videre til, sendte til, sa til, fortalte, leter etter`,
  addressed: `
    merket, adressert til, på pakken står, på pakken står det, stilet til`,
  titles: `
    herr, fru, frøken, hr, doktor, professor, advokat, familien`,
  labels: `
    fornavn er, navn et,
    kallenavn, leveres til, levering til, leveringsadresse, fakturaadresse, mott, avs, betjent av, utlevert til, melders navn, pasientens navn,
    saksbeh, saksbehandler, rådgiver, medeier, medkontoinnehaver, forsikringstaker, selger, tekniker, eier, barn, foresatt, verge, att, attn, leietaker, til stede,
    navn, fornavn, etternavn, for og etternavn, fullt navn, kunde, kundenavn, kundens navn, ditt navn,
    mitt navn, namn, kontakt, kontaktperson, bestiller, mottaker, avsender, saksbehandler, bruker,
    ansvarlig, tildelt, innringer, pasient, elev, kontoeier, kontohaver, kortholder, signatur,
    underskrift, reisende, gjest, vår referanse, deres referanse, pårørende, ektefelle, søker, innsender,
    fullmakt, fullmektig, foresatte, barnets navn, vitne, hjemmelshaver, nærmeste pårørende`,
  headers: `
    fra, til, kopi, blindkopi, svar til`,
  wrote: `
    skrev`,
  owners: `
    min, mi, mitt, mine, vår, din, deres, sin, hans, hennes`,
  relations: `
    ekskone, ekssamboer, ekskjæreste, stesønn, stedatter, fostersønn, fosterdatter, tvillingbror, tvillingsøster, storebror, storesøster, lillebror, lillesøster, svigersønn, svigerdatter, forlovede, gudsønn, guddatter, hustru, dotter, son, syster,
    mann, kone, kona, samboer, partner, kjæreste, ektemann, ektefelle, mamma, mor, pappa, far, bror,
    søster, sønn, datter, barnebarn, mormor, farmor, morfar, farfar, bestemor, bestefar, svigermor,
    svigerfar, svigerinne, svoger, kusine, fetter, tante, onkel, niese, nevø, kollega, sjef, nabo, venn,
    venninne, kamerat, assistent, saksbehandler, selger, lege, kontaktperson, verge, lærer, utleier,
    leietaker, eksmann, medarbeider`,
}
