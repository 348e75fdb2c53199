import type { EntityLanguage } from "../../../entity/language.js";

/** Lemma and plural; then the title where it is not the lemma. */
const office = `
president -s
vice-president -s = vice president
vice_president -s = vice president
minister -s
prime_minister -s = prime minister
premier -s = prime minister
pm pms = prime minister
taoiseach -s
first_minister -s
chancellor -s
chancellor_of_the_exchequer chancellors_of_the_exchequer
secretary secretaries
secretary_of_state secretaries_of_state
secretary_of_defense secretaries_of_defense
secretary_of_defence secretaries_of_defence
secretary_of_the_treasury secretaries_of_the_treasury
secretary_of_the_interior secretaries_of_the_interior
secretary_of_energy secretaries_of_energy
secretary_of_commerce secretaries_of_commerce
secretary_of_homeland_security secretaries_of_homeland_security
minister_of_foreign_affairs ministers_of_foreign_affairs = foreign minister
minister_for_foreign_affairs ministers_for_foreign_affairs = foreign minister
minister_of_state ministers_of_state
minister_of_defence ministers_of_defence = defence minister
minister_of_defense ministers_of_defense = defense minister
minister_of_finance ministers_of_finance = finance minister
minister_of_the_interior ministers_of_the_interior = interior minister
minister_of_justice ministers_of_justice = justice minister
minister_of_energy ministers_of_energy = energy minister
minister_of_trade ministers_of_trade = trade minister
minister_of_health ministers_of_health = health minister
under-secretary under-secretaries = under secretary
undersecretary undersecretaries = under secretary
under_secretary_of_state under_secretaries_of_state
undersecretary_of_state undersecretaries_of_state = under secretary of state
secretary-general secretaries-general = secretary general
secretary_general secretaries_general
secretary-designate secretaries-designate = secretary
director-general directors-general = director general
director_general directors_general
director -s
managing_director -s
attorney_general attorneys_general
attorney-general attorneys-general = attorney general
solicitor_general solicitors_general
surgeon_general surgeons_general
consul -s
consul_general consuls_general
governor -s
governor-general governors-general = governor general
governor_general governors_general
chief_minister -s
vice_premier -s = deputy prime minister
deputy_premier -s = deputy prime minister
amir -s = emir | m
lieutenant_governor -s
mayor -s
speaker -s
speaker_of_the_house speakers_of_the_house
senator -s
sen. sens. = senator
rep. reps. = representative
gov. govs. = governor
gen. gens. = general
adm. = admiral
col. = colonel
lt. = lieutenant
maj. = major
capt. = captain
lt._gen. = lieutenant general
maj._gen. = major general
brig._gen. = brigadier general
lt._col. = lieutenant colonel
brig. = brigadier
cmdr. = commander
cdr. = commander
sgt. sgts. = sergeant
cpl. = corporal
pvt. = private
det. dets. = detective
insp. = inspector
supt. = superintendent
det_insp = detective inspector
det_ch_insp = detective chief inspector
det_sgt = detective sergeant
det_con = detective constable
det_supt = detective superintendent
det_ch_supt = detective chief superintendent
ch_insp = chief inspector
ch_supt = chief superintendent
detective -s
detective_inspector -s
chief_inspector -s
insp = inspector
supt = superintendent
sgt sgts = sergeant
pres. = president
congressman congressmen | m
congresswoman congresswomen | f
lawmaker -s
legislator -s
member -s
member_of_parliament members_of_parliament
member_of_the_european_parliament members_of_the_european_parliament
mp mps = member of parliament
backbencher -s = member of parliament
frontbencher -s = member of parliament
mep meps = member of the European Parliament
msp msps = member of the Scottish Parliament
parliamentarian -s = member of parliament
deputy deputies
delegate -s
councillor -s
councilman councilmen | m
alderman aldermen
whip -s
majority_leader -s
minority_leader -s
leader -s
co-leader -s = leader
ringleader -s
ruler -s
strongman strongmen | m
dictator -s
autocrat -s
tyrant -s
head -s
head_of_state heads_of_state
head_of_government heads_of_government
head_of_delegation heads_of_delegation
chief -s
chief_of_staff chiefs_of_staff
chief_of_defence chiefs_of_defence
chief_executive -s
chief_executive_officer -s = chief executive
ceo ceos = chief executive
cfo cfos = chief financial officer
boss -es
chair -s
chairman chairmen
chairwoman chairwomen | f
chairperson -s
chairman_of_the_joint_chiefs_of_staff chairmen_of_the_joint_chiefs_of_staff
vice-chairman vice-chairmen = vice chairman
commissioner -s
high_commissioner -s
high_representative -s
representative -s
special_representative -s
permanent_representative -s
envoy -s
emissary emissaries = envoy
ambassador -s
charge_d'affaires charge_d'affaires = chargé d'affaires
charge_d’affaires charge_d’affaires = chargé d'affaires
chargé_d’affaires chargés_d’affaires = chargé d'affaires
chargé_d'affaires chargés_d'affaires
diplomat -s
attache -s = attaché
attaché -s
official -s
officeholder -s
bureaucrat -s
civil_servant -s
aide -s
adviser -s
advisor -s = adviser
counselor -s
counsellor -s = counselor
consultant -s
strategist -s
negotiator -s
mediator -s
broker -s
coordinator -s
co-ordinator -s = coordinator
inspector -s
monitor -s
observer -s
rapporteur -s
ombudsman ombudsmen
spokesman spokesmen | m
spokeswoman spokeswomen | f
spokesperson -s
press_secretary press_secretaries
prosecutor -s
prosecutor_general prosecutors_general
solicitor_general solicitors_general
surgeon_general surgeons_general
inspector_general inspectors_general
special_counsel -s
judge -s
justice -s
magistrate -s
lawyer -s
attorney -s
barrister -s
solicitor -s
general -s
lieutenant_general -s
major_general -s
brigadier -s
brigadier_general -s
admiral -s
rear_admiral -s
vice_admiral -s
colonel -s
lieutenant_colonel -s
major -s
captain -s
lieutenant -s
sergeant -s
marshal -s
field_marshal -s
commander -s
commander-in-chief commanders-in-chief
commander_in_chief commanders_in_chief = commander-in-chief
commandant -s
officer -s
warlord -s
king -s | m
queen -s | f
prince -s | m
princess -es | f
crown_prince -s | m
crown_princess -es | f
emperor -s | m
empress -es | f
monarch -s
emir -s | m
sultan -s | m
sheikh -s | m
sheik -s = sheikh | m
shah -s | m
duke -s | m
duchess -es | f
pope -s | m
pontiff -s = pope | m
cardinal -s | m
archbishop -s
bishop -s
patriarch -s | m
ayatollah -s | m
imam -s | m
cleric -s
priest -s
rabbi -s
reverend -s
secretary-treasurer -s
treasurer -s
premier-designate -s = prime minister
candidate -s
nominee -s
front-runner -s
contender -s
challenger -s
politician -s
statesman statesmen | m
successor -s
predecessor -s
counterpart -s
colleague -s
opponent -s
rival -s
dissident -s
activist -s
campaigner -s
organizer -s
organiser -s = organizer
whistleblower -s
oligarch -s
tycoon -s
billionaire -s
businessman businessmen | m
businesswoman businesswomen | f
entrepreneur -s
banker -s
investor -s
founder -s
co-founder -s = founder
owner -s
manager -s
executive -s
editor -s
editor-in-chief editors-in-chief
journalist -s
reporter -s
correspondent -s
columnist -s
commentator -s
anchor -s
author -s
writer -s
novelist -s
historian -s
professor -s
academic -s
scholar -s
researcher -s
fellow -s
associate -s
research_associate -s
research_fellow -s
senior_fellow -s
scientist -s
physicist -s
engineer -s
doctor -s
physician -s
nurse -s
economist -s
analyst -s
expert -s
specialist -s
pollster -s
lobbyist -s
convenor -s
convener -s = convenor
union_leader -s
trade_unionist -s
steward -s
astronaut -s
cosmonaut -s
actor -s
actress -es | f
singer -s
teacher -s
agent -s
spy spies
operative -s
governor_of_the_bank_of_england governors_of_the_bank_of_england
comptroller -s
superintendent -s
sheriff -s
constable -s
laureate -s
interpreter -s
translator -s
delegation_head -s = head of delegation
second-in-command seconds-in-command
right-hand_man right-hand_men | m
pick -s = nominee
appointee -s
dean -s
provost -s
coach -es
head_coach -es
lecturer -s
senior_lecturer -s
assistant_professor -s
associate_professor -s
emeritus_professor -s = professor emeritus
professor_emeritus professors_emeriti
public_defender -s
defender -s
detective -s
detective_inspector -s
detective_chief_inspector -s
detective_superintendent -s
detective_chief_superintendent -s
detective_sergeant -s
detective_constable -s
chief_inspector -s
chief_superintendent -s
chief_constable -s
det. = detective
det._insp. = detective inspector
det._sgt. = detective sergeant
sgt. sgts. = sergeant
sgt -s = sergeant
staff_sgt. = staff sergeant
master_sgt. = master sergeant
sgt._maj. = sergeant major
sergeant_major -s
staff_sergeant -s
cpl. = corporal
cpl = corporal
corporal -s
cmdr. = commander
cmdr = commander
lt._cmdr. = lieutenant commander
lieutenant_commander -s
wing_commander -s
squadron_leader -s
air_marshal -s
air_chief_marshal -s
group_captain -s
lt_col = lieutenant colonel
lt._col. = lieutenant colonel
lt._col = lieutenant colonel
lt_gen = lieutenant general
lt._gen. = lieutenant general
lt._gen = lieutenant general
maj_gen = major general
maj._gen. = major general
maj._gen = major general
brig_gen = brigadier general
brig._gen. = brigadier general
brig._gen = brigadier general
brig. = brigadier
rear_adm. = rear admiral
vice_adm. = vice admiral
senior_general -s
colonel_general -s
army_general -s
insp. = inspector
supt. = superintendent
capt = captain
gen = general
prof. = professor
prof = professor
chief_financial_officer -s
chief_operating_officer -s
chief_technology_officer -s
chief_information_officer -s
chief_marketing_officer -s
chief_medical_officer -s
chief_scientific_officer -s
chief_scientific_adviser -s
chief_legal_officer -s
chief_communications_officer -s
chief_investment_officer -s
chief_strategy_officer -s
chief_veterinary_officer -s
coo coos = chief operating officer
senior_vice_president -s
senior_vice-president -s = senior vice president
executive_vice_president -s
executive_vice-president -s = executive vice president
non-executive_director -s
chief_of_the_general_staff chiefs_of_the_general_staff
chief_of_general_staff chiefs_of_general_staff = chief of the general staff
chief_of_the_defence_staff chiefs_of_the_defence_staff = chief of the defence staff
chief_of_defence_staff chiefs_of_defence_staff = chief of the defence staff
chief_of_naval_operations chiefs_of_naval_operations
chief_of_police chiefs_of_police = police chief
chief_of_protocol chiefs_of_protocol
chief_of_mission chiefs_of_mission
chief_of_cabinet chiefs_of_cabinet
commander_of_the_army commanders_of_the_army = army commander
director_of_national_intelligence directors_of_national_intelligence
head_of_mission heads_of_mission
head_of_office heads_of_office
head_of_operations heads_of_operations
president_of_the_board presidents_of_the_board
leader_of_the_house leaders_of_the_house
leader_of_the_opposition leaders_of_the_opposition
leader_of_the_house_of_commons leaders_of_the_house_of_commons
lord_chancellor -s
lord_mayor -s
chief_rabbi -s
grand_mufti -s
mufti -s
caliph -s | m
pastor -s
abbot -s | m
archduke -s | m
grand_duke -s | m
prince_consort princes_consort | m
queen_consort queens_consort | f
regent -s
viceroy -s
chieftain -s
vice-chancellor -s = vice chancellor
vice_chancellor -s
vice-chair -s = vice chair
vice_chair -s
co-chair -s
co-chairman co-chairmen | m
co-president -s = president
deputy_head -s
second_secretary second_secretaries
third_secretary third_secretaries
consul-general consuls-general = consul general
nuncio -s
apostolic_nuncio -s
liaison -s
interlocutor -s
point_man point_men | m
assemblyman assemblymen | m
assemblywoman assemblywomen | f
assembly_member -s
council_member -s
councilor -s = councillor
councilwoman councilwomen | f
council_leader -s
selectman selectmen
state_senator -s
peer -s
bundestag_member -s = member of the Bundestag
knesset_member -s = member of the Knesset
duma_deputy duma_deputies = member of the State Duma
first_vice_president -s
first_deputy_prime_minister -s
deputy_prime_minister -s
vice_prime_minister -s = deputy prime minister
vice_foreign_minister -s = deputy foreign minister
vice_minister -s = deputy minister
czar -s
tsar -s
ombudswoman ombudswomen = ombudsman | f
auditor -s
auditor_general auditors_general
trustee -s
curator -s
presenter -s
blogger -s
essayist -s
biographer -s
poet -s
playwright -s
filmmaker -s
film-maker -s = filmmaker
film_director -s
photographer -s
photojournalist -s
composer -s
pathologist -s
virologist -s
epidemiologist -s
geologist -s
seismologist -s
meteorologist -s
climatologist -s
psychologist -s
psychiatrist -s
sociologist -s
anthropologist -s
archaeologist -s
philosopher -s
theologian -s
mathematician -s
chemist -s
biologist -s
political_scientist -s
surgeon -s
headteacher -s
head_teacher -s
headmaster -s | m
registrar -s
notary notaries
weapons_inspector -s
investigator -s
forecaster -s
fund_manager -s
portfolio_manager -s
financier -s
industrialist -s
magnate -s
mogul -s
restaurateur -s
philanthropist -s
organizer-in-chief = organizer
middleman middlemen | m
militant_leader -s
gang_leader -s
drug_lord -s
mastermind -s
ideologue -s
confidant -s
confidante -s | f
protégé -s
`;

