import type { CueWords } from './cue-words.ts'

export const sv: CueWords = {
  greetings: `
    hej, hejsan, hej igen, hallå, tjena, tjenare, tja, hejhej, hej hej, hejsan hoppsan, kära, käre,
    bästa, bäste, god morgon, god dag, goddag, god kväll, god eftermiddag, hej kära, hej käre, hej bästa,
    hej och tack`,
  thanks: `
    tack, tack så mycket, tack snälla, stort tack, tusen tack, hej, hejdå, hej då`,
  closings: `
    mvh, m v h, med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänlig hälsning,
    bästa hälsningar, bästa hälsning, varma hälsningar, varm hälsning, soliga hälsningar,
    med bästa hälsningar, hälsningar, hälsningar från, hälsn, med hälsning, många hälsningar,
    trevliga hälsningar, hjärtliga hälsningar, högaktningsfullt, med varma hälsningar, hälsar, vhg`,
  looseClosings: `
    vh, hälsning, tack på förhand, tack, kram, kramar, ha det gott, ha det bra, ha det fint,
    hej så länge, tack för hjälpen, tacksam för svar, allt gott`,
  introductions: `
    sonen min, dottern min, grabben min, frugan min, sambon min, mannen min, brorsan min, syrran min,
    jag heter, mitt namn är, mitt fullständiga namn är, undertecknad, vid namn, står på namnet,
    skriven på`,
  births: `
    f, född,
    flicknamn, mors flicknamn, född som, f d, tidigare`,
  roles: `
    dtr, fastighetsskötaren, vikarien, vikarie, besiktningsman,
    moderator, moderatorn, exman, exmannen, exfru, exfrun, styvson, styvsonen, styvdotter, styvdottern, bonusson, bonusdotter, bonusbarn, fosterson, fosterdotter, tvillingbror, tvillingsyster, storebror, storasyster, lillebror, lillasyster, svärdottern, svärsonen, fästmön, fästmannen, sambon, syskonbarn, brorsdotter, systerson, gudson, guddotter, barnflicka, hemtjänsten, undersköterska,
    brorsan, syrran, polarn, morsan, farsan, gubben, tjejen, killen,
    inspektör, polisinspektör, konstabel, vaktmästare, vaktmästaren, hantverkare, hantverkaren, snickare, elektriker,
    rörmokare, städare, chaufför, föraren, passageraren, vittne, vittnet, målsägande, ombud, ombudet, notarie, mäklare,
    mäklaren, läkare, läkaren, sköterska, rektor, läraren, tränare, ordförande, sekreterare, kassör, styrelseledamot,
    vd, ägaren, kunden, kund, resenären, gästen, hyresgästen, grannen, kompisen, hustrun, frun, maken, sambon, sonen,
    dottern, brodern, systern, mamman, pappan, tekniker, agent, teamledare, gruppchef, arvtagare, dödsbo efter, tolken, jurist, juristen, handläggare, handläggaren, säljare,
    säljaren, butikschef, butikschefen, kassörska, rådgivare, rådgivaren, bankman, chef, chefen, kollega, kollegan,
    teknikern, montör, montören, installatör, elektrikern, rörmokaren, målare, målaren, byggledare, hantverkare,
    fastighetsskötare, husvärd, hyresvärd, hyresvärden, granne, tandläkare, tandläkaren, tandhygienist, sjukgymnast,
    fysioterapeut, barnmorska, psykolog, kurator, apotekare, apotekaren, överläkare, doktorn, lärare, mentor, rektorn,
    förskollärare, polis, polisen, åklagare, advokat, advokaten, domare, revisor, bokförare, redovisningskonsult, kamrer,
    god man, gode mannen, förvaltare, kontaktperson, brevbärare, budet, chauffören, förare, patient, patienten, elev,
    eleven, syskon, syskonen, bror, syster, syrran, brorsan, farmor, farfar, mormor, morfar, moster, faster, morbror,
    farbror, kusin, kusinen, svärmor, svärfar, svärson, svärdotter, svåger, svägerska, dotterson, sonson, barnbarn,
    sambo, särbo, maka, fru, son, dotter, mamma, pappa, flickvän, pojkvän, väninna, kompis, bebis, fröken`,
  mentions: `
    loggat av, registrerat av, eskalerat till, eskalerad till, tilldelad, upprättat av, inlagt av, överlämnat till, hanteras av, begärt av, beställd av, vikarien, en viss,
    kommentar från, kommentar av, meddelande från, anteckning från, notering av, samtal från, beskrivning från, hilsning från,
    hette, kvitterat av, mottaget av, tid hos,
    tag i, tag på, fatt i, fatt på,
    eleven, patienten, säljaren, teknikern, kollegan, handläggaren, elev, patient, säljare, tekniker,
    handläggare, som heter, heter, namnet är, jag är, det är, detta är, här är, pratade med, pratat med,
    talade med, talat med, prata med, tala med, kontakt med, kontakta, ring, hälsa, hälsa till, mejla,
    maila, mejlade, mailade, fråga, fick hjälp av, hjälp av, enligt, beställt av, tillhör, chatta med,
    chattade med, vidare till, ringde, mail från, mejl från, samtal med, tillsammans med, tog emot av,
    mottogs av, signerat, träffade, sa till, söker`,
  addressed: `
    märkt, adresserat till, adresserad till, på paketet står, på paketet står det, ställt till, ställd till`,
  titles: `
    herr, fru, fröken, hr, doktor, professor, advokat, familjen`,
  labels: `
    förnamn en,
    tilltalsnamn, leverans till, levereras till, leveransadress, faktureringsadress, fakturaadress, mott, avs, kvitteras av, lämnat till, mottaget av,
    medsökande, medlåntagare, kontohavare, försäkringstagare, säljare, tekniker, besättning, ägare, barn, elev, vårdnadshavare, att, attn,
    namn, förnamn, efternamn, för och efternamn, för- och efternamn, fullständigt namn, kund, kundnamn,
    kundens namn, ert namn, ditt namn, mitt namn, kontakt, kontaktperson, beställare, mottagare,
    avsändare, handläggare, anmälare, användare, ansvarig, tilldelad, uppringare, patient, elev,
    namn på kortet, kontohavare, kortinnehavare, signatur, underskrift, namnförtydligande, resenär, gäst,
    signerat, chef, vår referens, er referens, hälsningar, maka, anhörig, målsman, sökande,
    närmast anhörig, ombud, fullmakt, barnets namn, hyresgäst, medresenär, kursledare, vittne, god man`,
  headers: `
    från, till, kopia, hemlig kopia, svar till, avsändare`,
  wrote: `
    skrev`,
  owners: `
    min, mitt, mina, vår, din, er, sin, hans, hennes`,
  relations: `
    styvson, styvdotter, bonusson, bonusdotter, fosterson, fosterdotter, tvillingbror, tvillingsyster, storebror, storasyster, lillebror, lillasyster, svärson, svärdotter, exsambo, expojkvän, exflickvän, exmake, gudson, guddotter, bebis, chef, svägerska, systerson, brorsdotter, frugan, fru,
    man, fru, hustru, maka, sambo, särbo, partner, flickvän, pojkvän, fästman, fästmö, mamma, mor,
    pappa, far, bror, broder, syster, son, dotter, sonen, dottern, barnbarn, mormor, farmor, morfar,
    farfar, svärmor, svärfar, svägerska, svåger, kusin, moster, faster, morbror, farbror, brorson,
    systerdotter, kollega, chef, granne, vän, väninna, kompis, assistent, gode man, god man, handläggare,
    säljare, läkare, kontaktperson, ex man, exman, exfru, lärare, hyresvärd, hyresgäst, medarbetare`,
}
