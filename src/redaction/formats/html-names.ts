const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Elements that begin and end a line where they are shown (HTML Standard 15.3). */
export const blocks = words(`
  address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe label legend li listing main
  menu nav noframes noscript ol optgroup option p plaintext pre search section select summary
  table tbody textarea tfoot thead title tr ul xmp
`)

/** Cells stand beside one another. */
export const cells = words('td th input')

const inline = words(`
  a abbr acronym applet area audio b base basefont bdi bdo bgsound big blink canvas cite code col colgroup data
  datalist del dfn em embed font frame i image img ins isindex kbd keygen link map mark marquee meta meter nobr noembed object
  output param picture portal progress q rb rp rt rtc ruby s samp script slot small source span strike strong style sub sup svg template
  time track tt u var video wbr math mi mn mo mrow mtext circle clippath defs ellipse filter foreignobject g line
  lineargradient mask path pattern polygon polyline radialgradient rect stop symbol text textpath tspan use desc
`)

/** Namespaces of Office and SVG: `o:p`, `v:shape`, `st1:personname`. */
const prefixed = /^(?:o|v|w|m|x|st\d|u\d|svg|xml|ns\d):[a-z]/u

/** An element of HTML. `<anna@exempel.se>` and `<Anna Berg>` are words in angle brackets to everyone but a parser. */
export const isElement = (name: string): boolean =>
  inline.has(name) || blocks.has(name) || cells.has(name) || prefixed.test(name)

/** Elements without an end tag (HTML Standard 13.1.2), and those of them that are written without attributes. */
export const standsAlone = words('br hr wbr')
const voidOthers = words('area base col embed frame img input link meta param source track')

export const isVoid = (name: string): boolean => standsAlone.has(name) || voidOthers.has(name)

/** Attributes that may stand without a value. */
export const bare = words(`
  allowfullscreen async autofocus autoplay border checked compact controls declare default defer disabled download
  formnovalidate hidden inert ismap itemscope loop multiple muted nohref nomodule noresize noshade novalidate nowrap
  open playsinline readonly required reversed scoped seamless selected typemustmatch alt class content href id name
  style title value
`)

/** Attributes that hold a link, where a space would end it. */
export const links = words(`
  action background cite data formaction href longdesc poster profile src srcset usemap xlink:href xml:base
`)

/** Attributes that say how a thing looks or works: no text of anybody's. Every other is read. */
export const structural = words(`
  abbr accept accept-charset align allowfullscreen aria-hidden async autocomplete autoplay axis bgcolor border
  bordercolor cellpadding cellspacing char charoff charset checked class clear color cols colspan controls coords
  crossorigin datetime decoding defer dir disabled enctype face fetchpriority frameborder frame headers height hidden
  hspace http-equiv integrity kind lang language loading loop marginheight marginwidth max maxlength media method min
  minlength muted noshade nowrap readonly rel required role rows rowspan rules sandbox scope scrolling selected shape
  size sizes span start step tabindex target type valign valuetype version vspace width wrap xmlns
`)

/** Attributes whose meaning another one of the same element tells: `<input name="phone" value="…">`. */
export const named = words('value content')
