import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const demand: EventWords = {
  verbs: wordList(`
    kræve #order; kræve [that] #order; kræve [inf] #order; kræve af{recipient} #order; kræve {entity} af{recipient} #order; forlange #order; forlange [that] #order; forlange af{recipient} #order; fordre #order; opfordre; opfordre {recipient} til; opfordre til; opfordre {recipient} [inf]; appellere til{recipient}; appellere@0.6; anmode {recipient} om; anmode om; anmode@0.8; bede {recipient} om; bede om{none:=hjælp/=bistand/=støtte/=møde/=asyl/=forhandling/=udlevering/=garanti/=penge/=undsætning/=forklaring}; bede {recipient:political} [inf]@0.8; bede {recipient:political} om [inf]; bede om@0.6; bønfalde; trygle; indtrængende bede; insistere på@0.75 #order; holde fast_i{none:=krav}; holde fast i{none:=krav}@0.8; holde fast ved{none:=krav}@0.8; stå fast på{none:=krav}; presse {recipient:political} til@0.75 #order; presse {recipient:political}@0.7 #order; presse på for@0.75 #order; presse på@0.6 #order; lægge {none:=pres} på{recipient} #order; udøve {none:=pres} på{recipient} #order; øge {none:=pres} på{recipient} #order; pålægge {recipient:political} [inf]@0.6 #order; pålægge {recipient:political} at@0.6 #order; beordre {recipient:political} til #order; beordre {recipient:political} [inf] #order; beordre {none:=løsladelse/=tilbagetrækning/=lukning/=stop}@0.6 #order; påbyde@0.6 #order; tilskynde {recipient:political} til@0.6; tilskynde@0.5; henstille til{recipient}; henstille@0.7; formane@0.6; mane til@0.7; advare {recipient:political} mod@0.8; advare mod@0.6; advare imod@0.6; minde {recipient:political} om@0.4; overtale {recipient:political} til@0.55; overbevise {recipient:political} om@0.5; søge {none:=asyl/=hjælp/=støtte/=opbakning/=tilflugt/=garanti/=bistand/=mægling}@0.75; søge om{none:=asyl/=optagelse/=hjælp/=støtte/=medlemskab/=lån}; ansøge om@0.6; efterlyse@0.7; efterspørge@0.5; plædere for@0.7; argumentere for@0.5; slå til_lyd_for; slå til lyd_for; slå til{none:=lyd} for; opstille {none:=krav/=betingelse}; stille {none:=krav/=betingelse} til #order; stille {none:=krav/=betingelse/=ultimatum} #order; rejse {none:=krav}; fremsætte {none:=krav/=anmodning/=opfordring/=appel}; fastholde {none:=krav}; gentage {none:=krav/=opfordring/=appel/=anmodning}; rette {none:=appel/=henvendelse/=opfordring/=anmodning} til{recipient}; tage {none:=krav} op; indgive {none:=andragende/=ansøgning}; gøre {none:=krav} på{none:territory}; gøre krav på; råbe på@0.5; forsøge overbevise@0.6; forsøge overtale@0.6; søge overtale; betinge sig@0.6; ville have {recipient:political} til@0.6; få {recipient:political} til@0.3; anbefale {recipient:political} [inf]@0.5; råde {recipient:political} til@0.5; indkalde {none:=sikkerhedsråd}@0.6; mane {recipient:political} til
    !kræve {=liv/=tid/=mod/=menneskeliv/=dødsoffer/=tålmodighed/=offer/=penge/=indsats}; !bede til{=gud}; !bede {=bøn}; !opfordre sig; !presse {=knap/=citron}; !søge {=læge/=job/=råd/=ly/=dækning}; !kræve subject{=krig/=ulykke/=angreb/=jordskælv/=arbejde/=opgave/=sag/=situation}
  `),
  nouns: wordList(`
    krav@0.7 #order; krav om #order; krav til{recipient:political}@0.7 #order; krav fra{actor:political}@0.75 #order; -krav@0.6 #order; opfordring@0.8; opfordring til; anmodning@0.8; anmodning om/til/fra; appel til{recipient:political}@0.85; appel om@0.8; appel@0.6; -appel@0.4; bøn om@0.6; bøn til{recipient:political}@0.6; henstilling@0.8; henvendelse til{recipient:political}@0.6; betingelse@0.35; -betingelse@0.3; særkrav #order; pres på{recipient:political}@0.5 #order; ordre til{recipient:political}@0.5 #order; påbud@0.4; insisteren@0.7; andragende@0.7; asylansøgning@0.5; udleveringsbegæring; begæring@0.5; løsladelseskrav; territorialkrav; modkrav@0.7 #order; råb om{none:=hjælp}@0.5; advarsel mod@0.6; ønske om@0.3; underskriftsindsamling@0.4
    !lønkrav@0.5; !erstatningskrav@0.5; !adgangskrav; !kvalitetskrav; !sikkerhedskrav; !fartøjskrav; !miljøkrav@0.3; !ankesag; !appelret; !appeldomstol; !efterspørgsel; !udkrav; !lovkrav; !opkrav; !postopkrav; !karakterkrav; !mindstekrav@0.3; !leveringsbetingelse; !arbejdsbetingelse; !livsbetingelse; !kapitalkrav
  `),
  said: wordList(
    "skulle subject{recipient:political}@0.5 #order; burde subject{recipient:political}@0.6; måtte subject{recipient:political}@0.5 #order; være nødt_til subject{recipient:political}@0.6; være nødt til subject{recipient:political}@0.6; være tvungen subject{recipient:political}@0.4; blande sig@0.5; blande sig ikke; stoppe@0.35; holde sig væk@0.5; holde sig ude@0.5; ville have [that]@0.4; forvente [that]@0.4",
  ),
  light: {
    actor: wordList(
      "stille; fremsætte; rette; rejse; fremføre; gentage; fastholde; komme_med; sende; indgive; udsende; afgive; udstede; opretholde; bakke_op_om; lægge; udøve; øge; forny; skærpe; fremlægge; aflevere; have",
    ),
    recipient: wordList(
      "møde; få; modtage; afvise; imødekomme; efterkomme; imødegå; stå_over_for; besvare; ignorere; sidde_overhørig; høre",
    ),
  },
};

