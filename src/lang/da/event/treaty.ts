import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const agreement: EventWords = {
  verbs: wordList(`
    enes om; enes@0.7; blive enig om; blive enig med{both:political}; blive enig@0.8; være enig om@0.7; komme overens om; komme overens; aftale [inf]@0.75; aftale [that]@0.8; aftale@0.6; aftale med{both:political}; indgå {agreement}; slutte {agreement}; indgå {none:=kompromis/=forlig/=aftale/=pagt/=overenskomst}; nå til_enighed om; nå {agreement}; nå frem_til{agreement}; nå til{none:=enighed/=aftale}; komme til{none:=enighed}; opnå {agreement}; træffe {agreement}; lande {agreement}; lave {agreement}@0.8; få {agreement} i_stand; få {agreement} på_plads; forhandle {agreement} på_plads; underskrive {agreement} #sign; undertegne {agreement} #sign; skrive under_på{agreement} #sign; signere {agreement} #sign; parafere {agreement} #sign; besegle {agreement}; sætte {none:=underskrift} på/under{agreement} #sign; vedtage {none:=erklæring/=resolution/=plan/=udtalelse/=slutdokument}@0.7; vedtage [inf]@0.6; udsende {none:=kommuniké/=fælleserklæring/=fællesudtalelse/=slutdokument/=sluterklæring}@0.6; bilægge {none:=strid/=konflikt/=uenighed/=tvist}; løse {none:=konflikt/=strid/=tvist}@0.6; indgå {none:=forlig}; gå med til@0.75; gå med til [inf]@0.7; gå ind_på@0.6; sige ja til@0.7; indvillige i@0.75; indvilge i@0.75; indvillige@0.6; love [inf]@0.6 #promise; love [that]@0.5 #promise; love {entity}@0.4 #promise; tilbyde [inf]@0.6; tilsige@0.5 #promise; give {none:=løfte/=tilsagn/=håndslag}@0.6; forpligte sig til@0.6 #promise; binde sig til@0.5 #promise; acceptere {none:=forslag/=tilbud/=plan/=kompromis/=invitation}@0.7; takke ja til@0.7; tiltræde {agreement}@0.6; forny {agreement}@0.7; forlænge {agreement}@0.7; finde {none:=løsning/=kompromis} @0.5; strikke {agreement} sammen; give {none:=hånd} på
    tilbyde {political} {none:=løn/=procent/=aftale/=våbenhvile/=penge/=garanti/=kompensation/=lønforhøjelse/=forlig/=kompromis}@0.6; afgive {none:=løfte}; komme til{none:=forståelse/=forlig/=kompromis}; nå til forlig; nå til enighed; nå frem til{none:=aftale/=enighed/=resultat/=kompromis/=forlig/=løsning/=forståelse/=konsensus}; blive enig; enes om {entity}; gøre {none:=fælles} sag@0.5; slutte {none:=fred}; indgå {none:=våbenhvile}@0.5; slå {none:=handel} af; binde {none:=aftale} sammen; forpligte sig til [inf]@0.6; give {none:=håndslag} på; erklære sig villig til@0.7; erklære sig parat til@0.7
    garantere [that]@0.65 #promise; garantere@0.55 #promise; vedtage {none:=slutresolution/=udtalelse/=handlingsplan/=program/=charter}@0.75; sige ja til{none:=fredsplan/=plan/=forslag/=våbenhvile/=aftale}@0.8
    !love {=guld/=bod}; !være enig i
  `),
  nouns: wordList(`
    aftale@0.65; -aftale@0.65; aftale mellem/med{political}@0.9; aftale om@0.75; fredsaftale; handelsaftale; våbenaftale; atomaftale@0.55; samarbejdsaftale; frihandelsaftale; våbenhvileaftale; rammeaftale; principaftale; overenskomst@0.6; -overenskomst@0.4; pagt@0.7; -pagt@0.6; forlig@0.7; -forlig@0.5; kompromis@0.7; akkord@0.3; enighed@0.55; enighed om@0.7; enighed mellem{political}@0.75; forståelse mellem{political}@0.5; hensigtserklæring; erklæring@0.4; fælleserklæring; fællesudtalelse; sluterklæring; slutdokument@0.8; slutkommuniké; kommuniké@0.8; fælles_erklæring; fælles_udmelding@0.7; fælles_udtalelse; protokol@0.35; forståelsespapir; fredsslutning; fredsordning@0.6; ordning med{political}@0.5; bilæggelse@0.7; løfte@0.4; tilsagn@0.6; deal@0.6; -deal@0.6; byttehandel@0.5; handel med{political}@0.3; memorandum@0.6
    principiel_enighed@0.8; forståelse om@0.6; regeringsgrundlag@0.6; finanslovsforlig@0.8; skatteforlig; forsvarsforlig; politisk_forlig; fælles_udspil@0.6; forligsskitse@0.7; forligs-skitse@0.7; forligsresultat@0.7; mæglingsresultat@0.7; -forlig@0.7
    !spareaftale; !lejeaftale; !tidsaftale; !købsaftale; !ansættelsesaftale; !retsforlig@0.5; !forligsmand; !boligaftale; !finanslovsaftale@0.6; !løftebrud; !hyldest; !selverklæring; !krigserklæring; !støtteerklæring; !konkurserklæring; !selvangivelse; !regnskabsakkord; !nytårsløfte; !forklaring; !bortforklaring; !købspagt; !ægtepagt; !uafhængighedserklæring; !mistillidserklæring; !fjendtlighedserklæring; !læreaftale; !sponsoraftale; !prisaftale; !licensaftale
  `),
  light: {
    actor: wordList(
      "indgå; slutte; underskrive; undertegne; nå; opnå; træffe; have; få; finde; lave; besegle; forhandle; komme_til; nå_frem_til; nå_til; gøre; offentliggøre; udsende; vedtage; præsentere; landse; lande; forlænge; forny; godkende; bekræfte; komme_med; ratificere; parafere; sikre_sig; give; afgive",
    ),
    recipient: [],
  },
};

