/**
 * Given names by gender, lower case, for every language: a reporter writes foreign names too. Names that are borne by
 * both men and women, and names that are common as places or words, are left out.
 * Sources: npm gender-detection-from-name 1.11.5 (MIT; English, German, French, Italian, Spanish, Turkish lists) and a
 * Danish list (Apache-2.0), kept where at least two lists, or the Danish or the Turkish one, know the name; politicians'
 * given names of other languages added by hand.
 */
const split = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const masculineNames = split(`
aadam aadil aage aahil aakash aalim aamer aamir aarav aarish aaron aarron aarush aayan abas abass abbas abd abdalla
abdallah abdalrahman abdel abdelali abdelatif abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour abdelghani
abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil
abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid
abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif
abdelwahed abdenbi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abdeslam
abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdilahi abdimalik abdiqani abdirahman abdirashid
abdo abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdul abdulahi abdulaziz abdulhakim abdulhamid
abdulkadir abdulkarim abdulla abdullah abdullahi abdulmalik abdulqadir abdulrahman abdurahman abdurrahman abed abel
abelardo abelino abid abidin abiel abilio abimael abiram ablaye abner abou aboubacar aboubakr abraham abrahan
abrahim abram abu abubakar acacio ace acher achilles achour adael adal adalberto adam adamo adams adan addam adeel
adel adelino adem adham adib adiel adil adin adis adithya aditya adler admir adnan adnane adolf adolfo adolph adon
adonis adonys adriaan adrian adriann adriano adriel adryan adryel adryen advik adyan aedan aeden aeron affan afif
aftab afzal agapito agha agim agner agostino agron agustin ahad aharon ahmad ahmar ahmed ahmet ahnaf ahron ahsan
ahyan aidan aidann aiden aimad aiman aissam aitor aizen ajan ajay ajdin ajmal akash akbar akeem akhil aki akif akil
akim akin akio akiva akram akshay aladdin alain alam alan alann alanzo alaric alassane alastair albano albaro
albeiro albert alberto albi albin albino albion albrecht alcides aldan alden aldin aldo aldric aldrick aldrin aldwin
aleandro aleck aleister alejandro alejo alek aleks aleksandar aleksander aleksandr aleksei aleksej aleksey aleksy
alen alesandro alesio alessandro alessio alexan alexandar alexander alexandr alexandre alexandro alexandros
alexandru alexei alexej alexey alf alfie alfio alfons alfonso alfred alfredo algirdas alhassan alhassane ali alias
alicio alieu alif alija alik alim aliou alioune alipio alistair alister allal allan allen allister almazbek almin
almir alon alonso alonzo aloys aloysius alp alper alpha alphonso altaf altin alvar alvaro alvin alvino alwin alwyn
amaan amad amadeo amadeu amadeus amadi amado amador amadou amalio amancio amando amanullah amar amari amaro amaru
amauri amaury ambrose ambrosio amdy amedeo ameen ameer amelio amer americo amerigo ameur amiel amil amilcar amin
amine amir amire amit amjad ammar amon amori amos amr amro amyas amyr anacleto anakin anand anas anass anastasio
anatol anatoli anatolij ancel anddy ander anders anderson andi andoni andony andre andreas andrei andrej andreo
andres andreu andreus andrew andrews andri andrian andric andrick andrij andriy andro andrus andry andrzej andré
andy anees anes angelino angelito angello angelo angelos angelus angus anibal aniceto aniel aniello anil anir anis
anish anjel anker ankjær anmol annas annunziato anouar ansar ansel anselm anselmo ansgar ansh ante antero anthon
anthone anthoni anthonio anthony antoine antolin anton antone antonello antoni antonino antonio antonios antonis
antonius antony antonyo antton anuar anwar aodhan aomar apolinar apollo apolonio aqib aqil aquiles aquilino araf
arafat aramis aras arash aravind arben arber arcadio arcangelo archibald archie arda ardi ardian ardit aref areg
arel aren ares arham ari arian ariano arif arik arild ario arion aris aristides aritz ariyan arjan arjun arjuna
arkadij arkaitz arkan arlan arlen arley arlind arlo armaan arman armand armando armani armen armin armon arnaldo
arnau arnauld arnav arne arnel arno arnold arnulfo aron aronne arron arsalan arsen arsenij arsenio arseniy arshad
arslan artem artemio arthur artin artiom artur arturo artyom arun arush arvid arvin arvind ary aryan arye aryeh
asaad asad asadullah asael asaf asaph asbjørn asem asen aser asger asghar asher ashfaq ashraf ashvin ashwin asiel
asier asif asim asir askar aske askia aslan asmus assane aston ata atakan atanas atef atem athanasius atif atilano
atilla atlas attila attilio audric audrick augustin augustino augustinus augusto augustus aurel aurelian aureliano
aurelio aurelius auric auron austyn avel avelino avi avidan aviel avigdor avinash avishai aviv avner avraham avram
awab awad awais axcel axel axl ayad ayan ayberk aydenn aydon aydın ayham ayhem aylan ayman aymane aymen ayomide
ayoub ayron ayrton aythan ayub ayush ayuub ayven ayvin ayyoub ayyub azaan azad azael azam azan azar azeddine azeem
aziel azim azir aziz azlan azmi azriel azzeddine azzedine azzouz baba babacar babar bacary bachir badara bader badr
badreddine baghdad bahaa bahram bajram bakar bakari bakary baker baki bakir bakr baldomero baldwin balian balla
baltasar baltazar balthasar balthazar ban bara barack barae baran barry bartholomew bartholomé bartolo bartolome
bartolomeo bartosz barış basel basem bashar bashir basil basilio basim basir bassam bassem bassirou bastian bastien
battista batuhan bautista bayram bayron bekim bekir belaid belal belarmino belkacem ben benaissa bendix bendt
benedetto benedikt benet bengt beniamin beniamino benicio benigno benito benjamin benjamyn benji bennet benno benny
benson bent bentley beny benyamin benyounes berat berkay bernabe bernard bernardino bernardo bernd bernhard
bernhardt bernie bernt berry bert bertel berthel berthold bertil bertram biagio bienvenido bijan bilal bilel bill
billal bin binh binyamin birger birk birol bjarke bjarne bjorn björn bjørn bladimir blake blas boaz bob bobby boe
bogdan bohdan boje bonifacio boris boriska borislav borys bosco boston boualem bouazza boubacar boubker boubou
bouchaib bouchta boujemaa bourama boutros bouziane bowen boy brad bradley brady brahim braian bram brandan brando
brandon branislav branko braulio braxton brayan brayden brayton brenan brendan brendon brennan brent brett brian
bright brighton bronson brown bruce bruno bryan bryand bryann bryant bryce bryson bryton buddy bue burak burhan
byron bøge bøje børge bünyamin cael caelan caesar caetano cain caio caius caleb calen caliel calin calix calixto
callan callen callum calogero calum calvin calvyn camil camillo camilo camron can candelario candido carl
carl-gustav carles carlito carlitos carlo carlos carlson carlton carmello carmelo carmine carolus carsten carter
cary casimiro caspar casper cassian cassius castor cataldo catalin catalino cavit cayden cayetano cayo cecil cecilio
cedric cedrick ceferino celal celestino celso cem cemal cemil cengiz cenk cephas cesar cesare cesario cezar chadi
chafik chahid chai chaib chaim chakib chakir champion charbel charles charlie charlton chase chayne chayton che
cheick cheikh cheng cherif chester chr chresten chriss christan christian christiano christo christobal christof
christofer christoffer christoph christophe christopher christos chrystian chrystopher cian ciaran cid cillian
ciprian cipriano cirilo ciro claes clark claudino claudio claudiu claudius claus clay clayton clemens clement
clemente cliff clifford clifton clint clinton clive clovis clyde cody cohen cole colin collin collins conan connor
conor conrad conrado constantin constantino constantinos cooper corey corian corin cornel cornelio cornelius corrado
corry corwin cosimo cosme cosmin cosmo costantino court craig crescencio cris crisanto crispin criss cristhian
cristian cristiano cristino cristo cristobal cristofer cristopher curt curtis curtiss custodio cyprian cyril cyrus
daegan dael daemon daevon dagan dagobert dagoberto dahir dairon dale dalia dalton dalvin daman dame damian damiano
damir damjan damon damyan damyen dane danel dang danial daniel daniil danil danilo danis danish daniyal danny dante
dantes danton danyal danyl danylo daoud daouda daran dardan darek darel darell daren darian darick dariel dario
daris darius dariusz darnel darnell daron darrel darrell darren darris darry darryl darshan darvin darwin daryan
daryl daryll dat daud dave daven davi david davide davidson davin davis davit davon davut dawid dawood dawoud dawson
dawud dayan daylan daylon daymon daymond dayron dayson dayton dayven dayvon dayyan dean deaven deavon declan deen
deepak deivy dejan deklan delan delano delfino delio delmar delon delroy delvin demba dembo demetre demetrio
demetrius demian demir demis dempsey demyan deng deni deniel denilson denni dennis denny dennys denver deny denys
denzel deon dereck derek deren deric derick derrick desiderio desmond destin detlef dev devan deven devid devin
devis devlin devon devone devonn dexter diago dian diar dickson didier diego dieter dietmar dietrich dilan dillan
dillon dimas dimitar dimitri dimitrios dimitris dimitry din dines dino diogo dion dionis dionisio dirk ditlev dixon
diyar djalal djamal djamel django djay djibril djiby djilali dmitri dmitrij dmitriy dmitry dmytro dogan dogukan
dolan domenic domenico domingo domingos dominic dominick dominico dominik don donald donatello donato donavan donnie
donnovan donny donovan dony doran dorel dorian dorien dorin doron doryan doudou douglas dov dovber doğan dragan
drago dragos dramane drew drilon dris driss drissa drystan duane duarte duc dumitru duncan duran dusan dustin dusty
duy dwain dwayne dwight dyan dylan dyllan dylon dyron eamon eban ebbe eben ebenezer eberhard ebrahim ebrima edan
edden eddi eddie eddy edem eder ederson edgar edgardo edge edi edilberto edilson edin edinson edir edis edison
edmond edmund edmundo edoardo edon edric edrick edris edson eduard eduardo edvard edvin edward edwardo edwen edwin
edwing edwyn edy efe efraim efrain efrem efren egan ege eggert egidio egil egon egor ehab ehan ehsan ehud eidan
eiden eigil eiler eilif einar einer eirik eitan eithan eivind eizan ejaz ejgil ejgild ejler ejlif ejnar ejner ejvind
ekain ekaitz ekhi eki elad eladio elam elan elazar eldar elder eldin eldrick eleazar eleuterio elgaard elhadj
elhadji eliab eliah eliam elian elias eliav eliaz elier elies eliezer eligio elija elim elio elion eliot eliseo
elius eliyas ellian ellias elmedin elmer elmin elmo elo elon eloy elpidio elroy elson elton elvin elvio elvis elwin
elwood elyan elyas elyon emad emanuel emanuele emeric emerick emidio emigdio emil emilian emiliano emilio emin emir
emmanuel emmett emomali emrah emran emre emrick emrik emrys emyr enaitz ender endi endri endrit eneko enes enevold
engelbert engelhardt engin enio enis enmanuel ennio ennis enoc enoch enok enric enrico enriko enrique enrrique ensar
enver enzi enzio enzo eoghan ephraim ephram ephrem epifanio erald eraldo eran erasmo erblin ercan ercole erdal erdem
erdi erdinç erdogan erdoğan eren erez erhard erhardt eric erich erick erickson ericson erik erikson erion erjon
erkan erland erling ermal ermes ermin erminio ernest ernesto erno ernst erol eron eros errol ervin erwin eryck eryk
esa esai esau esben eshan eske eskild essa essaid essam estanislao esteban estefano estevan esteve etan ethan
ethanael ethaniel etienne ettore euan eugen eugene eugenio eulalio eulogio eusebio evald evan evangelos evans
evaristo evelio evens everson evren ewald ewan eyad eyal eyan eydan eytan eythan eyvind ezechiel ezekiel ezequiel
ezio ezrah ezriel fabian fabiano fabien fabio fabius fabricio fabrizio fabrizzio fabyan facundo fadel fadi fadil
fadl fahad fahd fahed faheem fahim fahmi fahri faical faik faisal faissal faiz faizan falah falco fallou faouzi
faraj fares farhad farhan farid faris farouk farrell farrukh faruk fateh fathi fatih fatmir faustino fausto favio
fawaz fawzi faycal fayez faysal fayssal fazil fazli federico fedi fedor feliciano felipe felix feras ferdi ferdinand
ferdinando fergus ferhat ferman fermin fernando ferran ferruccio ferry fethi feyyaz fidel fidencio fikret fikri
filiberto filip filipe filippo find finlay finn fiorenzo firas fitzgerald fjord flaviano flavio flemming fletcher
floreal florencio florentino florian florin florindo floyd flynn fode folco folke folmer forest forrest fortunato
foster fouad franc francesco francis francisco franck franco francois frands frandy franjo frank frank-walter
franklin franko franky frans fransisco frants franz freddi freddy frede frederic frederick frederico frederik fredi
fredrick fredrik fredy freeman fridolin friedrich frithjof frits fritz frode froilan fuad fulgencio fulvio fumio
furkan fynn fırat gabino gabor gabriel gabryel gad gaddiel gadiel gael gaetano gaizka galen galo galvin gamal
gamaliel ganesh gani garcia gareth gari garion garo garry gary gaspar gaspard gaspare gavin gavino gavriel gavril
gedeon geert genaro gene generoso gennadij gennady gennaro geo geoffrey geordan georg george georges georgi georgio
georgios georgy gerald geraldo gerard gerardo geremy gerhard gerhardt geric gerlando german germano gerner gero
gerome geronimo gerrard gerson gert gerth gery ghaleb ghali ghanem ghassan ghazanfar ghazi gheorghe ghulam giacinto
giacomo gian giancarlo gianfranco gianluca gianmarco gianni gianny giano gianpaolo gianpiero gibran gibril gibson
gideon gilbert gilberto giles gines gino gio gioacchino giordano giorgi giorgio giosue giovan giovani giovann
giovanne giovanni giovanny giovany girolamo gitanas giulian giuliano giulio giuseppe given gleb glen godtfred godwin
gohan gonzalo gor gora goran gordon gorge gorka gorm gotfred gottfried gottlieb gowtham graciano grady graham grant
gratian grayson graziano greg gregers gregg gregor gregori gregorio gregory greyson gudmund guerin guglielmo guido
guilherme guillaume guillem guillen guillermo guiseppe gulzar gunnar gunner gunter gunther gurbanguly gurjot
gurpreet gus gustav gustavo gustin guy gyan gyula gökhan göran günther haagen haakon habib habibullah hadi hadj
hadrian hadriel hafez hafid hafiz hagen hagop haidar haiden haider haik haim haitam haji hakan hakeem hakim hakon
halfdan halil halim halvor hamad hamadi hamady hamdan hamdi hamed hamid hamidou hamilton hamir hamish hamit hamlet
hammad hammadi hammou hamsa hamza hamzah hamze han hanad hani haniel hanif hannes hannibal hans hans-dietrich
hans-henrik hans-jørgen hans-peter hansel hao harald harding hardy harel hari haris harish harith haritz harjot
harlan harlem harman harold haron haroon haroun harouna harout harris harrison harry hartvig haru harun harvey hasan
haseeb hashem hashim hashir hasib hasim hasnain hassan hassane hassani hasse hatem hatim hayato haydan haydar hayder
haydn haydon hayk haytam haytham hayyan hazael hazem haziel hazim heber hebert hector heiko heine heino heinrich
heinz hekmat hektor helder helio helios hellmut helmer helmut helmuth hendrick hendrik hendrix hendry henning henok
henri henrick henrik henrique henry henryk herbert heribert heriberto herluf herløv herman hermann hermes herminio
hernan hernando herold hervey hervin hesham heydan heydar hicham hien hieu higinio hilario hilbert hillel hilmar
hilmer hilmi hilton hipolito hiram hiro hisham hjalmar hjalte hocine hodei hogan holger homar homer honorio horace
horacio horatio horst hosni hossain hossam hossein houari houcine houssain houssam howard hristo hu hudson huey hugh
hugo hulusi humberto humphrey hung hunter husam husein husni hussain hussam hussein huy huzaifa hüseyin iacob iacopo
iago iain ian ianis iann ibai iban ibn ibra ibrahim ibrahima idan ido idris idriss idrissa idriz ignacio ignatius
ignazio igor ihab iheb ijaz ike ikenna iker ilai ilan ilario ildefonso ilham ilian ilias iliass iliasse ilie ilir
iliya iliyan ilker illan illias ilyas ilyass ilyasse ilyes imaad imad imanol imanuel immanuel imraan imran imre
imtiaz inaki indalecio ingeman ingemann ingmar ingo ingolf ingvar ingvard inigo innocenzo inocencio inti ioan
ioannis ion ionel ionut iori ioritz iosif iqbal irfan irmin irvin irving irwin isaac isaack isaak isac isack isael
isai isaias isak isam isaque isauro ishaan ishak ishan ishaq ishmael isiah isidor isidoro isidro iskander islam
ismaeel ismael ismail ismaila ismet issa issac issah issak issaka issam istvan italo itamar iulian ivan ivann ivano
ivar iven iver iverson ivo iwan iyad iyan iyed izaac izaak izaan izac izack izai izak izam izan izayah jaafar jabbar
jaber jabier jabir jabril jac jace jacek jacinto jack jackson jacob jacobo jacopo jacque jacques jad jadd jadden
jaden jadon jaeden jafar jahden jaheem jaheim jahiem jahleel jahlen jahlil jahmal jahmel jahron jai jaiden jaime
jair jairo jaison jak jake jaki jakob jakson jakub jalal jalan jaleel jalen jalil jam jamaal jamael jamal jamale
jamall jame jamel jamelle james jamesley jameson jamil jamin jamison jamshed jamshid jamyl jamyson jan janek jannik
jannis jano janos janus janusz jaouad japhet jaques jared jarel jarell jari jarl jarno jarod jaron jaroslaw jarosław
jarrod jarvis jasem jasim jasin jaskaran jaskirat jason jasper jasser jassir jasson jastin jaume javed javi javid
javiel javier jawad jawan jax jaxon jayan jaydan jayden jaydenn jaydon jayen jayke jaylan jaylen jaylon jaymes
jayron jayson jayzon jaz jazon jean-claude jean-luc jean-marie jean-paul jean-yves jeanpierre jed jeevan jeferson
jeff jefferson jeffery jeffrey jeffry jehad jehiel jelani jelloul jemal jemel jemil jemuel jenaro jens
jens-christian jensen jenson jeppe jerald jeremi jeremia jeremiah jeremias jeremy jericho jerick jeriel jerold
jeronimo jerry jerson jes jesper jessee jessen jessey jesson jesus jethro jevgenij jeyden jeyson jhoan jhon jhonatan
jhonathan jhonny jhony jhovany jiahao jian jiang jibran jibril jilali jim jimi jimmi jimmie jimmy jimy jiovani
jiovanni jiovanny jiovany jiro jivan joab joachim joah joakim joanes joao joaquim joaquin joas job joby jochen joe
joel joen johan johanan johann johannes john johnatan johnathan johnattan johnn johnni johnnie johnny johnson johny
johsua jokin jolan jon jonah jonas jonatan jonathan jonel jones jonhatan jonnathan jonny jony joram joran jordany
jordi jordie jordy jorel joren jorge jorgen jorian jorje jos joschka joschua jose jose-manuel joseba josef joselito
josep joseph josh joshua joshuah joshuan joshue josiah josian josias josip josua josue josuha josué josva josé
jotham jourdan jovan jovani jovanie jovanni jovanny jovany jowan jozef jozsef juan juanito juaquin judson juel julen
julian juliano julien julio julius jullian jullien julyan junaid junes junhao junichiro junior jurgen juri jurij
just justin justino justo justus justyn juvenal juventino jørgen jørn jürgen kaan kaare kabir kacem kacper kaddour
kadir kaeden kael kaelan kagan kai kaiden kaiet kail kain kainan kainoa kais kaiser kaito kaj kalan kalden kaleb
kaled kalel kalem kalen kalid kalil kalim kallen kalvin kalyan kamal kamel kamil kamran kamron kamuran kane kanye
karam karan karas kareem karel karem karim karl karl-gustav karl-heinz karlo karlos karsten karthik kashif kasim
kasimir kaspar kasper kassem kassim kaua kauan kavi kavin kavish kawan kayan kaydan kayden kaydon kayel kayl kaylon
kayne kayron kaysan kayson kazem kazim kazimir kazuki kealan kean keanan keanu keaton keegan keelan keenan keeran
keevin kei keiji keilan keiran kelan keld kelen kell kellan kelson kelton kelvin kelvyn kemal kemuel ken kenai kenan
kendel kendric kendrick kendrik kendrix kendry kendryck keni kenn kennan kennet kenneth kenric kenrick kenson kent
kenta kentaro kento keny kenyon kenzo keon keone keoni kepa keran kerem kerim kervens kervin kerwin kevan keven
kevin kevyn kewan keyaan keyan keydan keyden keylan keylon keynan keyron keyshawn keyson keyton keyvin keywan khader
khadim khadir khaleb khaled khaleel khalel khalid khalif khalil khamis khan khayden khayri khris khurram kian kiefer
kien kieran kieren kierian kieron kilian killian kimo kingo kingsley kingston kirian kiril kirill kirk kiro kirollos
kishan kiyan kjeld kjell-magne klaus klaus-dieter klavs klay klayton kleber klein klevis knud kobe kody koen kofi
koji kolin kong konnor konor konrad konstantin konstantinos koray koren kornel kory kosta kostas kouider kourosh
kresten krish krishan kristian kristijan kristjan kristof kristofer kristoffer kristopher krystian krystofer
krystopher krzysztof kuba kuno kurmanbek kurt kurtis kwabena kwame kyan kylan kyle kylian kyllian kymani kynan kyo
kyran kyrian kyron kåre labib lachlan ladislao ladislaw lahbib lahcen lahouari lahoucine lahsen laid lain laith
lakhdar lalo lamberto lamin lamine lance lancelot lander landon larbi larry lars larsen larson lassana lasse laszlo
latif lau lauge laureano laurens laurent laurentino laurentiu laurids laurits lauritz lauro laust lautaro lawson
layachi layden laydon layne layson layth layton lazar lazaro lazlo leander leandre leandro leart lebron lech ledion
leeam leeroy leif leith lejf leland lemuel len lennart lennon lennox lenny leno leo leon leonard leonardo leoncio
leonel leonhard leonid leonidas leopold leopoldo leroy lessandro lestat lester leszek levan levent levi levin levon
levy lewis lex leyton lhoucine lhoussaine liam lian liandro liang liban liberato libero liberto liborio licinio liem
lincoln lindhardt link lino linus lion lionel liron lisandro lissandro livan livio liviu lizandro lleyton lliam
lloyd lluis loay lochlan lochlann logan loghan loic loki lokman long lonny lonzo lorcan lorentz lorenz lorenzo lorik
lotfi lothar louay louis loukas lowell lowen loyd luan luar luay luca lucas lucca luccas lucciano lucian luciano
lucio lucius lucky ludger ludovico ludvig ludwig ludwin ludwing luigi luis luiz luk luka lukas lukasz luke luken
luqman lutfi luther lyndon lyonel maalik maati maaz mac macario maceo maciej mack madden maddox maden madou mads
magdaleno magnus mahad mahamadou mahamed mahdi maher mahesh mahfoud mahin mahir mahlon mahmood mahmoud mahmud mahmut
maicol maik maikel maikol majd majdi majed majid makan makar maki makoto maksim maksym maksymilian malang malcolm
malcom male maleek malic malick malik malike maliki malon malte malthe malvin malyk mamadi mamadou mamady mamoudou
manases mandrup manex manfred manmohan manny manoel manolito manolo manraj mansoor mansour mansur manu manuel maor
marc marcel marcelino marcellino marcello marcellus marcelo marcial marciano marcin marcio marck marco marcos marcus
marek mariano marino marinus mario marius mariusz mark markel marko markos markus marlin marlon marouan marouane
mars marshall martel marten marthinus martin martino martinus marty martyn marvel marvelous marven marvens marvin
marvins marvyn marwan marwane marx marzio marzouk masaki masato masih mason masoud massamba massimiliano massimo
masson matan matar matei matej mateo mateus mateusz mathan matheo matheus mathew mathews mathias mathieu mathis
matias matija matin matis mats matt matteo mattew matthew matthews matthias matthieu matthis mattia mattias mattin
mattis matvey matyas maui maurice mauricio maurizio mauro maury maverick mavric mavrick mavrik max maxen maxim
maximilian maximiliano maximilien maximillian maximino maximo maximus maxwel maxwell mayer mayes maykel mayson mazen
mazhar mazin mbarek mbark mbaye mehdi mehmed mehmet meinrad meir melchior melchor melih melik melvin melvyn memphis
menachem mendel menelik merick merih merlin merrick mert mervan mervin messi mesut metin meyer mhamed micael micah
michael michal micheal michel michelangelo mick mickael mickel mickey mico midhat migel miguel miguelito mihai
mihail mihailo mikael mikail mikal mike mikel mikhael mikhail mikkel mikolaj milad milen miles millan milo milos
miloud milton mimoun mimoune mino miquel mir miran mircea mirco mirko miro miron miroslav mirsad mirza misael mitch
mitchel mitchell mizael moaad moad moammar moataz modesto modibo modou mogens moha mohamad mohamadou mohamed
mohamedali mohammad mohammed mohan mohanad mohand mohaned mohannad mohcine mohib mohmed mohsen mohsin mohsine
mohssine moises moiz mokhtar monir monroe monsef montgomery monty moon mor morad moreno mori moris moritz morris
morrison morten mory mose moses moshe mosiah mostafa mostapha mouad mouhamad mouhamadou mouhamed mouhcine mouhssine
mouloud mounaim mounir mourad mousa moussa moustafa moustapha muadh muammar muaz mubarak muhamad muhamed muhammad
muhammed muhannad muharrem muhsin mukhtar mulla mumin munawar munib munir murad murat murray murtadha murtaza musa
musab mushtaq muslim mussa mustafa mustapha mychael mykael mykhaylo mykola myles mylo myron myson naaman nabeel nabi
nabih nabil nadal nadav nadeem nader nadim nadir naeem nafis naftali nagi nahom nahuel nahum nail naim naji najib
najim nam naman namir naoki naoto naoufal naphtali napoleon narayan narcis narciso nareg narek narendra naser nash
nashwan nasim nasir nasreddine nasser nassim nassir natalino natalio natan natanael natanel nataniel nate nathan
nathanel nathaniel nathanyel natthan naveed naveen navid navin nawaf nawaz nawfal nayan nayden nayef nazario nazif
nazim nazir nazmi nazzareno ndiaga neal neco ned neel neftali nehemia neill neji nello nels nelson nemanja nemesio
neo neri netanel nethanel nevan neven neville newton neymar neyo nezar niall nicanor nicasio niccolo nichlas
nicholas nick nicklas nickolas nickson niclas nico nicolae nicolai nicolaj nicolas nicolo niel niels nigel nihat
nikhil nikita niklas niko nikodem nikol nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoloz nikos nilo nils
nilson nis nishan nishanth nissan nissim nithish nitish nixon nizar noe noeh noel noman norbert norberto nordahl
nordin noreddine norian norlan norman normann norris nouh nourddine nourdin nourdine noureddine novak nuh numan nuno
nunzio nursultan nurullah nylan obed obryan ocean octavian octavien octavio octavius odei oden odilo odin odon oier
oihan oisin olaf olan olav ole oleg olegario oleh oleksandr oliver oliverio olivier oliviero olmo olof olsen olti
oluf omar omari omarion omer omid omran omri oneal oneil onesimo onofrio onur onyx oran orazio orban oren orenzo
oreste orestes orhan ori orian oriel oriol orion orlan orlando orson oryan orçun osama oscar osiris oskar osman
osmin ossama osvald osvaldo oswald oswaldo othman othmane othniel otilio otis otman otmane otniel ottavio ottmar
otto oualid ouassim oumar ousama ousman ousmane oussama ousseynou outman ove ovidio ovidiu owain owais owen owens
ozan ozias oğuz pablito pablo pacey paco palle panagiotis pantaleon paolino paolo papa pape parker parsa pascal
pascual pasqual pasquale pasqualino pastor patric patricio patrick patrik patrizio patryk patxi paul pauli paulino
paulo paulus pavel pavia pawel peder pedro peer peio pele pelle pepe per percy perfecto perrin perry pervez petar
peter peterson petr petro petros petru pharell pharrell phi phil philemon philip philipp philippe phillip phillipe
phong phu pier pierce pierluigi piero pierre pietro pio piotr pius placido pol polo porfirio poul poul-erik povl
pranav praveen pravin preben prem preston primo prudencio qais qaisar qasim qays quang quentyn quintin qusay raad
rabie rabih rachid radouan radouane radovan radu radwan raed raef rael rafa rafael rafal rafat raffael raffaele
raffaello raffi rafi rafik rafiq ragib rahal raheem rahim rahman rahmi rahul rai raian raid raiden raif raihan
raimondo raimundo rainald rainer rainier raiyan raj rajab rajan rajko rajveer rakan rakim ralf ralph ram ramadan
raman ramazan ramdane ramez rami ramin ramiro ramiz ramon ramond ramses ramsey ramy ramzan ramzi ramzy randal
randall randolph randy ranjit raouf raoul raphael rashad rashed rashid rasim rasmus rasul ratko rauf raul ravi ray
rayaan rayane raydan rayden rayhan raylan raymon raymond raymund raynaldo rayyan raza raziel razvan recep reda redha
redouan redouane refael reggie reginal reginald regino regis regnar regner rehan rehman rei reimer reinaldo reiner
reinhard reinhardt reinhold reinholdt reinholt reinold reis rejan remigio remo remus remy renald renaldo renan
renato rene renji renny reno renzo reshad reuben reuven revan rex rey reyad reymond reynald reynaldo reynold
reynolds reza rhys riad rian riaz ricard ricardo riccardo ricco rich richard richardson richardt richie richmond
richy rick rickey ricky rico ridge ridha ridhwan ridley ridouan ridouane ridwan rifat rigoberto rikard rinaldo ringo
rino rion rishan rishi ritchie rithy rito rivaldo riyad rizwan roald roan roar robby robert roberto robinson roby
roc rocco rock rocky rod roddy roderic roderick rodin rodney rodolfo rodric rodrick rodrigo rodriguez rody roel
rogelio roger rogerio roh rohaan rohan rohit roi rolan roland rolando roldan rolf rolland rollin rolly roman romano
romario romel romen romeo romero romin romolo romualdo romulo ron ronal ronald ronaldo ronan rone ronel roni ronin
ronny rooney roque rory rosendo roshan ross rossano rowen roy royal royce ruben rubens rubin rud rudi rudolf rudolph
rudy rufino rufus ruggero ruggiero rui rune rupert ruperto ruslan russel russell ryan rylan ryo ryu ryuji rıdvan
rıza saad saaid sabatino saber sabih sabin sabino sabir sabit sabri sadek sadik sadiq saed saeed saer safdar safir
safouan safwan sahib sahid sahil sahin sahir sai said saidou saif saifullah saikou saim saimon sait sajad sajan
sajid sajjad sakib saladin salah salaheddine saleem saleh salek salif salih salik salim saliou salman salomon salva
salvador salvator salvatore samad samael samba samed sameer samer samet sami samie samiel samih samim samir sammuel
samuel samuele samy sanad sander sanders sandor sandro sanel sang sanjay sanjeev sanjith sante santhosh santi
santiago santino santo santosh saqib sardar sarkis satchel sattar saturnino saul saulo savas saverio savino savio
sayan sayden sayed schneider scott scottie scotty sean sebastian sebastiano sebastien sedat sedric sedrick segundo
seif seiji seiya sejer sejr sekou selahattin selim sellam selman selwyn selçuk sem semih semir seng serafin serafino
sergei sergej sergey sergi sergio sergiu serhij serhiy serigne serjio serkan servando serzh seth sevag sevak
severiano severin severino severo seydou seyed sezgin shaban shabbar shad shady shafiq shah shahan shaheed shahid
shahir shahzad shain shaka shakeel shaker shakil shakir shakur shamal shamir shaquille sharif shaukat shaun shawkat
shawn shayaan shayan shayn sheikh shelton shemar sherif sheriff sherwin shigeru shihab shimon shinzo shivam shiven
shlomo shoaib shon shone shuaib shun shyam shyheim siaka sid siddharth siddhartha sidi sidy siegfried siegmund
sigfred sigmund sigurd sigvald sigvard sikandar silas silvan silvano silverio silvestre silvestro silvino silvio
simao simba simeon simo simon sinan sincere sion sione siraj sirio sirius siro sixto skjold slavko slayton slevin
slimane slobodan sly smail smith socrates sofian sofus sohaib sohail soham sohil sohrab solaiman solan solayman
soliman solomon solon son sonny sooronbaj sophus sorin sotero soufian soufiane soufyane souhaib souhail souheil
soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila souren sriram stan stanislaus stanislav
stanislaw stanley stanly stavros steen stefan stefano steffan steffen stelian stelios stellan sten stepan stephan
stephane stephano stephen sterling stevan steve steven stevens stevenson stevin stewart stig stiven stoyan strange
stuart subhan sufian sufyan suhaib suhail suhayb sukhwinder sulaiman sulayman suleiman suleman suleyman suliman
sullivan sune sunil suraj suren sven svend svend-erik svenning syd syed sylas sylvan sylver sylvester symeon symon
szymon sören søren süleyman sıddık taavi tadeo tadeusz tadzio tafari tage taha tahar taher tahir tahsin tai taib
taim taino tairon taj takeshi takuma takumi talal talan taleb talha talib taliesin talla tamer tamim tamir tancredi
taner tanju tanveer tanvir taoufik taoufiq taran taras tarek tareq tarik tariq taro tarık tawfik tawfiq tawhid tayeb
tayfun taylan taylon taym tayron tayson tayyab ted telmo teng teo teodor teodoro teofilo teoman terance terence
terrance terrence tevfik tevin thaddeus thadeus thami tharun theis theo theobald theoden theodor thiago thibault
thierno thijs thilo thomas thor thorbjørn thorkil thorkild thormod thorsten thorvald thue thyge thøger tiago tian
tiberio tibor tidiane tigran tijani till tilo tim timmy timo timofey timon timoteo timothee timothey timothy timur
tino tirso tito titus tiziano tobia tobias tobie toby tobyas todd todor toke tom toma tomas tomaso tomasz tomer
tommaso tommie tommy tomy tonatiuh tonino tonio tonni tonny tony toomas tor torben torbjørn tore toribio torkild
torres torsten toufik touhami traian travis travys trayvis trestan trevis trevor trey tri trier tristan troels troy
trung trystan tuan tudor tue tulio tullio tuncay tuncer tupac txomin tylan tyller tylor tymon tyreek tyreese tyrell
tyrese tyrick tyron tyrone tyronne tyson tywan ubaldo ubay udo uffe ufuk ugo ulf ulises ulisse ulrich ulrik ulysses
umair umar umberto umit umut unai urban urbano usama usman uthman uwe uziel vadim vadym vagn vagner vahan vahe val
valdemar valdis valentin valentino valentyn valeriano valerij valerio valeriy valon valter valther vanni vardan
varun vasco vasil vasile vasyl veasna vedat venancio verner vernon veron victor victoriano victorino victorio vidal
viet viggo vignesh vihaan vijay vikram viktor vilfred vilhelm villads villiam villum villy vince vincent vincenzo
vinh vinicio vinicius vinny viorel virgil virgilio virginio vishal vishnu vishwa visti vital vitali vitalis vitaliy
vitaly vito vitor vittorio vitus vivek vjatjeslav vlad vladimir vladislav vladyslav vojislav volkan volker volmer
volodymyr voltaire vuk vyacheslav vytautas wade wadie wael wafi wagner wahib wahid wail wajid waldemar waldo waleed
wali walid walker wallace walter walther waqar waqas ward warrick waseem wasim wassim watson waylon wayne wen
wenceslao wendel wendelin wendell wenzel werner wesam wesley wessam wessley wesson westley weston whyatt wiktor wil
wilber wilbert wilder wiley wilfred wilfredo wilfried wilhelm wiliam willam willem willi william williams willian
willibald willis willson willy wilmer wilson wilton wim winston wladimir wojciech wolf wolfgang wolfram wolodymyr
woody wyatt wylan wylliam xabi xabier xan xander xavi xavier xi xian xiang yaacov yaakoub yaakov yacob yacouba
yadiel yago yahia yahya yair yakub yakup yaman yamato yamen yamin yancey yanek yanis yaniv yanko yanni yannick
yannig yao yared yaron yaroslav yasar yaseen yaser yash yasin yasir yassen yasser yassin yassine yassir yasuo yavuz
yazan yazen yazid yehoshua yeison yeray yeshua yevgeny yiannis yichen yigit yilmaz yinon yitzhak yiğit yoan yoav
yoel yohan yohann yohannes yon yonael yonas yonatan yonathan yong yoni yonis yony yordan yosef yoshihide yoshua
yossef yossi youcef younas younes youness younis yousaf yousef yousif youssef youssif youssouf yousuf yovan ysmael
yuan yul yulen yulian yunes yunis yunus yuriy yury yusef yussef yussuf yusuf yuta yuto yuvan yuvraj yves yvon zac
zacari zacaria zacarias zacary zaccari zaccaria zach zachari zacharia zachariah zacharias zachary zack zackari
zackaria zackarie zackary zael zafar zafir zaheer zaher zahi zahid zahir zaid zaim zain zaine zaion zair zak zakari
zakaria zakariae zakarie zakariya zakariyya zakary zaki zakir zalman zamir zan zane zaven zavier zayaan zayan zayd
zayden zayed zayn zayne zayon zeeshan zeev zeid zein zeki zeljko zen zeno zenon zephyr zeus zeyad zhu ziad zian
zidan zidane ziggy zinedine zion ziyaad ziyad ziyan zoel zohaib zohair zoltan zoran zoubir zouhair zouhir zubair
zuhair zulfiqar zyan zyon åge çağatay çağrı çetin ömer özcan özkan şaban şamil şener
`);