const human = `
man men | m
woman women | f
boy -s | m
girl -s | f
person people
child children
citizen -s
resident -s
inhabitant -s
voter -s
source -s
witness -es
eyewitness -es
soldier -s
sailor -s
marine -s
policeman policemen | m
guard -s
civilian -s
refugee -s
migrant -s
immigrant -s
asylum_seeker -s
asylum-seeker -s
hostage -s
detainee -s
prisoner -s
inmate -s
suspect -s
defendant -s
attacker -s
assailant -s
gunman gunmen | m
bomber -s
terrorist -s
militant -s
insurgent -s
rebel -s
fighter -s
guerrilla -s
jihadist -s
islamist -s
separatist -s
extremist -s
protester -s
settler -s
villager -s
activist -s
dissident -s
campaigner -s
marcher -s
rioter -s
looter -s
picketer -s
miner -s
docker -s
trucker -s
trader -s
landowner -s
monk -s
nun -s
pilgrim -s
exile -s
returnee -s
evacuee -s
deportee -s
captive -s
abductee -s
conscript -s
reservist -s
veteran -s
recruit -s
deserter -s
mercenary mercenaries
paratrooper -s
commando -s
peacekeeper -s
inspector -s
observer -s
mediator -s
negotiator -s
arbitrator -s
youth -s
teenager -s
hacker -s
hijacker -s
kidnapper -s
smuggler -s
trafficker -s
pirate -s
tribesman tribesmen | m
warlord -s
loyalist -s
royalist -s
leftist -s
rightist -s
fundamentalist -s
radical -s
anarchist -s
unionist -s
hardliner -s
hard-liner -s
reformer -s
reformist -s
moderate -s
opponent -s
rival -s
protestor -s
demonstrator -s
supporter -s
critic -s
ally allies
enemy enemies
worker -s
striker -s
farmer -s
fisherman fishermen | m
student -s
tourist -s
passenger -s
pilot -s
patient -s
victim -s
survivor -s
relative -s
participant -s
guest -s
host -s
member_state -s
supplier -s
shareholder -s
consumer -s
republican -s
democrat -s
conservative -s
communist -s
nationalist -s
liberal -s
socialist -s
muslim -s
kurd -s
jew -s
mechanic -s
electrician -s
carpenter -s
driver -s
lifeguard -s
rescuer -s
paramedic -s
firefighter -s
pensioner -s
retiree -s
shopkeeper -s
grocer -s
musician -s
painter -s
`;

