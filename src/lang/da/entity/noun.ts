import type { EntityLanguage } from "../../../entity/language.js";

/** Lemma, definite singular, indefinite plural, definite plural; then the English title. */
const office = `
præsident -en -er -erne = president
vicepræsident -en -er -erne = vice president
eks-præsident -en -er -erne = president
minister -en ministre ministrene = minister
statsminister -en statsministre statsministrene = prime minister
premierminister -en premierministre premierministrene = prime minister
regeringschef -en -er -erne = head of government
regeringsleder -en -e -ne = head of government
ministerpræsident -en -er -erne = prime minister
førsteminister -en førsteministre førsteministrene = first minister
rigskansler -en -e -ne = chancellor
kansler -en -e -ne = chancellor
forbundskansler -en -e -ne = federal chancellor
forbundspræsident -en -er -erne = federal president
statsoverhoved -et -er -erne = head of state
statschef -en -er -erne = head of state
statsleder -en -e -ne = head of state
konge -n -r -rne = king | m
kong kongen konger kongerne = king | m
kejserinde -n -r -rne = empress | f
storhertug -en -er -erne = grand duke | m
dronning -en -er -erne = queen | f
kronprins -en -er -erne = crown prince | m
kronprinsesse -n -r -rne = crown princess | f
prins -en -er -erne = prince | m
prinsesse -n -r -rne = princess | f
prinsgemal -en -er -erne = prince consort | m
kejser -en -e -ne = emperor | m
emir -en -er -erne = emir | m
sultan -en -er -erne = sultan | m
sheik -en -er -erne = sheikh | m
shah -en -er -erne = shah | m
pave -n -r -rne = pope | m
ærkebiskop -pen -per -perne = archbishop
biskop -pen -per -perne = bishop
kardinal -en -er -erne = cardinal | m
ayatollah -en -er -erne = ayatollah | m
imam -en -er -erne = imam | m
patriark -en -er -erne = patriarch | m
præst -en -er -erne = priest
leder -en -e -ne = leader
topleder -en -e -ne = leader
partileder -en -e -ne = party leader
oppositionsleder -en -e -ne = opposition leader
oprørsleder -en -e -ne = rebel leader
militærleder -en -e -ne = military leader
åndelig_leder åndelige_leder åndelige_ledere åndelige_ledere = spiritual leader
diktator -en -er -erne = dictator
enehersker -en -e -ne = ruler
magthaver -en -e -ne = ruler
stærke_mand stærke_mand stærke_mænd stærke_mænd = strongman | m
formand -en formænd formændene = chairman
forperson -en -er -erne = chairperson
forkvinde -n -r -rne = chairwoman | f
næstformand -en næstformænd næstformændene = vice chairman
viceformand -en viceformænd viceformændene = vice chairman
partiformand -en partiformænd partiformændene = party chairman
bestyrelsesformand -en bestyrelsesformænd bestyrelsesformændene = chairman
kommissionsformand -en kommissionsformænd kommissionsformændene = president of the commission
parlamentsformand -en parlamentsformænd parlamentsformændene = speaker of parliament
rådsformand -en rådsformænd rådsformændene = president of the council
forsamlingsformand -en forsamlingsformænd forsamlingsformændene = speaker
generalsekretær -en -er -erne = secretary general
førstesekretær -en -er -erne = first secretary
partisekretær -en -er -erne = party secretary
statssekretær -en -er -erne = state secretary
sekretær -en -er -erne = secretary
pressesekretær -en -er -erne = press secretary
kommissær -en -er -erne = commissioner
højkommissær -en -er -erne = high commissioner
højrepræsentant -en -er -erne = high representative
repræsentant -en -er -erne = representative
chef -en -er -erne = head / chief
udenrigschef -en -er -erne = foreign policy chief
direktør -en -er -erne = director
generaldirektør -en -er -erne = director general
topchef -en -er -erne = chief executive
koncernchef -en -er -erne = chief executive
administrerende_direktør administrerende_direktør administrerende_direktører administrerende_direktører = managing director
vicedirektør -en -er -erne = deputy director
departementschef -en -er -erne = permanent secretary
afdelingschef -en -er -erne = head of department
kontorchef -en -er -erne = head of division
kabinetschef -en -er -erne = chief of cabinet
stabschef -en -er -erne = chief of staff
generalstabschef -en -er -erne = chief of the general staff
forsvarschef -en -er -erne = chief of defence
hærchef -en -er -erne = army chief
flådechef -en -er -erne = navy chief
flyvechef -en -er -erne = air force chief
efterretningschef -en -er -erne = intelligence chief
spionchef -en -er -erne = spy chief
politichef -en -er -erne = police chief
politimester -en politimestre politimestrene = police chief
politidirektør -en -er -erne = police commissioner
politiassistent -en -er -erne = police officer
vicepolitiinspektør -en -er -erne = deputy police inspector
kriminalinspektør -en -er -erne = detective inspector
kriminalkommissær -en -er -erne = detective superintendent
politikommissær -en -er -erne = police superintendent
politiinspektør -en -er -erne = police inspector
pressechef -en -er -erne = press chief
presseattaché -en -er -erne = press attaché
forsvarsattaché -en -er -erne = defence attaché
militærattaché -en -er -erne = military attaché
attaché -en -er -erne = attaché
redaktør -en -er -erne = editor
chefredaktør -en -er -erne = editor-in-chief
nationalbankdirektør -en -er -erne = central bank governor
centralbankchef -en -er -erne = central bank governor
cheføkonom -en -er -erne = chief economist
chefforhandler -en -e -ne = chief negotiator
forhandler -en -e -ne = negotiator
forhandlingsleder -en -e -ne = chief negotiator
delegationsleder -en -e -ne = head of delegation
delegationschef -en -er -erne = head of delegation
mægler -en -e -ne = mediator
mediator -en -er -erne = mediator
fredsmægler -en -e -ne = peace mediator
gesandt -en -er -erne = envoy
udsending -en -e -ene = envoy
særlig_udsending særlige_udsending særlige_udsendinge særlige_udsendinge = special envoy
specialudsending -en -e -ene = special envoy
særudsending -en -e -ene = special envoy
særrepræsentant -en -er -erne = special representative
specialrepræsentant -en -er -erne = special representative
udenrigskorrespondent -en -er -erne = foreign correspondent
ambassadør -en -er -erne = ambassador
chargé_d'affaires chargé_d'affaires chargé_d'affaires chargé_d'affaires = chargé d'affaires
chargé_d’affaires chargé_d’affaires chargé_d’affaires chargé_d’affaires = chargé d'affaires
chargé_d'affairs chargé_d'affairs chargé_d'affairs chargé_d'affairs = chargé d'affaires
chargé_d’affairs chargé_d’affairs chargé_d’affairs chargé_d’affairs = chargé d'affaires
charge_d'affaires charge_d'affaires charge_d'affaires charge_d'affaires = chargé d'affaires
charge_d’affaires charge_d’affaires charge_d’affaires charge_d’affaires = chargé d'affaires
charge_d'affairs charge_d'affairs charge_d'affairs charge_d'affairs = chargé d'affaires
charge_d’affairs charge_d’affairs charge_d’affairs charge_d’affairs = chargé d'affaires
konsul -en -er -erne = consul
generalkonsul -en -er -erne = consul general
diplomat -en -er -erne = diplomat
topdiplomat -en -er -erne = top diplomat
embedsmand -en embedsmænd embedsmændene = official
topembedsmand -en topembedsmænd topembedsmændene = senior official
tjenestemand -en tjenestemænd tjenestemændene = official
funktionær -en -er -erne = official
talsmand -en talsmænd talsmændene = spokesman | m
talskvinde -n -r -rne = spokeswoman | f
talsperson -en -er -erne = spokesperson
regeringstalsmand -en regeringstalsmænd regeringstalsmændene = government spokesman | m
ordfører -en -e -ne = spokesperson
udenrigsordfører -en -e -ne = foreign affairs spokesperson
skyggeminister -en skyggeministre skyggeministrene = shadow minister
skyggefinansminister -en skyggefinansministre skyggefinansministrene = shadow chancellor
skyggeudenrigsminister -en skyggeudenrigsministre skyggeudenrigsministrene = shadow foreign secretary
skyggeindenrigsminister -en skyggeindenrigsministre skyggeindenrigsministrene = shadow home secretary
gruppeformand -en gruppeformænd gruppeformændene = parliamentary group leader
fraktionsformand -en fraktionsformænd fraktionsformændene = parliamentary group leader
rådgiver -en -e -ne = adviser
sikkerhedsrådgiver -en -e -ne = security adviser
chefrådgiver -en -e -ne = chief adviser
konsulent -en -er -erne = consultant
koordinator -en -er -erne = coordinator
inspektør -en -er -erne = inspector
våbeninspektør -en -er -erne = weapons inspector
observatør -en -er -erne = observer
rapportør -en -er -erne = rapporteur
ombudsmand -en ombudsmænd ombudsmændene = ombudsman
anklager -en -e -ne = prosecutor
chefanklager -en -e -ne = chief prosecutor
rigsadvokat -en -er -erne = attorney general
statsadvokat -en -er -erne = state prosecutor
statsanklager -en -e -ne = state prosecutor
særanklager -en -e -ne = special counsel
særlig_anklager særlige_anklager særlige_anklagere særlige_anklagere = special counsel
specialanklager -en -e -ne = special counsel
justitschef -en -er -erne = justice chief
dommer -en -e -ne = judge
højesteretsdommer -en -e -ne = supreme court justice
forsvarer -en -e -ne = defence lawyer
offentlig_forsvarer offentlige_forsvarer offentlige_forsvarere offentlige_forsvarere = public defender
advokat -en -er -erne = lawyer
guvernør -en -er -erne = governor
borgmester -en borgmestre borgmestrene = mayor
amtsborgmester -en amtsborgmestre amtsborgmestrene = county mayor
rådmand -en rådmænd rådmændene = alderman
byrådspolitiker -en -e -ne = city councillor
regionsrådsformand -en regionsrådsformænd regionsrådsformændene = chairman of the regional council
regionsformand -en regionsformænd regionsformændene = chairman of the regional council
kommunaldirektør -en -er -erne = chief executive
amtsdirektør -en -er -erne = county director
stadsdirektør -en -er -erne = chief executive
kontorchef -en -er -erne = head of division
sekretariatschef -en -er -erne = head of secretariat
sekretariatsleder -en -e -ne = head of secretariat
informationschef -en -er -erne = head of information
informationssekretær -en -er -erne = information secretary
kommunikationschef -en -er -erne = head of communications
pressetalsmand -en pressetalsmænd pressetalsmændene = press spokesman | m
pressetalskvinde -n -r -rne = press spokeswoman | f
underdirektør -en -er -erne = deputy director
bankdirektør -en -er -erne = bank director
sygehusdirektør -en -er -erne = hospital director
forstander -en -e -ne = principal
inspektør -en -er -erne = inspector
vicestatsminister -en vicestatsministre vicestatsministrene = deputy prime minister
viceinspektør -en -er -erne = deputy inspector
fuldmægtig -en -e -ene = head of section
specialkonsulent -en -er -erne = special consultant
chefkonsulent -en -er -erne = chief consultant
overlæge -n -r -rne = consultant doctor
statsoverlæge -n -r -rne = chief medical officer
embedslæge -n -r -rne = medical officer of health
amtslæge -n -r -rne = county medical officer
landsdommer -en -e -ne = high court judge
retspræsident -en -er -erne = president of the court
byretsdommer -en -e -ne = city court judge
statsrevisor -en -er -erne = public auditor
vismand -en vismænd vismændene = economic adviser
overvismand -en overvismænd overvismændene = chairman of the economic council
forligsmand -en forligsmænd forligsmændene = conciliator
formandskandidat -en -er -erne = candidate for chairman
gruppenæstformand -en gruppenæstformænd gruppenæstformændene = deputy parliamentary group leader
partinæstformand -en partinæstformænd partinæstformændene = deputy party chairman
folketingsformand -en folketingsformænd folketingsformændene = speaker of the Folketing
udvalgsformand -en udvalgsformænd udvalgsformændene = committee chairman
forbundsformand -en forbundsformænd forbundsformændene = union president
forbundssekretær -en -er -erne = union secretary
faglig_sekretær faglige_sekretær faglige_sekretærer faglige_sekretærer = union secretary
afdelingsformand -en afdelingsformænd afdelingsformændene = branch chairman
kredsformand -en kredsformænd kredsformændene = district chairman
amtsformand -en amtsformænd amtsformændene = county chairman
bestyrelsesmedlem -met -mer -merne = board member
hovedbestyrelsesmedlem -met -mer -merne = member of the executive committee
ef-ordfører -en -e -ne = EC spokesperson
eu-ordfører -en -e -ne = EU spokesperson
nato-ordfører -en -e -ne = NATO spokesperson
retsordfører -en -e -ne = justice spokesperson
gruppeordfører -en -e -ne = group spokesperson
udlændingeordfører -en -e -ne = immigration spokesperson
ef-parlamentariker -en -e -ne = member of the European Parliament
eu-parlamentariker -en -e -ne = member of the European Parliament
eu-parlamentsmedlem -met -mer -merne = member of the European Parliament
mep mep'en mep'er mep'erne = member of the European Parliament
mf mf'en mf'er mf'erne = member of the Folketing
amtsrådsmedlem -met -mer -merne = county councillor
regionsrådsmedlem -met -mer -merne = regional councillor
overborgmester -en overborgmestre overborgmestrene = lord mayor
viceborgmester -en viceborgmestre viceborgmestrene = deputy mayor
senator -en -er -erne = senator
kongresmedlem -met -mer -merne = member of Congress
kongresmand -en kongresmænd kongresmændene = congressman | m
parlamentsmedlem -met -mer -merne = member of parliament
parlamentariker -en -e -ne = member of parliament
folketingsmedlem -met -mer -merne = member of the Folketing
folketingspolitiker -en -e -ne = member of the Folketing
europaparlamentariker -en -e -ne = member of the European Parliament
EU-parlamentariker -en -e -ne = member of the European Parliament
byrådsmedlem -met -mer -merne = city councillor
medlem -met -mer -merne = member
deputeret deputerede deputerede deputerede = deputy
delegeret delegerede delegerede delegerede = delegate
kandidat -en -er -erne = candidate
præsidentkandidat -en -er -erne = presidential candidate
spidskandidat -en -er -erne = lead candidate
politiker -en -e -ne = politician
modkandidat -en -er -erne = challenger
efterfølger -en -e -ne = successor
forgænger -en -e -ne = predecessor
stedfortræder -en -e -ne = deputy
kollega -en kolleger kollegerne = counterpart
modpart -en -er -erne = counterpart
amtskollega -en amtskolleger amtskollegerne = counterpart
general -en -er -erne = general
generalmajor -en -er -erne = major general
generalløjtnant -en -er -erne = lieutenant general
admiral -en -er -erne = admiral
kontreadmiral -en -er -erne = rear admiral
viceadmiral -en -er -erne = vice admiral
oberst -en -er -erne = colonel
oberstløjtnant -en -er -erne = lieutenant colonel
major -en -er -erne = major
kaptajn -en -er -erne = captain
løjtnant -en -er -erne = lieutenant
marskal -len -ler -lerne = marshal
feltmarskal -len -ler -lerne = field marshal
officer -en -er -erne = officer
øverstkommanderende øverstkommanderende øverstkommanderende øverstkommanderende = commander-in-chief
kommandant -en -er -erne = commander
kommandør -en -er -erne = commander
styrkechef -en -er -erne = force commander
guerillaleder -en -e -ne = guerrilla leader
krigsherre -n -r -rne = warlord
terrorleder -en -e -ne = terrorist leader
stifter -en -e -ne = founder
grundlægger -en -e -ne = founder
ejer -en -e -ne = owner
medejer -en -e -ne = co-owner
forretningsmand -en forretningsmænd forretningsmændene = businessman | m
erhvervsmand -en erhvervsmænd erhvervsmændene = businessman | m
milliardær -en -er -erne = billionaire
oligark -en -er -erne = oligarch
aktivist -en -er -erne = activist
menneskerettighedsaktivist -en -er -erne = human rights activist
dissident -en -er -erne = dissident
systemkritiker -en -e -ne = dissident
whistleblower -en -e -ne = whistleblower
journalist -en -er -erne = journalist
kommentator -en -er -erne = commentator
reporter -en -e -ne = reporter
medarbejder -en -e -ne = employee
korrespondent -en -er -erne = correspondent
forfatter -en -e -ne = author
historiker -en -e -ne = historian
professor -en -er -erne = professor
lektor -en -er -erne = associate professor
forsker -en -e -ne = researcher
seniorforsker -en -e -ne = senior researcher
researchmedarbejder -en -e -ne = research associate
forskningsmedarbejder -en -e -ne = research associate
forskningschef -en -er -erne = head of research
forskningsleder -en -e -ne = head of research
researcher -en -e -ne = researcher
senioranalytiker -en -e -ne = senior analyst
chefanalytiker -en -e -ne = chief analyst
ekspert -en -er -erne = expert
analytiker -en -e -ne = analyst
økonom -en -er -erne = economist
politolog -en -er -erne = political scientist
jurist -en -er -erne = lawyer
læge -n -r -rne = doctor
ingeniør -en -er -erne = engineer
videnskabsmand -en videnskabsmænd videnskabsmændene = scientist | m
fysiker -en -e -ne = physicist
atomfysiker -en -e -ne = nuclear physicist
rektor -en -er -erne = rector
sygeplejerske -n -r -rne = nurse
lærer -en -e -ne = teacher
tillidsmand -en tillidsmænd tillidsmændene = shop steward
fællestillidsmand -en fællestillidsmænd fællestillidsmændene = shop steward
fagforeningsleder -en -e -ne = union leader
fagforeningsformand -en fagforeningsformænd fagforeningsformændene = union leader
nobelpristager -en -e -ne = Nobel laureate
fredspristager -en -e -ne = peace laureate
astronaut -en -er -erne = astronaut
skuespiller -en -e -ne = actor
sanger -en -e -ne = singer
instruktør -en -er -erne = director
agent -en -er -erne = agent
spion -en -er -erne = spy
efterretningsofficer -en -er -erne = intelligence officer
landsformand -en landsformænd landsformændene = national chairman
viceudenrigsminister -en viceudenrigsministre viceudenrigsministrene = deputy foreign minister
viceforsvarsminister -en viceforsvarsministre viceforsvarsministrene = deputy defence minister
vicestatsminister -en vicestatsministre vicestatsministrene = deputy prime minister
vicepremierminister -en vicepremierministre vicepremierministrene = deputy prime minister
vicekansler -en -e -ne = vice chancellor
højesteretsdommerkandidat -en -er -erne = Supreme Court nominee
seniorvicepræsident -en -er -erne = senior vice president
koncernvicepræsident -en -er -erne = group vice president
souschef -en -er -erne = deputy head
vicechef -en -er -erne = deputy head
næstkommanderende næstkommanderende næstkommanderende næstkommanderende = second in command
kriminalassistent -en -er -erne = detective
kriminalbetjent -en -er -erne = detective
kriminalchef -en -er -erne = detective chief
vicekriminalkommissær -en -er -erne = deputy detective superintendent
vicepolitikommissær -en -er -erne = deputy police superintendent
vicepolitidirektør -en -er -erne = deputy police commissioner
chefpolitiinspektør -en -er -erne = chief police inspector
politiassessor -en -er -erne = police prosecutor
politikommandør -en -er -erne = police commander
rigspolitichef -en -er -erne = national police commissioner
politipræsident -en -er -erne = police president
brandchef -en -er -erne = fire chief
beredskabschef -en -er -erne = emergency chief
beredskabsdirektør -en -er -erne = emergency director
operationschef -en -er -erne = operations chief
lagmand lagmanden lagmænd lagmændene = local premier | m
landshøvding -en -er -erne = governor
ordstyrer -en -e -ne = moderator
cheflæge -n -r -rne = chief physician
speciallæge -n -r -rne = specialist
dyrlæge -n -r -rne = veterinarian
psykiater -en -e -ne = psychiatrist
psykolog -en -er -erne = psychologist
sociolog -en -er -erne = sociologist
antropolog -en -er -erne = anthropologist
arkæolog -en -er -erne = archaeologist
biolog -en -er -erne = biologist
geolog -en -er -erne = geologist
seismolog -en -er -erne = seismologist
virolog -en -er -erne = virologist
epidemiolog -en -er -erne = epidemiologist
meteorolog -en -er -erne = meteorologist
klimatolog -en -er -erne = climatologist
teolog -en -er -erne = theologian
filolog -en -er -erne = philologist
filosof -en -er -erne = philosopher
statskundskabsprofessor -en -er -erne = professor of political science
adjunkt -en -er -erne = assistant professor
adjungeret_professor adjungerete_professor adjungerete_professorer adjungerete_professorer = adjunct professor
docent -en -er -erne = associate professor
dekan -en -er -erne = dean
prorektor -en -er -erne = vice rector
provst -en -er -erne = dean
domprovst -en -er -erne = dean
sognepræst -en -er -erne = parish priest
rabbiner -en -e -ne = rabbi
overrabbiner -en -e -ne = chief rabbi
mufti -en -er -erne = mufti
stormufti -en -er -erne = grand mufti
storimam -en -er -erne = grand imam
abbed -en -er -erne = abbot
nuntius -en -er -erne = nuncio
træner -en -e -ne = coach
cheftræner -en -e -ne = head coach
landstræner -en -e -ne = national coach
anfører -en -e -ne = captain
arkitekt -en -er -erne = architect
komponist -en -er -erne = composer
dirigent -en -er -erne = conductor
fotograf -en -er -erne = photographer
pressefotograf -en -er -erne = press photographer
redaktionschef -en -er -erne = head of news
nyhedsredaktør -en -er -erne = news editor
udlandsredaktør -en -er -erne = foreign editor
politisk_redaktør politiske_redaktør politiske_redaktører politiske_redaktører = political editor
lederskribent -en -er -erne = leader writer
skribent -en -er -erne = writer
blogger -en -e -ne = blogger
vært -en -er -erne = host
digter -en -e -ne = poet
dramatiker -en -e -ne = playwright
filminstruktør -en -er -erne = film director
producer -en -e -ne = producer
forlægger -en -e -ne = publisher
kurator -en -er -erne = curator
notar -en -er -erne = notary
revisor -en -er -erne = auditor
rigsrevisor -en -er -erne = auditor general
rigsarkivar -en -er -erne = national archivist
rigsombudsmand rigsombudsmanden rigsombudsmænd rigsombudsmændene = high commissioner | m
præsidentrådgiver -en -er -erne = presidential adviser
premierløjtnant -en -er -erne = first lieutenant
sergent -en -er -erne = sergeant
oversergent -en -er -erne = staff sergeant
korporal -en -er -erne = corporal
brigadegeneral -en -er -erne = brigadier general
brigadechef -en -er -erne = brigade commander
bataljonschef -en -er -erne = battalion commander
divisionschef -en -er -erne = division commander
regimentschef -en -er -erne = regimental commander
flotilleadmiral -en -er -erne = flotilla admiral
kommandørkaptajn -en -er -erne = commander
orlogskaptajn -en -er -erne = lieutenant commander
kaptajnløjtnant -en -er -erne = lieutenant commander
ritmester -en -e -ne = captain
felttøjmester -en -e -ne = field marshal
generaloberst -en -er -erne = colonel general
hærgeneral -en -er -erne = army general
generalinspektør -en -er -erne = inspector general
troppechef -en -er -erne = troop commander
guvernørkandidat -en -er -erne = gubernatorial candidate
borgmesterkandidat -en -er -erne = mayoral candidate
kanslerkandidat -en -er -erne = candidate for chancellor
statsministerkandidat -en -er -erne = candidate for prime minister
vicepræsidentkandidat -en -er -erne = vice presidential candidate
folketingskandidat -en -er -erne = candidate for the Folketing
ministerkandidat -en -er -erne = nominee
fellow -en -s -s = fellow
senior_fellow senior_fellowen senior_fellows senior_fellows = senior fellow
seniorrådgiver -en -er -erne = senior adviser
seniorkonsulent -en -er -erne = senior consultant
seniorforhandler -en -e -ne = senior negotiator
programchef -en -er -erne = programme director
programleder -en -e -ne = programme director
landechef -en -er -erne = country director
landedirektør -en -er -erne = country director
landekoordinator -en -er -erne = country coordinator
nødhjælpschef -en -er -erne = head of emergency aid
nødhjælpskoordinator -en -er -erne = emergency relief coordinator
humanitær_koordinator humanitære_koordinator humanitære_koordinatorer humanitære_koordinatorer = humanitarian coordinator
humanitær_chef humanitære_chef humanitære_chefer humanitære_chefer = humanitarian chief
udenrigspolitisk_chef udenrigspolitiske_chef udenrigspolitiske_chefer udenrigspolitiske_chefer = foreign policy chief
sektionschef -en -er -erne = head of section
divisionsdirektør -en -er -erne = division director
finansdirektør -en -er -erne = chief financial officer
økonomidirektør -en -er -erne = chief financial officer
driftsdirektør -en -er -erne = chief operating officer
salgsdirektør -en -er -erne = sales director
kommunikationsdirektør -en -er -erne = communications director
presseansvarlig presseansvarlige presseansvarlige presseansvarlige = press officer
pressemedarbejder -en -er -erne = press officer
presserådgiver -en -er -erne = press adviser
kampagneleder -en -e -ne = campaign manager
kampagnechef -en -er -erne = campaign manager
spindoktor -en -er -erne = spin doctor
lobbyist -en -er -erne = lobbyist
talerskriver -en -e -ne = speechwriter
privatsekretær -en -er -erne = private secretary
ministersekretær -en -er -erne = private secretary
ministerialdirektør -en -er -erne = director general
kontorfuldmægtig -en -er -erne = head of section
regionsdirektør -en -er -erne = regional director
kommunalbestyrelsesmedlem -met -mer -merne = councillor
partisoldat -en -er -erne = party loyalist
partiboss -en -er -erne = party boss
politisk_leder politiske_leder politiske_ledere politiske_ledere = political leader
militær_leder militære_leder militære_ledere militære_ledere = military leader
bandeleder -en -e -ne = gang leader
mafiaboss -en -er -erne = mafia boss
narkobaron -en -er -erne = drug lord
klanleder -en -e -ne = clan leader
stammeleder -en -e -ne = tribal leader
militsleder -en -e -ne = militia leader
fraktionsleder -en -e -ne = parliamentary group leader
flertalsleder -en -e -ne = majority leader
mindretalsleder -en -e -ne = minority leader
gruppeleder -en -e -ne = parliamentary group leader
indpisker -en -e -ne = whip
statspræsident -en -er -erne = president
delstatspræsident -en -er -erne = state premier
delstatsminister -en delstatsministre delstatsministrene = state minister
kommissionspræsident -en -er -erne = president of the commission
retsformand retsformanden retsformænd retsformændene = presiding judge | m
højesteretspræsident -en -er -erne = president of the supreme court
landsretspræsident -en -er -erne = president of the high court
byretspræsident -en -er -erne = president of the city court
forfatningsdommer -en -e -ne = constitutional court judge
distriktsdommer -en -e -ne = district judge
undersøgelsesdommer -en -e -ne = investigating judge
efterforskningsdommer -en -e -ne = investigating judge
distriktsanklager -en -e -ne = district attorney
forbundsanklager -en -e -ne = federal prosecutor
rigsanklager -en -e -ne = prosecutor general
vicestatsadvokat -en -er -erne = deputy state prosecutor
kammeradvokat -en -er -erne = government solicitor
forsvarsadvokat -en -er -erne = defence lawyer
menneskerettighedsadvokat -en -er -erne = human rights lawyer
bistandsadvokat -en -er -erne = counsel for the victim
efterforsker -en -e -ne = investigator
efterforskningsleder -en -e -ne = lead investigator
direktrice -n -r -rne = director | f
finansmand finansmanden finansmænd finansmændene = financier | m
investor -en -er -erne = investor
iværksætter -en -e -ne = entrepreneur
mediemogul -en -er -erne = media mogul
rigmand rigmanden rigmænd rigmændene = billionaire | m
tv-vært -en -er -erne = television presenter
studievært -en -er -erne = presenter
højesteretsnomineret højesteretsnominerede højesteretsnominerede højesteretsnominerede = Supreme Court nominee
højesteretskandidat -en -er -erne = Supreme Court nominee
nomineret nominerede nominerede nominerede = nominee
underhusmedlem -met -mer -merne = member of the House of Commons
overhusmedlem -met -mer -merne = member of the House of Lords
forbundsdagsmedlem -met -mer -merne = member of the Bundestag
dumamedlem -met -mer -merne = member of the State Duma
kongreskvinde -n -r -rne = congresswoman | f
stortingsmedlem -met -mer -merne = member of the Storting
stortingsrepræsentant -en -er -erne = member of the Storting
riksdagsmedlem -met -mer -merne = member of the Riksdag
rigsdagsmedlem -met -mer -merne = member of the Riksdag
knessetmedlem -met -mer -merne = member of the Knesset
inatsisartutmedlem -met -mer -merne = member of Inatsisartut
lagtingsmedlem -met -mer -merne = member of the Løgting
medlem_af_folketinget medlemmet_af_folketinget medlemmer_af_folketinget medlemmerne_af_folketinget = member of the Folketing
medlem_af_europa-parlamentet medlemmet_af_europa-parlamentet medlemmer_af_europa-parlamentet medlemmerne_af_europa-parlamentet = member of the European Parliament
medlem_af_europaparlamentet medlemmet_af_europaparlamentet medlemmer_af_europaparlamentet medlemmerne_af_europaparlamentet = member of the European Parliament
medlem_af_eu-parlamentet medlemmet_af_eu-parlamentet medlemmer_af_eu-parlamentet medlemmerne_af_eu-parlamentet = member of the European Parliament
medlem_af_repræsentanternes_hus medlemmet_af_repræsentanternes_hus medlemmer_af_repræsentanternes_hus medlemmerne_af_repræsentanternes_hus = member of the House of Representatives
medlem_af_parlamentet medlemmet_af_parlamentet medlemmer_af_parlamentet medlemmerne_af_parlamentet = member of parliament
medlem_af_underhuset medlemmet_af_underhuset medlemmer_af_underhuset medlemmerne_af_underhuset = member of the House of Commons
medlem_af_kongressen medlemmet_af_kongressen medlemmer_af_kongressen medlemmerne_af_kongressen = member of Congress
formandinde -n -r -rne = chairwoman | f
bystyreformand -en bystyreformænd bystyreformændene = council leader
landsstyreformand -en landsstyreformænd landsstyreformændene = premier
landsstyremedlem -met -mer -merne = minister
landsstyrekvinde -n -r -rne = minister | f
landsstyremand -en landsstyremænd landsstyremændene = minister | m
naalakkersuisoq naalakkersuisoqen naalakkersuisut naalakkersuisut = minister
sundhedsborgmester -en sundhedsborgmestre sundhedsborgmestrene = mayor for health
statsoverhovedet statsoverhovedet statsoverhovederne statsoverhovederne = head of state
forhandlingsdelegerede forhandlingsdelegerede forhandlingsdelegerede forhandlingsdelegerede = negotiator
talsmandinde -n -r -rne = spokeswoman | f
pressetalsperson -en -er -erne = press spokesperson
regeringstalskvinde -n -r -rne = government spokeswoman | f
regeringstalsperson -en -er -erne = government spokesperson
politisk_ordfører politiske_ordfører politiske_ordførere politiske_ordførere = political spokesperson
udenrigspolitisk_ordfører udenrigspolitiske_ordfører udenrigspolitiske_ordførere udenrigspolitiske_ordførere = foreign policy spokesperson
udenrigspolitiske_talsmand udenrigspolitiske_talsmand udenrigspolitiske_talsmænd udenrigspolitiske_talsmænd = foreign policy spokesman | m
skatteordfører -en -e -ne = tax spokesperson
nummer_to nummer_to nummer_to nummer_to = second in command
`;

