import type { QuotationLanguage } from "../../quotation/language.js";
import { adverbs, nouns, verbs } from "./quotation/cue.js";

const words = (text: string): readonly string[] => Object.freeze(text.split(/\s+/).filter(Boolean));

const views = words(
  "opfattelse mening vurdering skøn overbevisning anskuelse udsagn udsagnet opfattelser vurderinger beregninger beregning fremstilling tolkning fortolkning udlægning beretning forklaring synspunkt forudsigelse forudsigelser prognose prognoser tal version",
);

export const quotation: QuotationLanguage = Object.freeze({
  verbs,
  nouns,
  adverbs,
  accordingTo: ["ifølge", "i følge"],
  view: {
    before: {
      efter: views,
      ifølge: views,
      med: words("ord vending udtryk formulering"),
      i: words("øjne optik udlægning fortolkning version"),
      ud: words("opfattelse synspunkt"),
    },
    owners: words("hans hendes deres dens dets sin sit"),
    genitive: true,
    nouns: words(`${views.join(" ")} ord øjne optik`),
  },
  complementizers: ["at"],
  questionWords: words("om hvorvidt hvad hvordan hvornår hvor hvem hvilken hvilket hvilke hvorfor"),
  infinitiveMarkers: ["at"],
  contentPrepositions: words("for om med mod imod som over til af på"),
  addresseePrepositions: ["til", "over"],
  relatives: words("som der hvilket hvis hvor"),
  coordinators: words("og men eller for så samt"),
  subordinators: words(
    "fordi hvis når da mens medens efter før inden siden selvom skønt medmindre indtil såfremt ligesom idet eftersom så hvorimod",
  ),
  preposed: words("trods ud over dagen timer kort få uanset"),
  continuers: words("fordi hvis medmindre selvom skønt såfremt eftersom for hvorfor"),
  asWords: words("som ligesom"),
  contrastives: words("mens medens hvorimod"),
  adversatives: words("men"),
  passiveAuxiliaries: words("er var være været blive bliver blev blevet"),
  negations: words("ikke aldrig næppe hverken ej ingen intet"),
  refusals: words(
    "nægte nægter nægtede nægtet afvise afviser afviste afvist undlade undlader undlod undladt afslå afslår afslog afslået",
  ),
  firstPerson: words("jeg mig min mit mine vi os vores vor vort vore"),
  secondPerson: words("du dig din dit dine jer jeres"),
  thirdPerson: words("han hun de den det man som der"),
  expletives: words("det der dette man"),
  auxiliaries: words(
    "være er var været have har havde haft blive bliver blev blevet få får fik fået skal skulle vil ville kan kunne må måtte bør burde tør turde",
  ),
  copulas: words("er var lyder lød"),
  resumptives: words("det dette sådan således"),
  products: words(
    "beretning beretningen beretninger årsberetning årsberetningen regnskab regnskabet årsrapport årsrapporten erklæring erklæringen erklæringer udtalelse udtalelsen udtalelser meddelelse meddelelsen pressemeddelelse pressemeddelelsen brev brevet breve mail mailen mails e-mail opslag opslaget tweet tweetet tweets rapport rapporten rapporter artikel artiklen artikler bog bogen bøger tale talen taler interview interviewet kronik kronikken leder lederen notat notatet redegørelse redegørelsen svar svaret beslutning beslutningen resolution resolutionen dokument dokumentet dokumenter kommuniké kommunikeet udkast udkastet aftale aftalen kommentar kommentaren kommentarer indlæg indlægget undersøgelse undersøgelsen meningsmåling meningsmålingen måling målingen dom dommen kendelse kendelsen besked beskeden budskab budskabet vidneudsagn note noten telegram telegrammet løbeseddel pjece appel appellen begrundelse begrundelsen betænkning betænkningen invitation invitationen video videoen fælleserklæring fælleserklæringen slutdokument slutdokumentet slutkommuniké oplæg oplægget analyse analysen sms spørgsmål spørgsmålet vurdering vurderingen data dataene datasæt datasættet tal tallene optegnelser optegnelserne statistik statistikken statistikker opgørelse opgørelsen opgørelser undersøgelser undersøgelserne studie studiet studier studierne forskning forskningen rundspørge rundspørgen målinger målingerne meningsmålinger analyser analyserne prognose prognosen prognoser regnskaber dokumenterne papirer papirerne e-mails mails sagsakter akter sagsakterne optagelse optagelsen optagelser optagelserne rapporterne brevene videoer",
  ),
  authorPrepositions: words("fra af"),
  agentPrepositions: ["af"],
  accompaniments: ["med"],
  titled: words(
    "film filmen bog bogen roman romanen sang sangen album albummet single singlen tv-serie tv-serien serie serien program programmet skuespil skuespillet stykket opera operaen musical musicalen artikel artiklen essay essayet digt digtet digtsamling maleri maleriet udstilling udstillingen podcast podcasten dokumentar dokumentaren magasin magasinet avis avisen bladet tidsskriftet skib skibet fregatten færgen båden yacht spil spillet afsnit afsnittet nummer nummeret hit hittet ballade salme salmen erindringer selvbiografi titlen titel kaldet døbt benævnt overskrift overskriften operation operationen kodenavnet navnet slogan sloganet mottoet parole parolen banner banneret skilt skilte hashtag kapitel kapitlet forestilling forestillingen revyen koncerten værket klassikeren thriller krimien komedien dramaet novelle novellen rubrikken temaet",
  ),
  termed: words(
    "såkaldt såkaldte kaldet kaldes kaldt benævnt betegnet betegnes døbt udtrykket begrebet ordet ordene sætningen vendingen kendt navnet titlen",
  ),
  utterers: words(
    "fremsætte fremsætter fremsatte fremsat fremføre fremfører fremførte fremført rejse rejser rejste rejst udtrykke udtrykker udtrykte udtrykt ytre ytrer ytrede ytret tilslutte tilslutter tilsluttede tilsluttet dele deler delte delt gentage gentager gentog gentaget forsvare forsvarer forsvarede forsvaret fastholde fastholder fastholdt støtte støtter støttede støttet repræsentere repræsenterer repræsenterede afgive afgiver afgav afgivet udsende udsender udsendte udsendt komme kommer kom kommet lancere lancerer lancerede lanceret præsentere præsenterer præsenterede bekræfte bekræfter bekræftede bekræftet benægte benægter benægtede benægtet afvise afviser afviste afvist tilbagevise tilbageviser tilbageviste tilbagevist dementere dementerer dementerede dementeret bestride bestrider bestred bestridt imødegå imødegår imødegik affeje affejer affejede affejet kolportere kolporterer kolporterede sprede spreder spredte spredt udbrede udbreder udbredte lufte lufter luftede luftet have har havde haft indtage indtager indtog indtaget gengive gengiver gengav gengivet stille stiller stillede stillet drage drager drog draget gøre gør gjorde",
  ),
  sayings: [],
  plainInfinitives: false,
  dashSpeech: true,
  verbSecond: true,
});
