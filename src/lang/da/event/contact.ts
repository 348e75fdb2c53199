import type { EventWords } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

export const meeting: EventWords = {
  verbs: wordList(`
    mødes; mødes med{political}; møde {political}; møde@0.5; mødes i{place}; mødes til{none:=topmøde/=møde/=drøftelse/=samtale/=forhandling/=konference}; træffe {political}@0.6; træffes@0.6; træffe sammen; træffe sammen med{political}; samles@0.5; samles i/til{place}@0.7; samles til{none:=topmøde/=møde/=konference}; samle {political}@0.5; forsamles@0.6; komme sammen@0.6; sætte sig sammen@0.7; sætte sig til{none:=forhandlingsbord/=bord}; sidde ned med{political}@0.8; sætte sig ned med{political}; konferere med{political}@0.8; rådføre sig med{political}; konsultere {political}@0.7; konsultere med{political}; konsultere@0.5; træde sammen; indkalde til{none:=møde/=topmøde/=hastemøde/=krisemøde}; holde {=topmøde/=møde/=konference}; afholde {none:=møde/=topmøde/=konference}; spise {none:=middag/=frokost/=morgenmad} med{political}@0.7; give {none:=hånd} til{political}@0.6; give {political} {none:=hånd}@0.6; trykke {political} i{none:=hånd}@0.5; se {political}@0.2; stå ansigt_til_ansigt med{political}@0.6; være samlet@0.4; få {=foretræde} for; sætte {none:=stævne}@0.8
    have {political} til{none:=møde/=samtale}@0.8; indkalde {political} til{none:=møde/=topmøde/=samtale/=drøftelse}@0.8; mødes@0.9; være samlet i{place}@0.7; være samlet til{none:=møde/=topmøde/=konference}@0.8; deltage i{none:=møde/=konference/=topmøde/=session/=kongres}; åbne subject{none:=konference/=topmøde/=kongres/=møde}@0.7; tale til{none:=konference/=generalforsamling/=kongres/=parlament}@0.3; møde op hos{political}@0.5; konferere@0.5
    !holde {=pressemøde/=pressekonference/=orienteringsmøde/=forestilling/=tale}; !afholde {=pressemøde/=pressekonference}; !møde {=kone/=mand/=hustru/=kæreste/=ægtefælle}; !møde {=modstand/=kritik/=krav/=frist/=mål/=udfordring/=problem/=forventning/=kravene/=op/=forståelse/=skepsis}; !møde op; !møde frem; !mødes af; !møde af{=kritik/=modstand/=protest}
  `),
  nouns: wordList(`
    -møde; møde; topmøde; -topmøde; ministermøde; rådsmøde; konference@0.7; -konference@0.7; fredskonference; donorkonference; partikonference@0.5; -samling@0.3; sammenkomst@0.6; sammentræf@0.5; konsultation@0.8; -konsultation@0.8; audiens@0.7; foretræde@0.6; session@0.5; -session@0.4; samråd@0.6; rundbordssamtale; rundbordsmøde; tomandssamtale; tomandshånd@0.3; arbejdsfrokost; arbejdsmiddag; statsbanket@0.5; middag med{political}@0.6; frokost med{political}@0.6; morgenmad med{political}@0.5; håndtryk@0.6; -seance@0.3; partikongres@0.6; -kongres@0.55; -topmøde
    landsmøde; årsmøde; gruppemøde; ministermøde; forhandlingsmøde@0.8; folkekongres@0.3
    !pressemøde; !pressekonference; !videomøde; !telefonmøde; !videokonference; !telefonkonference; !bestyrelsesmøde; !generalforsamling; !forældremøde; !borgermøde@0.3; !gudstjeneste; !malerisamling; !folketingssamling; !protestmøde; !vælgermøde; !idrætsmøde; !imødekommelse; !stævnemøde; !virtuel_møde; !indsamling; !forsamling; !lovsamling; !opsamling; !ansamling; !skolesamling
  `),
  light: {
    actor: wordList(
      "holde; afholde; have; føre; deltage_i; deltage_ved; være_vært_for; lægge_hus_til; arrangere; indlede; åbne; lede; afslutte; mødes_til; samles_til; komme_til; ankomme_til; tage_til; rejse_til; sidde_i; gå_til; stille_op_til; gennemføre; indkalde_til; få; være_til; tage_del_i; indfinde_sig_til; stå_for; afvikle",
    ),
    recipient: [],
  },
};

