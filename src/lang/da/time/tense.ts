import type { TenseLanguage } from "../../../time/language.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

export const tense: TenseLanguage = {
  future: words(`
    skal vil ville skulle kommer ventes forventes forventer venter agter planlægger planlægges planlagt håber ønsker bør må kan kunne
    mødes holder begynder starter åbner udløber afholdes finder træder bliver rejser besøger fremover kommende forestående påtænker overvejer
    lover indkalder indkaldt inviteret udskudt udsættes forbereder afgøres stemmes træffes udskrevet aftalt sigter satser forhåbentlig
    formentlig sandsynligvis`),
  past: words(`
    var blev havde har er-blevet sagde fortalte mødtes holdt tog gik kom gav fik underskrev skrev vandt tabte forlod begyndte sluttede faldt steg døde så
    lå stod sad løb brød valgte lod gjorde lagde satte bad drog flygtede skød slog talte solgte spurgte vidste bragte fandt
    hed kaldte opgav overtog indgik trak fremlagde afgik trådte udtalte oplyste meddelte erklærede tilføjede advarede krævede ifølge`),
  pastEndings: ["ede", "tte"],
  shelved: words(
    "udskudt udskudtes udskydes udsat aflyst aflystes aflyses indstillet droppet skrinlagt opgivet forsinket",
  ),
  saying: words(
    "sige oplyse skrive meddele fortælle tilføje mene udtale erklære bekræfte afvise rapportere konstatere understrege forklare advare berette hævde vurdere lyde fastslå afsløre påpege",
  ),
  arranging: words(`
    foreslå foreslog invitere indbyde tilbyde tilbød planlægge planlagde planlagte planlagt berammede beramme aftale fastsætte fastsatte fastlægge fastlagde
    aflyse udskyde udskød udsætte udsatte indkalde varsle bebude love annoncere bekræfte forvente`),
  planned: words(`
    topmøde valg folketingsvalg midtvejsvalg præsidentvalg parlamentsvalg folkeafstemning afstemning frist deadline møde besøg konference høring retssag
    ceremoni indsættelse forhandling forhandlinger samtaler valgdag aftale session`),
};
