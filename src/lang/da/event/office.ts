import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const resignation: EventWords = {
  verbs: wordList(`
    træde tilbage; træde tilbage som; træde tilbage fra{none:office}; træde af@0.7; fratræde; fratræde {office}; gå af; gå af som; trække sig som; trække sig fra{none:office}; trække sig tilbage som; trække sig tilbage fra{none:office}; trække sig@0.5; forlade {office}; forlade {none:=post/=regering/=embede/=ministerium}; nedlægge {none:=mandat/=hverv/=embede/office}; opgive {none:=post/=embede/=magt/=formandspost}; overdrage {none:=magt} til@0.6; overlade {none:=magt/=post} til@0.6; abdicere; indgive {none:=afskedsbegæring/=opsigelse}; indgive sin afskedsbegæring; aflevere {none:=afskedsbegæring/=afskedsansøgning}; tage {none:=afsked}; søge {none:=afsked}; gå på{none:=pension}@0.4; sige_op@0.6; sige {none:=job} op; stoppe som{none:office}; kaste {none:=håndklæde}@0.5; falde subject{none:=regering/=kabinet}@0.7
    afskedige; afskedige {recipient:person}; fyre {recipient:person}; fyre@0.6; afsætte {recipient:political}; afsætte@0.5; bortvise {recipient:person}@0.5; vælte {recipient:political}@0.6; styrte {recipient:political}@0.5; fjerne {recipient:person}@0.5; fjerne {recipient:person} fra{none:office/=magt}; fjerne fra{none:office/=magt}; sætte {recipient:person} fra bestilling; suspendere {recipient:person}@0.5; fritage {recipient:person} for; fratage {recipient:person} {none:office/=post}; udskifte {recipient:person}; erstatte {recipient:person}@0.4; smide {recipient:person} ud@0.4; tvinge {recipient:person} til afgang; tvinge {recipient:person} fra{none:=magt/=post}; presse {recipient:person} ud@0.6; stille for{none:=rigsret}; vippe af{none:=pind}; degradere@0.5; hjemkalde {recipient:=guvernør}
    bebude sin afgang@0.8; få {none:=fyreseddel/=sparket}@0.7; blive sat fra bestilling; smide {none:=håndklæde} i{none:=ring}@0.6; forlade {none:=politik}@0.7; trække sig fra{none:=politik/=post/=formandspost/=regering}; udtræde af{none:=regering/=koalition/=bestyrelse}@0.8; sprænge {none:=regering/=koalition}@0.7; vælte subject{none:=regering}@0.6; opløse {none:=koalition/=regering}@0.7
    !gå ud af; !gå op i; !gå ned af; !styrte sammen; !styrte ned; !fyre {=skud/=missil/=raket/=op/=løs}; !afsætte {=vare/=penge/=beløb/=midler/=produkt/=tid}; !gå af{=vej}; !træde tilbage fra{treaty}
  `),
  nouns: wordList(`
    afgang@0.6; tilbagetræden; tilbagetrædelse; fratræden; fratrædelse; afskedigelse@0.7; afskedigelse af{person}@0.85; fyring@0.5; fyring af{person}@0.75; afsættelse af{person}@0.8; afsættelse@0.5; afsked@0.4; afskedsbegæring; abdikation; rigsretssag@0.5; regering_fald; regeringsomdannelse@0.5; ministerrokade@0.6; udskiftning af{person}@0.5; demission
    regeringskrise@0.4; ministerrokade@0.6; regeringsrokade@0.7; regeringens_fald; fald@0.2; exit@0.2
    !togafgang; !flyafgang; !afgangseksamen
  `),
  light: {
    actor: wordList("meddele; annoncere; bebude; indgive; begære; tage; aflevere; forlange"),
    recipient: wordList("kræve; få; forlange; acceptere"),
  },
};

