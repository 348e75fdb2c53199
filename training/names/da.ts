import type { Lists } from "./lists.js";

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((s) => s.trim())
    .filter((s) => s !== "");

const adjectives = words(`
  afghansk afrikansk albansk algerisk amerikansk andorransk angolansk arabisk argentinsk armensk asiatisk aserbajdsjansk australsk
  bahamansk bahrainsk baltisk bangladeshisk barbadisk baskisk bayersk belgisk beninsk bhutansk birmansk bolivansk boliviansk bosnisk botswansk
  brasiliansk britisk bruneisk bulgarsk burkinsk burmesisk burundisk cambodjansk camerounsk canadisk catalansk centralafrikansk ceylonsk
  chilensk colombiansk congolesisk costaricansk cubansk cypriotisk dansk dominikansk ecuadoriansk egyptisk emiratisk engelsk eritreisk
  estisk estlandsk etiopisk europæisk fijiansk filippinsk finsk flamsk fransk fynsk færøsk gabonesisk gambisk georgisk ghanesisk græsk grønlandsk
  guatemalansk guineansk guyansk haitiansk haitisk hollandsk honduransk hongkongsk hviderussisk indisk indonesisk irakisk iransk irsk islandsk
  israelsk italiensk ivoriansk jamaicansk japansk jordansk jugoslavisk jysk kapverdisk kasakhisk kasakhstansk kenyansk kinesisk kirgisisk
  korsikansk kosovansk kosovoalbansk kroatisk kurdisk kuwaitisk københavnsk laotisk latinamerikansk lettisk libanesisk liberiansk libysk litauisk lollandsk
  luxemburgsk luxembourgsk makedonsk malawisk malaysisk maldivisk malisk maltesisk marokkansk mauretansk mexicansk moldovisk moldavisk mongolsk
  montenegrinsk mozambiquisk myanmarsk namibisk nederlandsk nepalesisk newzealandsk nicaraguansk nigeriansk nigersk nordafrikansk nordamerikansk nordirsk
  nordisk nordjysk nordkoreansk norsk omansk ossetisk pakistansk palæstinensisk panamansk papuansk paraguayansk persisk peruansk polsk portugisisk preussisk qatarsk
  rumænsk russisk rwandisk salvadoransk samisk saudisk saudiarabisk schweizisk senegalesisk serbisk sierraleonsk singaporeansk sjællandsk skandinavisk skotsk slovakisk
  slovensk somalisk somaliske sovjetisk sovjetrussisk spansk srilankansk sudansk surinamsk svensk sydafrikansk sydamerikansk sydfynsk sydkoreansk sydlig-sudansk sydsudansk sydvietnamesisk nordvietnamesisk
  sydøstasiatisk sydjysk sønderjysk vestjysk østjysk syrisk tadsjikisk taiwansk taiwanesisk tamilsk tanzaniansk tatarisk thailandsk tibetansk tjekkisk tjekkoslovakisk
  tjetjensk togolesisk trinidadisk tunesisk turkmensk tyrkisk tysk ugandisk ukrainsk ungarsk uruguayansk usbekisk uighurisk uigurisk venezuelansk vestafrikansk vesteuropæisk
  vestlandsk vesttysk vietnamesisk walisisk yemenitisk zambisk zimbabwisk ægyptisk østafrikansk østasiatisk østeuropæisk østrigsk østtimoresisk østtysk bornholmsk
  atlantisk-dansk amerikansk-russisk russisk-amerikansk kinesisk-amerikansk amerikansk-kinesisk dansk-svensk dansk-tysk iransk-amerikansk israelsk-palæstinensisk russisk-ukrainsk fransk-tysk
`);
const people = words(`
  afghaner afrikaner albaner algerier amerikaner araber argentiner armenier asiat australier azerbajdsjaner aserbajdsjaner balter bangladesher basker bayrer belgier
  boliviander bosnier brasilianer brite bulgarer burmeser cambodjaner canadier catalaner chilener colombianer congoleser cubaner cypriot dansker ecuadorianer egypter
  englænder eritreer ester estlænder etiopier europæer filippiner finne flamlænder fynbo færing georgier ghaneser græker grønlænder guatemalaner haitianer hollænder
  honduraner hviderusser inder indoneser iraker iraner irer irlænder islænding islænder israeler italiener jamaicaner japaner jemenit jordaner jugoslav jyde kasakher
  kenyaner kineser kirgiser koreaner kosovoalbaner kosovaner kroat kurder kuwaiter københavner lapper letter libaneser libyer litauer luxembourger makedoner malaysier malteser
  marokkaner mexicaner moldover mongol montenegriner nederlænder nepaleser newzealænder nicaraguaner nigerianer nordirer nordkoreaner nordmand pakistaner palæstinenser
  panamaner peruaner perser polak portugiser qatarer rohingya rumæner russer rwander saudiaraber saudier schweizer senegaleser serber singaporeaner sjællænder skandinav skotte slovak
  slovener somalier somaler spanier srilankaner sudaneser svensker sydafrikaner sydamerikaner sydkoreaner syrer sønderjyde taiwaneser tamil tamiler tanzanianer tatar thailænder thai tibetaner
  tjekke tjekkoslovak tjetjener tuneser tyrk tyrker tysker ugander ugander ukrainer ungarer uruguayaner usbeker uighur uigur venezuelaner vesttysker vietnameser waliser yemenit zambier
  zimbabwer østeuropæer østriger østtysker bornholmer
`);
const irregular = words(`
  franskmand franskmanden franskmænd franskmændene franskmandens franskmændenes nordmanden nordmænd nordmændene nordmændenes sydslaver fynboer fynboerne færinger færingerne
  jyder jyderne finner finnerne finnen briter briterne briternes briten skotter skotterne tyrkere tyrkerne kroater kroaterne serberne serbernes polakker polakkerne polakkernes
  kineserne amerikanerne amerikanernes russerne russernes danskerne danskernes tyskerne tyskernes svenskerne asiater asiaterne jemenitter jemenitterne slovakker slovakkerne
  islændinge islændingene mongoler mongolerne tjekker tjekkerne tamilerne jugoslaver jugoslaverne skandinaver skandinaverne cyprioter cyprioterne
`);