const human = `
mand -en mænd mændene | m
kvinde -n -r -rne | f
dreng -en -e -ene | m
pige -n -r -rne | f
person -en -er -erne
menneske -t -r -ne
barn -et børn børnene
borger -en -e -ne
statsborger -en -e -ne
indbygger -en -e -ne
beboer -en -e -ne
vælger -en -e -ne
kilde -n -r -rne = source
iagttager -en -e -ne
vidne -t -r -rne
øjenvidne -t -r -rne
soldat -en -er -erne
betjent -en -e -ene
politibetjent -en -e -ene
politimand -en politimænd politimændene | m
politifolk politifolkene politifolk politifolkene
civil civile civile civile
flygtning -en -e -ene
asylansøger -en -e -ne
migrant -en -er -erne
indvandrer -en -e -ne
gidsel gidslet gidsler gidslerne
gidseltager -en -e -ne
fange -n -r -rne
indsat indsatte indsatte indsatte
mistænkt mistænkte mistænkte mistænkte
anklaget anklagede anklagede anklagede
tiltalt tiltalte tiltalte tiltalte
gerningsmand -en gerningsmænd gerningsmændene | m
terrorist -en -er -erne
demonstrant -en -er -erne
bosætter -en -e -ne
landsbyboer -en -e -ne
aktivist -en -er -erne
dissident -en -er -erne
systemkritiker -en -e -ne
urostifter -en -e -ne
plyndrer -en -e -ne
minearbejder -en -e -ne
havnearbejder -en -e -ne
jordejer -en -e -ne
munk -en -e -ene
nonne -n -r -rne
pilgrim -men -me -mene
værnepligtig værnepligtige værnepligtige værnepligtige
reservist -en -er -erne
veteran -en -er -erne
desertør -en -er -erne
lejesoldat -en -er -erne
faldskærmssoldat -en -er -erne
kommandosoldat -en -er -erne
fredssoldat -en -er -erne
våbeninspektør -en -er -erne
inspektør -en -er -erne
observatør -en -er -erne
mægler -en -e -ne
forhandler -en -e -ne
hacker -en -e -ne
flykaprer -en -e -ne
kidnapper -en -e -ne
smugler -en -e -ne
pirat -en -er -erne
stammekriger -en -e -ne
krigsherre -n -r -rne
loyalist -en -er -erne
fundamentalist -en -er -erne
anarkist -en -er -erne
reformist -en -er -erne
modstandsmand -en modstandsmænd modstandsmændene
rival -en -er -erne
modstander -en -e -ne
tilhænger -en -e -ne
kritiker -en -e -ne
rebel -len -ler -lerne
kriger -en -e -ne
jihadist -en -er -erne
islamist -en -er -erne
militant militante militante militante
separatist -en -er -erne
oprører -en -e -ne
arbejder -en -e -ne
strejkende strejkende strejkende strejkende
bonde -n bønder bønderne
fisker -en -e -ne
student -en -er -erne
studerende studerende studerende studerende
turist -en -er -erne
passager -en -er -erne
pilot -en -er -erne
patient -en -er -erne
offer -et ofre ofrene
overlevende overlevende overlevende overlevende
pårørende pårørende pårørende pårørende
deltager -en -e -ne
gæst -en -er -erne
leverandør -en -er -erne
investor -en -er -erne
aktionær -en -er -erne
forbruger -en -e -ne
republikaner -en -e -ne
demokrat -en -er -erne
venstremand -en venstremænd venstremændene | m
højremand -en højremænd højremændene | m
socialdemokrat -en -er -erne
kommunist -en -er -erne
nationalist -en -er -erne
lobbyist -en -er -erne
muslim -en -er -erne
kurder -en -e -ne
jøde -n -r -rne
russer -en -e -ne
mekaniker -en -e -ne = mechanic
elektriker -en -e -ne = electrician
tømrer -en -e -ne = carpenter
håndværker -en -e -ne = craftsman
chauffør -en -er -erne = driver
taxachauffør -en -er -erne = taxi driver
livredder -en -e -ne = lifeguard
redder -en -e -ne = rescuer
ambulanceredder -en -e -ne = paramedic
brandmand -en brandmænd brandmændene = firefighter | m
skolelærer -en -e -ne = teacher
pensionist -en -er -erne = pensioner
butiksejer -en -e -ne = shopkeeper
købmand -en købmænd købmændene = grocer | m
landmand -en landmænd landmændene = farmer
svømmer -en -e -ne = swimmer
dykker -en -e -ne = diver
musiker -en -e -ne = musician
kunstner -en -e -ne = artist
maler -en -e -ne = painter
sømand -en sømænd sømændene = sailor | m
`;