export const treatySignature: EventWords = {
  verbs: wordList(`
    blive {none:=medlem} af{treaty/organization/alliance}; blive optage i{organization/alliance}@0.8; indtræde i{organization/alliance}; træde ind_i{alliance}@0.8;
    underskrive {treaty/pact}; undertegne {treaty/pact}; signere {treaty/pact}; parafere {treaty/pact}; skrive under_på{treaty/pact}; skrive under på{treaty/pact}; sætte {none:=underskrift/=navn} på/under{treaty/pact}; indgå {treaty/pact}; slutte {treaty/pact}@0.7; tiltræde {treaty/pact}; gentiltræde {treaty/pact}; vende tilbage til{treaty/pact}@0.8; genindtræde i{treaty/pact/organization}; komme tilbage i/til{treaty/pact}@0.7; genindmelde sig i{organization/treaty}; tiltræde {alliance}@0.6; tilslutte sig {treaty/pact}; tilslutte sig{treaty/pact}; slutte sig til{treaty/pact}; slutte sig til{alliance}@0.6; blive medlem af{treaty/organization/alliance}; blive {none:=medlem} af{treaty/organization/alliance}; indtræde i{treaty/organization/alliance}@0.8; træde ind i{organization/alliance}@0.7; gå ind i{alliance}@0.5; komme med i{organization/alliance}@0.6; blive optage i{treaty/organization/alliance}@0.8; optage {actor:country} i{organization/alliance}@0.8; melde sig ind i{organization/alliance}@0.7; deponere {none:=tiltrædelsesdokument}; oprette {treaty/pact}@0.3
    !underskrive {=kontrakt/=lov/=dekret/=lejekontrakt/=erklæring}; !slutte sig til{=protest/=kritik/=angreb/=kor}
  `),
  nouns: wordList(`
    underskrivelse af{treaty/pact}; underskrivelse@0.6; undertegnelse af{treaty/pact}; undertegnelse@0.6; underskrift på{treaty/pact}; signering af{treaty/pact}; tiltrædelse af{treaty/pact}; indgåelse af{treaty/pact}; tilslutning til{treaty/pact}@0.7; optagelse i{organization/alliance}@0.75; indtræden i{organization/alliance}@0.8; indtrædelse i{organization/alliance}; tiltrædelse@0.4; underskrivelsesceremoni; underskriftsceremoni; medlemskab af{organization/alliance}@0.3; tilbagevenden til{treaty/pact}@0.8; genindtræden i{treaty/pact/organization}; natooptagelse; EU-optagelse; EU-tiltrædelse
  `),
  light: { actor: wordList("overvære; fejre; deltage_i; gennemføre; fuldføre"), recipient: [] },
};

