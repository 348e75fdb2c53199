import type { Lists } from "./lists.js";

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((s) => s.trim())
    .filter((s) => s !== "");

const nationalities = words(`
  afghan afghani african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani azeri bahamian bahraini balinese baltic bangladeshi barbadian basque bavarian
  belarusian belarussian belgian belizean bengali beninese bhutanese bolivian bosnian botswanan brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese
  colombian comoran congolese corsican croatian cuban cypriot czech czechoslovak czechoslovakian danish dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish flemish french gabonese gambian
  georgian german ghanaian greek greenlandic grenadian guatemalan guinean guyanese haitian hawaiian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kashmiri kazakh kazakhstani kenyan korean kosovan kosovar
  kurdish kuwaiti kyrgyz laotian latvian lebanese lesothan liberian libyan lithuanian luxembourgish macedonian malagasy malawian malay malaysian maldivian malian maltese mauritanian mauritian mexican micronesian moldovan monegasque mongolian montenegrin moroccan mozambican
  namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman pakistani palestinian panamanian papuan paraguayan persian peruvian philippine polish portuguese prussian punjabi qatari romanian russian rwandan salvadoran samoan saudi scandinavian scottish senegalese serbian serb seychellois sicilian
  singaporean slovak slovakian slovene slovenian somali soviet spanish sudanese surinamese swazi swedish swiss syrian taiwanese tajik tanzanian tatar texan thai tibetan togolese tongan trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan uighur uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
  californian parisian londoner eurasian pashtun tamil sinhalese rohingya hutu tutsi zulu maori inuit hispanic latino cantonese
  englishman englishmen englishwoman frenchman frenchmen irishman irishmen dutchman scotsman welshman briton britons brit brits dane danes finn finns swede swedes norwegians pole poles spaniard spaniards turk turks kurd kurds scot scots greek greeks croat croats czechs slovaks serbs
  hungarians germans italians portuguese russians ukrainians americans canadians mexicans cubans brazilians argentines chileans colombians venezuelans peruvians iraqis iranians israelis palestinians jordanians syrians egyptians libyans tunisians algerians moroccans saudis kuwaitis qataris omanis yemenis emiratis bahrainis
  afghans pakistanis indians bangladeshis nepalis koreans filipinos indonesians malaysians singaporeans thais burmese cambodians australians europeans africans asians arabs somalis kenyans nigerians ghanaians ugandans rwandans ethiopians eritreans sudanese congolese zimbabweans georgians armenians azerbaijanis chechens kazakhs
  uzbeks tajiks latvians lithuanians estonians belarusians moldovans romanians bulgarians albanians bosnians macedonians slovenes slovenians austrians belgians parisians berliners londoners texans californians tibetans tamils uighurs uyghurs haitians jamaicans soviets persians texans nepalese yorker yorkers muscovites
`);