const kin = `
hustru -en -er -erne = wife | f
kone -n -r -rne = wife | f
ægtefælle -n -r -rne = spouse
enke -n -r -rne = widow | f
mand -en mænd mændene = husband | m
søn -nen -ner -nerne = son | m
datter -en døtre døtrene = daughter | f
far -en fædre fædrene = father | m
fader -en fædre fædrene = father | m
mor -en mødre mødrene = mother | f
bror -en brødre brødrene = brother | m
broder -en brødre brødrene = brother | m
søster -en søstre søstrene = sister | f
halvbror -en halvbrødre halvbrødrene = half-brother | m
svigersøn -nen -ner -nerne = son-in-law | m
fætter -en fætre fætrene = cousin | m
onkel onklen onkler onklerne = uncle | m
nevø -en -er -erne = nephew | m
niece -n -r -rne = niece | f
ven -nen -ner -nerne = friend
`;

const government = `
regering -en -er -erne = government
centralregering -en -er -erne = government
forbundsregering -en -er -erne = federal government
mindretalsregering -en -er -erne = government
koalitionsregering -en -er -erne = government
overgangsregering -en -er -erne = transitional government
regeringskoalition -en -er -erne = government
koalition -en -er -erne = coalition
administration -en -er -erne = administration
kabinet -tet -ter -terne = cabinet
myndighed -en -er -erne = authorities
styre -t -r -rne = regime
regime -t -r -rne = regime
militærstyre -t -r -rne = military regime
militærjunta -en -er -erne = military junta
junta -en -er -erne = junta
ministerium ministeriet ministerier ministerierne = ministry
statsministerium statsministeriet statsministerier statsministerierne = prime minister's office
departement -et -er -erne = department
militær -et -er -erne = military
hær -en -e -ene = army
flåde -n -r -rne = navy
marine -n -r -rne = navy
flyvevåben -et -er -erne = air force
luftvåben luftvåbnet luftvåben luftvåbnene = air force
forsvar -et forsvar forsvarene = armed forces
styrke -n -r -rne = forces
tropper tropperne tropper tropperne = troops
sikkerhedsstyrke -n -r -rne = security forces
sikkerhedstjeneste -n -r -rne = security service
efterretningstjeneste -n -r -rne = intelligence service
efterretningsvæsen -et -er -erne = intelligence service
hjemmeværn -et hjemmeværn hjemmeværnene = home guard
nationalgarde -n -r -rne = national guard
kystvagt -en -er -erne = coast guard
ambassade -n -r -rne = embassy
kontor -et -er -erne = office
konsulat -et -er -erne = consulate
parlament -et -er -erne = parliament
nationalforsamling -en -er -erne = national assembly
folkekongres -sen -ser -serne = people's congress
kongres -sen -ser -serne = Congress
senat -et -er -erne = Senate
underhus -et -e -ene = lower house
overhus -et -e -ene = upper house
parlamentsudvalg -et parlamentsudvalg parlamentsudvalgene = parliamentary committee
forsvarsudvalg -et forsvarsudvalg forsvarsudvalgene = defence committee
forsvarskomité -en -er -erne = defence committee
udenrigsudvalg -et udenrigsudvalg udenrigsudvalgene = foreign affairs committee
højesteret højesteret højesteretter højesteretter = supreme court
forfatningsdomstol -en -e -ene = constitutional court
centralbank -en -er -erne = central bank
statsmagt -en -er -erne = state
politi -et politi politiet = police
rigspoliti -et rigspoliti rigspolitiet = national police
præsidentadministration -en -er -erne = presidential administration
`;