export const treatyRatification: EventWords = {
  verbs: wordList(`
    ratificere; ratificere {treaty/pact}; godkende {treaty}@0.8; godkende {none:=optagelse/=medlemskab/=tiltrædelse/=ratifikation}; godkende {treaty/pact} subject{actor:=parlament/=folketing/=senat/=duma/=knesset/=forbundsdag/=kongres/=underhus/=nationalforsamling/=kammer/=overhus/=riksdag/=storting}; stadfæste {treaty/pact}; tiltræde {treaty} subject{actor:=parlament/=folketing}; vedtage {treaty/pact}@0.6; deponere {none:=ratifikationsinstrument/=ratifikationsdokument}; stemme for{treaty}@0.5; stemme ja til{treaty}@0.5; give {none:=samtykke} til; bekræfte {treaty}@0.3; afslutte {none:=ratifikation/=ratificering}
    ratificere {none:=optagelse/=medlemskab/=tiltrædelse/=ændring/=tillægsaftale}
  `),
  nouns: wordList(
    "ratifikation; ratificering; -ratifikation; -ratificering; ratificering af{treaty/pact}; ratifikation af{treaty/pact}; godkendelse af{treaty}@0.75; stadfæstelse af{treaty/pact}; ratifikationsinstrument for/til/af{treaty/pact}; ratifikationsdokument for/til/af{treaty/pact}; ratifikationsinstrument; ratifikationsdokument; vedtagelse af{treaty}@0.5; genratificering",
  ),
  light: {
    actor: wordList(
      "gennemføre; afslutte; fuldføre; godkende; vedtage; stemme_for; stemme_om; deponere; aflevere; overrække; overrakt; indlevere; udveksle",
    ),
    recipient: [],
  },
};

export const treatyEntryIntoForce: EventWords = {
  verbs: wordList(`
    træde i_kraft subject{treaty/pact}?; træde i{none:=kraft} subject{treaty/pact}?; være i{none:=kraft} subject{treaty/pact}@0.7; sætte {treaty/pact} i{none:=kraft}; få {none:=virkning} subject{treaty/pact}@0.7; få {none:=gyldighed} subject{treaty/pact}; have {none:=virkning} fra subject{treaty/pact}@0.5; gælde fra subject{treaty/pact}@0.7; gælde subject{treaty/pact}@0.4; anvende {treaty/pact} midlertidigt; anvende midlertidigt@0.7; anvende foreløbigt@0.7; gøre {treaty/pact} gældende; blive lov subject{treaty/pact}@0.5; blive gældende subject{treaty/pact}; begynde {none:=virke} subject{treaty}@0.3; forblive i{none:=kraft} subject{treaty/pact}@0.6
  `),
  nouns: wordList(
    "ikrafttræden; ikrafttrædelse; ikraftsættelse; ikrafttrædelsesdato@0.6; midlertidig_anvendelse; ikraftsætning",
  ),
};

