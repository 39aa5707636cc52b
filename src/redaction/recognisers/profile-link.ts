import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { findingOf } from './matches.ts'

const name = '(?<value>@?[A-Za-zÅÄÖØÆåäöøæ][\\w.~åäöøæ-]{1,38}\\w)(?=[/?#\\s"\'<>)\\],.;:|]|$)'
/** Sites where the first part of the path is who it is. */
const sites =
  'github|gitlab|bitbucket|instagram|facebook|fb|twitter|x|tiktok|twitch|soundcloud|pinterest|threads|medium|vimeo|flickr|keybase|strava'
const onSite = new RegExp(
  `(?<![\\w.-])(?:www\\.|m\\.|mobile\\.)?(?:${sites})\\.(?:com|net|org|tv)/${name}`,
  'dgi',
)
const inPath = new RegExp(
  `\\.[a-z]{2,8}(?::\\d{2,5})?(?:/[\\w~.-]{1,30}){0,3}/(?:(?:users?|u|profiles?|profil|profiel|profiili|members?|medlem(?:mer|mar)?|jasen(?:et)?|in|people|author|bruker|brukere|bruger|brugere|anvandare|gebruiker|benutzer|mitglied(?:er)?|kayttaja)/|~/?|@/?)${name}`,
  'dgi',
)
/** Not of a person: pages of the site itself, and parts of a path that an API has. */
const pages =
  /^@?(?:about|account|accounts|api|apps?|articles?|blog|careers|contact|docs|download|edit|explore|features|groups?|help|hashtag|home|i|index|info|issues|jobs|join|legal|list|login|logout|marketplace|me|messages|new|news|notifications|orders|orgs|p|pages?|password|photos?|policies|policy|posts?|pricing|privacy|products?|profile|reel|register|reset|search|security|self|settings|share|shop|signin|signup|status|stories|support|terms|tos|topics?|tr|user|users|v\d|video|videos|watch|[\w-]+\.(?:php|html?|aspx?|jsp|png|jpe?g|gif|svg|pdf|js|css))$/i

/** The path alone, as the line of a log has it: `GET /users/rgupta/orders`. */
const requested = new RegExp(
  `(?<=(?:GET|POST|PUT|PATCH|DELETE|HEAD)[ ](?:/[\\w.-]{1,20}){0,3}/(?:users?|profiles?|members?|people|medlem(?:mer|mar)?|brukere?|brugere?|anvandare|gebruikers?|benutzer|mitglieder|kayttajat)/)${name}`,
  'dg',
)

/** Homes of users in paths of files. */
const home =
  /(?:[A-Z]:\\{1,2}Users\\{1,2}|(?<![\w/])\/(?:home|Users)\/)(?<value>[A-Za-z][\w.-]{1,30}\w)(?=[\\/\s"'`<>),;:]|$)/dgu
const nobodys =
  /^(?:public|default|all|shared|guest|admin|administrator|root|user|users|runner|ubuntu|debian|pi|ec2-user|www-data|www|app|node|git|jenkins|build|data|deploy|vagrant)$/i
/** `u/foxy_lady`, as it is written at Reddit; `/u/Anna Berg` is a link that was decoded. */
const reddit =
  /(?<![\p{L}\p{N}/_.-])\/?u\/(?!\p{Lu}\p{Ll}+ \p{Lu})(?<value>[A-Za-z][\w-]{2,19})(?![\w/%-])/dgu

const named = (text: string, pattern: RegExp, except: RegExp): Finding[] => {
  const found: Finding[] = []
  for (const hit of text.matchAll(pattern)) {
    const [start, end] = hit.indices?.groups?.value ?? [0, 0]
    if (!except.test(text.slice(start, end))) found.push(findingOf(profileLink, start, end, 0.7))
  }
  return found
}

/** Who a link to a profile, or a path to somebody's home, names. */
export const profileLink: Recogniser = {
  name: 'profile-link',
  entity: 'USERNAME',
  examples: {
    finds: [
      'https://github.com/⟦foxylady⟧',
      'instagram.com/⟦foxy.lady⟧/',
      'https://x.com/⟦foxylady⟧/status/1234567',
      'https://forum.exempel.se/user/⟦kattmamma⟧',
      'https://shop.example/members/⟦jan-devries⟧?tab=1',
      'https://forum.exempel.se/medlem/⟦granne_i_skogen⟧/inlagg',
      '"GET /api/users/⟦rgupta⟧/orders HTTP/1.1" 200',
      'C:\\Users\\⟦bthompson⟧\\Documents',
      '/home/⟦bthompson⟧/.ssh/config',
      'Reddit u/⟦foxy_lady⟧',
    ],
    ignores: [
      'https://github.com/features',
      'https://www.facebook.com/help/contact',
      'https://exempel.se/user/settings',
      'https://exempel.se/u/123456',
      '/home/app/server.js',
      'GET /users/12345 HTTP/1.1',
      'C:\\Users\\Public\\Desktop',
      'och/eller u/i',
    ],
  },
  find({ text }: PreparedText) {
    const found: Finding[] = []
    if (!/[/\\]/.test(text)) return found
    if (/\.(?:com|net|org|tv)\//i.test(text)) for (const each of named(text, onSite, pages)) found.push(each)
    if (/\/(?:user|u\/|prof|memb|medl|jas|in\/|peop|auth|bru|geb|ben|~|@)/i.test(text))
      for (const each of named(text, inPath, pages)) found.push(each)
    if (/(?:GET|POST|PUT|PATCH|DELETE|HEAD) \//.test(text))
      for (const each of named(text, requested, pages)) found.push(each)
    if (/[\\/](?:users|home)[\\/]/i.test(text))
      for (const each of named(text, home, nobodys)) found.push(each)
    if (text.includes('u/')) for (const each of named(text, reddit, pages)) found.push(each)
    return found
  },
}