const organization = `
organisation -en -er -erne = organisation
alliance -n -r -rne = alliance
forsvarsalliance -n -r -rne = defence alliance
union -en -er -erne = union
kommission -en -er -erne = commission
råd -et råd rådene = council
ministerråd -et ministerråd ministerrådene = council of ministers
sikkerhedsråd -et sikkerhedsråd sikkerhedsrådene = security council
generalforsamling -en -er -erne = general assembly
komité -en -er -erne = committee
komite -en -er -erne = committee
udvalg -et udvalg udvalgene = committee
delegation -en -er -erne = delegation
mission -en -er -erne = mission
sekretariat -et -er -erne = secretariat
agentur -et -er -erne = agency
atomagentur -et -er -erne = nuclear agency
parti -et -er -erne = party
regeringsparti -et -er -erne = ruling party
oppositionsparti -et -er -erne = opposition party
opposition -en -er -erne = opposition
bevægelse -n -r -rne = movement
befrielsesbevægelse -n -r -rne = liberation movement
oprørsgruppe -n -r -rne = rebel group
oprørsbevægelse -n -r -rne = rebel movement
terrorgruppe -n -r -rne = terrorist group
terrororganisation -en -er -erne = terrorist organisation
terrornetværk -et terrornetværk terrornetværkene = terrorist network
milits -en -er -erne = militia
guerilla -en -er -erne = guerrillas
gruppe -n -r -rne = group
domstol -en -e -ene = court
krigsforbrydertribunal -et -er -erne = war crimes tribunal
tribunal -et -er -erne = tribunal
anklagemyndighed -en -er -erne = prosecution
avis -en -er -erne = newspaper
dagblad -et -e -ene = newspaper
tidsskrift -et -er -erne = magazine
nyhedsbureau -et -er -erne = news agency
tv-station -en -er -erne = television station
tv-kanal -en -er -erne = television channel
radiostation -en -er -erne = radio station
medie -t -r -rne = media
presse -n presse pressen = press
firma -et -er -erne = company
selskab -et -er -erne = company
virksomhed -en -er -erne = company
koncern -en -er -erne = group
fabrikant -en -er -erne = manufacturer
bilfabrikant -en -er -erne = carmaker
producent -en -er -erne = manufacturer
gigant -en -er -erne = giant
bank -en -er -erne = bank
industri -en -er -erne = industry
bilindustri -en -er -erne = car industry
brancheorganisation -en -er -erne = trade association
industriorganisation -en -er -erne = industry association
fagforening -en -er -erne = trade union
fagforbund -et fagforbund fagforbundene = trade union
forbund -et forbund forbundene = association
forening -en -er -erne = association
ngo -en -er -erne = NGO
hjælpeorganisation -en -er -erne = aid organisation
nødhjælpsorganisation -en -er -erne = aid organisation
menneskerettighedsorganisation -en -er -erne = human rights organisation
miljøorganisation -en -er -erne = environmental organisation
institut -tet -ter -terne = institute
tænketank -en -e -ene = think tank
universitet -et -er -erne = university
kirke -n -r -rne = church
hospital -et -er -erne = hospital
fond -en -e -ene = foundation
folk -et folk folkene = people
befolkning -en -er -erne = population
mindretal -let mindretal mindretallene = minority
part -en -er -erne = party
ledelse -n -r -rne = leadership
bestyrelse -n -r -rne = board
blok -ken -ke -kene = bloc
`;

