import type { RequestSettings } from '../settings.ts'

/**
 * The supervisory authority of the country (GDPR Art 51), as a person writes to it. Names and postal addresses as the
 * authorities gave them in 2025. None for Germany, where it is that of the organisation's Land; of the United Kingdom
 * the web address alone, since the ICO was to leave Wilmslow in the autumn of 2026.
 */
const authorities: Readonly<Record<RequestSettings['country'], string | undefined>> = {
  SE: 'Integritetsskyddsmyndigheten (IMY), Box 8114, 104 20 Stockholm, www.imy.se',
  NO: 'Datatilsynet, Postboks 458 Sentrum, 0105 Oslo, www.datatilsynet.no',
  DK: 'Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, www.datatilsynet.dk',
  FI: 'Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, tietosuoja.fi',
  NL: 'Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, autoriteitpersoonsgegevens.nl',
  DE: undefined,
  GB: 'Information Commissioner’s Office (ICO), ico.org.uk',
}

/** Where a person may complain: what the installation says, else the authority of its country. */
export const authorityOf = ({
  controller,
  country,
}: Pick<RequestSettings, 'controller' | 'country'>): string | undefined =>
  controller?.authority ?? authorities[country]