/** Forms that are more often other words: "letter" and "lettere" (rises, easier), "lapper" (patches). */
const otherWords = new Set(
  words(
    "letter letters letteren letterens lettere letteres ester esters esteren finne finnen basker baskeren lapper lappers lappere lapperen",
  ),
);

const adjectiveForms = (base: string): string[] => [base, `${base}e`, `${base}es`];
const nounForms = (base: string): string[] =>
  base.endsWith("er")
    ? [
        base,
        `${base}s`,
        `${base}en`,
        `${base}ens`,
        `${base}e`,
        `${base}es`,
        `${base.slice(0, -2)}erne`,
        `${base.slice(0, -2)}ernes`,
        `${base}ne`,
        `${base}nes`,
      ]
    : base.endsWith("e")
      ? [base, `${base}s`, `${base}n`, `${base}ns`, `${base}r`, `${base}rs`, `${base}rne`, `${base}rnes`]
      : [base, `${base}s`, `${base}en`, `${base}ens`, `${base}er`, `${base}ers`, `${base}erne`, `${base}ernes`];

export const lists: Lists = {
  home: ["DK", "GL", "FO"],
  ownNames: "da",
  placeFlags: "54",
  inflections: "lexicon/da-unimorph.tsv",
  complete: false,
  genitive: true,
  countries: phrases(`
    USA, US, UK, England, Skotland, Wales, Nordirland, Holland, Sovjetunionen, Sovjet, Jugoslavien, Tjekkoslovakiet, Tjekkiet, Slovakiet, Østtyskland, Vesttyskland, DDR, BRD, Forbundsrepublikken,
    Sydkorea, Nordkorea, Korea, Burma, Zaire, Rhodesia, Persien, Preussen, Hviderusland, Makedonien, Kosovo, Palæstina, Storbritannien, De Forenede Stater, Amerikas Forenede Stater,
    Emiraterne, Irland, Iran, Irak, Tyrkiet, Elfenbenskysten, Congo, Abkhasien, Sydossetien, Transnistrien, Nagorno-Karabakh, Tjetjenien, Dagestan, Tibet, Kurdistan, Catalonien, Sudan, Taiwan, Hongkong,
    Færøerne, Grønland, Island, Norge, Sverige, Finland, Danmark, Den Tyske Forbundsrepublik, Folkerepublikken Kina, Den Russiske Føderation, Den Islamiske Republik Iran, Sri Lanka, Cypern, Nordcypern`),
  regions: phrases(`
    Europa, Asien, Afrika, Amerika, Sydamerika, Nordamerika, Latinamerika, Mellemamerika, Oceanien, Mellemøsten, Det Nære Østen, Fjernøsten, Norden, Skandinavien, Balkan, Baltikum, Kaukasus, Sibirien, Vestbredden, Gaza,
    Gazastriben, Golanhøjderne, Krim, Donbass, Donbas, Donetsk, Luhansk, Sinai, Sahara, Sahel, Kashmir, Punjab, Xinjiang, Hongkong, Guantánamo, Guantanamo, Østersøen, Vesterhavet, Nordsøen, Kattegat, Skagerrak, Middelhavet, Sortehavet, Det Døde Hav,
    Atlanterhavet, Stillehavet, Det Indiske Ocean, Det Sydkinesiske Hav, Den Persiske Golf, Golfen, Rødehavet, Det Røde Hav, Arktis, Antarktis, Suezkanalen, Hormuzstrædet, Bosporus, Jylland, Sjælland, Fyn, Lolland, Falster, Bornholm, Møn, Als,
    Sønderjylland, Vestjylland, Nordjylland, Østjylland, Midtjylland, Nordsjælland, Vestsjælland, Sydsjælland, Sydfyn, Nordfyn, Vendsyssel, Himmerland, Djursland, Thy, Slesvig, Holsten, Slesvig-Holsten, Skåne, Nørrebro, Vesterbro, Østerbro, Amager, Frederiksberg, Christianshavn,
    Christiansborg, Kaukasien, Centralasien, Sydøstasien, Østasien, Vesteuropa, Østeuropa, Centraleuropa, Sydeuropa, Nordeuropa, Østblokken, Vesten, Østen, Vestjordan, Østjerusalem, Bruxelles, Haag, Genève, Wien, Rom, Moskva, Beijing, Peking,
    Bayern, Sachsen, Hessen, Skotland, Korsika, Sicilien, Sardinien, Kreta, Mallorca, Alperne, Pyrenæerne, Himalaya, Donau, Rhinen, Nilen, Eufrat, Tigris, Køln, München, Nürnberg, Hamborg, Lybæk, Flensborg, Rostock, Antwerpen, Gent, Milano, Venedig, Firenze, Napoli, Torino, Genova, Athen, Lissabon, Warszawa, Krakow, Prag, Budapest, Bukarest, Beograd, Zagreb, Sarajevo, Sankt Petersborg, Skt. Petersborg, Leningrad, Kiev, Kyiv, Lviv, Kharkiv, Mariupol, Vilnius, Riga, Tallinn, Helsinki, Helsingfors, Gøteborg, Göteborg, Malmø, Malmö, Reykjavik, Tórshavn, Nuuk, Godthåb, Thule,
    Jerusalem, Tel Aviv, Damaskus, Aleppo, Beirut, Bagdad, Basra, Mosul, Teheran, Kabul, Kairo, Tripoli, Benghazi, Tunis, Algier, Rabat, Riyadh, Riad, Jeddah, Abu Dhabi, Doha, Ankara, Istanbul, Shanghai, Taipei, Tokyo, Seoul, Pyongyang, Hanoi, Saigon, Phnom Penh, Bangkok, Rangoon, Delhi, New Delhi, Bombay, Mumbai, Calcutta, Islamabad, Karachi, Dhaka, Mogadishu, Addis Abeba, Nairobi, Khartoum, Pretoria, Johannesburg, Cape Town, Kapstaden, Harare, Havana, Caracas, Bogotá, Buenos Aires, Mexico City, New York, New York City, Washington D.C., Camp David, Strasbourg, Nova Scotia, Hawaii, Alaska, Florida, Texas, Californien, Kalifornien, Ækvator, Nordpolen, Sydpolen, Nordkalotten,
    Gudenåen, Limfjorden, Øresund, Storebælt, Lillebælt`),
  organizations: phrases(`
    FN, De Forenede Nationer, EU, Den Europæiske Union, EF, Det Europæiske Fællesskab, EØF, EFTA, EØS, NATO, Warszawapagten, OSCE, CSCE, KSSE, Europarådet, Europa-Parlamentet, Europaparlamentet, EU-Kommissionen, Europa-Kommissionen, Kommissionen, Ministerrådet, Det Europæiske Råd,
    Sikkerhedsrådet, FN's Sikkerhedsråd, Generalforsamlingen, IAEA, Det Internationale Atomenergiagentur, WTO, WHO, Verdenssundhedsorganisationen, IMF, Den Internationale Valutafond, Verdensbanken, OECD, OPEC, OPCW, UNICEF, UNESCO, UNHCR, UNRWA, ILO, FAO, G7, G8, G20, BRICS, ASEAN, APEC, Den Arabiske Liga,
    Den Afrikanske Union, AU, OAS, Mercosur, Golfstaternes Samarbejdsråd, GCC, Shanghai-Samarbejdsorganisationen, Nordisk Råd, Nordisk Ministerråd, Benelux, Visegrad, Interpol, Europol, Frontex, Den Internationale Domstol, Den Internationale Straffedomstol, ICC, ICJ, EU-Domstolen, Menneskerettighedsdomstolen, Den Europæiske Centralbank, ECB,
    Røde Kors, Dansk Røde Kors, Folkekirkens Nødhjælp, Red Barnet, Dansk Flygtningehjælp, Amnesty International, Amnesty, Human Rights Watch, Greenpeace, Læger uden Grænser, Oxfam, Transparency International, Syrian Observatory for Human Rights,
    Folketinget, Landstinget, Inatsisartut, Lagtinget, Stortinget, Rigsdagen, Riksdagen, Forbundsdagen, Bundestag, Knesset, Kongressen, Senatet, Repræsentanternes Hus, Parlamentet, Underhuset, Overhuset, Dumaen, Statsdumaen, Nationalforsamlingen, Højesteret, Rigsretten,
    Udenrigsministeriet, Forsvarsministeriet, Statsministeriet, Finansministeriet, Justitsministeriet, Indenrigsministeriet, Udlændingestyrelsen, Nationalbanken, Danmarks Nationalbank, Rigspolitiet, PET, FE, Forsvarets Efterretningstjeneste, Politiets Efterretningstjeneste, Forsvaret, Flyvevåbnet, Søværnet, Hæren, Hjemmeværnet,
    Socialdemokratiet, Socialdemokraterne, Socialdemokratisk, Venstre, Det Konservative Folkeparti, De Konservative, Konservative, Radikale Venstre, Det Radikale Venstre, De Radikale, Socialistisk Folkeparti, SF, Enhedslisten, Dansk Folkeparti, Fremskridtspartiet, Liberal Alliance, Alternativet, Nye Borgerlige, Centrumdemokraterne, CD,
    Kristeligt Folkeparti, KrF, Kristendemokraterne, Danmarksdemokraterne, Moderaterne, Siumut, Inuit Ataqatigiit, Venstresocialisterne, VS, DKP, CDU, CSU, SPD, FDP, AfD, Die Linke, Labour, Tories, Det Konservative Parti, Liberal Democrats, UKIP, Republikanerne, Demokraterne, Det Republikanske Parti, Det Demokratiske Parti, Forenet Rusland, Likud, Hamas, Hizbollah, Hezbollah, Fatah, PLO, Taleban, Taliban,
    Al-Qaeda, al-Qaeda, Al-Qaida, al-Qaida, Islamisk Stat, IS, ISIS, ISIL, Boko Haram, al-Shabaab, Houthi, PKK, YPG, ETA, IRA, FARC, KGB, FSB, GRU, SVR, CIA, FBI, NSA, MI5, MI6, Mossad, Stasi, Bundeswehr, Wehrmacht, Revolutionsgarden, Den Røde Hær,
    Ritzau, Reuters, AFP, AP, dpa, TASS, Tass, Interfax, Xinhua, BBC, CNN, DR, TV 2, TV2, Danmarks Radio, Politiken, Berlingske, Berlingske Tidende, Jyllands-Posten, Ekstra Bladet, B.T., BT, Information, Børsen, Weekendavisen, Kristeligt Dagblad, Aktuelt, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Guardian, Financial Times, Le Monde, Der Spiegel, Spiegel, Bild, Al Jazeera, Al-Jazeera, Russia Today, Fox News, NBC, CBS, ABC,
    LO, DA, FTF, AC, SID, HK, 3F, DI, Dansk Industri, Dansk Arbejdsgiverforening, Dansk Metal, Landsorganisationen, Landbrugsraadet, Novo Nordisk, Mærsk, A.P. Møller, Carlsberg, SAS, DSB, Danske Bank, Den Danske Bank, Unibank, Hafnia, Baltica, Gazprom, Rosneft, Huawei, Google, Facebook, Microsoft, Apple, Boeing, Airbus, Volkswagen, Siemens, Lego, KTAS, DFDS, Lockheed Martin, Kreml, Det Hvide Hus, Pentagon, Downing Street, Élysée, Elysée-palæet, Elysépalæet,
    Miljøministeriet, Sundhedsministeriet, Undervisningsministeriet, Kulturministeriet, Skatteministeriet, Trafikministeriet, Transportministeriet, Erhvervsministeriet, Industriministeriet, Arbejdsministeriet, Beskæftigelsesministeriet, Boligministeriet, Socialministeriet, Landbrugsministeriet, Fødevareministeriet, Kirkeministeriet, Klimaministeriet, Energiministeriet, Økonomiministeriet,
    Integrationsministeriet, Udlændingeministeriet, Fiskeriministeriet, Handelsministeriet, Budgetdepartementet, Miljøstyrelsen, Sundhedsstyrelsen, Skat, SKAT, Told og Skat, Rigsrevisionen, Ombudsmanden, Folketingets Ombudsmand, Vestre Landsret, Østre Landsret, Københavns Byret, Sø- og Handelsretten, Forsvarskommandoen, Forsvarsakademiet, Kriminalforsorgen, Statens Serum Institut, Danmarks Statistik, Konkurrencestyrelsen, Finanstilsynet, Fødevarestyrelsen, Kystvagten, Beredskabsstyrelsen,
    Københavns Universitet, Aarhus Universitet, Århus Universitet, Odense Universitet, Syddansk Universitet, Aalborg Universitet, Roskilde Universitet, RUC, DTU, CBS, Dansk Institut for Internationale Studier, DIIS, Udenrigspolitisk Institut, Dansk Udenrigspolitisk Institut, Landbrug & Fødevarer, Dansk Erhverv, Kommunernes Landsforening, KL, Danske Regioner, Forbrugerrådet, Dansk Vognmandsforening, Dansk Journalistforbund, BUPL, FOA, NNF, TIB, DJØF, Djøf, Lærerforeningen, Danmarks Lærerforening, Sygeplejeråd, Dansk Sygeplejeråd, Kvindeligt Arbejderforbund, KAD, Træ-Industri-Byg,
    TV2, TV 2, TV-2, TV3, TV 3, TV-3, DR1, DR 1, P1, P3, Radioavisen, TV-Avisen, Det Fri Aktuelt, Land og Folk, Fyens Stiftstidende, Aalborg Stiftstidende, Århus Stiftstidende, Nordjyske, Jydske Vestkysten, Vestkysten, Se og Hør, Billed-Bladet, Gyldendal, Altinget, Zetland, Associated Press, NTB, TT, Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Expressen, Aftenposten, Dagbladet, VG, Helsingin Sanomat, El País, Pravda, Izvestija, Kommersant, Novaja Gaseta, Die Zeit, Frankfurter Allgemeine, Süddeutsche Zeitung, Die Welt, Figaro, Le Figaro, Libération, The Times, Sunday Times, The Sun, Daily Mail, Daily Telegraph, The Independent, The Economist, Time, Newsweek, USA Today, Los Angeles Times, Washington Examiner, Bloomberg, Politico, Al-Arabiya, Haaretz, Jerusalem Post, Global Times, People's Daily,
    Brøndby IF, AGF, OB, AaB, FCK, FC København, FC Midtjylland, Vejle Boldklub, Silkeborg IF, Lyngby, B 1903, B 1909, B 1913, Frem, Ikast, Esbjerg fB, DBU, Dansk Boldspil-Union, UEFA, FIFA, IOC, DIF, Dansk Idræts-Forbund, Team Danmark, Divisionsforeningen, Real Madrid, FC Barcelona, Juventus, AC Milan, Inter, Bayern München, Hamburger SV, Liverpool, Arsenal, Manchester United, Tottenham, Chelsea, Ajax, Anderlecht,
    Statoil, Equinor, Shell, BP, Esso, Exxon, Texaco, Total, Elf, Petrofina, Q8, OK, Norsk Hydro, Dong, DONG, Ørsted, Vattenfall, Ericsson, Nokia, Volvo, Saab, Scania, Electrolux, IKEA, Ikea, Audi, BMW, Mercedes, Daimler, Opel, Porsche, Ford, General Motors, Chrysler, Toyota, Nissan, Honda, Mazda, Mitsubishi, Suzuki, Fiat, Renault, Citroën, Peugeot, Skoda, Lada, Rover, IBM, Intel, Sony, Philips, Panasonic, Samsung, Amazon, Twitter, Tesla, Netflix, Disney, Coca-Cola, Pepsi, McDonald's, Nestlé, Unilever, Bayer, Pfizer, AstraZeneca, Roche, Novartis, BASF, Krupp, Thyssen, Deutsche Bank, Goldman Sachs, JP Morgan, Citibank, Lehman Brothers, Handelsbanken, Nordea, Jyske Bank, Sydbank, Unidanmark, Privatbanken, Andelsbanken, Handelsbanken, Bikuben, BG Bank, Nykredit, Realkredit Danmark, ATP, PFA, Tryg, Topdanmark, Codan, Alm. Brand, Falck, Group 4, Securitas, ISS, FLS, F.L. Smidth, NKT, Danfoss, Grundfos, Bang & Olufsen, B&O, Novo, Lundbeck, Leo, Vestas, Danisco, Arla, MD Foods, Tuborg, Albani, Irma, Føtex, Bilka, Magasin, Illum, Brugsen, FDB, Coop, Dansk Supermarked, Netto, Tivoli, Sterling, Maersk Air, Lufthansa, British Airways, Air France, KLM, Aeroflot, Lauritzen, J. Lauritzen, DSV, Scandlines, Mærsk Olie, Post Danmark, Postvæsenet, TDC, Tele Danmark, Telia, Kodak, Canon, Xerox, Rolls-Royce, Jaguar, Microsoft, Raytheon, BAE Systems, Rheinmetall, Thales, Sukhoj, Kalasjnikov, Rosatom, Sberbank, Lukoil, Aramco, Saudi Aramco, ZTE, Alibaba, Tencent, TikTok, Wagner, Wagner-gruppen`),
  nationalities: [...adjectives.flatMap(adjectiveForms), ...people.flatMap(nounForms), ...irregular].filter(
    (form) => !otherWords.has(form),
  ),
  others: phrases(`
    Brexit, INF, START, New START, Ny START, SALT, SALT II, ABM, CFE, CTBT, JCPOA, NAFTA, USMCA, TTIP, TPP, CETA, Open Skies, Nord Stream, Nord Stream 2, Den Kolde Krig, Golfkrigen, Irakkrigen, Vietnamkrigen, Koreakrigen, Falklandskrigen, Anden Verdenskrig,
    Første Verdenskrig, Den Første Verdenskrig, Den Anden Verdenskrig, 1. Verdenskrig, 2. Verdenskrig, Det Arabiske Forår, Maastricht-traktaten, Maastrichttraktaten, Lissabontraktaten, Parisaftalen, Kyotoprotokollen, Genèvekonventionen, Genèvekonventionerne, Haagkonventionen, Romtraktaten, Edinburgh-aftalen,
    Osloaftalen, Daytonaftalen, Minskaftalen, Dublinforordningen, Unionstraktaten, Versaillestraktaten, Wienerkonventionen, Helsingforsaftalen, Nobelprisen, Nobels Fredspris, Holocaust, Perestrojka, Glasnost`),
  otherNouns: words(`
    traktat traktaten traktatens traktater traktaterne aftale aftalen aftalens aftaler aftalerne konvention konventionen konventionens konventioner konventionerne protokol protokollen protokollens erklæring erklæringen
    resolution resolutionen charter charteret memorandum memorandummet memorandummets forordning forordningen direktiv direktivet doktrin doktrinen skandalen affæren sagen krigen konflikten krisen`),
  titles: words(`
    præsident præsidenten vicepræsident premierminister premierministeren statsminister statsministeren udenrigsminister udenrigsministeren forsvarsminister forsvarsministeren finansminister indenrigsminister justitsminister
    handelsminister energiminister minister ministeren viceudenrigsminister viceforsvarsminister kansler kansleren rigskansler forbundskansler kong kongen dronning dronningen prins prinsesse kronprins kronprinsesse konge emir sultan sheik ayatollah pave paven biskop ærkebiskop imam
    general generalen oberst major kaptajn admiral generalløjtnant generalmajor løjtnant kommandør øverstkommanderende forsvarschef generalsekretær generalsekretæren vicegeneralsekretær ambassadør ambassadøren udsending særlig forhandler chefforhandler talsmand talsmanden talskvinde talsperson pressetalsmand
    formand formanden næstformand forkvinde leder lederen partileder oppositionsleder gruppeformand ordfører udenrigsordfører senator senatoren guvernør guvernøren kongresmedlem borgmester borgmesteren overborgmester kommissær kommissæren eu-kommissær kommissionsformand rådsformand sikkerhedsrådgiver rådgiver
    direktør direktøren administrerende koncernchef bankdirektør professor professoren lektor lektoren forsker seniorforsker analytiker ekspert journalist korrespondent redaktør chefredaktør forfatter advokat dommer statsadvokat anklager politiinspektør politimester kriminalkommissær vicekriminalkommissær læge overlæge
    hr fru frk fr dr prof mr mrs miss sir lord lady folketingsmedlem mf mep partiformand politiker eksminister ekspræsident kammerherre grev greve baron amtsborgmester skuespiller sanger instruktør træner landstræner`),
  organizationNouns: words(`
    ministerium ministeriet departement styrelse styrelsen direktorat direktoratet parti partiet forening foreningen forbund forbundet fagforening organisation organisationen union unionen råd rådet komité komiteen udvalg udvalget kommission kommissionen bank banken selskab selskabet
    koncern koncernen firma firmaet virksomhed a/s aps inc ltd corp gmbh holding group fond fonden institut instituttet universitet universitetet højskole akademi skole klub klubben hær hæren milits politi politiet domstol domstolen ret retten parlament parlamentet regering regeringen nyhedsbureau nyhedsbureauet avis avisen dagblad dagbladet tidende
    tv radio magasin tidsskrift alliance alliancen liga ligaen front fronten bevægelse bevægelsen kirke kirken kommune kommunen amt amtet region styre tænketank tænketanken museum museet teater teatret hospital hospitalet fc if bk boldklub tjeneste tjenesten agentur agenturet`),
  placeNouns: words(`
    by byen hovedstad hovedstaden havneby provins provinsen region regionen delstat delstaten stat staten republik republikken ø øen halvø halvøen bjerg flod floden sø søen hav havet fjord fjorden bugt bugten stræde strædet gade gaden vej vejen allé plads pladsen torv torvet park parken slot slottet lufthavn lufthavnen havn havnen
    grænse grænsen distrikt distriktet amt amtet kommune sogn landsby landsbyen forstad forstaden kvarter kvarteret dal dalen ørken ørkenen kyst kysten kontinent kontinentet øerne land landet nord syd øst vest nordlige sydlige østlige vestlige centrale`),
};
