/** Given names, common for a generation or more in the countries of our stores, that the lists of @faker-js/faker lack. */
export const moreGiven: readonly string[] = `
agneta agnes albin alfred alice allan alva amanda anders anette anita ann annette annika anneli arne arvid astrid axel barbro
beata bengt berit bertil birger birgit birgitta bjarne bo börje britt britta camilla carina carl carolina caroline cecilia
charlotta christer christina christoffer claes dagmar daniel david ebba edvin elias elin elisabeth elise ellen elsa emelie
emil emma erik erika ester eva evelina fatima felicia felix filip fredrik frida gerd gertrud göran gösta greta gudrun gunborg
gunilla gunnar gunnel gustaf gustav hanna hannes harald harry hedvig helena helén henrik henry hugo håkan ida ingalill
ingegerd ingela inger ingrid ingvar irene isabella isak ivar jakob jan jeanette jens jenny jesper jessica jimmy joakim
joel johan johanna johannes john jonas jonatan jonna josefin julia kajsa karin karl kenneth kent kerstin kjell klas kristian
kristina kristoffer krister kurt lars laila leif lena lennart liam lina linda linn linnea linus lisa lisbeth liselott lova
lovisa lucas ludvig madeleine maja magdalena magnus maj malin marcus margareta maria marianne marie martin mathias mattias
maud mikael mohamed moa monika monica nathalie nils niklas nina nora olle olof oscar oskar ove patrik per pernilla peter
petra pontus pär ragnar rasmus rebecka rickard rita robert roger roland rolf rut samuel sandra sebastian signe sigrid
simon siv sofia sofie staffan stefan stellan sture sune susanne sven svante therese thomas tilda tina tobias tomas tommy
torbjörn tord torsten tove tuva ulf ulla ulrika urban veronica viktor viktoria vilhelm william yvonne åke åsa örjan östen
aksel amalie andreas anne arild arnfinn asbjørn aslak audun aud bente birgitte bjørg bjørn bjørnar brit dagfinn eilif einar
eirik eivind elisabet ellinor erlend espen even finn frode geir gerda gro grete gry guri halvard halvor hallvard hans
harald hege heidi helge hilde håkon håvard inge ingeborg ingunn ingvild jarle jon jorunn jostein jørgen jørn kari karoline
kirsten kjersti kjetil knut kristin lasse lill live magne magnhild maren mari marit marte mathilde mette morten oddbjørn
oddvar ola olav olaug ole ottar pål ragnhild randi reidar reidun roar rune ruth sigurd silje sindre sissel solveig steinar
stein stian svein sverre synnøve sølvi terje thea thor thorbjørn tiril tom tone tonje tor tore torgeir torill torunn trine
trond trude trygve turid tuva unni vebjørn vegard vibeke vidar vigdis øystein øyvind åge åse åshild
allan anders annemette bent bente annette asger bent benedikte birthe bodil børge carsten charlotte claus connie ditte dorte dorthe
ejnar elsebeth emilie erling esben flemming frederik gitte grethe hanne heine helle henning henriette holger inge ingelise
iben jakob jeppe jette johnny jytte kaj karen karsten kasper katrine keld kenneth kim kirstine kjeld klaus kristine lars
laura laust lene line lis lise lisbet lone lotte louise mads maiken malene margrethe mathias merete mia michael mikkel mogens
nanna niels oluf palle pernille pia poul preben rikke signe sofus stig stine susanne svend søren tanja thorkild tine torben
trine troels bent bente ulla vagn viggo villy vivi
aatu aarne ahti aki aleksi alina anja anna anne anneli anniina annikki annukka antero antti anu ari arja arto asko auli
eero eeva eija eila eino elina elli emilia ensio erkki essi esa eveliina hannele hannes hannu harri heidi heikki helena
heli henna henri hilkka iida iiro ilkka ilmari ilona ilpo inka inkeri irja irma ismo jaakko jaana jani janne jari jarkko
jarmo jenni joni johanna jonna jorma jouko jouni juha juhani jukka julius jussi juuso kaarina kaija kaisa kalevi kalle karri
kati katja katri keijo kimmo kirsi kristiina kyllikki laila lasse lauri laura leena lea leevi leila liisa maarit maija maisa
mari maria marika marita marja marjatta marjo marjut marko markku markus martti marjaana matias matti mauri merja mervi
miia mika mikael mikko milla minna minttu mira mirja mirva nea niilo niina niko noora olavi olli outi paavo pasi paula pauli
pauliina pekka pentti pertti petri petteri piia pirjo pirkko päivi raija raili raimo raisa reijo reino riikka risto riitta
ritva roosa saara saija saku salla sami samuli sanna sanni santeri sari satu seija seppo senni silja simo sinikka sirkka
sirpa sofia soile suvi taina tanja tapani tapio tarja taru teemu teija tero terhi terttu tiia tiina timo tommi toni topi
tuija tuomas tuula tuomo tuukka tytti unto valtteri veera veijo veikko veli venla vesa viljami ville virpi väinö yrjö
aad adriaan albert alie anke annelies annemarie annemiek ans anton antoon arie arjan arnold astrid bart bas berend bianca
bram carla chantal cor corrie daan danielle dennis diederik dick dirk edwin eelco eline elly els erik esther evert ewout fenna
femke ferdinand frans freek geert gerard gerda gerrit gert gijs greet guido hanneke hannie hans harm harry heleen henk
herman hilde huub ineke ingrid jaap jacob jacqueline jan janneke jannie jasper jeanine jelle jeroen joke jolanda joop joost
joris josé jos judith jurgen karin kees klaas koen lars leendert lianne lieke liesbeth lisette loes lotte luuk maaike maarten
maartje manon marcel margriet marieke mariëlle marijke marja marjan marjolein marleen martijn martine mathijs matthijs menno
michiel mieke mirjam monique nicolaas niek nienke olaf patrick paulien peter petra piet pieter pim rené renske reinier rik
rianne rob robert roel roelof ronald ruben rutger ruud sander saskia sanne sjaak sjoerd sophie stefan stijn sven teun tessa
theo thijs tineke tim tjeerd toon truus ton vera vincent wendy wietse willem willemijn wilma wim wouter yvonne
achim adelheid albrecht alois andrea angelika anja anke annegret anneliese annette antje armin arno axel barbara beate benno
bernd bernhard bettina birgit björn boris brigitte britta carsten christa christel christian christiane christoph claudia
clemens conrad cornelia dagmar detlef dieter dietmar dietrich doris dorothea eberhard eckhard edith egon ekkehard elfriede
elke ellen elmar emil erich erika ernst erwin eugen ewald felix florian franz franziska friederike friedhelm friedrich fritz
gabriele georg gerd gerhard gerlinde gerhild gertrud gisela gregor gudrun günter günther guido gundula hannelore hannes
hans harald hartmut hedwig heiko heike heiner heinrich heinz helga helmut helmuth henrik herbert hermann hildegard holger
horst hubert ilse ingeborg ingo ingrid irmgard irmtraud jana jens joachim jochen johann johanna jörg josef judith julia jürgen
karin karl karlheinz karsten katharina kathrin katja katrin kerstin klaus konrad kornelia kurt lars leonhard liselotte lothar
ludwig lutz magdalena manfred manuela marc margarete margit marianne marion markus marlene martina matthias max mechthild
meike michael monika nadine nikolaus norbert olaf oliver oskar otto petra philipp rainer ralf raimund regine reinhard reinhold
renate roland rolf rosemarie rüdiger rudolf ruth sabine sascha sebastian sibylle siegfried sieglinde sigrid silke silvia simone
sonja stefan stefanie steffen susanne svenja sven tanja theodor thomas thorsten tilman tobias torsten traute udo ulrich ulrike
ulla ursula ute uwe verena veronika volker waldemar walter waltraud werner wilfried wilhelm wolfgang wolfram xaver yvonne
aaron abigail adam adrian aisling alan alastair albert alexander alfie alison amanda amelia amy andrea andrew angela anna
anne anthony antonia archie arthur barbara barry beatrice ben benjamin bernard beth brenda brian bridget callum cameron carl
caroline catherine charles charlie chloe christine christopher ciara claire colin connor craig daniel darren david deborah
declan deirdre denise derek diana dominic donald donna dorothy douglas duncan edward eileen elaine eleanor elizabeth ella ellie
emily emma eoin eric evelyn evie fergus fiona frances francis gareth gary geoffrey george gerald gillian glenn gordon graham
gregory hannah harriet harry heather helen henry hugh iain ian isaac isabel isabella jacob jacqueline james jamie jane janet
janice jason jean jeffrey jennifer jeremy jessica jill joan joanna joanne joe john jonathan joseph joshua joyce judith julia
julie karen kate katherine kathleen katie keith kelly kenneth kerry kevin kimberly kirsty laura lauren leah leanne lee leonard
lesley leslie lewis liam linda lisa lorraine louise lucy luke lynn maeve malcolm marcus margaret maria marie marilyn martha
martin mary matthew maureen megan melissa michael michelle mohammed molly monica nancy naomi natalie neil niamh nicholas nicola
nicole nigel nora oliver olivia oscar owen pamela patricia patrick paul paula pauline peter philip philippa rachel ralph
raymond rebecca rhys richard robert roger ronald rory rosemary roy russell ruth ryan sally samantha samuel sandra sarah scott
sean sharon sheila shirley siobhan simon sophie stacey stephen stephanie steven susan suzanne sylvia teresa theresa thomas
timothy tracey trevor valerie vanessa vivian walter william yvonne zoe
ahmed ahmad ali amina amir aisha bilal fatemeh hamid hassan hussein ibrahim ismail jamal karim khalid layla mahmoud mariam mehmet
mohammad mohamed muhammad mustafa nadia omar osman rania reza said samir yasmin yusuf zahra zainab abdi abdullah ayse fatma emre
agnieszka andrzej ewa grzegorz jacek jerzy katarzyna krzysztof magdalena malgorzata marek michal pawel piotr tomasz wojciech
zbigniew aleksandra dmitri dmitry igor irina ivan natalia natasha oksana olena sergei sergey svetlana tatiana vladimir yulia
bogdan cristian elena florin ioana mihai radu andrei priya raj rahul sanjay anil deepak amit nguyen
`
  .trim()
  .split(/\s+/u)