export const accusation: EventWords = {
  verbs: wordList(`
    anklage; anklage {recipient} for; beskylde; beskylde {recipient} for; kritisere; kritisere {recipient} for; kritisere {political}; fordømme; tage afstand fra@0.8; tage {none:=afstand} fra@0.8; tage skarp_afstand fra; lægge {none:=afstand} til@0.7; lægge afstand til@0.7; bebrejde; bebrejde {recipient}; dadle; laste@0.7; klandre; misbillige; påtale@0.7; rette {none:=kritik/=anklage/=beskyldning/=angreb} mod; rejse {none:=kritik/=anklage/=tiltale/=sigtelse/=sag}; fremsætte {none:=kritik/=anklage/=beskyldning}; komme med{none:=kritik/=anklage/=beskyldning}; udtrykke {none:=kritik/=bekymring/=vrede/=harme/=forargelse/=utilfredshed/=skuffelse/=beklagelse/=mishag/=forbavselse}@0.7; give {none:=udtryk} for{none:=kritik/=bekymring/=vrede/=harme/=utilfredshed}; give {recipient} skylden for; give {recipient:political} {none:=skyld}; lægge {none:=skyld/=ansvar} på{recipient}; skyde {none:=skyld} på{recipient}; holde {recipient:political} ansvarlig; gøre {recipient:political} ansvarlig; skælde {political} ud; skælde ud på; lange ud efter; rase mod; rase over@0.6; rase@0.5; angribe {none:statement}@0.75; angribe {political} for; gå til{none:=angreb} på{recipient}@0.7; gå i_rette med; gå i{none:=rette} med; revse; hudflette; svine {political} til; nedgøre; latterliggøre; håne@0.7; spotte@0.5; svovle@0.6; tordne mod; tordne@0.6; hamre løs på; skyde med{none:=skarp}; pege {none:=finger} ad; pege på {recipient:political} som@0.4; kalde {recipient:political} {none:insult}@0.7; kalde {recipient:political} for{none:insult}@0.7; kalde {none:statement} {none:=uacceptabel}@0.7; stemple {recipient:political} som@0.7; sammenligne {recipient:political} med{none:=Hitler/=nazist}; betegne {recipient:political} som{none:insult}@0.7; mistænke {recipient:political} for@0.7; sigte {recipient:person} for; sigte@0.6; tiltale {recipient:person} for; tiltale@0.6; sagsøge; lægge {none:=sag/=søgsmål} an; anlægge {none:=sag/=søgsmål} mod; retsforfølge@0.7; stævne {recipient:political}@0.7; trække {recipient:political} i{none:=ret}; indbringe {recipient:political} for{none:=domstol}; melde {recipient:political} til{none:=politi}; politianmelde; anmelde {recipient:political}@0.6; hævde [that]@0.4; påstå [that]@0.4; klage over@0.75; klage til{recipient}@0.75; klage@0.5; beklage sig over@0.75; beklage sig@0.6; beklage@0.35; indgive {none:=klage/=protest/=anmeldelse/=stævning/=søgsmål}; indgive {none:=klage/=anmeldelse/=stævning/=søgsmål} mod/imod{recipient}; udtage {none:=stævning} mod{recipient}; lægge {none:=sag/=retssag} an_mod; slæbe {recipient:political} i{none:=ret/=retten}; trække {recipient:political} i{none:=ret/=retten}; nedlægge {none:=protest}; protestere over_for{recipient}@0.7; protestere overfor{recipient}@0.7; indkalde {envoy}; kalde {envoy} til{none:=samtale/=møde}; tage kraftigt_afstand fra; ærgre sig over@0.4; harmes@0.7; udskælde; anfægte@0.5; overfuse; smæde; bagtale; sværte {political} til; dæmonisere; føre {none:=bevis} mod@0.2; se med{none:=alvor} på@0.5; være ude_efter@0.3; gøre {none:=nar} af
    !angribe {=by/=landsby/=base/=konvoj/=stilling}; !hævde sig; !klage {=nød}; !klage over{=smerte/=støj}; !melde sig; !sigte efter; !sigte mod@0.2; !tiltale sig; !rase videre
  `),
  nouns: wordList(`
    anklage@0.8; anklage mod/for; -anklage@0.7; beskyldning; -beskyldning; kritik@0.7; kritik af; kritik fra{actor:political}; kritik mod; fordømmelse; fordømmelse af; bebrejdelse; klage@0.55; klage over/til/fra@0.75; -klage@0.4; tiltale@0.6; sigtelse@0.7; sigtelse mod/for; anklageskrift; retssag mod@0.7; sagsanlæg; søgsmål@0.75; stævning@0.6; stævning mod@0.8; retssag mod@0.6; påtale@0.6; dadel; misbilligelse; afstandtagen@0.8; protestnote; protestskrivelse; diplomatisk_protest; officiel_protest; protest til{recipient:political}@0.7; protest over_for{recipient}@0.7; angreb på{none:statement}@0.7; verbal_angreb; verbal_krig@0.7; ordkrig; svada@0.6; udfald mod; harme@0.6; vrede over/mod@0.5; forargelse@0.5; indignation@0.6; utilfredshed med@0.5; utilfredshed@0.4; påstand om@0.4; smædekampagne; mistænkeliggørelse@0.6; hetz mod@0.6; skyld for@0.3; mistillid til@0.3; bekymring over/for@0.35; beklagelse over@0.4
    !litteraturkritik; !filmkritik; !anmelderkritik; !forbrugerklage; !naboklage; !beklagelse@0.2; !selvkritik@0.3; !dødsklage; !veklage; !tilklage
  `),
  predicates: wordList(
    "kritisk over_for@0.8; kritisk overfor@0.8; kritisk@0.6; rasende over@0.7; rasende@0.6; forarget over@0.7; forarget@0.6; vred på/over@0.5; utilfreds med@0.6; skuffet over@0.5; uacceptabel@0.6; skyldig i@0.6; ansvarlig for@0.35; ude_efter@0.3; oprørt over@0.7; chokeret over@0.5; bekymret over/for@0.35; ukonkret@0.5",
  ),
  said: wordList(
    "krænke subject{recipient:political}@0.7; bryde subject{recipient:political}@0.5; lyve subject{recipient:political}@0.6; blande sig i subject{recipient:political}@0.6; undergrave subject{recipient:political}@0.5; overtræde subject{recipient:political}@0.7; indblanding@0.6; støtte {=terrorist/=terrorisme} subject{recipient:political}@0.6; provokere subject{recipient:political}@0.4",
  ),
  light: {
    actor: wordList(
      "rette; rejse; fremsætte; fremføre; komme_med; udtrykke; gentage; indgive; nedlægge; udslynge; udtale; sende; overrække; aflevere; lægge; anlægge; give_udtryk_for; ytre; skærpe; levere; slynge; istemme; stille",
    ),
    recipient: wordList(
      "møde; få; vække; afvise; modtage; udløse; blive_mødt_med; høste; pådrage_sig; tilbagevise; være_udsat_for; være_genstand_for; udsætte_for; mødes_af; mødes_med; benægte; nægte; stå_over_for; komme_under; skabe",
    ),
  },
};

