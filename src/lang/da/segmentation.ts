import type { SegmentationLanguage } from "../../segmentation/language.js";

/** Abbreviations after Retskrivningsordbogen and the treebank. Left out: those that are words too ("maj.", "par.", "pres.", "bla."). */
export const segmentation: SegmentationLanguage = {
  leadingAbbreviations: [
    // titles and parts of names
    ..."adj adm afd.chef bibl bisk borgm cand dir dr frk fr.d fuldm gdr genlt genmaj gl gml gmlk hr ing insp kapt kgl kgs".split(
      " ",
    ),
    ..."komm kpt kt ktp lekt lic løjtn mag mdm mlle mme mr mrs mst oberstlt overass premierlt prof prov riksd seniorlt".split(
      " ",
    ),
    ..."sekr sgt sct skt stud sr vicedir Chr Fr Th Joh Jørg Vilh Wm Kbh Ndr Sdr St Jr Rasm Nic Alex Aug Ejn Sv Kr Ol Pet".split(
      " ",
    ),
    ..."adm.dir afd cand.jur cand.mag cand.med cand.merc cand.oecon cand.polit cand.psych cand.scient cand.theol".split(
      " ",
    ),
    ..."cand.scient.pol dr.jur dr.med dr.phil dr.scient dr.techn dr.theol mag.art stud.jur stud.mag stud.med".split(
      " ",
    ),
    ..."scient pol jur psych polit merc theol phil techn oecon odont stud.polit stud.theol lic.jur lic.techn h.k.h d.k.h h.m hd.a mag.scient fhv forh nuv tidl konst".split(
      " ",
    ),
    // before what they belong to
    ..."bl bl.a d.v.s dvs f.eks feks fx f.x ca cf jf jfr jvf kl nr numm pkt stk kap afsn s.k såk hhv henh resp inkl incl".split(
      " ",
    ),
    ..."ekskl excl vedr ang mht m.h.t iht i.h.t ift i.f.t iflg i.flg pga p.g.a p.gr.a vha v.h.a mhp m.h.p i.f.m ifm pt p.t".split(
      " ",
    ),
    ..."evt eventl hvh jnr matr.nr m.a.o mao o.m.a bst mul sml smlgn obs tlf tif tlf.nr postnr fig tabl vol bd udg overs red".split(
      " ",
    ),
    ..."oprind opr vs pr maks max gnsn gnst m.h f.o.m fom t.o.m s.u if.m jan feb febr apr aug sep sept okt nov dec årg årh".split(
      " ",
    ),
    ..."cirk omtr ubek sydl østl vestl nordl kons lib soc socialdem demokr rep repr spec alm vejl instr medv forsk ndf".split(
      " ",
    ),
    ..."a.d hft indb ill lok anm bet beg bem benævn eksp ekstraord endv etabl evang fakt foreg gnm hovedbest".split(
      " ",
    ),
    ..."d f v b e".split(" "),
  ],
  closingAbbreviations: [
    ..."kr dkr nkr skr pct mio mia mill bill tus mio.kr mia.kr mill.kr osv o.s.v etc m.m m.v mv m.fl mfl o.l o.lign".split(
      " ",
    ),
    ..."o.a e.l el.l el.lign e.lign u.a dl d.å d.m s.å å.f ff kg hg km cm dm hl dl cl ml km/t t/r kvm kbm hkr td tdr".split(
      " ",
    ),
    ..."t.h t.v m.o.h m.u.h o/m f.kr e.kr f.v.t v.t i.a n.n aps inc ltd corp co jr bros spsk tsk p.m a.m p.p p.a p.s".split(
      " ",
    ),
    ..."stk eks fl.st u.st n.d a.s ibid op.cit e.m f.m n.å f.å ds dss cyl hk hp d.d d.s".split(" "),
  ],
  unitAbbreviations: "min sek t m g l md mdr gr s p pd st in ft mm".split(" "),
  ordinalFullStop: true,
  afterOrdinal: [
    ..."januar februar marts april maj juni juli august september oktober november december".split(" "),
    ..."division etage klasse juledag påskedag pinsedag verdenskrig internationale republik sektion generation årgang".split(
      " ",
    ),
  ],
  sentenceOpeners: [
    ..."han hun den det de der vi jeg du i man dette denne disse hvis når da så men og eller for fordi også nu her selv".split(
      " ",
    ),
    ..."samtidig ifølge efter før under på med til fra ved siden om som hvad hvem hvor hvordan hvorfor derfor desuden dog".split(
      " ",
    ),
    ..."både alle ingen en et sådan sådanne imidlertid endelig derimod ligesom mens trods allerede først senere dermed".split(
      " ",
    ),
    ..."herefter hans hendes deres".split(" "),
  ],
  freshStarts: [
    ..."han hun jeg man vi men når hvis hvem hvad hvordan hvorfor dengang dermed derfor desuden derimod imidlertid endvidere".split(
      " ",
    ),
    ..."ifølge samtidig således selvom skønt dernæst herefter hermed nogle mange begge dette denne disse sådan".split(
      " ",
    ),
  ],
  cueVerbs: [],
  numberUnits: [],
  hyphenJoins: true,
  slashJoins: true,
  boundPrefixes: [],
  clitics: [],
  negation: "",
  contractions: {},
  elisions: "ha ka sku ta gi si li bli go ve la sgu mo bro sto ik ska".split(" "),
  genitiveApostropheAfter: "sxz",
  compound: {
    links: ["s", "e"],
    neverFirst: [
      ..."for fore forud over under efter med mod ved til fra gen mis sam und van ind ned hen hjem frem bag tilbage".split(
        " ",
      ),
      ..."ud op af på an be er ge bi om igennem gennem imellem mellem mens men den det der her hvor eks udenom".split(
        " ",
      ),
    ],
    last: [
      ..."aftale overenskomst traktat pagt konvention protokol charter statut erklæring kommuniké memorandum deklaration".split(
        " ",
      ),
      ..."møde topmøde samtale konference forhandling drøftelse konsultation dialog diplomati mægling besøg rejse tale".split(
        " ",
      ),
      ..."minister ministerium præsident kansler formand kommissær sekretær generalsekretær ambassadør diplomat udsending".split(
        " ",
      ),
      ..."ordfører talsmand talskvinde talsperson leder chef general dronning konge kronprins statsleder overhoved".split(
        " ",
      ),
      ..."regering parlament kongres senat råd kommission komité udvalg delegation agentur organisation union alliance".split(
        " ",
      ),
      ..."forbund koalition parti fraktion bevægelse gruppe milits hær flåde styrke tropper soldat politi tjeneste domstol".split(
        " ",
      ),
      ..."krig konflikt krise strid kamp angreb offensiv invasion besættelse bombardement blokade våbenhvile fred kup opstand".split(
        " ",
      ),
      ..."våben missil raket bombe drone fly skib kampvogn sprænghoved program anlæg base zone grænse mur front".split(
        " ",
      ),
      ..."sanktion told embargo boykot forbud bøde restriktion ekspropriation udvisning tilbagekaldelse tilbagetrækning".split(
        " ",
      ),
      ..."kontrol nedrustning oprustning spredning inspektion overvågning observatør beskyttelse garanti sikkerhed forsvar".split(
        " ",
      ),
      ..."valg afstemning folkeafstemning kandidat valgkamp mandat flertal mindretal lov forfatning reform resolution veto".split(
        " ",
      ),
      ..."politik strategi doktrin plan udspil forslag initiativ beslutning krav ultimatum trussel advarsel protest".split(
        " ",
      ),
      ..."demonstration strejke aktion kampagne hjælp bistand støtte lån donor fond bank handel eksport import toldunion".split(
        " ",
      ),
      ..."samarbejde partnerskab forhold relation kontakt udveksling øvelse flygtning migrant asyl lejr rettighed frihed".split(
        " ",
      ),
      ..."stat land republik forbundsstat region by hovedstad ø hav stræde kanal flod område territorium koloni".split(
        " ",
      ),
      ..."sag proces dom anklage undersøgelse efterforskning ret magt mand mester post rapport beretning udtalelse brev note budskab".split(
        " ",
      ),
      ..."energi gas olie ledning rørledning klima miljø atomaftale prøve test affyring opsendelse satellit".split(" "),
    ],
    neverLast: "tander ning inger lighed hed else ister iske isme inde skab stander somhed agtighed ering ation".split(
      " ",
    ),
  },
};