export const visit: EventWords = {
  verbs: wordList(`
    besøge; besøge {place}; besøge {political}; gæste {place}; gæste {political}; gæste@0.6; aflægge {none:=besøg/=visit}; rejse til{place}; rejse@0.4; rejse mod/gennem/rundt_i{place}@0.6; rejse fra{place}@0.6; rejse hjem@0.5; rejse videre til{place}; tage til{place}@0.75; tage videre til{place}; tage hjem fra{place}@0.6; drage til{place}@0.7; drage af_sted til; drage@0.3; flyve til{place}; flyve ind i{place}; ankomme til{place}; ankomme@0.6; komme til{place}@0.55; komme på{none:=besøg/=statsbesøg/=visit}; komme hjem fra{place}@0.5; vende tilbage til/fra{place}@0.6; vende hjem fra{place}@0.7; lande i{place}@0.7; forlade {place}@0.55; afrejse til/fra{place}; afrejse@0.6; begive sig til{place}; sætte {none:=kurs} mod{place}@0.7; være på{none:=besøg/=visit/=rundrejse/=statsbesøg/=rejse}; opholde sig i{place}@0.5; bese@0.4; gøre {none:=ophold/=holdt} i{place}; mellemlande i{place}@0.8; turnere i@0.3; kigge forbi@0.4; tage på{none:=besøg/=rejse/=rundrejse/=statsbesøg}; være i{place} subject{office}@0.3; køre til{place}@0.4; sejle til{place}@0.4; gå i_land i{place}@0.6
    modtage {actor:person} subject{recipient:political}; tage imod {actor:political} subject{recipient:political}; tage imod{actor:political} subject{recipient:political}@0.8; byde {actor:political} velkommen subject{recipient:political}; være vært_for{actor:political} subject{recipient:political}; være vært for{actor:political} subject{recipient:political}; lægge {none:=hus} til{actor}@0.6; have {actor:political} på{none:=besøg} subject{recipient:political}; få {none:=besøg} af/fra{actor:political} subject{recipient:political}; hilse {actor:political} velkommen subject{recipient:political}; rulle {none:=løber} ud for{actor:political} subject{recipient:political}
    vente til{place} subject{person}@0.7; være på{none:=vej} til/mod{place}@0.6; være i{place} til{none:=møde/=topmøde/=forhandling/=konference}@0.6; smutte til{place}@0.4; tage turen_til@0.4; lægge {none:=vej} forbi{place}@0.7; gæste {none:=hovedstad/=land}
    vente {actor:person} til{place}@0.8; være {none:=gæst} i/på/hos@0.7; være gæst@0.7; være på{none:=visit}
    !rejse sig; !rejse {=sag/=spørgsmål/=krav/=kritik/=tvivl/=penge/=kapital/=bygning/=mindesmærke}; !forlade {=land}; !forlade {=landet}; !besøge {=website/=side/=museum/=hjemmeside/=læge/=butik/=udstilling/=familie}; !forlade sig; !tage til{=genmæle/=takke/=efterretning/=orde/=indtægt}; !komme til{=magt/=orde/=udtryk/=skade/=kort}
  `),
  nouns: wordList(`
    besøg; -besøg; statsbesøg; visit@0.7; afstikker til{place}; rejse til{place}@0.85; rejse@0.4; -rejse@0.4; rundrejse@0.8; tur til{place}@0.7; ankomst til{place}@0.8; ankomst@0.5; afrejse@0.5; hjemrejse@0.4; ophold i{place}@0.4; mellemlanding@0.6; visit i; pilgrimsrejse@0.5; studietur@0.3; forretningsrejse@0.3; statsvisit; genvisit; modtagelse af{political}@0.6; hjemkomst@0.4
    !hospitalsbesøg; !museumsbesøg; !tilrejse; !ferierejse; !charterrejse; !udrejse; !indrejse; !flyrejse; !tidsrejse; !lægebesøg; !sygebesøg; !kirkebesøg; !forretningsrejse; !tilrejse
  `),
  light: {
    actor: wordList(
      "aflægge; foretage; være_på; tage_på; komme_på; gennemføre; indlede; begynde; starte; afslutte; afkorte; forkorte; afbryde; have; gøre; påbegynde; drage_på; rejse_på; ankomme_på; vende_hjem_fra; vende_tilbage_fra; fortsætte; forberede; sige_under",
    ),
    recipient: wordList("få; modtage; være_vært_for"),
  },
};

