import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: German. */
export const ordinary4 = list(`
Re: Parkplatz
Fwd: Attest
Herrn/Frau
Frau/Herr/Divers
z. Hd. Einkauf
c/o Poststelle, 3. Stock
{Role} oder {role}, egal wer
Der {afamily} am Platz ist ein Wirtshaus, kein Mensch.
Im {afamily}saal zieht es
{afamily}s Hof, Ferien auf dem Bauernhof, Kaution weg
Mode {agiven} führt nur Übergrößen
{agiven} 3000 heißt der Staubsauger und saugt nicht
Marke {afamily}, Modell {agiven}, Farbe Taupe
Roboter „{agiven}“ bleibt an der Schwelle hängen.
Zyklon {agiven} näherte sich der Küste, Reise storniert.
`)