const kin = `
wife wives = wife | f
husband -s = husband | m
spouse -s = spouse
widow -s = widow | f
son -s = son | m
daughter -s = daughter | f
father -s = father | m
mother -s = mother | f
brother -s = brother | m
sister -s = sister | f
half-brother -s = half-brother | m
son-in-law sons-in-law = son-in-law | m
cousin -s = cousin
uncle -s = uncle | m
nephew -s = nephew | m
niece -s = niece | f
friend -s = friend
first_lady first_ladies = first lady | f
`;

const government = `
government -s
administration -s
cabinet -s
coalition -s
authority authorities = authorities
regime -s
junta -s
ministry ministries
department -s
state_department state_departments
foreign_office foreign_offices
military militaries
army armies
navy navies
fleet -s
air_force -s
armed_forces armed_forces
armed_force armed_forces
force -s = forces
troop -s = troops
security_force security_forces
security_service -s
intelligence_service -s
intelligence_agency intelligence_agencies
coast_guard -s
embassy embassies
office -s
consulate -s
parliament -s
legislature -s
national_assembly national_assemblies
congress -es
senate -s
lower_house -s
upper_house -s
house_of_representatives house_of_representatives
supreme_court -s
constitutional_court -s
central_bank -s
police police
presidency presidencies
mission_to_the_united_nations missions_to_the_united_nations
state_media state_media
state_television state_television
`;