const country = `
land -et -e -ene = country
nation -en -er -erne = nation
stat -en -er -erne = state
republik -ken -ker -kerne = republic
kongerige -t -r -rne = kingdom
emirat -et -er -erne = emirate
naboland -et -e -ene = neighbour
stormagt -en -er -erne = great power
supermagt -en -er -erne = superpower
atommagt -en -er -erne = nuclear power
østat -en -er -erne = island state
ørige -t -r -rne = island state
medlemsland -et -e -ene = member state
medlemsstat -en -er -erne = member state
u-land -et -e -ene = developing country
i-land -et -e -ene = industrial country
udviklingsland -et -e -ene = developing country
`;

const place = `
by -en -er -erne = city
hovedstad -en hovedstæder hovedstæderne = capital
havneby -en -er -erne = port city
landsby -en -er -erne = village
storby -en -er -erne = city
grænseby -en -er -erne = border town
region -en -er -erne = region
provins -en -er -erne = province
delstat -en -er -erne = state
ø -en -er -erne = island
halvø -en -er -erne = peninsula
område -t -r -rne = area
kontinent -et -er -erne = continent
`;

const treaty = `
traktat -en -er -erne = treaty
nedrustningstraktat -en -er -erne = disarmament treaty
atomtraktat -en -er -erne = nuclear treaty
våbentraktat -en -er -erne = arms treaty
aftale -n -r -rne = agreement
atomaftale -n -r -rne = nuclear deal
nedrustningsaftale -n -r -rne = disarmament agreement
våbenkontrolaftale -n -r -rne = arms control agreement
klimaaftale -n -r -rne = climate agreement
handelsaftale -n -r -rne = trade agreement
frihandelsaftale -n -r -rne = free trade agreement
fredsaftale -n -r -rne = peace agreement
fredstraktat -en -er -erne = peace treaty
konvention -en -er -erne = convention
våbenkonvention -en -er -erne = weapons convention
pagt -en -er -erne = pact
ikkeangrebspagt -en -er -erne = non-aggression pact
protokol -len -ler -lerne = protocol
charter charteret chartre chartrene = charter
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
