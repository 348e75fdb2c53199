import { wordList } from "../../../event/word-list.js";

/** Classes of nouns for the slots of patterns. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  /** Nouns of those who act in politics. */
  actor: wordList(
    "dictator; despot; strongman; ruler; monarch; conference; summit; majority; minority; staff; jury; grand jury; commissioner; councillor; councilor; alderman; backbencher; frontbencher; peer; lord; chairman; chairwoman; chair; treasurer; trustee; campaign; campaigner; charity; church; diocese; clergy; priest; congregation; university; school; hospital; city; county; borough; town; municipality; utility; regulator; insurer; employer; employee; workforce; pilot; doctor; paramedic; firefighter; lifeguard; coastguard; coast guard; ranger; warden; inmate; pensioner; parent; pupil; tenant; landlord; taxpayer; consumer; customer; passenger; victim; survivor; relative; widow; scientist; researcher; professor; academic; expert; economist; author; artist; editor; broadcaster; network; outlet; lobby; lobbyist; think-tank; neo-nazi; skinhead; white supremacist; sniper; hooligan; smuggler; trafficker; whistleblower; defector; deserter; nominee; incumbent; challenger; frontrunner; delegate; elector; electorate; pollster; strategist; loyalist; hardliner; moderate; reformist; eurosceptic; brexiteer; remainer; unionist; feminist; environmentalist; preacher; pastor; lama; chieftain; commander-in-chief; lieutenant-general; brigadier; corporal; recruit; reservist; cadet; watchdog; ombudsman; auditor; arbitrator; magistrate; coroner; attorney; counsel; solicitor; barrister; defendant; plaintiff; claimant; litigant; thousand; hundred; dozen; score; ten; million; government; authority; authorities; official; minister; ministry; president; premier; chancellor; leader; leadership; parliament; congress; senate; army; military; police; troops; troop; soldier; force; forces; rebel; guerrilla; militia; militiaman; militant; insurgent; fighter; gunman; terrorist; extremist; separatist; regime; administration; cabinet; court; judge; prosecutor; diplomat; ambassador; envoy; negotiator; delegation; mission; spokesman; spokeswoman; spokesperson; general; commander; navy; air force; aircraft; warplane; jet; helicopter; tank; warship; ship; vessel; missile; drone; bomber; protester; demonstrator; activist; dissident; opposition; party; politician; lawmaker; legislator; deputy; senator; mp; king; queen; prince; emir; sultan; pope; bishop; cleric; council; commission; committee; agency; union; worker; teacher; student; farmer; refugee; migrant; prisoner; civilian; citizen; resident; people; crowd; settler; villager; inhabitant; farmer; national; nation; country; state; community; group; movement; organization; organisation; faction; coalition; alliance; bloc; member; ally; partner; peacekeeper; observer; inspector; investigator; team; side; republic; kremlin; monarchy; junta; secretary; governor; mayor; consul; embassy; consulate; security; guard; agent; spy; hacker; intelligence; court-martial; tribunal; watchdog; supporter; loyalist; crew; patrol; unit; bulldozer; trade union; firm; company; journalist; newspaper; chief; adviser; advisor; aide; source; counterpart; colleague; successor; predecessor; youth; man; woman; tribesman; pirate; gang; cartel; mob; aide; representative; delegate; ethnic; croat; serb; kurd; arab; muslim; moslem; christian; jew; palestinian; albanian; hutu; tutsi; shiite; sunni; republican; democrat; conservative; socialist; communist; liberal; islamist; fundamentalist; leftist; nationalist; doctor; lawyer; human rights group; pilgrim; businessman; candidate; voter; exile; reservist; conscript; bomber; attacker; assailant; suspect; hostage; detainee; convoy; airline; bank; reporter; monk; miner; trucker; fisherman; population; public; power; neighbour; neighbor; head; director; officer; captain; colonel; lieutenant; major; marshal; admiral; warlord; chieftain; elder; association; federation; front; league; society; foundation; watch; assembly; synod; palace; office; pentagon; house; duma; knesset; bundestag; diet; sailor; driver; nurse; miner; docker; landowner; hijacker; looter; rioter; marcher; picket; deserter; mercenary; paratrooper; commando; mediator; abductor; kidnapper; veteran; opponent; rival; critic; campaigner; teenager; father; mother; speaker; whip; ombudsman; prelate; imam; rabbi; ayatollah; mullah; vice-president; department; bureau; police; policeman; gendarme; garrison; division; battalion; brigade; regiment; column; legion; squad",
  ),
  /** Those who are somebody's and so somebody else: "Qatar's neighbours". */
  counterpart: wordList(
    "neighbour; neighbor; ally; rival; enemy; opponent; critic; foe; adversary; friend; supporter; backer; partner; victim; target",
  ),
  /** What others do to an election: the one who does it does not hold it. */
  meddling: wordList(
    "meddling; meddle; interference; interfere; tamper; tampering; influence; hack; hacking; sway; disrupt",
  ),
  /** Words for those from elsewhere. */
  foreign: wordList("foreign; outside; external"),
  /** What kills and destroys without anybody's will. */
  mishap: wordList(
    "earthquake; quake; tsunami; aftershock; storm; hurricane; typhoon; cyclone; tornado; flood; flooding; landslide; mudslide; avalanche; accident; crash; collision; derailment; eruption; volcano; drought; famine; epidemic; pandemic; virus; disease; cancer; heatwave; wildfire; lightning; shipwreck; stampede; pile-up; malaria; cholera; rain; rainfall; wind; iceberg; turbulence; pneumonia; overdose; leukemia",
  ),
  /** Sport, music, film and the like: none of it politics. */
  leisure: wordList(
    "football; footballer; soccer; rugby; cricket; cricketer; tennis; golf; golfer; basketball; baseball; hockey; boxing; boxer; wrestling; striker; midfielder; goalkeeper; winger; quarterback; touchdown; goalscorer; linebacker; head-coach; playoff; semifinal; semi-final; quarterfinal; quarter-final; tournament; championship; medallist; medalist; inning; innings; pitcher; homer; rebound; birdie; bogey; fairway; halftime; half-time; kick-off; referee; umpire; teammate; team-mate; derby; premier league; superbowl; olympian; jockey; racehorse; motorsport; athlete; sprinter; peloton; mma; ufc; nba; nfl; mlb; nhl; fifa; uefa; pga; lpga; midfield; dressing-room; singer; songwriter; rapper; musician; guitarist; drummer; pianist; violinist; actor; actress; film-maker; filmmaker; movie; film; sitcom; soap; soap-opera; album; song; lyric; novel; poem; painter; painting; sculptor; concert; gig; opera; ballet; choreographer; dancer; theatre; playwright; screenwriter; screenplay; box-office; celebrity; fashion; catwalk; chef; hollywood; bollywood; netflix; oscar; grammy; emmy; bafta; orchestra; symphony; comedian; sequel; videogame; playlist; drama",
  ),
  /** What games are told in, and politics at times. */
  game: wordList(
    "goal; game; match; season; team; player; club; fan; league; cup; half; score; scorer; ball; pitch; defeat; squad; fixture; opener; equaliser; equalizer; penalty; race; lap; hole; putt; bunker; tie; kick; header; cross; corner; inning; pass; keeper; defender; coach; captain; stadium; crowd; substitute; podium; medal; record; qualifying; driver; grid; rider; bout; fight; round; lineup; rookie; roster; debut; handicap; golfer; fourball; foursome; singles; tee",
  ),
  /** Those who foresee and advise: their warnings are no threats. */
  observer: wordList(
    "analyst; expert; economist; doctor; scientist; researcher; forecaster; meteorologist; observer; professor; academic; pundit; commentator; columnist; critic; campaigner; charity; watchdog; lawyer; firm; company; industry; retailer; manufacturer; carmaker; airline; bank; study; report; survey; agency; health; organisation; think-tank; thinktank; activist; strategist; adviser; group; ngo; regulator; historian; psychologist; engineer; seismologist; vet; farmer; teacher; headteacher; business; trader; investor",
  ),
  /** People as they live, who are no public by themselves. */
  private: wordList(
    "man; woman; family; husband; wife; spouse; partner; parent; mother; father; son; daughter; brother; sister; child; boy; girl; baby; friend; girlfriend; boyfriend; couple; relative; neighbour; neighbor; doctor; nurse; patient; vet; pupil; student; teenager; classmate; artist; author; writer; singer; actor; player; coach; team; club; fan; guest; customer; passenger; driver; tourist; visitor; reader; viewer; listener; user; owner; client; consumer; person; people; adult; couple; widow; colleague; boss; scientist; researcher; professor; academic; expert",
  ),
  /** Those who judge. */
  court: wordList(
    "court; judge; tribunal; jury; magistrate; panel; supreme court; high court; appeal court; justice; bench; arbitrator; ombudsman; inquest; coroner",
  ),
  /** Things made for an event, which need not come: "a site for nuclear tests". */
  site: wordList(
    "site; facility; range; area; ground; base; location; place; centre; center; plant; equipment; material; money; fund; budget; capacity; venue; field; tunnel; room",
  ),
  /** Nouns that count those who stand behind them: "thousands of Kurds". */
  count: wordList(
    "thousand; hundred; dozen; score; ten; million; number; group; crowd; handful; couple; majority; half; third; quarter; part; patch; batch; contingent; wave; team",
  ),
  troops: wordList(
    "troops; troop; soldier; force; forces; army; unit; brigade; battalion; division; regiment; contingent; military; fighter; guerrilla; rebel; militia; militant; marine; marines; paratrooper; reservist; tank; armour; navy; fleet; warship; garrison; legion; commando; infantry; personnel; conscript; combatant; adviser; squadron; insurgent; gunman; mercenary",
  ),
  police: wordList(
    "police; policeman; police officer; gendarme; gendarmerie; security; guard; officer; riot police; constable; patrol",
  ),
  ship: wordList(
    "ship; warship; vessel; boat; gunboat; frigate; destroyer; carrier; submarine; cruiser; fleet; flotilla; tanker; freighter; trawler; corvette; patrol boat; armada; cutter; icebreaker",
  ),
  weapon: wordList(
    "weapon; weaponry; arm; arms; missile; rocket; bomb; warhead; gun; rifle; ammunition; munition; tank; drone; jet; fighter; aircraft; warplane; bomber; helicopter; artillery; mine; grenade; explosive; launcher; system; torpedo; shell; arsenal; nuke; gas; agent; radar; cannon; howitzer; battery; device; interceptor; ICBM; icbm; submarine; hardware; materiel; stockpile; howitzers; bullet",
  ),
  missile: wordList(
    "missile; rocket; ICBM; icbm; projectile; warhead; torpedo; drone; shell; salvo; barrage; mortar; artillery",
  ),
  prisoner: wordList(
    "prisoner; hostage; detainee; captive; inmate; convict; internee; dissident; activist; journalist; pilot; crew; sailor; abductee; convicts; pow; political prisoner; prisoner_of_war; citizen; suspect; soldier; aid worker; missionary; fisherman; tourist; remains; student; girl; schoolgirl",
  ),
  suspect: wordList(
    "suspect; fugitive; criminal; bomber; militant; terrorist; killer; national; accused; ex-president; trafficker; wanted",
  ),
  refugee: wordList(
    "refugee; migrant; asylum-seeker; asylum seeker; seeker; immigrant; displaced; evacuee; exile; people; family",
  ),
  envoy: wordList(
    "envoy; ambassador; diplomat; attaché; attache; consul; emissary; chargé; charge; chargé d'affaires; representative; staff; embassy; mission; spy; delegation; negotiator; high commissioner; nuncio",
  ),
  inspector: wordList(
    "inspector; observer; monitor; investigator; expert; inspection; verification; fact-finder; rapporteur; iaea",
  ),
  peacekeeper: wordList(
    "peacekeeper; peace-keeper; peacekeeping; blue helmet; helmet; observer; peacekeeping force; monitor",
  ),
  aid: wordList(
    "aid; assistance; relief; help; supply; supplies; food; medicine; grain; wheat; rice; tent; blanket; vaccine; equipment; doctor; team; loan; grant; credit; subsidy; asylum; package; bailout; donation; fund; funds; funding; shipment; convoy; parcel; support; goods; rescuer; ton; tonne; kilo; kg; mask; water; fuel; clothing; shelter; generator; expert; ambulance; guarantee",
  ),
  money: wordList(
    "dollar; euro; pound; million; billion; krone; yen; yuan; rouble; ruble; franc; mark; shilling; money; sum; fund; funds; loan; credit; grant; $; €; £; kroner; crown; cash; dinar; peso; rupee; lira; compensation; payment",
  ),
  agreement: wordList(
    "agreement; deal; accord; pact; compromise; treaty; memorandum; understanding; contract; settlement; convention; protocol; arrangement; declaration; statement; communique; communiqué; truce; ceasefire; plan; charter; roadmap; consensus; framework; bargain; partnership; letter; agenda; document; armistice; concordat; term",
  ),
  pact: wordList(
    "treaty; convention; pact; accord; protocol; charter; covenant; agreement; deal; statute; declaration; memorandum; START; INF; NPT; JCPOA; concordat; armistice; arrangement; alliance_treaty; regime; constitution",
  ),
  /** What treaties are called, unlike mere agreements. */
  treaty: wordList("treaty; convention; charter; covenant; statute; protocol; pact"),
  alliance: wordList(
    "alliance; union; NATO; EU; bloc; organization; organisation; community; league; commonwealth; court; council; UNESCO; convention; federation; eurozone; schengen; pact; coalition; WHO; ICC; body; single market; customs union; market; partnership; association; euro; club; agency; commission; group",
  ),
  relation: wordList(
    "relation; relations; tie; ties; link; links; relationship; contact; contacts; dialogue; cooperation; friendship; rapprochement",
  ),
  negotiation: wordList(
    "negotiation; talk; talks; dialogue; discussion; negotiating table; conference; round; process; consultation",
  ),
  meeting: wordList(
    "meeting; summit; talk; talks; conference; session; dinner; ceremony; forum; gathering; congress; reception; encounter",
  ),
  sanction: wordList(
    "sanction; sanctions; tariff; embargo; duty; quota; restriction; penalty; ban; boycott; blockade; measure; curb; fine; levy; countermeasure; blacklist; freeze; limit",
  ),
  supply: wordList(
    "supply; delivery; shipment; export; import; gas; oil; electricity; power; water; fuel; link; flight; trade; sale; grain; payment; credit; funding; service; traffic; transport; air link; wheat",
  ),
  goods: wordList(
    "good; goods; import; export; product; oil; gas; coal; steel; aluminium; aluminum; car; beef; meat; fish; grain; wheat; wine; cheese; weapon; arms; timber; cotton; diamond; gold; technology; chip; semiconductor; vegetable; fruit; poultry; uranium; textile; vodka; sugar; software; airline; store",
  ),
  restriction: wordList(
    "restriction; curfew; ban; rule; curb; control; emergency; state of emergency; martial law; law; measure; limit; censorship; blockade; requirement; visa; closure; lockdown; prohibition; barrier; quota; state; crackdown; clampdown; state of siege",
  ),
  blockade: wordList("blockade; siege; embargo; closure; encirclement; cordon; quarantine"),
  ceasefire: wordList("ceasefire; cease-fire; truce; armistice; moratorium; cessation; pause; lull"),
  territory: wordList(
    "territory; land; area; region; province; island; island chain; enclave; peninsula; village; town; city; zone; strip; valley; height; heights; border; archipelago; airport; settlement; sector",
  ),
  office: wordList(
    "president; premier; prime minister; minister; chancellor; secretary; chairman; chairwoman; chair; chief; leader; head; director; governor; mayor; ambassador; envoy; commissioner; adviser; advisor; spokesman; spokeswoman; general; commander; king; queen; pope; emir; speaker; deputy; judge; prosecutor; senator; office; post; job; position; presidency; premiership; chairmanship; leadership; role; cabinet; government; parliament; seat; throne; vice-president; boss; justice; secretary-general; coordinator; pm; candidate; successor; oath; command; duty; helm",
  ),
  statement: wordList(
    "decision; statement; plan; proposal; move; policy; speech; initiative; resolution; step; announcement; deal; agreement; remark; comment; idea; offer; effort; stance; result; outcome; verdict; report; call; bid; reform; measure; law; ruling; visit; strategy; candidacy; commitment; progress; intervention; strike; sanction; accord; ceasefire; release; appeal; demand; request; claim; allegation; accusation; criticism; charge; suggestion; concern; handling; record; view; position; budget; attack; threat; vote; approach; cause; campaign; motion; opposition; independence; government; peace; solution; bill; ultimatum; invitation; complaint; protest; notion; rumour; rumor; talk; process",
  ),
  position: wordList(
    "stance; position; line; tone; demand; rhetoric; policy; opposition; attitude; approach; condition; rule; language",
  ),
  crime: wordList(
    "murder; treason; espionage; spying; fraud; corruption; genocide; crime; terrorism; manslaughter; bribery; conspiracy; embezzlement; rape; theft; war crime; sedition; killing; blasphemy; assault; perjury; insult; aggression; abuse; violation; incitement; blackmail; plot; possession; offence; offense; bombing",
  ),
  insult: wordList(
    "liar; murderer; terrorist; dictator; killer; thug; coward; traitor; criminal; fool; dotard; bully; hypocrite; disgrace; nazi; fascist; tyrant; threat; clown; idiot; monster; madman",
  ),
  target: wordList(
    "target; town; village; city; base; airport; camp; convoy; embassy; consulate; position; post; checkpoint; headquarters; hospital; school; mosque; church; market; police; soldier; troops; civilian; ship; tanker; plane; refinery; pipeline; facility; plant; patrol; bus; train; hotel; house; home; prison; settlement; compound; stronghold; barracks; bridge; port; area; government; forces; rebel; guerrilla; militant; protester; demonstrator; worker; tourist; refugee; peacekeeper; site; installation; capital; country; people; leader; president; minister; diplomat; building; office; vehicle; temple; synagogue; parliament; palace; warehouse; border",
  ),
  building: wordList(
    "mosque; church; museum; embassy; airport; bridge; centre; center; school; hospital; stadium; exhibition; memorial; monument; cathedral; temple; port; tunnel; dam; plant; pipeline; railway; station; building; road; consulate; synagogue; library; factory; house; hotel; canal; parliament; headquarters; games; olympics; session; bus; university; terminal",
  ),
  anniversary: wordList(
    "anniversary; centenary; jubilee; independence; birthday; day; bicentenary; end; liberation; founding; victory; armistice; death; year",
  ),
  ceremony: wordList(
    "ceremony; funeral; commemoration; parade; service; inauguration; opening; celebration; anniversary; unveiling; wedding; coronation; remembrance; memorial; centenary; burial; festivity; games; mass",
  ),
  exercise: wordList("exercise; manoeuvre; maneuver; drill; war game; game; wargame; training; parade; patrol"),
  test: wordList("test; launch; firing; explosion; detonation; test-firing; trial"),
  party: wordList(
    "party; organization; organisation; group; movement; union; brotherhood; newspaper; association; ngo; sect; church; faction; candidate; protest; demonstration; rally; gathering",
  ),
  term: wordList("term; agreement; understanding; compromise; conclusion; terms; settlement; consensus"),
  worker: wordList(
    "worker; teacher; union; employee; driver; doctor; nurse; miner; student; pilot; staff; farmer; labourer; laborer; docker",
  ),
};
