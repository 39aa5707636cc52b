import type { CueWords } from './cue-words.ts'

export const da: CueWords = {
  greetings: `
    hej, hejsa, hej igen, hallo, hejhej, hej hej, kære, godmorgen, god morgen, goddag, god dag,
    god aften, godaften, god eftermiddag, hej kære, davs, halløj`,
  thanks: `
    tak, tusind tak, mange tak, hej, hej hej, tak skal du have, super tak`,
  closings: `
    mvh, m v h, med venlig hilsen, venlig hilsen, venlige hilsner, med venlige hilsner, bedste hilsner,
    de bedste hilsner, bedste hilsen, med hilsen, hilsen, hilsen fra, hilsner, mange hilsner,
    med bedste hilsner, kærlig hilsen, kærlige hilsner, hilser, med de bedste hilsner, knus,
    hav en god dag`,
  looseClosings: `
    vh, kh, dbh, på forhånd tak, tak på forhånd, tak, tak for hjælpen, hav en god weekend`,
  introductions: `
    jeg hedder, mit navn er, ved navn, undertegnede, står i navnet`,
  births: `
    f, født,
    pigenavn, mors pigenavn, født som, af efternavn`,
  roles: `
    dtr, pt, vikar, vikaren, driftsvagten, varmemester,
    moderator, moderatoren, eksmand, eksmanden, ekskone, ekskonen, eksen, papsøn, papdatter, papfar, papmor, stedsøn, steddatter, plejesøn, plejedatter, tvillingbror, tvillingsøster, svigersønnen, svigerdatteren, forlovede, dagplejer, dagplejeren, hjemmehjælper, gudsøn, guddatter,
    brormand, lillebror, søsteren, kæresten, manden, konen,
    håndværker, håndværkeren, elektriker, vvs'er, vicevært, viceværten, politiassistent, betjent, læge, lægen,
    sygeplejerske, rektor, læreren, træner, formand, formanden, kasserer, mægler, mægleren, advokat, advokaten,
    chauffør, chaufføren, passageren, vidne, vidnet, ejeren, direktør, gæsten, lejer, lejeren, naboen, konen, manden,
    sønnen, datteren, broren, søsteren, moderen, faderen, storesøster, storebror, lillebror, lillesøster, kunden, kunde,
    tolken, enken, samleveren, teamleder, rådgiver, medejer, arving, gamle, jurist, juristen, sagsbehandler,
    sagsbehandleren, sælger, sælgeren, butikschef, butikschefen, afdelingsleder, chef, chefen, kollega, kollegaen, montør,
    montøren, tekniker, teknikeren, installatør, tømrer, tømreren, maler, maleren, murer, mureren, byggeleder, udlejer,
    udlejeren, tandlæge, tandlægen, tandplejer, fysioterapeut, kiropraktor, jordemoder, psykolog, sundhedsplejerske,
    overlæge, apoteker, farmaceut, lærer, pædagog, pædagogen, leder, lederen, inspektør, skoleleder, betjenten, dommer,
    revisor, bogholder, værge, værgen, kurator, bobestyrer, postbud, buddet, vognmand, passager, patient, patienten,
    elev, eleven, bror, søster, farmor, farfar, mormor, morfar, bedstemor, bedstefar, moster, faster, onkel, tante, fætter,
    kusine, niece, nevø, svigermor, svigerfar, svigersøn, svigerdatter, svoger, svigerinde, barnebarn, samlever, ægtefælle,
    kone, mand, søn, datter, mor, far, kæreste, kæresten, veninde, nabo, genbo, direktøren, formand, frøken`,
  mentions: `
    logget af, registreret af, eskaleret til, tildelt, viderestillet til, behandlet af, bestilt af, en vis,
    kommentar fra, kommentar af, besked fra, notat fra, noteret af, opkald fra, kald fra,
    hed, kvitteret af, modtaget af, tid hos,
    fat i, fat på,
    sælgeren, sagsbehandleren, kollegaen, elev, patient, sælger, tekniker, sagsbehandler, som hedder,
    hedder, navnet er, jeg er, det er, dette er, her er, talte med, talt med, snakkede med, snakket med,
    tale med, snakke med, kontakt med, kontakte, ring til, hils, hils til, hilse, fik hjælp af, hjælp af,
    ifølge, bestilt af, tilhører, chattede med, ringede til, mail fra, samtale med, sammen med,
    modtaget af, spørg, skrev med, videre til, sagde til, leder efter`,
  addressed: `
    mærket, adresseret til, på pakken står, på pakken står der, stilet til`,
  titles: `
    herr, fru, frøken, hr, doktor, professor, advokat, familien`,
  labels: `
    kaldenavn, leveres til, levering til, leveringsadresse, faktureringsadresse, fakturaadresse, modt, afs, betjent af, udleveret til, tilflytter, fraflytter, patientens navn, anmelders navn,
    sagsbeh, sagsbehandler, rådgiver, medejer, medkontohaver, forsikringstager, sælger, tekniker, ejer, barn, værge, att, attn, lejer, til stede,
    navn, fornavn, efternavn, for og efternavn, fulde navn, kunde, kundenavn, kundens navn, dit navn,
    mit navn, kontakt, kontaktperson, bestiller, modtager, afsender, sagsbehandler, bruger, ansvarlig,
    tildelt, patient, elev, kontohaver, kortholder, kortindehaver, signatur, underskrift, rejsende, gæst,
    vores reference, jeres reference, pårørende, ægtefælle, ansøger, att,
    fuldmagt, barnets navn, forælder, hvervet af, køber, vidne, nærmeste pårørende`,
  headers: `
    fra, til, kopi, cc, svar til`,
  wrote: `
    skrev`,
  owners: `
    min, mit, mine, vores, din, jeres, sin, hans, hendes`,
  relations: `
    ekskæreste, papsøn, papdatter, papfar, papmor, stedsøn, steddatter, plejesøn, plejedatter, tvillingbror, tvillingsøster, storebror, storesøster, lillebror, lillesøster, svigersøn, svigerdatter, forlovede, gudsøn, guddatter, eks,
    mand, kone, samlever, partner, kæreste, ægtemand, ægtefælle, hustru, mor, far, bror, søster, søn,
    datter, barnebarn, mormor, farmor, morfar, farfar, bedstemor, bedstefar, svigermor, svigerfar,
    svigerinde, svoger, kusine, fætter, moster, faster, onkel, niece, nevø, kollega, chef, nabo, ven,
    veninde, kammerat, assistent, sagsbehandler, sælger, læge, kontaktperson, værge, lærer, udlejer,
    lejer, eksmand, ekskone, medarbejder`,
}