export const call: EventWords = {
  verbs: wordList(`
    ringe til{political}; ringe op {political}; ringe {political} op; ringe@0.5; ringe sammen@0.6; telefonere med{political}; telefonere til{political}; telefonere; tale i{none:=telefon}; tale over{none:=telefon/=videolink/=video}; tale per/pr./via{none:=telefon/=video/=videolink}; tale sammen i{none:=telefon}; tale sammen over{none:=telefon}; snakke i{none:=telefon}; drøfte over/per/pr./via{none:=telefon/=videolink/=video}; diskutere over/per/pr./via{none:=telefon/=videolink/=video}; mødes via/over/på{none:=video/=videolink/=skærm}; mødes virtuelt; kontakte telefonisk; drøfte telefonisk; tale telefonisk; konferere telefonisk; gribe {none:=telefon}; tage {none:=telefon}@0.5; fortælle i{none:=telefonsamtale}
  `),
  nouns: wordList(`
    telefonsamtale; telefonopkald; -opkald@0.6; opkald til/fra/med{political}@0.8; opkald@0.5; opringning til/fra{political}; opringning@0.6; telefonmøde; telefonkonference; videosamtale; videomøde; videokonference; videotopmøde; videolink@0.7; videoopkald; videoforbindelse@0.6; telefonkontakt; telefonisk_samtale; samtale i{none:=telefon}; samtale over{none:=telefon}; virtuel_topmøde; virtuel_møde
    !nødopkald; !alarmopkald; !tilkald
  `),
  light: {
    actor: wordList("have; føre; holde; foretage; tage; drøfte_i; sige_i; oplyse_i; tale_i; aftale_i"),
    recipient: wordList("modtage; få"),
  },
};