export const investigation: EventWords = {
  verbs: wordList(`
    undersøge@0.65; undersøge {political}; efterforske; granske; inspicere@0.7; afhøre; forhøre; udspørge@0.5; kontrollere@0.4; stille for{none:=ret/=domstol/=rigsret/=krigsret/=dommer}; komme for{none:=ret}@0.7; bringe for{none:=ret/=domstol}; retsforfølge@0.6; føre {none:=sag} mod@0.7; indlede {none:=undersøgelse/=efterforskning/=retssag}; iværksætte {none:=undersøgelse/=efterforskning}; nedsætte {none:=kommission/=undersøgelseskommission}; sende {inspector}; udsende {inspector}; se nærmere på@0.6; kulegrave@0.8; kigge på@0.3; overvåge {none:=våbenhvile/=program/=atomprogram/=valg}@0.4; vidne@0.5; forklare sig for{none:=ret}@0.5; stå for{none:=ret}; stå tiltalt@0.6; verificere@0.4; åbne {none:=sag/=undersøgelse/=retssag}; genoptage {none:=sag/=undersøgelse}; optage {none:=forhør}
  `),
  nouns: wordList(`
    undersøgelse af@0.75; undersøgelse@0.6; -undersøgelse@0.5; efterforskning; efterforskning af; retssag@0.6; retssag mod@0.8; -retssag@0.6; rigsretssag@0.7; forhør@0.6; afhøring; høring@0.5; inspektion@0.7; -inspektion@0.7; våbeninspektion; granskning; undersøgelseskommission; kommissionsundersøgelse; krigsforbrydertribunal@0.6; tribunal@0.4; kommission@0.2; retsforfølgelse; retsopgør@0.6; domsforhandling; grundlovsforhør@0.7; inspektionsbesøg; kontrolbesøg@0.6; krigsret@0.5; obduktion@0.2
    !spørgeskemaundersøgelse; !meningsundersøgelse; !markedsundersøgelse; !lægeundersøgelse; !brugerundersøgelse; !blodundersøgelse; !forundersøgelse; !helbredsundersøgelse; !sundhedsundersøgelse; !trivselsundersøgelse; !røntgenundersøgelse; !rundspørge; !vælgerundersøgelse
  `),
  light: {
    actor: wordList(
      "indlede; iværksætte; foretage; begynde; starte; åbne; gennemføre; lede; beordre; bebude; afslutte; genoptage; nedsætte; sætte_i_gang; udføre; kræve",
    ),
    recipient: wordList("være_under; være_genstand_for; udsætte_for; komme_under; stå_over_for; vente"),
  },
};

