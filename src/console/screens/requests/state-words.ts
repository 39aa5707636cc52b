import type { RequestState } from '../../../requests/model.ts'
import { requestStates } from '../../../requests/model.ts'
import type { InLanguages } from '../../languages.ts'

type StateWords = Readonly<Record<RequestState, string>>

/** In the order of `requestStates`; as people of the house say it, where the person's own page speaks to the person. */
const inOrder = (...words: readonly string[]): StateWords =>
  Object.fromEntries(requestStates.map((state, index) => [state, words[index] ?? state])) as StateWords

export const stateWords: InLanguages<StateWords> = {
  sv: inOrder(
    ...[
      'mottagen',
      'identitet efterfrågad',
      'identitet styrkt',
      'förbereds',
      'sökt',
      'planerad',
      'väntar på godkännande',
    ],
    ...[
      'utförs',
      'kontrolleras',
      'mottagare underrättas',
      'utförd',
      'utförd i delar',
      'avslagen',
      'återkallad',
      'förfallen',
    ],
  ),
  nb: inOrder(
    ...[
      'mottatt',
      'identitet etterspurt',
      'identitet godtgjort',
      'forberedes',
      'søkt',
      'planlagt',
      'venter på godkjenning',
    ],
    ...[
      'utføres',
      'kontrolleres',
      'mottakere underrettes',
      'utført',
      'delvis utført',
      'avslått',
      'trukket tilbake',
      'bortfalt',
    ],
  ),
  da: inOrder(
    ...[
      'modtaget',
      'identitet efterspurgt',
      'identitet godtgjort',
      'forberedes',
      'søgt',
      'planlagt',
      'venter på godkendelse',
    ],
    ...[
      'udføres',
      'kontrolleres',
      'modtagere underrettes',
      'udført',
      'delvis udført',
      'afvist',
      'trukket tilbage',
      'bortfaldet',
    ],
  ),
  fi: inOrder(
    ...[
      'vastaanotettu',
      'henkilöllisyyttä kysytty',
      'henkilöllisyys osoitettu',
      'valmistellaan',
      'haettu',
      'suunniteltu',
    ],
    ...['odottaa hyväksyntää', 'toteutetaan', 'tarkistetaan', 'vastaanottajille ilmoitetaan', 'toteutettu'],
    ...['toteutettu osittain', 'hylätty', 'peruttu', 'rauennut'],
  ),
  nl: inOrder(
    ...[
      'ontvangen',
      'identiteit gevraagd',
      'identiteit aangetoond',
      'wordt voorbereid',
      'gezocht',
      'gepland',
    ],
    ...[
      'wacht op goedkeuring',
      'wordt uitgevoerd',
      'wordt gecontroleerd',
      'ontvangers worden ingelicht',
      'uitgevoerd',
    ],
    ...['deels uitgevoerd', 'afgewezen', 'ingetrokken', 'vervallen'],
  ),
  de: inOrder(
    ...[
      'eingegangen',
      'Identität erfragt',
      'Identität nachgewiesen',
      'wird vorbereitet',
      'gesucht',
      'geplant',
    ],
    ...[
      'wartet auf Genehmigung',
      'wird ausgeführt',
      'wird geprüft',
      'Empfänger werden unterrichtet',
      'ausgeführt',
    ],
    ...['teilweise ausgeführt', 'abgelehnt', 'zurückgezogen', 'verfallen'],
  ),
  en: inOrder(
    ...[
      'received',
      'identity asked for',
      'identity proven',
      'being prepared',
      'searched for',
      'planned',
      'waits for approval',
    ],
    ...[
      'being carried out',
      'being checked',
      'recipients are told',
      'done',
      'done in part',
      'refused',
      'revoked',
      'expired',
    ],
  ),
}
