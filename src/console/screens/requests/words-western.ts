import type { RequestsWords } from './words.ts'

export const nl: RequestsWords = {
  intro:
    'Eerst wat te laat is, dan wat openstaat naar termijn, dan wat is afgesloten. De betrokkene wordt hier niet genoemd.',
  empty: 'Er is geen verzoek.',
  ...{
    request: 'Verzoek',
    reference: 'Referentie',
    type: 'Betreft',
    due: 'Uiterlijk',
    overdue: 'te laat',
    ended: 'afgesloten',
  },
  ...{
    blocked: 'Wacht op iemand hier',
    waits: 'Wacht en wordt vanzelf opnieuw geprobeerd',
    timeline: 'Verloop',
    done: 'Wat er is gedaan',
  },
  ...{ found: 'gevonden', erased: 'gewist', anonymised: 'geanonimiseerd', rectified: 'gerectificeerd' },
  ...{ kept: 'Bewaard', until: 'tot', noEnd: 'zonder einddatum' },
  doubts: 'Is het dezelfde persoon?',
  doubtsHint: 'In deze records verandert niets tot iemand heeft beslist. De gegevens zijn gemaskeerd.',
  ...{
    isThem: 'Het is de persoon',
    isNot: 'Het is iemand anders',
    recipients: 'Ontvangers',
    letters: 'Brieven',
    attempts: 'pogingen',
  },
  ...{ certificate: 'Verklaring downloaden', approve: 'Verzoek goedkeuren', refuse: 'Verzoek afwijzen' },
  approveHint:
    'Wat wordt gevraagd, wordt dan in alle helpdesks uitgevoerd. Wie het verzoek heeft ingevoerd, mag het niet goedkeuren.',
  refusals: {
    ...{
      'not-identified': 'de persoon heeft de identiteit niet aangetoond',
      unfounded: 'kennelijk ongegrond',
      excessive: 'buitensporig',
    },
    ...{
      'not-a-customer': 'we hebben geen gegevens van de persoon',
      'overriding-grounds': 'dwingende gerechtvaardigde gronden',
    },
    ...{ 'rights-of-others': 'rechten van anderen', 'not-possible': 'kan niet worden uitgevoerd' },
  },
  ...{
    why: 'Reden',
    note: 'Eigen woorden aan de persoon',
    noteHint: 'De persoon leest dit in de brief en op de eigen pagina.',
  },
  ...{ retry: 'Opnieuw proberen', identify: 'De identiteit is aangetoond', extend: 'Termijn verlengen' },
  identifyHint: 'Hoe jullie dat weten. Geen persoonsgegevens.',
  extendHint: 'Nog twee maanden (artikel 12, lid 3). De persoon leest de reden.',
  said: {
    ...{
      approved: 'Het verzoek is goedgekeurd.',
      refused: 'Het verzoek is afgewezen.',
      settled: 'Het is genoteerd.',
    },
    ...{
      retried: 'Het verzoek gaat verder.',
      identified: 'De identiteit is als aangetoond genoteerd.',
      extended: 'De termijn is verlengd.',
    },
  },
}