export const negotiation: EventWords = {
  verbs: wordList(`
    forhandle; forhandle med{political}; genforhandle; drøfte med{political}@0.85; diskutere med{political}@0.8; debattere med{political}@0.6; tale med{political}@0.5; tale sammen@0.5; tale om{none:=fred/=våbenhvile}; snakke med{political}@0.46; samtale med{political}; udveksle {none:=synspunkt/=forslag/=mening}@0.8; købslå@0.6; tinge@0.5; tinge om@0.6; parlamentere; rådslå@0.6; vende tilbage til{none:=forhandlingsbord/=bord}; sidde ved{none:=forhandlingsbord/=bord}@0.7; sætte sig ved{none:=forhandlingsbord}; genstarte {none:=diplomati/=proces/=dialog}@0.8; genoptage {none:=dialog/=kontakt/=diplomati}; åbne {none:=dialog/=kanal}@0.7; være i{none:=dialog/=forhandling} med{political}@0.8; indlede {none:=dialog/=sondering}; gå i{none:=dialog} med{political}; gå i{none:=forhandling}; sondere@0.5
    drøfte@0.6; diskutere@0.55; diskutere {none:=strategi/=plan/=forslag/=resolution/=krise/=sag/=spørgsmål/=situation/=samarbejde/=aftale} med{political}@0.8; sidde i{none:=forhandling}; gå til{none:=forhandlingsbord}; sætte sig til{none:=forhandlingsbord}; sondere {none:=terræn/=mulighed}@0.6; tage {none:=drøftelse} op; vende {none:=spørgsmål/=sag} med{political}@0.6; have {none:=samtale/=drøftelse} med{political}; holde {none:=samtale}; komme til{none:=forhandlingsbord}
    debattere@0.6; debattere {entity}@0.6; behandle {none:=lovforslag/=forslag/=finanslov/=sag} subject{none:=folketing/=parlament/=senat/=udvalg/=råd}@0.45
    have {none:=kontakt} med{political}@0.7; være i{none:=kontakt} med{political}@0.7; kontakte {political}@0.6; tage {none:=kontakt} til{political}@0.65; henvende sig til{political}@0.5
    !have {=telefonsamtale/=videosamtale/=jobsamtale}; !have {=telefonsamtale/=videosamtale} med{political}; !holde {=telefonsamtale/=videosamtale}; !føre {=telefonsamtale}; !diskutere {=emne}@0.3; !drøfte {=emne}@0.3
  `),
  nouns: wordList(`
    forhandling; -forhandling; fredsforhandling; atomforhandling; nedrustningsforhandling; våbenhvileforhandling; handelsforhandling; genforhandling; drøftelse@0.75; -drøftelse@0.75; samtale med/mellem{political}@0.85; -samtale@0.5; samtale@0.5; fredssamtale; dialog med/mellem{political}@0.8; dialog@0.5; fredsproces@0.4; diskussion med/mellem{political}@0.7; diskussion@0.4; rådslagning@0.6; forhandlingsbord@0.5; forhandlingsrunde; samtalerunde; sondering@0.6; sættemøde@0.3; tovtrækkeri@0.6; atomdiplomati@0.5
    samtale i{place}@0.85; forhandling i{place}@0.9; kontakt med/mellem{political}@0.7
    !telefonsamtale; !behandling; !videosamtale; !jobsamtale; !mishandling; !forhandling@0.1 af{=vare}; !handling; !terapisamtale; !plankesamtale; !medarbejdersamtale; !boligforhandling; !tomandssamtale; !rundbordssamtale
  `),
  light: {
    actor: wordList(
      "føre; holde; have; indlede; begynde; starte; åbne; genoptage; genåbne; fortsætte; afslutte; afholde; gennemføre; deltage_i; gå_ind_i; gå_i; komme_i; være_i; sidde_i; lede; mødes_til; rejse_til; være_klar_til; afvikle; påbegynde; vende_tilbage_til",
    ),
    recipient: [],
  },
};

export const mediation: EventWords = {
  verbs: wordList(`
    mægle; mægle mellem{recipient}; mægle i; formidle {agreement}; formidle {none:=kontakt/=samtale/=fred/=fangeudveksling}; formidle@0.46; være {none:=mægler/=mellemmand}; optræde som{none:=mægler/=mellemmand}; fungere som{none:=mægler/=mellemmand}; agere {none:=mægler/=mellemmand}; agere som{none:=mægler/=mellemmand}; gå imellem@0.5; forlige {political}@0.7; forsone {political}@0.6; bringe {recipient:political} sammen@0.6; få {recipient:political} til{none:=forhandlingsbord}; pendle mellem@0.7; bygge {none:=bro} mellem{recipient:political}; medvirke til{agreement}@0.5
    fremsætte {none:=mæglingsforslag/=kompromisforslag/=fredsplan}@0.8; lægge {none:=mæglingsforslag/=kompromisforslag} frem@0.8; søge {none:=forlig} mellem; forsøge {none:=mægling}; optræde {none:=mægler}
  `),
  nouns: wordList(`
    mægling; -mægling; mæglingsforsøg; mæglingsindsats; mæglerrolle@0.6; mæglingsmission; pendulfart@0.4; pendulfartsdiplomati; penduldiplomati; fredsmægling; fredsmission@0.4; mellemmand@0.3; voldgift@0.5; forlig mellem{political}@0.5; forsoning mellem{political}@0.5; formidling@0.3
    mæglingsforslag@0.8; kompromisforslag@0.65; fredsplan@0.4; fredsforslag@0.5; forligsforhandling@0.6
    !ejendomsmægling; !valutamægling
  `),
  light: {
    actor: wordList(
      "foretage; indlede; lede; tilbyde; genoptage; fortsætte; opgive; starte; indstille; stå_for; forsøge_sig_med; påtage_sig",
    ),
    recipient: [],
  },
};