export const rejection: EventWords = {
  verbs: wordList(`
    afvise; afvise [that]; afvise [inf]; afvise {entity}; nægte; nægte [inf]; nægte at; nægte [that]@0.7; nægte {recipient:political} {none:=adgang/=visum/=indrejse/=asyl/=tilladelse}; benægte; benægte [that]; bestride@0.75; dementere; tilbagevise; modsætte sig; modsætte sig{entity}; modsætte sig {entity}; modarbejde@0.6; vende sig imod@0.7; vende sig mod@0.65; stille sig imod@0.7; gå imod@0.7; tale imod@0.7; protestere imod@0.3; forkaste; vrage@0.7; underkende@0.7; nedstemme; stemme {entity} ned; stemme ned; stemme imod; stemme mod; stemme nej til; stemme nej til; sige nej til; sige {none:=nej} til; sige nej; takke nej til; takke nej; afslå; afslå [inf]; afslå {none:=invitation/=tilbud/=anmodning}; udelukke@0.7; udelukke [that]; nedlægge {none:=veto}; bruge {none:=veto/=vetoret}; blokere {none:=resolution/=forslag/=aftale/=beslutning/=optagelse/=vedtagelse/=udtalelse/=plan}; blokere for@0.7; spænde {none:=ben} for; sætte {none:=fod} ned@0.6; sætte sig imod; trodse@0.7; ignorere {none:=krav/=opfordring/=advarsel/=anmodning/=resolution/=appel/=ordre}; sidde {entity} overhørig; sidde overhørig; vise {none:=modstand/=trods}; gøre {none:=modstand/=indsigelse}@0.75; gøre indsigelse; stille sig afvisende over_for; stille sig afvisende; holde {none:=stand}@0.4; holde fast i{none:=afvisning}; afskrive@0.4; feje {entity} af; feje af{none:=bord}; feje {entity} til side; skyde {entity} ned@0.5; skyde {none:=forslag/=idé/=plan} ned; skyde {entity} til hjørne; vende {none:=tommelfinger} ned; vende {none:=ryg} til@0.6; slå {entity} hen@0.6; boykotte {meeting/negotiation}; boykotte {none:=møde/=topmøde/=forhandling/=konference/=ceremoni/=afstemning}; udeblive fra{meeting/negotiation}; udeblive@0.6; blive væk fra{meeting/negotiation}; undslå sig@0.7; løbe fra{none:=løfte/=aftale/=tilsagn}; bryde {none:=løfte/=våbenhvile/=aftale/=traktat/=våbenstilstand/=forbud/=embargo}; krænke {none:=våbenhvile/=luftrum/=aftale/=resolution/=suverænitet/=territorium}; overtræde {none:=våbenhvile/=forbud/=aftale/=resolution/=sanktion/=embargo/=traktat}; svigte {none:=løfte}; trække {none:=støtte} tilbage; afvige fra@0.2; tage {none:=forbehold}@0.5; være imod@0.6; være uenig med/i@0.7; være uenig@0.6; gå fra{none:=løfte}; frabede sig; undsige; lægge {none:=låg} på@0.3; stritte imod; sige fra over_for@0.7; sige fra@0.6; sætte {none:=hæl} i; omstøde@0.5; nægte sig skyldig; ikke acceptere; ikke anerkende; ikke godkende; ikke tolerere; ikke tillade; ikke støtte
    !nægte sig; !afvise sig; !udelukke hinanden; !nægte {=mad}; !afslå kommentere; !afvise kommentere; !nægte kommentere; !nægte udtale; !afvise udtale
  `),
  nouns: wordList(`
    afvisning@0.85; afvisning af; afslag@0.75; afslag på; nej til@0.7; nej@0.3; vægring; nægtelse@0.7; veto@0.8; veto mod; modstand mod/imod/over_for/til{about}@0.8; modstand fra{actor:political}@0.6; modstand@0.5; indsigelse@0.75; indsigelse mod/imod{about}; indvending@0.65; indvending mod/imod{about}@0.8; benægtelse; dementi; dementi af; boykot af{meeting/negotiation}; boykot@0.45; tilbagevisning; brud på{none:=våbenhvile/=aftale/=traktat/=resolution/=våbenstilstand/=folkeret}@0.75; våbenhvilebrud; krænkelse af{none:=luftrum/=våbenhvile/=aftale/=territorium/=suverænitet}@0.75; uenighed@0.5; uenighed om/med/mellem@0.6; trods@0.3; forkastelse; underkendelse@0.6; løftebrud@0.6; nedstemning; modvilje mod@0.6; modvilje@0.5; forbehold over_for@0.5; kold_skulder@0.6; rygvending; strid om/mellem@0.4; afstandtagen@0.4
    !modstandsbevægelse; !modstandskamp; !modstandsgruppe; !modstander; !elmodstand; !luftmodstand; !rabatafslag; !prisafslag
  `),
  predicates: wordList(
    "imod@0.75; imod{about}; mod{about}@0.4; modstander af@0.7; afvisende over_for; afvisende overfor; afvisende@0.75; uvillig til; uvillig@0.6; uenig med/i/om@0.65; uenig@0.55; udelukket@0.7; uinteresseret i@0.5; skeptisk over_for@0.4; fjendtlig over_for@0.6; ikke parat@0.6; ikke villig@0.7; utænkelig@0.5",
  ),
  light: {
    actor: wordList(
      "give; nedlægge; gøre; rejse; fremføre; udtrykke; komme_med; gentage; vise; yde; bruge; udsende; meddele; fastholde; fremsætte; true_med; have; afgive; møde_med",
    ),
    recipient: wordList(
      "møde; få; blive_mødt_med; støde_på; stå_over_for; vække; mødes_af; mødes_med; udløse; modtage",
    ),
  },
};