export const appointment: EventWords = {
  verbs: wordList(`
    udnævne; udnævne {recipient:person} til; udpege {recipient:person} til/som; udpege {recipient:person}@0.7; udpege@0.5; indsætte {recipient:person} som@0.8; indsætte {recipient:person} i{none:office}; indsætte {recipient:person}@0.5; ansætte {recipient:person} som@0.6; beskikke; nominere; nominere {recipient:person} til; indstille {recipient:person} til/som@0.7; vælge {recipient:person} til@0.75; vælge {recipient:person} som@0.75; vælge til{none:office}@0.75; genvælge {recipient:person}@0.6; genvælge til@0.6; tage {none:=ed} subject{recipient:person}; aflægge {none:=ed} subject{recipient:person}; tage i{none:=ed}; tiltræde {office} subject{recipient:person}; tiltræde som subject{recipient:person}; tiltræde subject{recipient:person}@0.6; overtage {office} subject{recipient:person}; overtage {none:=magt/=post/=formandskab/=embede/=præsidentpost/=ledelse} subject{recipient}; overtage {none:=post} efter subject{recipient:person}; afløse {none:person} subject{recipient:person}@0.75; afløse {none:person} som subject{recipient:person}; efterfølge {none:person} subject{recipient:person}@0.75; blive {none:office} subject{recipient:person}@0.75; blive præsident subject{recipient:person}; blive statsminister subject{recipient:person}; blive minister subject{recipient:person}; blive udenrigsminister subject{recipient:person}; komme til{none:=magt} subject{recipient}; danne {none:=regering/=koalition} subject{recipient}; krone {recipient:person}; bestige {none:=trone} subject{recipient}; genindsætte {recipient:person}; forfremme {recipient:person}@0.5; gøre {recipient:person} til{none:office}@0.6; sende {recipient:person} som{none:=ambassadør/=udsending}; akkreditere@0.5; kåre {recipient:person}@0.4
    tiltræde subject{recipient:political}@0.7; vælge {recipient:person}@0.5; indvælge {recipient:person} i@0.7; blive valgt subject{recipient:person}@0.6; indtræde i{none:=regering/=bestyrelse/=folketing}@0.7; overtage {none:=ansvar/=ledelse/=magt}@0.6; få {none:=post/=ministerpost} som@0.6; sætte sig i spids_for@0.5; komme ind i{none:=regering/=parlament}@0.5
    afløse {none:person} af{recipient:person}@0.8; beholde {none:=post}@0.5
    !blive {=mester/=far/=mor/=verdensmester/=ven}; !vælge {=farve/=løsning}
  `),
  nouns: wordList(`
    udnævnelse@0.75; udnævnelse af{person}; udnævnelse til; udpegning@0.6; udpegning af{person}@0.8; udpegelse@0.6; udpegelse af{person}@0.8; indsættelse af{person}@0.7; indsættelse som@0.7; præsidentindsættelse; indsættelsesceremoni@0.7; tiltræden@0.5; nominering@0.6; nominering af{person}@0.8; beskikkelse; magtovertagelse@0.5; edsaflæggelse; regeringsdannelse@0.6; genindsættelse@0.6; kroning@0.5; tronskifte@0.6; forfremmelse@0.4
  `),
  light: {
    actor: wordList("meddele; godkende; bekræfte; foretage; offentliggøre"),
    recipient: wordList("få; acceptere; takke_ja_til"),
  },
};

export const election: EventWords = {
  verbs: wordList(`
    gå til{none:=valg/=valgurne/=stemmeurne/=urne}; gå til valg; stemme ved{none:=valg/=folkeafstemning}; stemme om{none:=uafhængighed/=forfatning/=medlemskab/=løsrivelse/=selvstændighed}@0.7; stemme for/imod/mod{none:=uafhængighed/=løsrivelse/=selvstændighed}@0.75; afgive {none:=stemme}@0.7; vælge {none:=parlament/=præsident/=folketing/=forsamling/=leder}@0.7; udskrive {none:=valg/=folkeafstemning}; holde {none:=valg/=folkeafstemning}; afholde {none:=valg/=folkeafstemning}; vinde {none:=valg}@0.75; tabe {none:=valg}@0.75; overleve {none:=mistillidsafstemning/=afstemning}; stemme {person} ud@0.7; sætte {none:=kryds}@0.6; stille op til{none:=valg}@0.6; stille op som{none:office}@0.5
    vinde {none:=valg}; tabe {none:=valg}; stemme nej til{none:=union/=traktat/=forfatning}@0.7; stemme ja til{none:=union/=traktat/=forfatning}@0.7; gå til{none:=stemmebokse/=stemmeboks}; opstille til{none:=valg}; stille op til{none:=præsidentvalg/=folketingsvalg/=borgmestervalg}; genvælge@0.6; miste {none:=flertal}@0.6; få {none:=flertal}@0.5; vinde {none:=flertal/=præsidentpost/=formandspost/=borgmesterpost}@0.65; sende til{none:=urafstemning/=folkeafstemning}@0.8
  `),
  nouns: wordList(`
    valg@0.7; -valg@0.75; præsidentvalg; parlamentsvalg; folketingsvalg; midtvejsvalg; kommunalvalg; lokalvalg; nyvalg; omvalg; genvalg@0.5; suppleringsvalg; formandsvalg@0.6; lederskabsvalg; folkeafstemning; -folkeafstemning; afstemning om{none:=uafhængighed/=forfatning/=medlemskab/=tillid/=løsrivelse/=selvstændighed/=genforening}@0.8; uafhængighedsafstemning; løsrivelsesafstemning; afstemning@0.5; regionsvalg; regionalvalg; mistillidsafstemning; tillidsafstemning; mistillidsvotum; tillidsvotum; mistillidsdagsorden; valgrunde@0.6; valghandling; primærvalg@0.6; delstatsvalg; valgrunden; urafstemning@0.5
    valgsejr@0.8; valgnederlag@0.8; jordskredssejr@0.7; kampvalg@0.7
    !prøvevalg; !skolevalg; !sangvalg; !filmvalg; !musikvalg; !udvalgsafstemning; !afstemning om{=nominering/=lovforslag/=forslag/=resolution/=lov/=budget/=ændringsforslag/=dagsorden/=aftale}; !afstemning i{organization/=folketing/=parlament/=byråd/=udvalg/=senat/=kongres/=ting}; !fravalg; !tilvalg; !valg af{=strategi/=metode/=løsning/=ord/=middel/=tidspunkt/=form/=sted/=emne/=partner/=leverandør/=model/=navn/=taktik/=vej/=våben/=tøj/=uddannelse/=karriere}; !valg mellem; !valg til{=højesteret/=domstol/=post}; !personlig_valg; !svær_valg; !udvalg; !-udvalg; !forretningsudvalg; !fri_valg; !vareudvalg; !underudvalg; !landsvalg@0.5; !valgkamp; !erhvervsvalg; !materialevalg; !hovedudvalg; !fællesudvalg; !studievalg; !menuvalg; !partnervalg; !udenrigsudvalg; !nævn; !farvevalg; !vejvalg; !finansudvalg; !retsudvalg; !ordvalg; !tøjvalg
  `),
  light: {
    actor: wordList(
      "holde; afholde; udskrive; vinde; tabe; gå_til; deltage_i; stille_op_til; boykotte; gennemføre; overleve; kræve; stemme_ved; arrangere",
    ),
    recipient: [],
  },
};