export const de: RequestsWords = {
  intro:
    'Zuerst Überfälliges, dann Offenes nach seiner Frist, dann Abgeschlossenes. Die betroffene Person wird hier nicht genannt.',
  empty: 'Es gibt keinen Antrag.',
  ...{
    request: 'Antrag',
    reference: 'Zeichen',
    type: 'Betrifft',
    due: 'Spätestens',
    overdue: 'überfällig',
    ended: 'abgeschlossen',
  },
  ...{
    blocked: 'Wartet auf jemanden hier',
    waits: 'Wartet und wird von selbst wieder versucht',
    timeline: 'Verlauf',
    done: 'Was getan ist',
  },
  ...{ found: 'gefunden', erased: 'gelöscht', anonymised: 'anonymisiert', rectified: 'berichtigt' },
  ...{ kept: 'Behalten', until: 'bis', noEnd: 'ohne Enddatum' },
  doubts: 'Ist es dieselbe Person?',
  doubtsHint:
    'In diesen Datensätzen ändert sich nichts, bis jemand entschieden hat. Die Angaben sind maskiert.',
  ...{
    isThem: 'Es ist die Person',
    isNot: 'Es ist jemand anderes',
    recipients: 'Empfänger',
    letters: 'Briefe',
    attempts: 'Versuche',
  },
  ...{ certificate: 'Bescheinigung herunterladen', approve: 'Antrag genehmigen', refuse: 'Antrag ablehnen' },
  approveHint:
    'Das Verlangte wird dann in allen Ticketsystemen ausgeführt. Wer den Antrag eingegeben hat, darf ihn nicht genehmigen.',
  refusals: {
    ...{
      'not-identified': 'die Person hat ihre Identität nicht nachgewiesen',
      unfounded: 'offenkundig unbegründet',
      excessive: 'exzessiv',
    },
    ...{
      'not-a-customer': 'wir haben keine Daten der Person',
      'overriding-grounds': 'zwingende schutzwürdige Gründe',
    },
    ...{ 'rights-of-others': 'Rechte anderer', 'not-possible': 'nicht ausführbar' },
  },
  ...{
    why: 'Grund',
    note: 'Eigene Worte an die Person',
    noteHint: 'Die Person liest das in ihrem Brief und auf ihrer Seite.',
  },
  ...{
    retry: 'Noch einmal versuchen',
    identify: 'Die Identität ist nachgewiesen',
    extend: 'Frist verlängern',
  },
  identifyHint: 'Woher Sie das wissen. Keine personenbezogenen Daten.',
  extendHint: 'Zwei weitere Monate (Artikel 12 Absatz 3). Die Person liest den Grund.',
  said: {
    ...{
      approved: 'Der Antrag ist genehmigt.',
      refused: 'Der Antrag ist abgelehnt.',
      settled: 'Es ist vermerkt.',
    },
    ...{
      retried: 'Der Antrag geht weiter.',
      identified: 'Die Identität ist als nachgewiesen vermerkt.',
      extended: 'Die Frist ist verlängert.',
    },
  },
}

export const en: RequestsWords = {
  intro:
    'Overdue ones first, then open ones by their deadline, then those that have ended. The data subject is not named here.',
  empty: 'There is no request.',
  ...{
    request: 'Request',
    reference: 'Reference',
    type: 'For',
    due: 'Due',
    overdue: 'overdue',
    ended: 'ended',
  },
  ...{
    blocked: 'Waits for somebody here',
    waits: 'Waits, and is tried again by itself',
    timeline: 'Timeline',
    done: 'What was done',
  },
  ...{ found: 'found', erased: 'erased', anonymised: 'anonymised', rectified: 'rectified' },
  ...{ kept: 'Kept', until: 'until', noEnd: 'without an end date' },
  doubts: 'Is it the same person?',
  doubtsHint: 'Nothing is changed in these records until somebody has decided. What they say is masked.',
  ...{
    isThem: 'It is the person',
    isNot: 'It is somebody else',
    recipients: 'Recipients',
    letters: 'Letters',
    attempts: 'tries',
  },
  ...{
    certificate: 'Download the certificate',
    approve: 'Approve the request',
    refuse: 'Refuse the request',
  },
  approveHint:
    'What is asked for is then carried out in all help desks. Whoever entered the request may not approve it.',
  refusals: {
    ...{
      'not-identified': 'the person has not proven who they are',
      unfounded: 'manifestly unfounded',
      excessive: 'excessive',
    },
    ...{
      'not-a-customer': 'we have no data of the person',
      'overriding-grounds': 'compelling legitimate grounds',
    },
    ...{ 'rights-of-others': 'rights of others', 'not-possible': 'cannot be carried out' },
  },
  ...{
    why: 'Reason',
    note: 'Words of your own to the person',
    noteHint: 'The person reads this in their letter and on their page.',
  },
  ...{ retry: 'Try again', identify: 'The identity is proven', extend: 'Extend the deadline' },
  identifyHint: 'How you know. No personal data.',
  extendHint: 'Two months more (Article 12(3)). The person reads the reason.',
  said: {
    ...{ approved: 'The request is approved.', refused: 'The request is refused.', settled: 'It is noted.' },
    ...{
      retried: 'The request goes on.',
      identified: 'The identity is noted as proven.',
      extended: 'The deadline is extended.',
    },
  },
}