export const threat: EventWords = {
  verbs: wordList(`
    true; true med; true {recipient} med; true [inf]; true {recipient:political}; true med [inf]; advare [that]@0.65; advare {recipient:political}@0.7; advare {recipient:political} om@0.75; advare om@0.65; advare@0.5; intimidere; skræmme {political}@0.5; afpresse {political}; stille {none:=ultimatum}; give {recipient:political} {none:=ultimatum/=frist}; give {none:=ultimatum} til; sætte {none:=ultimatum}; komme med{none:=trussel/=advarsel/=ultimatum}; udstøde {none:=trussel}; fremsætte {none:=trussel}; sværge {none:=hævn/=gengældelse}; sværge hævne; sværge gengælde; love gengælde; love svare_igen@0.8; true gengælde; sværge svare_igen; love slå_igen@0.7; love slå igen@0.7; love svare igen@0.8; sværge svare igen; sværge straffe; love straffe@0.7; love {none:=hævn/=gengældelse/=modsvar/=repressalie}; varsle {none:=gengældelse/=modsvar/=hævn/=repressalie/=modforanstaltning/=modtræk/=sanktion/=straf/=angreb}; bebude {none:=gengældelse/=modsvar/=repressalie}; rasle med{none:=sabel}; vifte med@0.3; puste sig op@0.3; rette {weapon} mod; sigte på{political} med; pege {none:=missil} mod; lægge {none:=pres}@0.2
    !true {=eksistens/=overlevelse/=art/=dyreart/=job/=økonomi/=stabilitet/=sundhed/=kyst}; !advare om{=storm/=regn/=oversvømmelse/=sne/=glatføre/=torden}
  `),
  nouns: wordList(`
    trussel@0.6; trussel om@0.8; trussel mod{recipient:political}@0.5; trussel fra{actor:political}@0.6; -trussel@0.5; krigstrussel; dødstrussel; bombetrussel; terrortrussel@0.3; sanktionstrussel; ultimatum; ultimatum til; advarsel@0.5; advarsel til{recipient:political}@0.8; advarsel om@0.6; advarsel fra{actor:political}@0.7; sabelraslen; afpresning@0.6; atomafpresning; skræmmekampagne@0.5; intimidering; krigerisk_retorik; tommelskrue@0.3
    !stormvarsel; !sundhedstrussel; !klimatrussel; !vejrtrussel; !sikkerhedstrussel@0.3; !stormadvarsel
  `),
  said: wordList(
    "betale {none:=pris}; fortryde@0.5; gengælde@0.75; slå igen@0.7; slå tilbage@0.6; få {none:=konsekvens/=følge}@0.7; tage {none:=konsekvens}@0.5; tilintetgøre {recipient:political}; knuse {recipient:political}@0.75; udslette {recipient:political}; ødelægge {recipient:political}@0.7; straffe {recipient:political}@0.6; svare igen@0.6; tage {none:=modforholdsregel/=modforanstaltning}; reagere@0.3",
  ),
  light: {
    actor: wordList(
      "fremsætte; komme_med; rette; udstøde; udsende; give; gentage; sende; stille; fremføre; lægge; føre_ud_i; gøre_alvor_af; skærpe; udtale",
    ),
    recipient: wordList("modtage; få; stå_over_for; være_under; møde; afvise; ignorere"),
  },
};
