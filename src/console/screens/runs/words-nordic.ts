import type { RunsWords } from './words.ts'

export const sv: RunsWords = {
  ...{
    empty: 'Ingenting har körts än.',
    progress: 'Framsteg',
    left: 'ungefär kvar',
    began: 'Började',
    ended: 'Slutade',
  },
  ...{
    batches: ['# av # omgångar', '# av # omgångar'],
    rate: ['# omgång i minuten', '# omgångar i minuten'],
  },
  ...{
    pause: 'Pausa',
    goOn: 'Fortsätt',
    retry: 'Försök igen',
    gaveUp: 'Uppgiven efter upprepade försök, felkod',
  },
  stopped:
    'Körningen stannade efter sina första poster: för många misslyckades eller behöll något som skulle bort. Se på dem och på policyn innan du fortsätter.',
  ...{ changed: 'Ändrat', skipped: 'Hoppat över', found: 'Borttaget ur texter' },
  skips: {
    changed: 'ärendesystemet skrev under tiden',
    held: 'spärrade',
    gone: 'finns inte längre',
    'no-longer-due': 'inte längre aktuella',
    waiting: 'väntar på ett ärende',
    failed: 'misslyckade',
  },
  residual: ['# värde hittades kvar efter skrivningen', '# värden hittades kvar efter skrivningen'],
  unreachable: ['# plats som inte kunde nås', '# platser som inte kunde nås'],
  ...{
    equal: 'Statistiken före är lika med statistiken efter.',
    unequal: 'Statistiken ändrades.',
    toPlan: 'Till planen',
    noWorker: 'Ingen arbetare är igång: starta en (gallra work).',
  },
  ...{ outcomes: 'Vad det blev av varje post', outcome: 'Utfall', all: 'alla' },
  fates: { planned: 'inte än', applied: 'gjord', left: 'gjord, med något kvar', unknown: 'inte känt' },
}

export const nb: RunsWords = {
  ...{
    empty: 'Ingenting er kjørt ennå.',
    progress: 'Framdrift',
    left: 'omtrent igjen',
    began: 'Begynte',
    ended: 'Sluttet',
  },
  ...{
    batches: ['# av # omganger', '# av # omganger'],
    rate: ['# omgang i minuttet', '# omganger i minuttet'],
  },
  ...{
    pause: 'Sett på pause',
    goOn: 'Fortsett',
    retry: 'Prøv igjen',
    gaveUp: 'Gitt opp etter gjentatte forsøk, feilkode',
  },
  stopped:
    'Kjøringen stanset etter de første postene: for mange mislyktes eller beholdt noe som skulle bort. Se på dem og på policyen før du fortsetter.',
  ...{ changed: 'Endret', skipped: 'Hoppet over', found: 'Fjernet fra tekster' },
  skips: {
    changed: 'saksystemet skrev imens',
    held: 'sperret',
    gone: 'finnes ikke lenger',
    'no-longer-due': 'ikke lenger aktuelle',
    waiting: 'venter på en sak',
    failed: 'mislykket',
  },
  residual: ['# verdi ble funnet igjen etter skrivingen', '# verdier ble funnet igjen etter skrivingen'],
  unreachable: ['# sted som ikke kunne nås', '# steder som ikke kunne nås'],
  ...{
    equal: 'Statistikken før er lik statistikken etter.',
    unequal: 'Statistikken ble endret.',
    toPlan: 'Til planen',
    noWorker: 'Ingen arbeider er i gang: start en (gallra work).',
  },
  ...{ outcomes: 'Hva det ble av hver post', outcome: 'Utfall', all: 'alle' },
  fates: { planned: 'ikke ennå', applied: 'gjort', left: 'gjort, med noe igjen', unknown: 'ikke kjent' },
}