export const lists: Lists = {
  home: ["GB", "US"],
  ownNames: "",
  placeFlags: "",
  inflections: "",
  genitive: false,
  countries: phrases(`
    USA, US, U.S., U.S.A., United States, United States of America, the United States, America, UK, U.K., United Kingdom, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Holland, Soviet Union, USSR, Soviet, Yugoslavia, Czechoslovakia, Czech Republic, East Germany, West Germany, South Korea, North Korea, Korea, Burma, Zaire,
    Rhodesia, Persia, Prussia, Macedonia, Kosovo, Palestine, UAE, Emirates, United Arab Emirates, Ivory Coast, Congo, DRC, Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh, Chechnya, Dagestan, Tibet, Kurdistan, Catalonia, Taiwan, Hong Kong, Greenland, Faroe Islands, PRC, DPRK, ROK, Islamic Republic of Iran, Russian Federation, Saudi`),
  regions: phrases(`
    Europe, Asia, Africa, America, South America, North America, Latin America, Central America, Middle East, Near East, Far East, Scandinavia, Balkans, Baltics, Caucasus, Siberia, West Bank, Gaza, Gaza Strip, Golan Heights, Crimea, Donbas, Donbass, Donetsk, Luhansk, Sinai, Sahara, Sahel, Kashmir, Punjab, Xinjiang, Guantanamo, Guantanamo Bay, Guantánamo Bay,
    Baltic Sea, North Sea, Mediterranean, Mediterranean Sea, Black Sea, Dead Sea, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, South China Sea, East China Sea, Persian Gulf, Gulf, Red Sea, Arctic, Antarctica, Suez Canal, Strait of Hormuz, Bosphorus, Eastern Europe, Western Europe, Central Asia, Southeast Asia, East Asia, South Asia, West Africa, East Africa, North Africa,
    East Jerusalem, New England, Midwest, Silicon Valley, Wall Street, Capitol Hill, Long Island, Manhattan, Brooklyn, Queens, Bronx, Hollywood, Bavaria, Saxony, Corsica, Sicily, Sardinia, Crete, Alps, Himalayas, Danube, Rhine, Nile, Euphrates, Tigris, Mississippi, Thames, Korean Peninsula, Horn of Africa, Benghazi, Fallujah, Kirkuk, Mosul, Basra, Najaf, Anbar, Helmand, Kandahar, Waziristan`),
  organizations: phrases(`
    UN, U.N., United Nations, EU, E.U., European Union, EC, European Community, EFTA, NATO, Warsaw Pact, OSCE, Council of Europe, European Parliament, European Commission, European Council, Security Council, UN Security Council, U.N. Security Council, General Assembly, IAEA, International Atomic Energy Agency, WTO, World Trade Organization, WHO, World Health Organization, IMF, International Monetary Fund, World Bank,
    OECD, OPEC, OPCW, UNICEF, UNESCO, UNHCR, UNRWA, ILO, FAO, G7, G8, G20, BRICS, ASEAN, APEC, Arab League, African Union, AU, OAS, Mercosur, Gulf Cooperation Council, GCC, Shanghai Cooperation Organisation, Nordic Council, Interpol, Europol, Frontex, International Court of Justice, International Criminal Court, ICC, ICJ, European Court of Human Rights, European Central Bank, ECB, Commonwealth,
    Red Cross, Red Crescent, Amnesty International, Amnesty, Human Rights Watch, Greenpeace, Doctors Without Borders, Oxfam, Transparency International, Syrian Observatory for Human Rights, Save the Children,
    Congress, Senate, House of Representatives, House, Parliament, House of Commons, House of Lords, Bundestag, Knesset, Duma, State Duma, National Assembly, Supreme Court, State Department, Defense Department, Department of Defense, Justice Department, Treasury, Treasury Department, Homeland Security, Pentagon, White House, Kremlin, Foreign Office, Downing Street, Federal Reserve, Fed, CIA, FBI, NSA, DHS, DEA, EPA, FDA, FAA, SEC, NASA, GAO, IRS,
    MI5, MI6, Mossad, KGB, FSB, GRU, SVR, Stasi, ISI, Revolutionary Guards, Revolutionary Guard, IRGC, Red Army, Marine Corps, Marines, U.S. Army, Army, Navy, Air Force, Coast Guard, National Guard,
    Republican Party, Democratic Party, GOP, Labour, Labour Party, Conservative Party, Conservatives, Tories, Liberal Democrats, Lib Dems, UKIP, SNP, Sinn Fein, DUP, CDU, CSU, SPD, AfD, United Russia, Likud, Fatah, Hamas, Hezbollah, Hizbullah, PLO, Taliban, al-Qaeda, al Qaeda, Al-Qaeda, al-Qaida, Islamic State, ISIS, ISIL, IS, Boko Haram, al-Shabab, al-Shabaab, Houthis, PKK, YPG, ETA, IRA, FARC, Muslim Brotherhood, Baath Party, Baath, Palestinian Authority, Mahdi Army, SCIRI,
    Reuters, AFP, AP, Associated Press, Agence France-Presse, TASS, Tass, Interfax, Xinhua, KCNA, Yonhap, BBC, CNN, NBC, CBS, ABC, NPR, Fox News, MSNBC, Al Jazeera, Al-Jazeera, New York Times, The New York Times, NY Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, Guardian, The Guardian, Financial Times, The Times, USA Today, Los Angeles Times, Newsweek, The Economist, Der Spiegel, Le Monde, Bloomberg, Politico, Russia Today, Sky News, Daily Mail,
    Google, Facebook, Twitter, Microsoft, Apple, Amazon, Boeing, Airbus, Lockheed Martin, Enron, Gazprom, Rosneft, Huawei, Samsung, Toyota, Volkswagen, General Motors, Ford, Exxon, ExxonMobil, Shell, BP, Chevron, IBM, Intel, Yahoo, eBay, Walmart, Halliburton, Blackwater, Tesla, Citigroup, Goldman Sachs, JPMorgan, Harvard, Yale, Stanford, MIT, Oxford University, NHS, NRA, ACLU, AFL-CIO, NAACP, NFL, NBA, MLB, FIFA, UEFA, IOC, Manchester United, Chelsea, Arsenal, Liverpool`),
  nationalities,
  titles: words(`
    president presidents vice-president premier chancellor prime minister foreign secretary defense defence finance interior deputy king queen prince princess crown emir sultan sheikh shaikh sheik ayatollah grand pope bishop archbishop cardinal imam rabbi reverend father sister brother
    general gen colonel col major maj captain capt admiral adm lieutenant lt sergeant sgt corporal commander cmdr chief secretary-general secretary ambassador envoy negotiator spokesman spokeswoman spokesperson chairman chairwoman chair leader senator sen senators representative rep congressman congresswoman governor gov mayor commissioner
    adviser advisor aide director ceo executive professor prof analyst expert journalist correspondent editor author lawyer attorney judge justice prosecutor detective inspector officer dr doctor mr mrs ms miss sir lord lady dame baroness mp candidate nominee coach actor actress singer economist historian activist mullah mufti saint st`),
  organizationNouns: words(`
    ministry department agency bureau office party association federation union organization organisation council committee commission bank company co corp corporation inc ltd llc llp plc group holdings fund foundation institute university college school academy club army militia police court tribunal parliament congress senate government
    agency news newspaper times post journal tribune herald gazette daily magazine tv radio network alliance league front movement church museum theatre theater hospital centre center brigade brigades forces corps guard guards authority administration airlines airways industries systems technologies partners associates society board`),
  placeNouns: words(`
    city capital town village port province region state republic island islands peninsula mountain mountains mount mt river lake sea ocean bay gulf strait street st road rd avenue ave boulevard square park castle airport harbour harbor border district county valley desert coast continent north south east west northern southern eastern western central
    neighborhood suburb bridge beach highway hotel restaurant hill hills creek canyon springs`),
};
