import type { TreatyStepLanguage } from "../../../event/treaty-step.js";
import { wordList } from "../../../event/word-list.js";

const document =
  "note/-note/opsigelse/opsigelsen/udmeldelse/udmeldelsen/udtrædelse/udtrædelsesbrev/opsigelsesbrev/udmeldelsesbrev/meddelelse/meddelelsen/underretning/notifikation/anmeldelse/brev/brevet/varsel/varsling/-erklæring/-dokument/papir/begæring/anmodning";

export const treatySteps: TreatyStepLanguage = {
  notified: wordList(`
    notificere
    meddele/underrette/orientere/informere/oplyse/tilkendegive +formelt/formel/officielt/officiel/skriftlig/skriftligt/depositar/depositaren
    aflevere/overrække/overrakt/overrakte/overbringe/overdrage/overgive/indgive/indlevere/indsende/sende/fremsende/tilstille/tilsende/deponere/levere/udlevere ${document}
    give/afgive ${document}
    give meddelelse/underretning/varsel
    opsige/annullere +formelt/formel/officielt/officiel/skriftlig/skriftligt/varsel
    udmelde/melde formelt/officielt/skriftligt varsel
    opsige varsel
    ~overrakt/overrakte ${document}
    ~udløste artikel/paragraf/-klausul
    udløse/udløste/aktivere/påberåbe artikel/paragraf/-klausul
    indlede/starte/begynde/påbegynde/igangsætte/sætte_i_gang proces/-proces/procedure/-procedure/nedtælling
  `),
  revoked: wordList(`
    tilbagekalde/omgøre/annullere/ophæve/fortryde/inddrage/tilbagetrække opsigelse/opsigelsen/udmeldelse/udmeldelsen/udtræden/meddelelse/beslutning/beslutningen/varsel/note/erklæring/plan
    trække opsigelse/opsigelsen/udmeldelse/udmeldelsen/meddelelse/varsel/note/beslutning/beslutningen/anmodning tilbage
    droppe/opgive plan/beslutning/udmeldelse/udtræden
  `),
  lifted: wordList(`
    genoptage deltagelse/deltagelsen/overholdelse/efterlevelse/gennemførelse/medlemskab/inspektion/inspektionerne/forpligtelse
    ophæve/afslutte/omgøre/annullere suspension/suspensionen/suspendering/suspenderingen/indefrysning
    vende tilbage overholdelse/deltagelse/efterlevelse
  `),
  deposited: wordList(`
    deponere; aflevere/overrække/indlevere/udveksle/indgive -instrument/-instrumentet/-dokument/-dokumentet/-dokumenter/-dokumenterne
  `),
  enacted: wordList("vedtage; stemme; beslutte; godkende; give samtykke; sige ja"),
  approved: wordList(`
    ~-parlament/-parlamentet/-senat/-senatet/duma/-duma/-dumaen/-ting/-tinget/folketing/storting/rigsdag/-kongres/nationalforsamling/-nationalforsamling/knesset/rada/underhus/overhus/repræsentanthus/kammer/forbundsdag/forbundsråd/lovgiver/parlamentariker/senator/folketingsmedlem/-folkeafstemning/regering
    ~underskrive lov
  `),
  acceded: wordList(
    "tiltræde; ~tiltrædelse; tilslutte; slutte sig; ~tilslutning; indtræde; blive medlem; optage; træde ind",
  ),
  rejoined: wordList(
    "gentiltræde; genindtræde; genindmelde; vende tilbage; ~genindtræden; ~genindtrædelse; ~igen; ~atter; ~på_ny; ~på_ny_igen; komme tilbage; træde tilbage_i",
  ),
};