export const ceremony: EventWords = {
  verbs: wordList(`
    mindes {none:anniversary/=offer/=død/=falden/=krig/=befrielse/=afslutning}; mindes@0.6; markere {none:anniversary}; markere@0.3; fejre {none:anniversary/=uafhængighed/=sejr/=jubilæum/=fødselsdag/=dag}; fejre@0.5; indvie {none:building}; indvie@0.7; åbne {none:building}@0.6; afsløre {none:=statue/=monument/=mindesmærke/=mindetavle/=mindeplade}; lægge {none:=krans/=blomst/=grundsten}; nedlægge {none:=krans/=grundsten}; begrave {person}@0.7; begrave@0.4; bisætte; stede til{none:=hvile}; hædre {none:=død/=falden/=offer/=veteran/=minde}; holde {none:=stilhed/=minut}; ære {none:=minde/=falden/=offer/=død}; døbe {ship}; navngive {ship}@0.6; tage {ship} i{none:=brug}@0.8; tage {ship} i_brug@0.8; indsætte {ship}@0.6; krone@0.4; deltage i{none:ceremony}; deltage ved{none:ceremony}; overvære {none:ceremony}; klippe {none:=snor/=bånd}; tage {none:=spadestik}; søsætte {ship}@0.7; hejse {none:=flag}@0.5; paradere@0.6; byde velkommen til{none:=leg}@0.3
    !åbne {=dør/=konto/=ild/=grænse/=forhandling/=marked/=ambassade/=butik/=sag}; !fejre {=mål}
  `),
  nouns: wordList(`
    ceremoni; -ceremoni; åbningsceremoni; mindehøjtidelighed; -højtidelighed; højtidelighed@0.8; mindegudstjeneste; mindeceremoni; mindesamling; mindestund; mindedag@0.5; begravelse@0.8; statsbegravelse; bisættelse@0.8; parade@0.6; -parade@0.6; militærparade@0.7; sejrsparade; årsdag@0.35; hundredårsdag@0.5; jubilæum@0.5; -jubilæum@0.5; fejring@0.7; markering@0.3; markering af{none:anniversary}@0.7; festlighed@0.7; indvielse@0.8; indvielse af{building}; åbning af{building}@0.75; afsløring af{none:=statue/=monument/=mindesmærke}; kransenedlæggelse; kranselægning; kroning@0.7; kongebryllup; bryllup@0.4; navngivning af{ship}; indsættelse af{ship}@0.7; skibsdåb@0.7; minut_stilhed; nationaldag@0.4; befrielsesfest@0.6; statsbanket@0.5; gallamiddag@0.5; festmiddag@0.5; æresbevisning@0.4; prisuddeling@0.5; -uddeling@0.2; grundstensnedlæggelse; genåbning af{building}@0.4
    !underskrivelsesceremoni; !underskriftsceremoni; !indsættelsesceremoni; !kupparade
  `),
  light: {
    actor: wordList(
      "deltage_i; deltage_ved; holde; afholde; overvære; være_vært_for; lede; arrangere; markere; tale_ved; rejse_til; komme_til; samles_til; forestå",
    ),
    recipient: [],
  },
};