export const treatyWithdrawal: EventWords = {
  verbs: wordList(`
    trække sig fra{treaty/pact/organization/alliance}; trække sig ud_af{treaty/pact/organization/alliance}; trække sig ud af{treaty/pact/organization/alliance}; trække sig tilbage fra{treaty/pact}; trække {actor:country} ud_af{treaty/pact/organization/alliance}; trække {actor:country} ud af{treaty/pact/organization/alliance}; trække {actor:country} fra{treaty/pact}; udtræde af{treaty/pact/organization/alliance}; udtræde@0.6; træde ud_af{treaty/pact/organization/alliance}; træde ud af{treaty/pact/organization/alliance}; træde tilbage fra{treaty/pact}; forlade {treaty/pact/organization/alliance}; melde sig ud_af{treaty/pact/organization/alliance}; melde sig ud af{treaty/pact/organization/alliance}; melde {actor:country} ud af{organization/alliance}; opsige {treaty/pact}; ophøre deltage i{treaty/pact}; deltage længere/længe/lang i{treaty/pact} #ceased; være længere/længe/lang med i{treaty/pact} #ceased; føle sig længere/længe/lang bundet #ceased@0.8; betragte sig længere/længe/lang bundet {treaty}? #ceased; anse sig længere/længe/lang bundet {treaty}? #ceased; overholde længere/længe/lang {treaty/pact} #ceased; efterleve længere/længe/lang {treaty/pact} #ceased; respektere længere/længe/lang {treaty/pact} #ceased; anerkende længere/længe/lang {treaty/pact} #ceased; binde længere/længe/lang af{treaty/pact} #ceased; stoppe {none:=deltagelse} i{treaty/pact}@0.8; afslutte {none:=deltagelse/=medlemskab} i/af{treaty/pact/organization}; opsige@0.46; skrotte {treaty/pact}; droppe {treaty/pact}@0.8; annullere {treaty/pact}; ophæve {treaty/pact}; afskaffe {treaty/pact}@0.6; kassere {treaty/pact}; rive {treaty/pact} over; rive {treaty/pact} i_stykker; bryde med{treaty/pact}@0.7; bryde ud_af{organization/alliance}; bryde ud af{organization/alliance}; løsrive sig fra; løsrive sig@0.8; springe fra{treaty/pact}; hoppe fra{treaty/pact}; løbe fra{treaty/pact}@0.8; gå ud_af{treaty/pact/organization/alliance}@0.8; gå ud af{treaty/pact/organization/alliance}@0.8; vende {none:=ryg} til{treaty/pact}; frasige sig {treaty/pact}; fragå {treaty/pact}; komme ud af{treaty/organization/alliance}@0.6; ryge ud af{organization/alliance}@0.6; kvitte {treaty/organization}; stå af@0.2; afslutte {treaty/pact}@0.5; opgive {treaty/pact}@0.7; tage {actor:country} ud af{treaty/pact/organization/alliance}; udmelde sig@0.6; træde ud@0.4
    !forlade {=rum/=hospital/=post/=hjem/=scene/=bane}; !opsige {=lejer/=medarbejder/=lejemål/=abonnement/=stilling}
  `),
  nouns: wordList(`
    udtræden af{treaty/pact/organization/alliance}; udtræden@0.7; udtrædelse af; udtrædelse@0.7; -udtræden@0.8; exit fra/af{treaty/organization}; exit@0.4; tilbagetrækning fra{treaty/pact/organization}; tilbagetrækning af{country} fra{treaty}; udmeldelse af{treaty/organization}; udmeldelse@0.6; opsigelse af{treaty/pact};  opsigelsesbrev; opsigelse@0.35; -opsigelse@0.3; ophævelse af{treaty/pact}; skrotning af{treaty/pact}; brexit@0.2; Brexit@0.2; aftalebrud@0.2; exit fra; løsrivelse@0.7; løsrivelse fra; annullering af{treaty/pact}; farvel til{treaty/organization/alliance}@0.6; udtrædelsesvarsel; EU-exit; no-deal@0.3; -exit@0.6
    !jobopsigelse; !lejeopsigelse
  `),
  light: {
    actor: wordList(
      "meddele; underrette_om; orientere_om; informere_om; meddele_om; notificere_om; sende; overrække; overrakt; deponere; tilbagekalde; omgøre; fortryde; annoncere; varsle; bebude; indlede; starte; udløse; fuldføre; gennemføre; aflevere; indgive; forberede; forhandle; erklære; anmelde; notificere",
    ),
    recipient: [],
  },
};

export const treatySuspension: EventWords = {
  verbs: wordList(`
    suspendere {treaty/pact}; genoptage {none:=deltagelse/=overholdelse/=gennemførelse/=efterlevelse/=medlemskab/=inspektion} i/af/under{treaty/pact}?; ophæve {none:=suspension/=suspendering/=indefrysning} af{treaty/pact}?; vende tilbage til{none:=overholdelse/=efterlevelse} af{treaty/pact}?; suspendere {none:=deltagelse/=forpligtelse/=medlemskab/=medvirken/=efterlevelse} i/af/under{treaty/pact/organization}?; sætte {treaty/pact} i{none:=bero}; stille {treaty/pact} i{none:=bero}; sætte {treaty/pact} ud_af_kraft; sætte {treaty/pact} ud af{none:=kraft}; sætte {none:=deltagelse/=medlemskab} i{none:=bero}; fryse {treaty/pact}; indefryse {treaty/pact/none:=medlemskab/=deltagelse}; lægge {treaty/pact} på{none:=is}; lægge {none:=deltagelse/=medlemskab} på{none:=is}; indstille {none:=deltagelse/=overholdelse/=opfyldelse} i/af{treaty/pact}; indstille {treaty/pact}@0.6; midlertidigt ophæve {treaty}; standse {none:=deltagelse/=gennemførelse} i/af{treaty/pact}; stoppe {none:=deltagelse/=implementering/=gennemførelse} i/af{treaty/pact}; stoppe efterleve; holde op overholde; ophøre overholde; skrue ned_for{none:=forpligtelse}
  `),
  nouns: wordList(
    "suspension af{treaty/pact}; suspendering af{treaty/pact}; suspendering af{none:=deltagelse/=medlemskab}; indefrysning af{treaty/pact}; suspension af{none:=deltagelse/=medlemskab}; midlertidig_ophævelse",
  ),
  light: { actor: wordList("meddele; annoncere; beslutte; bekendtgøre; beordre; indlede; ophæve"), recipient: [] },
};
