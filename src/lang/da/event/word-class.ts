import { wordList } from "../../../event/word-list.js";

/** Classes of nouns for the slots of patterns; with `-`, compounds that end so count too. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  /** Nouns of those who act in politics. */
  actor: wordList(
    "diktator; hersker; monark; virksomhed; konference; topmøde; flertal; mindretal; part; trop; arbejdsgiver; lønmodtager; ansatte; -mand; -kvinde; -chauffør; -medlem; -ansat; -ejer; -folk; -borger; -beboer; -ordfører; -advokat; statsadvokat; rigsadvokat; anklagemyndighed; nævningeting; nævning; toldvæsen; told; tolder; kystvagt; brandvæsen; direktorat; -direktorat; rigsrevision; nationalbank; -bank; -fond; landbrug; industri; erhvervsliv; branche; kirke; -kirke; menighed; kommune; -kommune; amt; -amt; byråd; amtsråd; skole; universitet; styre; -styre; ledelse; bestyrelse; hovedbestyrelse; landsmøde; kongres; -kongres; forhandlingsudvalg; folketingsgruppe; -gruppe; -ledelse; -fløj; fløj; højrefløj; venstrefløj; bagland; græsrod; -klub; fagbevægelse; fagforbund; sammenslutning; -selskab; koncern; avis; blad; medie; redaktør; -redaktør; forsker; ekspert; -ekspert; økonom; -økonom; professor; lektor; forfatter; kunstner; pædagog; -lærer; sygeplejerske; jordemoder; patient; pensionist; arbejdsløs; ledig; indvandrer; -indvandrer; asylansøger; pårørende; offer; forælder; familie; husmor; kvindegruppe; ungdom; elev; -elev; skoleelev; lejer; udlejer; husejer; grundejer; forbruger; skatteyder; skovarbejder; havnearbejder; fisker; -fisker; skipper; pilot; -pilot; kaptajn; rederi; værft; nynazist; nazist; skinhead; rocker; rockergruppe; bandemedlem; -aktivist; -modstander; -tilhænger; -forkæmper; besætter; bz'er; autonom; aktionær; spekulant; smugler; spion; -spion; attentatmand; snigskytte; -skytte; pilgrim; -ledsager; delegeret; -delegeret; mægler; -mægler; forligsmand; opmand; revisor; anklager; dommer; -dommer; vidne; landsret; byret; højesteret; sø- og handelsret; arbejdsret; kommissær; -kommissær; kommission; -kommission; ministerråd; sikkerhedsråd; generalforsamling; -forsamling; underhus; overhus; senat; -kammer; forbundsdag; riksdag; storting; knesset; duma; tusind; hundrede; hundred; titusind; hundredtusind; snes; dusin; million; modstander; -modstander; regering; -regering; myndighed; -myndighed; embedsmand; minister; -minister; ministerium; -ministerium; præsident; -præsident; kansler; leder; -leder; ledelse; parlament; folketing; kongres; senat; hær; -hær; militær; politi; -politi; tropper; -tropper; trop; soldat; -soldat; styrke; -styrke; oprører; guerilla; -guerilla; milits; -milits; militant; -kriger; kriger; terrorist; ekstremist; separatist; regime; -regime; styre; -styre; administration; kabinet; domstol; -domstol; ret; -ret; dommer; anklager; -anklager; diplomat; -diplomat; ambassadør; udsending; -udsending; forhandler; -forhandler; delegation; -delegation; mission; talsmand; talskvinde; talsperson; general; -general; kommandant; øverstkommanderende; flåde; luftvåben; fly; -fly; jager; helikopter; kampvogn; krigsskib; skib; -skib; fartøj; missil; drone; demonstrant; aktivist; dissident; opposition; parti; -parti; politiker; -politiker; folketingsmedlem; senator; parlamentariker; parlamentsmedlem; konge; dronning; prins; kronprins; emir; sultan; pave; biskop; præst; råd; -råd; kommission; -kommission; udvalg; -udvalg; komité; -komité; agentur; fagforening; -forbund; arbejder; -arbejder; lærer; studerende; student; landmand; bonde; flygtning; -flygtning; migrant; fange; -fange; civil; borger; statsborger; beboer; befolkning; folk; menneskemængde; bosætter; indbygger; nation; land; stat; -stat; gruppe; -gruppe; bevægelse; -bevægelse; organisation; -organisation; fraktion; koalition; -koalition; alliance; blok; medlem; medlemsland; allieret; partner; fredsstyrke; observatør; -observatør; inspektør; -inspektør; efterforsker; hold; side; part; republik; monarki; junta; sekretær; -sekretær; guvernør; borgmester; konsul; ambassade; konsulat; vagt; grænsevagt; agent; spion; hacker; efterretningstjeneste; tribunal; tilhænger; besætning; patrulje; enhed; -enhed; firma; selskab; -selskab; journalist; avis; chef; -chef; rådgiver; kilde; kollega; -kollega; efterfølger; forgænger; ung; mand; kvinde; pirat; bande; kartel; pøbel; repræsentant; -repræsentant; delegeret; kroat; serber; kurder; araber; muslim; kristen; jøde; palæstinenser; albaner; shiit; sunni; republikaner; demokrat; konservativ; socialist; socialdemokrat; kommunist; liberal; islamist; fundamentalist; nationalist; læge; advokat; forretningsmand; kandidat; -kandidat; vælger; eksil; reservist; værnepligtig; gerningsmand; attentatmand; mistænkt; gidsel; tilbageholdt; konvoj; bank; munk; minearbejder; fisker; offentlighed; magt; stormagt; supermagt; nabo; naboland; direktør; officer; kaptajn; oberst; løjtnant; major; admiral; krigsherre; høvding; klan; statsoverhoved; statschef; regeringschef; ordfører; formand; -formand; forkvinde; næstformand; amerikaner; russer; kineser; nordkoreaner; tysker; franskmand; brite; israeler; iraner; iraker; tyrker; ukrainer; svensker; nordmand; dansker; syrer; afghaner; egypter; inder; pakistaner; japaner; sydkoreaner; græker; pol; polak; ungarer; italiener; spanier; tjetjener; bosnier; slovener; europæer; forening; -forening; forbund; -forbund; sammenslutning; front; -front; liga; fond; organisation; -organisation; palads; kontor; hof; ministerium; -ministerium; departement; styrelse; -styrelse; råd; -råd; nævn; domstol; -domstol; ret; landsret; højesteret; byret; politi; -politi; garnison; division; bataljon; brigade; regiment; legion; bosætter; landsbyboer; aktivist; dissident; systemkritiker; minearbejder; havnearbejder; jordejer; modstander; chauffør; sygeplejerske; sømand; ombudsmand; imam; rabbiner; ayatollah; mullah; ordfører; -ordfører; partiformand; folketingsmedlem; minister; -minister; jernbanearbejder; -arbejder; -ansat; eksiltibetaner; tibetaner; studerende; strejkende; demonstrant",
  ),
  /** Those who are somebody's and so somebody else: "Qatar's neighbours". */
  counterpart: wordList(
    "nabo; naboland; allieret; rival; fjende; modstander; kritiker; ven; støtte; tilhænger; partner; arvefjende; offer",
  ),
  /** What others do to an election: the one who does it does not hold it. */
  meddling: wordList(
    "indblanding; blande; påvirke; påvirkning; manipulere; manipulation; hacke; hacking; indflydelse; forstyrre",
  ),
  /** Words for those from elsewhere. */
  foreign: wordList("fremmed; udenlandsk; udefrakommende"),
  /** What kills and destroys without anybody's will. */
  mishap: wordList(
    "jordskælv; -skælv; tsunami; flodbølge; efterskælv; storm; -storm; uvejr; orkan; tyfon; cyklon; tornado; oversvømmelse; jordskred; mudderskred; lavine; ulykke; -ulykke; uheld; -uheld; flystyrt; styrt; kollision; afsporing; udbrud; vulkan; vulkanudbrud; tørke; hungersnød; epidemi; pandemi; virus; sygdom; kræft; hedebølge; skovbrand; lyn; forlis; harmonikasammenstød; malaria; kolera; regn; regnvejr; vind; lungebetændelse; overdosis; naturkatastrofe; påkørsel",
  ),
  /** Sport, music, film and the like: none of it politics. */
  leisure: wordList(
    "fodbold; -fodbold; fodboldspiller; håndbold; -håndbold; badminton; tennis; golf; golfspiller; basketball; ishockey; cricket; rugby; boksning; bokser; spiller; -spiller; træner; -træner; landshold; -landshold; landskamp; målmand; midtbane; forstopper; libero; liga; -liga; superliga; turnering; -turnering; mesterskab; -mesterskab; verdensmester; pokal; -pokal; finale; -finale; semifinale; kvartfinale; halvleg; straffespark; hjørnespark; scoring; matchbold; holdkammerat; hattrick; dommerkast; cykelrytter; rytter; etape; jockey; væddeløb; atlet; sprinter; svømmer; roer; sejlsport; motorsport; idræt; idrætsfolk; sport; sportsmand; stævne; stævnet; udebane; hjemmebane; oprykning; nedrykning; fodboldklub; sanger; sangerinde; komponist; musiker; guitarist; trommeslager; pianist; skuespiller; skuespillerinde; filminstruktør; filmstjerne; film; -film; tegnefilm; biograf; album; sang; plade; grammofonplade; -roman; digt; maler; maleri; billedhugger; koncert; -koncert; opera; ballet; danser; koreograf; teater; -teater; teaterstykke; skuespil; orkester; symfoni; komiker; kendis; modeskaber; tv-serie; rockgruppe; popgruppe; orkester; hovedrolle; rolleliste; turnéleder; golfbane; tennisspiller; NBA; NFL; UEFA; FIFA; VM; EM; OL",
  ),
  /** What games are told in, and politics at times. */
  game: wordList(
    "mål; kamp; sæson; hold; spiller; klub; kvart; pause; omgang; sejr; føring; bold; bane; titel; nederlag; udligning; reducering; indlæg; hjørne; frispark; skud; runde; løb; etape; point; tilskuer; angriber; forsvarsspiller; dommer; division; sæt; parti; opvisning; udskiftning; debut; topkamp; tabel; serie; række; opgør; finale; medalje; rekord; placering; vinder; taber; kvalifikation; udtagelse; landstræner; stadion; hul; par; putt; pole; kører; ring; omklædningsrum; kaptajn; anfører",
  ),
  /** Those who foresee and advise: their warnings are no threats. */
  observer: wordList(
    "analytiker; -analytiker; ekspert; -ekspert; økonom; -økonom; læge; -læge; forsker; -forsker; videnskabsmand; meteorolog; professor; akademiker; kommentator; kritiker; iagttager; advokat; firma; virksomhed; branche; bank; undersøgelse; rapport; styrelse; -styrelse; sundhedsmyndighed; organisation; -organisation; tænketank; aktivist; strateg; rådgiver; historiker; psykolog; ingeniør; dyrlæge; landmand; lærer; erhvervsliv; investor; forbrugerombudsmand; overlæge; direktør",
  ),
  /** People as they live, who are no public by themselves. */
  private: wordList(
    "mand; kvinde; familie; ægtefælle; hustru; kone; ægtemand; partner; forælder; mor; far; moder; fader; søn; datter; bror; søster; barn; dreng; pige; baby; ven; veninde; kæreste; par; slægtning; nabo; læge; dyrlæge; sygeplejerske; patient; elev; -elev; skoleelev; studerende; teenager; kammerat; kunstner; forfatter; sanger; sangerinde; skuespiller; spiller; -spiller; træner; hold; klub; -klub; gæst; kunde; passager; chauffør; turist; besøgende; læser; seer; lytter; bruger; ejer; klient; forbruger; person; menneske; folk; voksen; enke; kollega; chef; forsker; professor; ekspert; husmor; angriber; målmand",
  ),
  /** Those who judge. */
  court: wordList(
    "domstol; -domstol; ret; -ret; dommer; -dommer; tribunal; -tribunal; nævn; -nævn; nævningeting; retten; højesteret; landsret; byret; ombudsmand; dommerkendelse; undersøgelsesret; kommissionsdommer",
  ),
  /** Things made for an event, which need not come: "et område til atomprøver". */
  site: wordList(
    "område; anlæg; -anlæg; plads; sted; base; facilitet; udstyr; materiale; penge; middel; budget; kapacitet; center; felt; bane; lokale; tunnel; ramme",
  ),
  /** Nouns that count those who stand behind them: "tusinder af kurdere". */
  count: wordList(
    "tusind; tusinde; hundrede; hundred; titusind; hundredtusind; snes; dusin; million; gruppe; flok; række; håndfuld; flertal; halvdel; tredjedel; fjerdedel; del; hold; bølge",
  ),
  troops: wordList(
    "-tropper; -trop; tropper; trop; -soldat; soldat; -styrke; styrke; hær; -hær; enhed; -enhed; brigade; bataljon; division; regiment; kontingent; militær; -kriger; oprører; guerilla; -guerilla; milits; -milits; marineinfanterist; faldskærmssoldat; reservist; kampvogn; flåde; garnison; legion; kommandosoldat; infanteri; personel; mandskab; værnepligtig; partisan; forsvar; eskadrille; okkupationsstyrke; -skytte; general; jægersoldat; lejesoldat; besættelsestropper; mand",
  ),
  police: wordList(
    "politi; politibetjent; betjent; -politi; gendarm; vagt; sikkerhedsstyrke; kampklædt; sikkerhedsfolk; patrulje; livvagt",
  ),
  ship: wordList(
    "skib; -skib; fartøj; båd; -båd; fregat; destroyer; krydser; flåde; tankskib; fragtskib; trawler; korvet; kutter; tanker; flotille; slagskib; isbryder; flådefartøj",
  ),
  weapon: wordList(
    "våben; -våben; missil; -missil; raket; -raket; bombe; -bombe; sprænghoved; gevær; riffel; ammunition; kampvogn; drone; -drone; jager; -fly; fly; kampfly; bombefly; helikopter; -helikopter; artilleri; mine; -mine; granat; -granat; sprængstof; -kaster; -system; luftforsvar; torpedo; arsenal; gas; giftgas; nervegift; radar; kanon; haubits; ubåd; atomprogram; krigsmateriel; materiel; sprængladning; missilskjold; panserværn; tåregas; pansret; kernevåben; interkontinentalraket",
  ),
  missile: wordList(
    "missil; -missil; raket; -raket; projektil; sprænghoved; torpedo; drone; -drone; granat; -granat; artilleri; mortér; morter; bombe; interkontinentalraket",
  ),
  prisoner: wordList(
    "fange; -fange; gidsel; -gidsel; tilbageholdt; indsat; arrestant; dissident; aktivist; journalist; pilot; besætning; besætningsmedlem; sømand; bortført; krigsfange; statsborger; mistænkt; soldat; nødhjælpsarbejder; missionær; fisker; turist; jordisk rest; studerende; skolepige; systemkritiker; menneskerettighedsforkæmper; præst; fængslet",
  ),
  suspect: wordList(
    "mistænkt; forbryder; krigsforbryder; terrorist; terrormistænkt; drabsmand; gerningsmand; ekspræsident; sigtet; tiltalt; eftersøgt; statsborger; bombemand; agent; spion",
  ),
  refugee: wordList(
    "flygtning; -flygtning; migrant; asylansøger; asylsøger; indvandrer; fordreven; bådflygtning; familie; menneske; fordrevne; immigrant; eksil",
  ),
  envoy: wordList(
    "udsending; -udsending; ambassadør; diplomat; -diplomat; attaché; militærattaché; konsul; generalkonsul; chargé; repræsentant; ambassadepersonale; ambassademedarbejder; ambassaderåd; personale; spion; delegation; forhandler; delegationsmedlem; nuntius; chefforhandler; gesandt; ambassade",
  ),
  inspector: wordList(
    "inspektør; -inspektør; observatør; -observatør; kontrollant; undersøger; ekspert; iagttager; rapportør; atominspektør; våbeninspektør; valgobservatør; efterforsker; IAEA",
  ),
  peacekeeper: wordList(
    "fredsstyrke; -fredsstyrke; fredsbevarende; FN-soldat; FN-styrke; fredsbevarer; observatør; -observatør; blåhjelm; fredssoldat",
  ),
  aid: wordList(
    "hjælp; -hjælp; bistand; -bistand; støtte; forsyning; -forsyning; mad; fødevare; medicin; korn; hvede; ris; telt; tæppe; vaccine; udstyr; læge; hold; lån; -lån; kredit; subsidie; asyl; pakke; -pakke; donation; midler; fond; sending; -sending; konvoj; -konvoj; nødhjælp; ton; kilo; maske; værnemiddel; vand; brændstof; tøj; husly; generator; ekspert; ambulance; garanti; bidrag; bevilling; redningshold",
  ),
  money: wordList(
    "dollar; euro; pund; million; milliard; krone; kroner; yen; yuan; rubel; franc; mark; penge; beløb; sum; midler; fond; lån; kredit; tilskud; kontant; kompensation; betaling; pesos; mio.; mia.; mio; mia; bidrag",
  ),
  agreement: wordList(
    "aftale; -aftale; pagt; -pagt; forlig; kompromis; traktat; -traktat; memorandum; overenskomst; kontrakt; konvention; protokol; ordning; erklæring; -erklæring; kommuniké; våbenhvile; våbenstilstand; plan; -plan; charter; enighed; partnerskab; dokument; slutdokument; deal; fællesudtalelse; rammeaftale; forståelse; løsning; akt; handel; fred; konkordat",
  ),
  pact: wordList(
    "traktat; -traktat; konvention; -konvention; pagt; -pagt; aftale; -aftale; protokol; charter; statut; overenskomst; erklæring; deklaration; memorandum; INF; NPT; forfatningstraktat; våbenstilstand; regime; forlig; akkord",
  ),
  /** What treaties are called, unlike mere agreements. */
  treaty: wordList("traktat; -traktat; konvention; -konvention; charter; pagt; -pagt; protokol; statut"),
  alliance: wordList(
    "alliance; -alliance; union; -union; NATO; EU; EF; blok; organisation; -organisation; fællesskab; forbund; -forbund; samfund; domstol; råd; UNESCO; konvention; føderation; eurozone; schengen; pagt; koalition; -koalition; WHO; ICC; gruppe; klub; samarbejde; -samarbejde; euro; toldunion; agentur; marked; møntunion; statsforbund; SNG; forsvarsalliance",
  ),
  relation: wordList(
    "forbindelse; forhold; bånd; relation; kontakt; samarbejde; -samarbejde; dialog; venskab; tilnærmelse; samkvem; samhandel; handelsforbindelse",
  ),
  negotiation: wordList(
    "forhandling; -forhandling; drøftelse; samtale; -samtale; dialog; forhandlingsbord; konference; runde; proces; konsultation; fredsproces",
  ),
  meeting: wordList(
    "møde; -møde; topmøde; samtale; forhandling; konference; -konference; session; middag; ceremoni; forum; samling; kongres; reception; forsamling",
  ),
  sanction: wordList(
    "sanktion; -sanktion; told; -told; straftold; embargo; -embargo; afgift; -afgift; kvote; restriktion; -restriktion; straf; forbud; -forbud; boykot; blokade; foranstaltning; bøde; modforanstaltning; strafforanstaltning; indefrysning; stop; -stop; strafafgift",
  ),
  supply: wordList(
    "forsyning; -forsyning; levering; leverance; -leverance; eksport; import; gas; olie; el; elektricitet; strøm; vand; brændstof; flyforbindelse; handel; samhandel; salg; våbensalg; betaling; kredit; flyvning; trafik; transport; gasleverance; gasforsyning; våbenleverance; korn; hane",
  ),
  goods: wordList(
    "vare; import; eksport; produkt; olie; gas; kul; stål; aluminium; bil; oksekød; kød; fisk; korn; hvede; vin; ost; våben; -våben; tømmer; bomuld; diamant; guld; teknologi; chip; halvleder; grøntsag; frugt; svinekød; uran; tekstil; vodka; sukker; flyselskab; landbrugsvare; laks; råvare",
  ),
  restriction: wordList(
    "restriktion; -restriktion; udgangsforbud; forbud; -forbud; regel; kontrol; undtagelsestilstand; krigsret; lov; foranstaltning; begrænsning; censur; blokade; krav; visumkrav; visumtvang; lukning; nedlukning; barriere; kvote; spærretid; straf",
  ),
  blockade: wordList("blokade; -blokade; belejring; embargo; afspærring; lukning; omringning; karantæne"),
  ceasefire: wordList("våbenhvile; -våbenhvile; våbenstilstand; kamppause; ildophør; våbentilstand; moratorium; pause"),
  territory: wordList(
    "territorium; land; område; -område; region; provins; ø; -ø; øgruppe; enklave; halvø; landsby; by; zone; strimmel; dal; højde; højder; grænse; lufthavn; bosættelse; sektor; jord",
  ),
  office: wordList(
    "præsident; -præsident; statsminister; premierminister; minister; -minister; udenrigsminister; kansler; forbundskansler; formand; -formand; forkvinde; chef; -chef; leder; -leder; direktør; -direktør; guvernør; borgmester; ambassadør; udsending; kommissær; rådgiver; talsmand; talskvinde; general; øverstkommanderende; konge; dronning; pave; emir; dommer; anklager; senator; embede; post; -post; stilling; job; hverv; præsidentpost; formandskab; lederskab; rolle; regering; parlament; folketing; mandat; trone; vicepræsident; generalsekretær; sekretær; koordinator; kandidat; efterfølger; ed; minister; finansminister; forsvarsminister; partileder; spidskandidat; -kandidat; stabschef; regeringschef; statsoverhoved; statsleder; magt; magten",
  ),
  statement: wordList(
    "beslutning; udtalelse; -udtalelse; plan; -plan; forslag; -forslag; skridt; træk; politik; -politik; tale; initiativ; resolution; -resolution; meddelelse; aftale; -aftale; bemærkning; idé; ide; tilbud; indsats; holdning; resultat; udfald; dom; rapport; opfordring; bud; reform; foranstaltning; lov; -lov; afgørelse; besøg; strategi; kandidatur; løfte; fremskridt; indgreb; intervention; angreb; sanktion; våbenhvile; løsladelse; appel; krav; anmodning; påstand; beskyldning; anklage; kritik; forespørgsel; bekymring; håndtering; position; budget; trussel; afstemning; linje; kurs; sag; kampagne; uafhængighed; regering; fred; løsning; lovforslag; ultimatum; invitation; klage; protest; tanke; rygte; proces; udspil; dagsorden; princip; erklæring; optagelse; nyhed; anerkendelse; kompromis",
  ),
  position: wordList(
    "holdning; position; linje; tone; krav; retorik; politik; modstand; indstilling; betingelse; regel; standpunkt; sprogbrug; kurs",
  ),
  crime: wordList(
    "mord; drab; forræderi; landsforræderi; højforræderi; spionage; bedrageri; korruption; folkedrab; folkemord; forbrydelse; krigsforbrydelse; terror; terrorisme; manddrab; bestikkelse; underslæb; voldtægt; tyveri; oprør; blasfemi; vold; mened; opfordring; sammensværgelse; krænkelse; overtrædelse; brud; besiddelse; aggression; menneskerettighedskrænkelse; afpresning; magtmisbrug; hvidvask",
  ),
  insult: wordList(
    "løgner; morder; terrorist; diktator; slagter; bølle; kujon; forræder; forbryder; krigsforbryder; idiot; hykler; nazist; fascist; tyran; trussel; klovn; monster; skurk; landsforræder; racist; bedrager",
  ),
  target: wordList(
    "mål; by; -by; landsby; base; -base; lufthavn; lejr; -lejr; konvoj; -konvoj; ambassade; konsulat; stilling; post; -post; kontrolpost; hovedkvarter; hospital; skole; moské; moske; kirke; marked; politi; politistation; soldat; -soldat; tropper; -tropper; civil; skib; -skib; tankskib; fly; -fly; raffinaderi; rørledning; anlæg; -anlæg; fabrik; patrulje; bus; tog; hotel; hus; hjem; fængsel; bosættelse; kaserne; bro; havn; område; -område; regering; -styrke; styrke; oprører; guerilla; demonstrant; arbejder; turist; flygtning; -flygtning; flygtningelejr; fredsbevarende; hovedstad; land; folk; befolkning; leder; præsident; minister; diplomat; bygning; -bygning; kontor; køretøj; tempel; synagoge; parlament; palads; grænse; grænsepost; bydel; kvarter; zone; kolonne; avis; journalist; partikontor",
  ),
  building: wordList(
    "moské; moske; kirke; museum; ambassade; lufthavn; bro; center; -center; skole; hospital; stadion; udstilling; mindesmærke; monument; katedral; tempel; havn; tunnel; dæmning; anlæg; -anlæg; gasledning; rørledning; jernbane; station; -station; bygning; vej; motorvej; konsulat; synagoge; bibliotek; fabrik; hus; hotel; kanal; parlament; hovedkvarter; leg; OL; universitet; kraftværk; metro; folketing; rådhus",
  ),
  anniversary: wordList(
    "årsdag; -årsdag; hundredårsdag; jubilæum; -jubilæum; uafhængighed; uafhængighedsdag; fødselsdag; dag; -dag; afslutning; befrielse; grundlæggelse; sejr; våbenstilstand; død; år; års; nationaldag",
  ),
  ceremony: wordList(
    "ceremoni; -ceremoni; begravelse; -begravelse; højtidelighed; -højtidelighed; parade; -parade; gudstjeneste; -gudstjeneste; indvielse; åbning; fejring; årsdag; afsløring; bryllup; kroning; mindestund; mindesmærke; jubilæum; bisættelse; festlighed; leg; indsættelse; markering; højtideligholdelse",
  ),
  exercise: wordList("øvelse; -øvelse; manøvre; -manøvre; krigsspil; træning; parade; patrulje; militærøvelse"),
  test: wordList(
    "test; -test; forsøg; -forsøg; prøvesprængning; -prøvesprængning; affyring; -affyring; sprængning; -sprængning; opsendelse; prøve; -prøve; detonation",
  ),
  party: wordList(
    "parti; -parti; organisation; -organisation; gruppe; -gruppe; bevægelse; -bevægelse; fagforening; broderskab; avis; forening; -forening; ngo; sekt; kirke; fraktion; kandidat; demonstration; -demonstration; møde; opposition; protest; medie",
  ),
  term: wordList("vilkår; aftale; forståelse; kompromis; enighed; forlig; resultat"),
  worker: wordList(
    "arbejder; lærer; fagforening; ansat; chauffør; læge; sygeplejerske; minearbejder; studerende; pilot; landmand; bonde; havnearbejder",
  ),
};