export const feminineNames = split(`
aaleyah aalia aaliya aaliyah aalyah aase abbie abby abbygael abbygail abeer abelina abella abelone abi abida abigael
abigaelle abigail abiha abir abisha abrar abril aby abygael abygail acacia ada adalgisa adalia adalina adaline
adalyne adalynn adama adara adassa adaya adda addison addolorata addyson adea adela adelaida adelaide adele adeleine
adelheid adelia adelie adelina adeline adelita adella adelle adelyne adena adia adiana adiba adila adina adisa
adison adisson aditi adja adjoa adna adonia adora adoracion adra adriana adriane adrianna adrianne adrielle adrienne
adrina adryana advika ady adyson adysson aela aella aelyn aerin aeris aerith aeryn afaf afia afifa afiya afnan afra
afrah africa afsana afton agata agatha agathe agda agnes agnese agnete agnethe agnieszka agostina agueda agustina
ahana ahava ahlam ahna aia aiana aicha aida aide aidee aiko aila aileen ailen ailey ailin ailine ailis ailsa ailyn
aime aimee aimi aimy aina ainara aine ainhoa ainoa ainoha ainsley aintzane aira aisa aisha aishah aishwarya aisling
aislinn aisosa aissata aissatou aitana aivy aixa aiya aiyana aiyanna aiza aizah ajla ajna akane akasha akela akemi
akiko akila akilah akima akina akira akshara akshaya ala alaa alabama alae alaia alaina alaine alaitz alana alanah
alandra alanis alanna alannah alanys alara alaya alayah alayna alba albana albena alberta alberte albertina
albertine albina alda alea aleandra alecia aleena aleesha aleeyah aleeza alegria aleida aleina alejandra alejandrina
aleksandra aleksia alena alesia alessa alessandra alessia alessya alexa alexandra alexandria alexandrina alexi
alexia alexiana alexie alexina alexy alexya aleya aleyah aleyda aleyna alfonsina alfrida alia aliah aliana alica
alice alicea alicia alicja alicya alida alie aliha alika alima alimatou alina aline aliona alis alisa alise alisea
alisha alishba alisia alison alissa alisse alissia alisson alissya alisya alita alix aliya aliyah aliyana aliyyah
aliza alize alizea alizee alizia alizon alla allana allegra allia alliah allicia allie allison allissa allisson
alliya alliyah ally allyah allyana allycia allyson allyssa allyssia allysson alma almas almasa almira almudena alona
alondra altagracia altea althea altina alva alvilda alvina alya alyah alyana alyanna alyce alycia alyia alyiah alyna
alyne alyona alys alysa alyse alysea alysha alysia alyson alyss alyssa alyssah alysse alyssia alysson alyx alyze ama
amaal amable amada amadea amaia amal amalia amalie amalya amana amanda amandine amane amani amanie amany amara
amaranta amaria amarilys amaris amarya amaryllis amarys amatullah amaya amayah ambar amber amberly ambra ambre
ambrosia ameena ameera amel amela ameli amelia amelie amelina ameliya amellia amely amelya amen amena ameni ami
amica amie amila amilia amilya amina aminah aminata aminta amira amirah amita amma ammara amna amnah amparo amra
amreen amrita amy amyra ana ana-maria anabel anabela anabella anabelle anae anaeli anaelle anah anahi anahit anahita
anahy anaia anaid anais anaisa anaise anaiz analia analie analucia analy anam anamaria anamika ananda ananya anarose
anastacia anastasia anastasiia anastasija anastasiya anastassia anastasya anastazia anastazja anaya anayah anays
anca ancuta andie andjela andora andra andreana andreea andreia andreina andrena andria andriana andrina ane anea
anel anela anelia anelise anella anelle anesa anessa aneta anett anette aneya ange angela angele angeles angeli
angelia angelica angelie angelika angelina angeline angelines angelique angelita angella angelle angellina angely
angelyna angelyne angelys angie angy angèle anh ani ania anica anicia anie aniece aniela aniella anika anila anina
anine aniqa anique anisa anise anisha anishka anisia anissa anissia aniston anita anitta aniya anja anjali anjalie
anjana anjara anjela anjelina anju anjuli anka anke ann ann-sofie anna anna-lise annabel annabella annabelle annah
annais annalaura annalena annalia annalie annalisa annalise annalucia annaly annamaria annasofia annastasia annaya
annayah anne anne-grethe anne-lise anne-marie anne-mette anne-sofie anneli annelie annelies anneliese annelise
annella annelore annelyse annemarie annemette annetta annette anni annia annicka annie annika annine annisa annissa
annunziata anny annya anouk anoushka anqi anselma anta antea anthea antigone antoinette antonela antonella antonia
antonie antonieta antonietta antonina anusha anushka anuska anwen any anya anyah anycia anyelina anysia anyssa aoi
aoife aouatif apolline apollonia apolonia apryl aqsa ara arabella arabelle araceli aracelis aracely arai arantxa
arantza arbia arcadia arcangela archana areej arelis arena aretha arfa argelia argentina aria ariadna ariadne ariah
ariam ariana ariane arianna arianne ariel ariela ariella arielle arifa arife arij arin arina arisa arisha arista
ariya arizona arlene arlet arlette arlinda arline armanda armela armida armina arminda armine armoni armonia armonie
arnela arsenia arta artemia artemis artemisia aruna arwa arwen arya aryah aryam aryana aryanna aryelle arzu
ascension aseel asha ashana ashanti ashanty asheley ashley ashly ashlyn ashna asil asima asiya asiyah asja asli aslı
asma asmaa asmae asmahan asra assata assia assil assiya assunta asta aster astou astrid astryd asuncion asya atalia
atena athalia athalie athanasia athea athena athina atifa atifete atika atina atiya atlantis aubery aubree aubrey
audelia audree audrena audrey audrie audrina audry augusta auguste augustina aura aurea aurela aurelia aureliana
aurelie auria auriana aurianna aurielle aurora ava avah avalon avana avelina aveline avery avigail avila avital
aviva avneet avril awa awatef axelle aya ayaa ayaat ayada ayah ayala ayame ayana ayanah ayane ayanna ayannah ayat
ayda ayelen ayesha ayfer ayiana ayisha ayla aylah aylana aylee ayleen aylen aylin aylina ayline aylinn aylla aymara
aymee aynur ayra ayse aysel aysenur aysha ayssa aysun ayten ayumi ayza ayşe aza azadeh azalee azalia azaria azelia
azia aziza azizah azra azucena azul azure azza azzurra babette badia badiaa bahar bahia bahija bahra balbina balsam
bambi banu barbara barbe basilia basima basma basmala bassma batoul batsheva batul batya baya bayan bea beata beate
beatrice beatris beatrix beatriz becky begum beila bela belen belgin belinda beliz belkis bella belle bellina belma
benazir benedetta benedicta benedicte benedikte benicia benilde benita bente benthe berenice berit bernadette
bernadine bernarda bernice berra berta bertha berthilde bertille bertina beryl bess bessie bessy betania beth
bethanie bethany bethel betina betsabe betsy bettie bettina betty betul beverley beverly beyonce bianca bianka bibi
bibiana bienvenida bijou bilge billie bina binnaz binta binti bintou birgit birgith birgithe birgitta birgitte birte
birtha birthe bisma bitia bitten bjørg blanca blanche blandina blanka blessing bluma bochra bodil bolethe bolette
boline bonita bonnie bonny bothilde bouchra boutaina brandy breanne brenda brendy briana brianda brianna brianne
bridget bridgette briella brigida brigitta brigitte brihana brihanna brinda brisa briseida briseis brita britanny
britany brithany brithney britney britt britta brittanie brittany briyana brook brooke brooklyn brooklyne brooklynn
bruna brunella brunhild brunhilde bryana bryanna bryhanna btissam buket burçin bushra büşra cadia caelia caitlin
caitlyn caitlyne cala cali calia calie calina calissa calista calixta callia callie calliope callista cally calogera
caly calypso calyssa calysta camelia camellia camie camila camilia camilla camille camillia cammie cammy camryn camy
camyla camylle candace candela candelaria candice candida candie candy candyce cansu caprice capucine cara caren
caridad carin carina carine carinne carla carlene carlie carlina carline carlita carlota carlotta carly carlyn carma
carme carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmina carol carola carolann carolanne
carole carolin carolina caroline carolyn carolyne carrie carys casandra casilda casimira cassandra cassi cassia
cassiana cassidi cassidie cassidy cassie cassy cataleya catalina catarina caterina caterine catharina catharine
catherine cathleen cathrine cathy cati catia catie catina catrina catrine catriona caty cayetana cayla cecile
cecilia cecilie cecillia cecily cecylia cedra celena celene celesta celeste celestina celestine celia celicia celie
celina celine celise celsa cely cemre ceren cerena cerina cerise ceyda ceylin chadia chafia chahd chahida chahrazad
chaima chaimaa chaimae chaira chama chams chana chanda chandra chanel chanell chanelle chani chania chanice channa
channel channelle chantal chany chanya chara charifa charis charity charlee charleen charlene charlette charley
charline charlise charlize charlotte charlye charlyn charlyze charmaine chaya chayenne chayma chaymaa chaymae chelby
chelsea chelsee chelsey chelsie chelsy chenoa cherie cherish cherry cheryl cheyene cheyenne chiara chimamanda chioma
chloe chloee chloey chloé chorouk chrissie chrissy christa christabel christabelle christal christana christel
christella christelle christence christia christiana christiane christianne christie christina christine christy
chrystal chrystina ciana cianna ciara ciarra cicilia ciel cindel cinderella cindi cindy cinthia cinthya cintia
cintya cinzia cipriana cira circe citlali claira claire clara clare claribel clarice clarie claris clarisa clarissa
clarisse clarita clary claryssa claudette claudia claudina claudine clea clelia clemence clemencia clementina
clementine cleo cleopatra clio cloe cloee clorinda clotilde clover coco coleen colette colleen collette concepcion
concetta concha conchita condoleezza conni connie conny consolacion constance constancia constantina constanza
consuelo cora coral coralia coralie coraline coralyn cordelia cordula coretta corie corina corine corinna corinne
cornelia corrie corrine corynne cosette cosima costanza coumba courtney covadonga cozette crista cristal cristalina
cristel cristela cristiana cristiane cristina cristine crysta crystal crystel cyan cyana cyane cyann cyanna cyanne
cyara cyndi cyndy cynthia cyntia cyria cæcilie daena daenerys dafne dagmar dagny dahiana dahlia dahlila dahlya
daiana daila daina daira daisie daissy daisy dajana dala dalal dali daliah daliana dalida dalila dalilah dalina
dalinda daliya dally dalya dalyla damaris damarys damiana damya dana danae danah danay danaya danella dania daniah
danica danie daniela daniele daniella danielle danielly danijela danika danila danita danitza daniya daniyah danna
danuta danya danyah danyele danyla daphne daphnee daphney dara darcy dareen daria dariana darielle darina dariya
darla darleen darlene darline darling darya dasha davia davida davina davinia daya dayami dayana dayanara dayanna
dayanne daylia dayna dayra daysi dea deana deanna debbie debby debora deborah debra deena deepika defne dehlia
deirdre deisy dejana delfina delia deliah delicia delila delilah delina delinda della delphina delphine delsy
demetra demetria demi dena denia denisa denise denisia denisse denize denya denyse deolinda derya desideria desire
desiree despina destinee deva devi devika devina devora devorah deyanira deyna deysi dhalia dharma dhiya dia diala
diamante diamantina diamond diana diandra diane diani dianna dianne diany diara diarra didde didem diem digna dijana
dikra dilara dilek dilia dilma dima dimitra dina dinah dinara diona dione dionisia dionne dior diora ditte diva
divina divine divya dixie diya diyana djamila djeneba doaa doha doina dolce dolly dolores domenica dominga dominica
dominika dominique domino domitilla dona donata donatella donia donika donna donya dora dorcas doreen dorene dorette
doriana dorianna dorina dorinda doris dorit dorita dorota dorotea dorothea dorothee dorothy dorrit dorte dorthe
dorthea dory doua douaa douae dounia dounya drifa drissia dua duaa duha dulce dulcie dulcinea dunia dunja dunya
dusanka dusine dyana dyane dyanna dyna dyveke ebba ebony ebru ecaterina ece ecrin eda edda edeline eden edie edina
edit edita edith edna eduarda edurne edvige edwina eeva effie egle eila eileen eiliyah eilleen eily eilyn eimy eira
eire eirinn ekaterina ekram ela elaia elaina elaine elana elane elanie elanna elanor elara elaya elayna elba elda
elea eleah eleana eleanna eleanor eleanore electra eleina elektra elen elena elene eleni elenie elenna elenor
eleonor eleonora eleonore elettra eleya eleyna elfi elfrida elfride elfriede elga elham eliana elianah eliane
elianna elicia elida elide elidia elif elifnur elika elin elina eline elinor elinore eliona eliora elis elisa
elisabel elisabet elisabeta elisabete elisabeth elisabetta elise elisea elisheva elisia eliska elissa eliya eliyah
eliyana eliza elizabet elizabeta elizabeth elizaveta elize elizia elka elke ella ellah ellana elle ellea ellen
ellena elley elli ellia elliana ellie elliette ellina ellinor ellora elly ellyana ellyn elma elmedina elmina elmira
elna elodia elodie eloina eloisa eloise elona elora elorah elouise elowen elsa else else-marie elsebeth elsi elsie
elsy elva elvia elvina elvine elvira elyana elyanah elyanna elycia elyn elyna elynn elysa elysabeth elyse elysha
elysia elyssa elyssia elyza elyzabeth elza elzbieta ema emalia eman emanuela emanuella emanuelle emelia emelie
emelina emeline emely emelyn emeraude emi emie emiko emili emilia emiliana emilie emilija emiline emillia emillie
emilly emily emilya emina emine emira emlyn emma emmah emmanuela emmanuella emmanuelle emme emmelie emmeline emmi
emmie emmy emmylou emna emy emylia emylie ena enara enaya encarnacion enedina eneida engracia enia enid eniola enisa
enma enna enola enrica enriqueta enya enza eowyn era erica ericka erika erin erina erinn erisa erlinda ermelinda
ermina erminia erna ernesta ernestina ernestine ersilia eryka erykah eryn erynn erza esha eshaal eshal eshana esin
esma esme esmee esmeralda esperanza esra esraa estee estefani estefania estefany estel estela estella estelle ester
estera esther estitxu estrella estrid eszter etana etelvina ethel etna etty eugenia eugenie eulalia eunice eusebia
eva evah evalina evaline evana evangelia evangelina evangeline evangelyne evanie evanna evanne eve eveleen evelia
evelin evelina eveline evely evelyn evelyna evelyne everly evette evgenia evi evie evita evon evonne evrim evy ewa
ewelina eya eyana eyla eyleen eylin eyva fabia fabiana fabienne fabiola fabrizia fadia fadila fadma fadoua faduma
fadwa fahima faina faisa faiza faizah fallon fama fani fanni fannie fanny fanta fany faouzia fara farah farha
farhana faria farida fariha farrah fartun faryal farzana fatema fatemah faten fathia fathima fatiha fatim fatima
fatimah fatimata fatimazahra fatime fatimetou fatin fatine fatma fatmata fatna fatou fatouma fatoumata fattouma
fatuma fatumata fausta faustina favour fawzia fay faye fayna fayza febe federica fedora felicia feliciana felicidad
felicita felicitas felicite felicity felina felipa felisa ferdaous feride fermina fernanda fettouma feyza fida
fidelia fie filippa filomena fina fiona fionna fiorella fiorenza firdaous firdaus firdaws fiza flaminia flavia fleur
flor flora florencia florentina flores floria floriana florica florina florinda folashade fortuna fortunata fortune
fotini fouzia franca frances francesca franceska francette franchesca francheska francia francina francine francisca
franciska franka franziska françoise freda frederikke freja freya freyja frida frieda fuensanta fulvia funda füsun
gabbie gabby gabi gabriela gabriele gabriella gabrielle gabryelle gaby gaelle gaetana gaia gail gala galia galina
galit galla galya galyna gania ganna gao gara gaya gayane gea geena gelsomina gema gemma gena genesis geneva
genevieve genia genie genna genny genoveffa genoveva georgette georgiana georgie georgina geralde geraldine gerarda
gerardina gerda gerlinde germana gerta gertrud gertrude gessica ghada ghadir ghazal ghazala ghita ghizlan ghizlane
ghofran gia giada giana gianina gianna giannina gift gila gilda gillian gimena gina ginesa ginevra ginger ginna
ginny gioia giordana giorgia giovana giovanna gisel gisela gisele gisella giselle gitte giulia giuliana giulianna
giulietta giuseppa giuseppina giusy gizele gizelle gizem gladis gladys glenda gloria gloriana glory glorya glynis
gohar golda goldie grace gracia graciana gracie graciela graciella gracy grayce grazia graziella grecia gregoria
greta gretchen grete gretel grethe gretta grisel griselda gro gry guadalupe gudrun guendalina guiliana guillermina
guinevere gul guldborg gulistan gulshan gunhild gunna gunver gunvor gurleen gurli gwen gwendolen gwendolyn
gwendolynn gwenna gyda gypsy gyselle gökçen gül gülay gülsüm gülten gülşen habiba haby hada hadassa hadassah hadda
hadhoum hadia hadiatou hadil hadiya hadja hafida hafiza hafsa hafsah hafssa hagar haidy haifa haila hailee hailey
hailie hailley haily haizea haja hajar hajer hajira hajra hakima hala halana haleema haley halia halima halina halla
halley halyna hamida hamide hamna hana hanaa hanadi hanae hanah hanako hanalei hanan hanane hania hanifa hanife
hanin haniya hanna hannah hannan hanne hannelore hannia hanny hansigne hansine harini harleen harley harmonie
harmony harper harpreet harriet haruka hasiba hasina hasini hasmik hasna hasnaa hasnae hassana hassania hassna
hatice hatun hava havana havanna hawa hawra hawraa haya hayat hayate haydee hayfa hayla haylee hayleen hayley haylie
hayriye hazel heather heaven heavenly heba hebah hedevig hedvig hedwig hegoa heide heidemarie heidi heidie heidy
heike helana heleen helen helena helene helga helia heliana helina hella helle hellen helly helma hema hena hend
henna henny henrietta henriette henrika henya hera herdis hermelinda hermina hermine herminia hermione herta hertha
hevin hiba hibah hidaya hila hilal hilaria hilarie hilary hilda hilde hildegard hildur hillary hilma hina hinano
hinata hind hinda hinna hira hiyam hjørdis hlima hoda hodaya hollie holly honey hong honor honora honorata honoria
horia hortencia hortensia hosanna houda houria houriya huda hulda humaira husna iana ianna iara iben ibtihal ibtisam
ibtissam ibtissame ida idalia idalina idania idoia idoya ieva ifrah ignacia ignazia ihintza ihsane ihssan ihssane
ikhlas ikram ikrame ila ilana ilaria ilayda ilda ildiko ilea ileana ilena ilene ilenia ilhame iliana ilianna ilina
iliyana ilka illana illeana illiana illianna illyana illyanna ilma ilona ilonka ilsa ilse ily ilyana ilyanna ilyssa
imaan iman imane imani imanie imelda imen imma immacolata immaculada imogen ina inaam inaaya inah inara inas inass
inaya inayah inci indhira indi indie indira indra indya ine ines inessa inez inga inge inge-lise ingeborg ingelise
inger inger-lise ingerlise ingrid iniya inka inna innaya innocence inocencia insaf inssaf intisar intissar intza
ioana ioanna iola iolana iolanda iole iona ione ionela ionna ipek iqra iraida irati irena irene iria iriana irina
iris irma irmgard irsa iryna irys isabeau isabel isabela isabele isabella isabelle isadora isamar isatou isaura isha
ishana ishani ishika ishrat isidora isidra isis isla islem ismahan ismat isobel isolda isolde isolina isora isra
israa israe issraa isys ita itaf italia itto itzel itziar iulia iuliana iva ivana ivanka ivanna iveta ivette ivie
ivona ivone ivonne ivy iwona iyana iyona iza izabel izabela izabella izabelle izar izel izumi izza izzie izzy jaana
jacinda jacinta jackeline jackie jacobine jacqueline jada jade jadwiga jael jaelle jaelyn jahida jahlia jahna
jahnaya jaida jaimie jaina jakobine jala jalia jalila jalina jaliya jaliyah jalya jalyah jamela jamelia jamella
jamila jamilah jamilla jamy jamyla jana janaa janae janah janaina janan janani janat janaya jane janel janele janell
janella janelle janessa janet janeth janette janice janie janina janine janique janira janis janise janita janna
jannah jannat jannate janne jannet jannette janni jannie janny janyce jaquelin jaqueline jara jasleen jasmeen
jasmeet jasmin jasmina jasmine jasmyn jasmyne jaspreet jassmine jawahir jaya jayah jayana jayanah jayani jayanna
jaycee jayda jayla jaylee jayleen jaylie jayline jaylis jaymie jayna jayne jazia jazmin jazmine jeana jeane jeanelle
jeanet jeanett jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeanny jehan jelena jelina jelissa
jema jemaa jemima jemimah jemma jena jenah jenan jenaya jenaye jenessy jenifer jeniffer jenine jenisha jenna jennah
jenni jennie jennifer jenniffer jennipher jenny jennyfer jensigne jensine jeny jenyfer jersey jerusalen jesica
jessalynn jessi jessica jessie jessika jessyca jessye jessyka jette jewel jezabel jezabelle jezebel jhade jhoanna
jia jiahui jiana jiaqi jiayi jihan jihane jill jillian jimena jina jinan jing joan joana joane joanie joann joanna
joannah joanne joannie joaquina joceline jocelyn jocelyne jodie joee joelie joella joelle joellen joelly joely
johana johanna johannah johanne johanny johara johnna joia jolanda joleen jolene jolie jolina joline jone jonelle
jonna jordana jordane jordanna jordanne jorgina josee josefa josefina josefine joseline joselle josely joselyne
josepha josephina josephine josette josiane josianne josie josline josseline josselyne jossette jossie joud jovana
jovanna jovita joya joyce jozette juana juanita judi judie judit judith judithe judy julia juliana juliane juliann
julianna julianne julie julienne juliet julieta julieth julietta juliette julija julina julissa julita jullia
julliette jully julyana julyanna jumana juna junia junie juno justa justina justine justyna justyne jutta jytte
jørgine kacey kacia kacie kacy kadi kadia kadiatou kadidia kadidiatou kadidja kadija kadijah kady kaela kaelie kaely
kaelyn kaelynn kaena kahlan kaia kaila kailani kaili kailly kaily kailyn kailyne kaina kainat kaira kaisha kaithlyn
kaitlin kaitlyn kaitlyne kaja kala kalea kalena kali kalia kaliana kalie kalila kalima kalina kalinda kalissa
kalista kaliya kaliyah kallie kallista kally kaltoum kaly kalya kalyani kalyna kalyssa kalysta kamala kamaria
kamelia kami kamila kamilah kamile kamilia kamilla kamille kamilya kamma kamyla kamylle kana kandice kandy kandyce
kanika kaniz kany kanya kanza kaori kaoutar kaouthar kara kareen karen kari karima karin karina karine karinne
karishma karisma karla karlene karlie karlina karly karlyn karma karmen karna karola karole karolina karoline
karolyn karolyne kary karyn karyna kasandra kasey kasia kassandra kassi kassia kassidy kassie kassy kata katalin
katalina katalyna katarina katarzyna kate kateleen katelyn katelyne katelynn kateri katerina katerine kateryna
kathaleen kathalina katharina katharine kathe katheleen kathelyn katherin katherina katherine kathia kathie kathinka
kathleen kathlyn kathrin kathrine kathryn kathy kathya kati katia katiana katie katina katiuscia katixa katja katlyn
katrin katrina katrine katryn kattalin kattie katty katy katya kausar kawtar kawthar kawther kay kaya kayana kaycee
kaycie kayla kaylah kaylee kayleen kayleigh kayli kaylia kayliah kayliana kaylie kaylin kaylina kaylis kaylla kayna
kayra kaysha kaysia kaysie kayte kea keana keerthana keesha keiko keila keilana keina keira keisha keisi keisy kelcy
keli kelia keliah kelicia kelina kelis keliyah kella kelli kellie kelly kellyanna kellyanne kellyn kelsea kelsey
kelsi kelsie kelsy keltoum kely kena kenda kendal kendall kendra kendy kenia kenly kenna kennedy kensy kenza kenzi
kenzie kenzy keona kera keren kerstin kesha keshia kesia ketsia ketty keva kexin keya keyana keyanna keyla keylah
keylie keyna keyra keysha keyshia keysi kezia keziah khadidiatou khadidja khadija khadijah khadijatou khadra khady
khaila khaira khaleda khalia khalida khalila khaoula khawla khayla kheira khiara khira khloe kholoud khouloud khyra
kia kiana kianna kiara kiarah kiarra kiera kifah kilia kima kimaya kimberlee kimberley kimberlie kimberlly kimberly
kimia kimiko kimiya kimmie kimmy kimora kimya kimyah kina kindra kine kinga kinsey kinsley kinza kinzy kiona kira
kirsten kirstin kirstine kirsty kisha kishwar kismet kitana kitty kiya kiyana kiyomi kizzy kjerstine kjestine klara
klarisa klarissa klaudia klea kloe kloey koko komal konstantina kora korinna kornelia kourtney krestine krisha
krissy krista kristal kristel kristelle kristence kristiana kristiane kristie kristin kristina kristine kristy
krizia krysta krystal krystel krysten krystiana krystie krystina krystyna ksenia kumba kya kyana kyanna kyara kyarah
kyarra kyera kyla kylee kylia kyliana kylianne kylie kyllie kymberley kymia kyra kyrah kyria kyrsten kübra kıymet
lady lael laela laelia laelle laetitia lahna laia laiana laiba laida laila laily laina lainy laisha laiya laiza
lajla laken lakshmi lala lale lali lalia lalita lalitha lama lamia lamiaa lamiae lamis lamiya lamya lamyaa lamyae
lan lana lanae lanah landry lani lania lanna lannah lara larah larisa larissa larsine larysa laryssa latifa latisha
latoya launa laura lauralee lauralie laurana laureana laureen laurel lauren laurence laurencia laurene laurentia
laurentina lauretta laurie laurina laurinda laurine lauryn laurynn lavanya lavinia laya layah layal layali layan
layana layanna layla laylana laylla layna laynie lea leah lean leana leandra leanie leann leanna leanne leany leda
leeana leeann leela leeloo leen leena leeya leeyah leia leiana leidy leila leilah leilana leilani leilanie leilany
leili leilia leily leina leire leiya leiyah lejla lela lelia lemya lena lenah lenaya lene lenette leni lenka lenna
lenora lenore leocadia leola leona leonarda leoncia leoni leonia leonie leonna leonor leonora leonore leontina leora
lesia lesley leslie lesly leslye leticia letitia letizia lettie levana lexa lexi lexia lexie lexy leya leyah leyan
leyana leyanna leyla leyli leyna lia liah liana lianah liandra liane lianna lianne liara liat liba libby libera
liberata libertad liberty libia licia lida lidia lidiya lidya liel liela lielle lien liese liesel lieselotte ligia
lil lila lilah lilana lilea lili lilia liliah lilian liliana liliane lilianna lilianne lilibeth lilie lilienne lilit
lilith liliya lilja lilla lillah lilli lillia lillian lilliana lilliane lillie lilly lilo lilou lily lilya lilyana
lilyanna lilyrose lina linah lincy linda linde lindsay lindsey lindsy line linea linette ling linh linley linna
linnea linsay linsey linsy linzy liona liora lira liria lis lisa lisabeth lisandra lisanne lisbet lisbeth lise
lise-lotte liselotte lisette liss lissa lissandra lisset lissette lissi lissie lissy lita litzy liubov liudmyla liv
liva livia liviana livie livy livya liya liyah liyana liyanna liz liza lizandra lizbeth lizeth lizette lizzi lizzie
lizzy ljiljana lluna lluvia loa lobna loganne loida lois lola loli lolita lolla lona lone loni lonna lora loraine
loralie lore lorea loredana loreen lorelai lorelei lorelie lorella lorely loren lorena lorene lorenna lorenza loreta
loretta loreyna lori loriana lorianna lorianne lorie lorin lorna lorrie lory loryn lotte lottie louann louanne
loubna louella louisa louise louiza lourdes lovely lovina lovise lua luana luann luanna luanne luba lubna luccia
lucciana luce lucelia lucero luci lucia luciana lucianna lucianne lucie luciene lucienne lucila lucile lucilia
lucilla lucille lucina lucinda lucine lucrecia lucretia lucrezia lucy lucynda ludivina ludmila ludmilla ludovica
ludwika luella luigia luigina luisa luisana luise luiza lujain lulia luma lumi luna lunah lunna lupita lurdes lusia
luz luzia luzmila lya lyah lyana lyann lyanna lyanne lyda lydia lydiana lydianne lydie lyla lylah lyli lylia lylian
lyliana lylianna lylie lylla lyllie lyn lyna lynda lyndie lyndsay lyndsey lynelle lynette lynn lynna lynne lynsey
lyra lysa lysandra lysette lyssa lyubov lyudmyla lyvia lyza lærke maayan mabel macarena macaria mackenzie mackenzy
macrina macy madalena madalina maddalen maddalena maddi maddie maddison maddy maddyson madelaine madeleine madelena
madelin madeline madelon madelyn madelyne madi madie madigan madiha madilyn madina madison madisson madlyn madonna
madsine madyson mae maela maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve mafalda magali magalie
magaly magda magdalena magdalene magdelena magdeline maggie maggy maghnia magna magnolia maguette mah maha mahalia
maham maheen mahi mahina mahira mahjouba mahlia mahnaz mahnoor mahya mai mai-britt maia maialen maibritt maica maida
maider maija maika maiken maila maile mailee maileen mailen mailey maili mailie maily mailyn mailynn maimouna
maimuna maira maire maisa maisha maisie maisy maitane maite maitena maiya maj maj-britt maja majbrit majbritt majda
majida majken makeda makenzie makenzy makia mala malaak malaika malak malake malea malee malena malene malgorzata
mali malia maliah malie maliha malika malina malinda malini malisa malissa maliya maliyah malka mallika mallorie
mallory mally malorie malory malou malvina malya malyah malyssa mama mame mana manahil manal manar manda mandi
mandie mandy mane manha manhattan manika manila manisha manna mannat manola manoli manolita manon manpreet manuela
manuella manya mar mara marah maral maram maranatha maravillas marcela marcelina marceline marcella marcelle marcia
marciana marcie marcy marella maren marga margaret margareta margarete margareth margaretha margarethe margarett
margarette margarida margarita margaux margery margherita margie margit margo margot margret margrete margrethe
marguerite mari maria mariaclara mariaelena mariah marialuisa mariam mariama mariame mariami marian mariana mariane
marianela mariangel mariangela mariann marianna marianne mariateresa maribel maribelle marica maricarmen maricel
maricela marie marie-louise mariel mariela mariele mariella marielle mariem marieme marieta marietta mariette mariia
marija marijane marijke marika mariko marilena marilia marilin marilou marilu mariluz marily marilyn marina marine
marinela marinella marinna mariola marion mariona marisa marisabel marisela mariska marisol marissa marit marita
maritza marivel mariya mariyah mariyam mariyana mariza marjan marjorie marjory marla marlaine marlee marleen marlen
marlena marlene marleni marleny marlette marley marli marlie marliese marline marlise marlo marlow marlowe marly
marlyn marlyne marlys marna marni marnie maroua marry marsha marta martha marthe marthine martina martine martyna
marua marwa marwah mary marya maryah maryam maryama maryan maryana maryann maryanna maryanne marybel maryelle maryem
maryjane marylee marylin marylou marylyn maryn maryna marysa marysol maryssa marzia masa masha massa massiel matea
mathea mathilda mathilde matilda matilde mattea mattie matty maty matylda maud maude maura maureen mauricia maurine
mavi mavis maxima maxine maya mayah mayanna mayar maybel maybeline maybelle maybelline mayda maye mayela mayelin
mayka mayla maylee mayleen maylen maylene mayli maylia maylie maylin maymuna mayra maysa maysaa maysae maysan maysie
mayte mayumi mayuri mayzie mazal mbarka mea meagan meaghan medea medina meena meera meg megan megann meggan meggie
meghan meghann megumi meha mehreen mei meia meila meili meiling meily meilyn meina meira mel melaine melana melane
melani melania melanie melany melanye melba melda melea meleane melek melena meli melia meliah melicia melida meliha
melika melike melina melinda meline melinna melis melisa melissa melita meliya meliyah meliza mellissa mellony
melodi melodia melodie melody melonie melony melora melvina melyna melynda melynna melysa melyssa mena mencia menna
meral mercedes mercy meredith merete merethe meri meriam meriem merieme merina merisa meritxell merline merry merve
mery meryam meryem meryeme meryl meta metha mette meya meylin mia miah miana micaela micaella michaela michaele
michaella michaelle michala michalina michela michelina michella michelle mickaela midori mie miel miette migdalia
mignon miguela miha mihaela miia mika mikaela mikaella mikela miki mila milady milagro milagros milah milana milanna
milca mildred mileena milena milene miley mili milia miliana milica milie milinda milissa milka milla mille milliana
millicent millie milly milouda mily mimi mimouna mimount mimoza mina minah minahil minal mindy mine minela minerva
minha minka minna minnie mio miquela mira mirabel mirabella mirabelle miracle mirah miral miranda mireille mirela
mirella mirelle miren mireya miri miriam mirian miriana mirielle mirjam mirka mirna miroslava mirra mirsada mirta
mirtha miryam misa misaki mischa misha misheel mishel misia missy mitra mitzi miya miyah miyana miyu miyuki mizuki
moana modesta modesty moesha moira mollie molly mona monalisa monette monia monica monika monique monserrat montana
montserrat moorea mora morena morgana morgann morganne morrigan mouna mounia mounira moya mualla muazzez muna munira
muntaha muriel muskan mya myah myana myanna myha myia myla mylah mylee mylena mylene mylia myliana mylie mylla myra
myrah myranda myriam myrian myriana myrna myrta müge müzeyyen naama naara naba nabiha nabila nacera nacira nada
nadejda nadezhda nadia nadiia nadin nadina nadine nadira nadiya nadja nadra nadya naeli naema nafisa nagham nahed
nahia nahid nahida nahima nahla nahomi nahomy naia naiara naida naika naike naila nailah naima naimah naina naira
nairi naisha naiya naja najah najat najate najia najiba najima najla najlae najma najoua najwa nakiya nala nalah
nalia nalini naliya naliyah nalla nami namira nana nancy nandi nandini nanette nanna nanny nao naome naomi naomie
naomy naoual nara narcisa nare nargis nariman narjes narjis nasha nasia nasima nasira nasra nasreen nasrin nassima
nassira nastasia nastia natacha natali natalia natalie nataliia natalija natalina nataliya natallia nataly natalya
natascha natasha natasja nathalia nathalie nathaly nathalya nathalye nathania natia natividad natsuki natsumi
naturelle nausica nausicaa nava navy nawal naya nayah nayana nayara nayda nayeli nayelie nayima nayla naylah nayma
nayra naysha naz nazan nazanin nazaret nazaria nazha nazia nazifa naziha nazik nazira nazli nazlı nazlıcan ndeye nea
necla neda neela neelah neema neena neeve nefertiti neha nehal nehemie neila neima neira neisha neiva nejla nela
nelcy nele neli nelia neliah nelida nelina nell nella nelle nelli nellie nelly nelsy nely nema nena nene neomi nerea
nereida nermin nermine nesrin nesrine nessa nettie neus neva nevae nevaeh neve neya neyah neyla neysa nezha neşe
ngoc nhu nia niama niamh nickie nicol nicola nicolasa nicole nicoleta nicoletta nicolette nicolina nicoline nicolle
nida nidia nielsine niema nieves nihad nihal nika nikki nikky nikole nikolina nikoline nila nilah nilda nilla nimra
nina ninah ninette ninfa nini ninna niobe nira nirvana nisa nisha nisrin nisrine nissa nissi nissrine nita nithya
nitya niva nives niya niyah niza nneka noa noami noara noela noeli noelia noelie noella noely noemi noemie noemy
noga nogaye noha nohaila nohemi nohemy nola nomi nona noor noora nor nora norah noreen norhan norma nouha nouhaila
nouhayla nour noura nouran nouria nouzha nova novalie noya nubia nuha nunzia nunziata nur nura nuran nuria nuriye
nursel nusayba nusrat nuzhat nya nyah nydia nyima nyla nylah nylia nylla nyna nynne nyssa oana oceana oceanna
octavia octavie oda odalis odalys odelia odette odile odilia ofelia ohanna oihana oihane oksana ola olaia olaya
oleksandra olena olesia olesya olga olha oliana olimpia olina olinda oline oliva olive olivia olivya oliwia ollivia
olya olympia olyvia omaima omara omaya omayma omayra omnia ona onelia oona ophelia ophélie ora orah oriana orianna
orli orly ornella orsola othilie otilia ottavia ottilia ottilie ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima
ouiam ouidad ouissal oumaima oumayma oumou oviya oxana paige palma palmira paloma pamela pamella panagiota pandora
paola paolina paquita parisa pariss parissa parvati parys pascale pascuala pasqua pasqualina patience patrice
patricia patrizia patrycja patsy patty paula paule pauleen paulette paulina pauline pavithra pavlina payton paz
peace pearl peggie peggy pelin pema penda penelope penina penny pepa pepita perihan perla pernille pervin petra
petrea petrine petrona peyton phebe philippa philippine philomena phoebe phoebee phoebie phuong phyllis pia piedad
piera pierina pietra pilar pina piper piya placida pola polina polly pollyanna pooja poppy poula pouline praise
preciosa prescilla presly pricila pricilla prisca priscila priscilla prisha prithika priya priyanka promise
providence prudence pura purificacion purity pınar queenie quynh rabab rabea rabha rabia rabiaa rabiya rachael
rachana rachel rachele rachelle rachida radha radhika radia radife rafaela rafaella raffaela raffaella rafia rafika
raghad ragna ragnhild rahaf rahel rahima rahma raiana raihana raika railey raima raina raisa raissa raiza rajaa
rajah rajana rakel rakia raluca rama ramata ramatou ramatoulaye ramia ramla ramona ramya rana randa randi rania
ranim raniya ranya raphaela raphaella raphaelle raquel rasha rashel rashida rasika rasima rasmine raven ravina rawan
rawen raya rayana rayanna rayanne rayhana rayhanna rayma rayna rayssa razan razia rea reana reanne rebeca rebecca
rebecka rebeka rebekah rebekka reem reena reeva regina regine regitze rehab reham rehana rehanna rehema reina reine
remedio remedios remie rena renad renata renate renee reshma reva reyana reyhana reyna rhea rhema rhianna rhiannon
rhoda rhonda ria riana riane rianna rica ricarda richelle rie rifka rigmor rihab riham rihan rihana rihanna rikke
riley rim rima rime rimes rina rinad rita ritaj ritaje ritej ritika ritt ritta riva rivka riya riyana rkia roberta
robyn rochelle rocio rodaina rodayna rodica roeya rokaya rokhaya rokia rola roma romaine romaisa romaissa romaissae
romana romaysa romi romie romina romy rona rosa rosabel rosabella rosabelle rosalba rosalia rosalie rosalina
rosalind rosalinda rosalinde rosaline rosalita rosaly rosalyn rosamaria rosana rosangela rosanna rosanne rosaria
rosaura rose roseanne roselia roselina roseline rosella rosely roselyn roselyne rosemarie rosemary rosetta rosette
roshni rosi rosibel rosie rosina rosita rosmery rossana rossella roswitha rosy rowena roxana roxane roxann roxanna
roxanne roxy roya roza rozalia rubi rubie rubina ruby rufina ruhiye rukaya rumaysa rut ruth ruthy ryana ryane ryanna
ryhana ryhanna rym saada saadia saara saba sabah sabiha sabina sabine sabira sabra sabreena sabria sabrin sabrina
sabrine sabriya sabryna sada sadaf sade sadhana sadia sadie sadika sadiya saeeda safa safaa safae safah safia
safiatou safina safira safiya safiyah safiyya safiyyah sagrario sahana sahar sahara sahira sahory sahra saida saidi
saima saina saioa saira saja sajeda sajida saki sakina sakinah sakura salam saleah saleha salena salha salia saliah
saliha salima salimah salimata salimatou salina salka sally salma salome saloua salsabil salvadora salvatrice salwa
sama samah samanta samantha samar samara samarah samaria samaya samera samia samiah samiha samina samira samirah
samiya sammantha samra samrah samuela samya samyra sana sanaa sanae sanah sanam sanaya sanda sandhya sandi sandie
sandra sandrina sandrine sandy sania saniya saniye sanjana sanna sanne santina sanya saoirse saori saory saphia
saphira saphire saphyra sapna sara sarafina sarah sarai saran saranda saranya saray sarayma sare sari saria sarika
sarina sarita sariya sarra sarrah sarya saryna sascha sasha saskia saturnina satya savana savanah savanna savannah
saveria savina sawsan saya sayana sayda sayla sayra sayuri scarlet scarlett scarlette sebastiana secilia sedra
sefora seham seher seila sela selah selena selene selenia selia selima selin selina seline selma selva selyna sema
semia semiha semira semra semya sena senada sendy senia senna sephora sera serafina serah serap seraphina seraphine
seraya seren serena serene serenna serin serina serine serra sevana sevda severa severina severine sevgi sevgül
seynabou sfia shabana shabnam shada shadia shae shaelynn shafiqa shahad shahana shahd shahed shahida shahla shahnaz
shahrzad shaila shailey shaili shaily shaima shaina shaira shakila shakira shakti shalia shalimar shalini shalva
shama shamia shamim shamira shams shana shanah shanaya shandra shanel shanell shanelle shani shania shanice shanika
shanna shannah shannel shannen shannon shanon shanti shanty shanya shanyce shara sharay shari sharifa sharina
sharleen sharlene sharlyne sharon shatha shauna shawna shawnee shay shayana shayanna shayanne shayla shaylee
shayleen shayli shaylie shayma shayna shaynah shaynna shazia sheena sheila sheilly sheily sheina shekina shekinah
shelby shelcy shelley shelly shelsea shelsey shelsie shelsy shenoa shereen sheridan sherilyn sherley sherline sherly
sherlyn sherlyne sherry sheryl sheyenne sheyla shifa shilo shiloh shine shira shireen shirel shirin shirley shirly
shivani shona shoshana shreya shyna sia sian siana sianah sianna siara sibel sibilla sibille sibyl sibylle sicilia
siddika sidney sidonie sidra sidrah sidse sidsel sieglinde siegrid siena sienna sierra signe sigrid siham sihame
sila silja silje silke sille silva silvana silver silvia silvina sima simin simona simone simonetta simonne simran
sina sinai sinay sinaya sindi sindy sine sinead sinthia sintia siobhan siomara siona sira sirena siria sirin sirine
sisilia sisse sissel sita siv sivan siya siyana sky skye skyla skylar sloan sloane smeralda sneha soad sobia socorro
soffia sofi sofia sofie sofija sofiya sofya soha sohaila sohana sokaina sokhna sol sola solana solange solara sole
soledad soleil solenne solia soliana solina solveig solvej solvejg somaya somia somiya somya sona sonali sonia
soniya sonja sonya sophea sophia sophiana sophie sophonie sophy sophya sora soraida soraya sorayah sorcha sorelle
sorina soriya souad souhaila souhayla soukaina soukayna soumaya soumia soumiya soumya sovanna speranza sri stacey
staci stacie stacy stanislawa stefana stefani stefania stefanie stefanny stefany steffi stefka stela stella stellina
stephania stephanie stephany stephy stevie stina stine stinne sua suad sude sue suela sueli suha suhad suhaila
suhair suhana suhayla suheyla sukaina sukhmani sulamita sultana sumaira sumaya sumayah sumayya sumayyah sumeya sun
sundus sunita sunny sunshine sura suraya surayya susan susana susanna susannah susanne susie sussi sussie susy suu
suzan suzana suzanna suzanne suzette suzie suzy svea svenja svetlana sveva svitlana swan sway swetha swetlana sya
syah syanna syanne syara sybella sybil sybille syeda syenna syla sylvana sylvanna sylvia sylviana sylvie syna
synthia syra syrah syria syriana syrina sørine søs tabata tabatha tabita tabitha taghrid tahani tahara tahira tahlia
tahmina taiba taila taima taina taira tais takwa tala tali talia taliah taliana talicia talina taline talissa talita
talitha taliya taliyah tallia tallulah tally talya talyah talyssa tamani tamar tamara tamarah tamari tamaya tamera
tami tamia tamika tamila tamira tamlyn tammy tamou tamra tamsin tamya tamyra tana tanaya tania tanija tanisha tanit
taniya tanja tanya tanyah tanzila taqwa tara tarah tarra tasha tasiana tasneem tasnim tassnim tatiana tatiane
tatianna tatjana tatyana taya tayana tayanna tayla tayra taysha tea teana tecla tehani tehila tehillah telia telma
temperance tenna teodora teona terena teresa terese teresina teresita tereza teri terri terrie terry tess tessa
tessah tessia tessie tetiana tetyana tevhide tevy teya teyana teyla thais thalia thaliana thamara thania thanya thao
thara thayla thea theia thekla thelma theodora theresa therese theresia thi thilde thomine thora thu thuy thy thyra
tia tiah tiana tianah tianna tiara tiare tifani tifany tiffani tiffanie tiffany tila tilda tilde tillie tilly timea
tina tinaya tine tinna tirza tisha titia titiana tiya tiyah tiyana tiziana tomasa tonia tonie tonya tori toria tory
tosca touria touriya tova tove tracey tracie tracy tran treasure tressie triana tricia trina trine trinity trish
trisha trixie trudy tsipi tuana tuba tullia tuğçe tya tyah tyana tyanna tyara tyla tylia tyra tysha tzipi ubah
uliana ulla ulrike ulrikke ulyana uma umi una ursula ute uxue uzma vaishnavi vaitiare valborg valencia valene
valentina valentyna valeria valeriane valerie valery valeska valina vana vanda vanesa vanessa vani vania vanna
vannessa vanny vanya varsha varvara veda veena vega velia veneranda venezia venicia venise venus vera verena verica
verona veronica veronika veronique vesna viana vianne vibe vibeke vicenta vicki vickie vicktoria vicky victoria
victoriana victorina victory victorya vida vidya viera vika viki viktoria viktorija viktoriya vildan vilhelmine
vilma vina vincenta vincenza vincenzina vinni viola violet violeta violetta violette viorica vira virgilia virgina
virginia viridiana virna virtudes vita vitalia vitalina vitoria vittoria vivi vivian viviana viviane vivianne vivien
vivienne vjosa vyctoria wadad wafa wafaa wafae wafika wahiba wahida walaa waltraud wanda warda wassima wendi wendy
wera weronika whitley whitney wiam wiame widad wijdane wiktoria wilhelmina wilhelmine willa willo willow wilma windy
winifred winnie winona wisal wissal wynona xana xandra xaviera xela xena xenia xia xiana xiao ximena xin xinyi xinyu
xiomara yacine yadhira yadira yaffa yagmur yahaira yaiza yajaira yali yalina yamila yamile yamilet yamileth yamina
yamna yana yanel yaneli yanelis yanelle yanely yanessa yanet yaneth yanice yanina yanira yanissa yanna yaquelin yara
yarah yareli yaritza yasamin yasemin yashira yasira yasmeen yasmin yasmina yasmine yassmin yassmina yassmine yazmin
yazmina yeimy yelena yelina yen yena yendi yenifer yennifer yenny yesenia yesica yesmin yessenia yessica yeva ying
yisel ylenia yliana ylianna yoana yoanna yocheved yohana yohanna yoko yolanda yolette yomara yoselin yosra yousra
youssra yovana yovanna yrsa ysabel ysabelle yudith yue yui yuka yuki yukiko yulia yuliana yulisa yuliya yumalai
yumalay yume yumi yumiko yumna yun yuna yusra yuxin yuxuan yvaine yvana yvanna yvannah yvette yvonna yvonne yıldız
zaara zadie zahara zaharia zahia zahida zahira zahra zahraa zahrah zaida zaima zaina zainab zaineb zaira zaiya zakia
zakiya zakya zali zalia zalie zamara zamzam zana zara zarah zaria zarifa zarina zarra zaya zayana zayna zaynab
zaynah zayneb zayra zea zeba zehra zeina zeinab zeineb zelda zelia zelie zena zenaida zeneida zenia zeyna zeynab
zeynep zhara zhor zhour ziana ziba zina zinab zinat zineb zita ziva ziya ziynet zlata zoa zoe zoee zoey zofia zoha
zohra zoi zoila zola zophia zora zorah zoraida zoubida zouhra zoulikha zoya zoë zubaida zuhra zulay zuleica zuleima
zulema zuleyma zulma zuzana zuzanna zya åse çisem çiğdem özlem ışıl şermin şimay şule
`);

/** Names that are a man's in one language and a woman's in another: "Joan Puig" and "Joan Didion". They tell nothing. */
export const sharedNames = split(`
  alexis andrea ariel camille carol chris claude conny dominique dana daniele elia eli emanuele francis gabriele
  ismet jan jean jo joan jody kay kim laurence leslie lindsay manuele marian michele mikka nicola nikola pat patrice rene robin
  sam sandy sasha simone sascha stevie terry toni valery vivian yael
`);