const organization = `
organization -s = organisation
organisation -s
alliance -s
bloc -s
union -s
commission -s
council -s
security_council -s
general_assembly general_assemblies
committee -s
subcommittee -s
panel -s
delegation -s
mission -s
secretariat -s
agency agencies
watchdog -s
body bodies
party parties
opposition -s
movement -s
faction -s
group -s
militia -s
network -s
cartel -s
court -s
tribunal -s
jury juries
newspaper -s
paper -s
daily dailies
magazine -s
weekly weeklies
news_agency news_agencies
broadcaster -s
channel -s
network -s
outlet -s
media media
press press
company companies
firm -s
corporation -s
conglomerate -s
carmaker -s
automaker -s
manufacturer -s
producer -s
maker -s
giant -s
supplier -s
shipyard -s
airline -s
bank -s
industry industries
lobby lobbies
trade_union -s
federation -s
association -s
ngo ngos = NGO
charity charities
foundation -s
institute -s
think_tank -s
think-tank -s
university universities
league -s
club -s
college -s
school -s
society societies
institution -s
tribe -s
clan -s
family families
church -es
hospital -s
community communities
public public
population -s
minority minorities
team -s
leadership -s
board -s
campaign -s
side -s
camp -s
`;

const country = `
country countries
nation -s
state -s
republic -s
kingdom -s
emirate -s
neighbour -s
neighbor -s = neighbour
superpower -s
great_power -s
nuclear_power -s
island_nation -s
member_state -s
member_country member_countries
developing_country developing_countries
homeland -s
`;

const place = `
city cities
capital -s
capital_city capital_cities
town -s
village -s
port_city port_cities
region -s
province -s
territory territories
island -s
peninsula -s
enclave -s
continent -s
area -s
`;

const treaty = `
treaty treaties
arms_control_treaty arms_control_treaties
pact -s
accord -s
agreement -s
peace_agreement -s
trade_agreement -s
arms_control_agreement -s
deal -s
nuclear_deal -s
nuclear_agreement -s
trade_deal -s
convention -s
protocol -s
charter -s
`;

export const nouns: EntityLanguage["nouns"] = {
  office,
  human,
  kin,
  government,
  organization,
  country,
  place,
  treaty,
};