export const da: RunsWords = {
  ...{
    empty: 'Intet er kørt endnu.',
    progress: 'Fremskridt',
    left: 'cirka tilbage',
    began: 'Begyndte',
    ended: 'Sluttede',
  },
  ...{
    batches: ['# af # omgange', '# af # omgange'],
    rate: ['# omgang i minuttet', '# omgange i minuttet'],
  },
  ...{
    pause: 'Sæt på pause',
    goOn: 'Fortsæt',
    retry: 'Prøv igen',
    gaveUp: 'Opgivet efter gentagne forsøg, fejlkode',
  },
  stopped:
    'Kørslen standsede efter sine første poster: for mange mislykkedes eller beholdt noget, der skulle væk. Se på dem og på politikken, før du fortsætter.',
  ...{ changed: 'Ændret', skipped: 'Sprunget over', found: 'Fjernet fra tekster' },
  skips: {
    changed: 'sagssystemet skrev imens',
    held: 'spærret',
    gone: 'findes ikke længere',
    'no-longer-due': 'ikke længere aktuelle',
    waiting: 'venter på en sag',
    failed: 'mislykket',
  },
  residual: ['# værdi blev fundet igen efter skrivningen', '# værdier blev fundet igen efter skrivningen'],
  unreachable: ['# sted, der ikke kunne nås', '# steder, der ikke kunne nås'],
  ...{
    equal: 'Statistikken før er lig med statistikken efter.',
    unequal: 'Statistikken blev ændret.',
    toPlan: 'Til planen',
    noWorker: 'Ingen arbejder er i gang: start en (gallra work).',
  },
  ...{ outcomes: 'Hvad der blev af hver post', outcome: 'Udfald', all: 'alle' },
  fates: { planned: 'ikke endnu', applied: 'gjort', left: 'gjort, med noget tilbage', unknown: 'ikke kendt' },
}

export const fi: RunsWords = {
  ...{
    empty: 'Mitään ei ole vielä ajettu.',
    progress: 'Eteneminen',
    left: 'suunnilleen jäljellä',
    began: 'Alkoi',
    ended: 'Päättyi',
  },
  ...{ batches: ['#/# erää', '#/# erää'], rate: ['# erä minuutissa', '# erää minuutissa'] },
  ...{
    pause: 'Tauota',
    goOn: 'Jatka',
    retry: 'Yritä uudelleen',
    gaveUp: 'Luovutettu toistuvien yritysten jälkeen, virhekoodi',
  },
  stopped:
    'Ajo pysähtyi ensimmäisten tietueiden jälkeen: liian moni epäonnistui tai sisältää yhä jotain, minkä piti lähteä. Katso niitä ja käytäntöä ennen kuin jatkat.',
  ...{ changed: 'Muutettu', skipped: 'Ohitettu', found: 'Poistettu teksteistä' },
  skips: {
    changed: 'tikettijärjestelmä kirjoitti sillä välin',
    held: 'pidossa',
    gone: 'ei enää olemassa',
    'no-longer-due': 'ei enää ajankohtainen',
    waiting: 'odottaa tikettiä',
    failed: 'epäonnistui',
  },
  residual: ['# arvo löytyi vielä kirjoituksen jälkeen', '# arvoa löytyi vielä kirjoituksen jälkeen'],
  unreachable: ['# paikka, johon ei päästy', '# paikkaa, joihin ei päästy'],
  ...{
    equal: 'Tilastot ennen ja jälkeen ovat samat.',
    unequal: 'Tilastot muuttuivat.',
    toPlan: 'Suunnitelmaan',
    noWorker: 'Yksikään työprosessi ei ole käynnissä: käynnistä sellainen (gallra work).',
  },
  ...{ outcomes: 'Mitä kullekin tietueelle tehtiin', outcome: 'Tulos', all: 'kaikki' },
  fates: {
    planned: 'ei vielä',
    applied: 'tehty',
    left: 'tehty, jotain jäi jäljelle',
    unknown: 'ei tiedossa',
  },
}
