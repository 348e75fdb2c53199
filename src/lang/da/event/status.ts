import type { StatusLanguage } from "../../../event/status-language.js";
import { wordList } from "../../../event/word-list.js";

export const status: StatusLanguage = {
  governors: {
    confirmed: wordList("bekræfte; stadfæste [noun]; fastslå dato; bekræftelse; endeligt aftale"),
    announced: wordList(
      "annoncere; bekendtgøre; meddele; bebude; offentliggøre; kundgøre; proklamere; annoncering; meddelelse; varsle; give meddelelse; præsentere [noun]; erklære [inf]; bebudelse; underrette; notificere",
    ),
    provisional: wordList(
      "aftale foreløbig; enes i_princip; aftale principiel; aftale løs; enes i_princip; enig i_princip; enighed i_princip; aftale i_princip; beslutte i_princip; vedtage i_princip; tilsagn foreløbig; tilsagn principiel; godkende i_princip; principaftale; indstille sig_på; acceptere i_princip; sige ja i_princip",
    ),
    planned: wordList(
      "planlægge; planlagt; planlagde; plan; vedtog [inf]; aftale; enes om; enig om; blive enig; beslutte; beslutning; vedtage [inf]; vedtage [noun]; forberede; forberedelse; forberedelse på; forberedelse til; forberede sig_på; stå til_at; skulle_til; være ved_at_forberede; fastsætte; fastlægge; sætte til; berammet; berammes; beramme; tilrettelægge; arrangere; ordne; gøre klar; gøre sig_klar; bestemme sig_for; bestemme; vælge [inf]; godkende [noun]; godkende [inf]; bemyndige; indkalde; pålægge; indvillige; indvilge; gå med_til; i_færd; stille op; rejseplan; dagsorden; program; arbejde på [noun]; arbejde på [inf]; arbejde med [inf]; række; indstille til; have plan; udskrive [noun]; se frem; tidsplan; kalender; lægge op_til; lægge an_til; sætte [noun] dato",
    ),
    intended: wordList(
      "interesseret; interesseret i; interessere i; interesse for [noun]; agte; have til_hensigt; hensigt; intention; ville gerne; ønske; håbe; ville have; love; sværge; forpligte sig; forpligtelse; forpligte; tilsige; stræbe; sigte mod; tilstræbe; mål [inf]; målsætning; ambition; drømme; drøm; vilje; fast besluttet; besluttet på; opsat på; ivrig; løfte; forsæt; søge [inf]; bestræbe; bestræbelse; true [inf]; true med; trussel; trussel om; insistere på; kæmpe for; ønske om; håb; håb om; satse på; gå efter; tørste; tilsagn; sætte sig_for; ville [inf]; længes; regne med_selv; tage skridt; arbejde hen; kampagne for; hige; gerne ville; interesse i; interesseret i",
    ),
    expected: wordList(
      "vente; forvente; forventning; formode; regne med; spå; forudse; forudsige; sandsynlig; ventelig; påregne; antage [inf]; stå over_for; stå på_nippet; stå foran; være på_nippet; på_nippet; på_vej; på_trappe; formentlig; utvivlsom; uundgåelig; være lige_ved; tyde på; ligge i_kort; imødese; forudset; nært_forestående; nærme sig; være på_vej; udsigt; se ud_til; tegne til; sikker på; afvente; imødese",
    ),
    proposed: wordList(
      "foreslå; foreslog; foreslået; tilbød; tilbudt; forslag; invitere; invitation; indbyde; indbydelse; tilbyde; tilbud; anbefale; anbefaling; opfordre; opfordring; anmode; anmodning; bede om; bede; kræve; krav; forlange; appellere; appel; tilskynde; tilskyndelse; råde; presse på; presse; plædere; advokere; gå ind_for; parat; klar til; rede til; villig; beredvillig; villighed; beredskab til; parathed; nødvendig; behov for; behov; udspil; initiativ; idé; ide; henstille; henstilling; slå til_lyd; bør; overtale; overbevise om; lokke; indstille [inf]; udkast; lægge pres; bønfalde; ansøge; efterlyse; efterspørge; kalde på; mane; pålægge [inf]; beordre; få til; byde; bud på; rejse krav; åben for; nødt; ønskelig; formane; sige at_skulle; stille forslag; brug for",
    ),
    possible: wordList(
      "sikker ikke; vis ikke; overbevist ikke; klar ikke; overveje; overvejelse; drøfte [noun]; drøfte [inf]; diskutere [noun]; diskutere [inf]; drøftelse om; lufte; pusle med; lege med; afveje; undersøge [noun] mulighed; spekulere; spekulation; rygte; frygte; frygt; bekymring; advare; advarsel; mulig; mulighed; chance; risiko; fare; option; åbne for; udelukket_ikke; åbning for; anledning til; lejlighed til; lejlighed; tvivle; tvivl; tvivlsom; usandsynlig; usikker; uklar; uvist; uvis; i_stand; have råd; tillade; tilladelse; give mulighed; gøre_muligt; muliggøre; ret til; ret; kunne tænke; tænkelig; sondere; tale om [noun]; tale om [inf]; snak om; holde åben; svær; vanskelig; let; gisne; gætte; mistænke; mistanke; tøve; tøven; formå; evne; debattere [noun]; debat om; lade [inf]; fristet; uafklaret; afhænge; spørgsmål; konspirere; sammensværge; planer_om_mulig",
    ),
    postponed: wordList(
      "gå i_stå; gå i_baglås; gå i_hårdknude; ligge stille; køre fast; udskyde; udskudt; udskød; udskydelse; udsætte; udsat; udsatte; udsættelse; forsinke; forsinkelse; skubbe; rykke; sætte på_hold; lægge på_is; lægge i_mølpose; trække ud; sætte i_bero; stille i_bero; på_hold; forhale",
    ),
    cancelled: wordList(
      "aflyse; aflys; aflyst; aflysning; indstille; trække tilbage [noun]; afblæse; annullere; droppe; skrotte; opgive; opgivelse; skrinlægge; afbestille; indstille [noun]; trække tilbage [noun]; afskrive; kuldsejle; forkaste; lægge i_grav; sløjfe; melde afbud; tilbagekalde; afbud; torpedere; springe over; bakke ud; fortryde",
    ),
    negated: wordList(
      "ude af_stand [inf]; stand ude_af; afvise; nægte; undlade; afstå; undgå; forhindre; hindre; afholde fra; afværge; afslå; vægre; vægring; forsømme; glemme; mislykkes; mislykket; opgive [inf]; modsætte; modarbejde; blokere; nedlægge veto; stoppe fra; umulig; uvillig; ikke_kunne; forbyde; forbud; afvisning; afslag; slå fejl; langt fra; fraråde; udeblive; boykotte; spare; forpurre; holde sig_fra; lade være; takke nej; sige nej; nej til; modstand; imod; stemme imod; stemme nej; stemme ned; vrage; kikse; i_stedet; i_stedet_for; snarere; forhindring for; holde tilbage; skåne; undslå; unddrage; undvige; vige tilbage; nedstemme; standse [noun] plan; utænkelig",
    ),
    excluded: wordList("udelukke; udelukket; udelukkelse"),
    denied: wordList(
      "benægte; dementere; dementi; bestride; tilbagevise; fragå; afvise rygte; afvise forlydende; afvise påstand; afvise beskyldning; benægtelse; nægte have",
    ),
    hypothetical: wordList("antage_at; scenarie; tænkt; forudsat; hypotetisk; medmindre"),
    attempted: wordList("forsøge; prøve; forsøg; indsats; forsøg på; bestræbe; kæmpe [inf]; attentatforsøg"),
    ongoing: wordList(
      "fortsætte; blive_ved; blive ved; vedblive; i_gang; være i_gang; i_fuld_gang; fortsat; forblive; være i_færd; genoptage; holde fast; stå_på; pågå",
    ),
    carried: wordList(
      "lykkes; formå_; begynde; starte; indlede; komme til [inf]; få [inf]; tvinge; nøde; hjælpe; medføre; føre til; forårsage; bevirke; udløse; se; høre; afslutte; fuldføre; gennemføre; ophøre; holde op; stoppe; ende med; sige [inf]; hævde [inf]; påstå [inf]; mene [inf]; synes; anklage; beskylde; kritisere; fordømme; rose; takke; indrømme; erkende; beklage; undskylde; fejre; markere; hilse; skynde; bringe; resultere; anholde; sigte; dømme; fængsle; mistænke for; dræbe; bruge; nå; følge; vise; vide; første; sidste; eneste; anden; tredje; straffe; ansvarlig; siges; hedde; tage; skyldig; være med; deltage; bidrage; tjene; bestå; ved at; gå; ligne; stå og; sidde og; gå og",
    ),
  },
  attributes: {
    planned: wordList(
      "planlagt; planlægge; forestående; kommende; næste; fremtidig; aftalt; aftale; besluttet; beslutte; bebudet; bebude; berammet; planmæssig; nær; annonceret; annoncere; varslet; varsle",
    ),
    expected: wordList("ventet; vente; forventet; forvente; sandsynlig; længe_ventet; imødeset; formodet"),
    provisional: wordList("foreløbig; principiel; betinget; midlertidig_"),
    proposed: wordList("foreslået; foreslå; ønsket; ønske; påtænkt; påtænke; tilbudt; krævet"),
    possible: wordList("mulig; eventuel; potentiel; hypotetisk; tænkelig; frygtet; frygte; rygtet; overvejet"),
    postponed: wordList("udskudt; udskyde; udsat; udsætte; forsinket; forsinke"),
    cancelled: wordList("aflyst; aflyse; afblæst; afblæse; opgivet; opgive; droppet; annulleret"),
    negated: wordList("mislykket; mislykkes; fejlslagen; forpurret; afværget; afværge; udebleven"),
    ongoing: wordList("igangværende; fortsat; fortsætte; vedvarende; løbende; nuværende; aktuel; verserende; stadig"),
  },
  adverbs: {
    possible: wordList("næppe; måske; muligvis; eventuelt; måske_måske; kanske; potentielt; tænkeligt; muligt"),
    expected: wordList(
      "formentlig; sandsynligvis; formodentlig; sandsynligt; efter_alt; antagelig; antageligt; vel; nok; utvivlsomt; ventelig; uden_tvivl; givetvis; forventeligt; formentligt",
    ),
    negated: wordList("næsten; nær; knap"),
    provisional: wordList("foreløbigt"),
    ongoing: wordList("stadig; fortsat; stadigvæk; stadigt; løbende; vedvarende; konstant"),
  },
  modals: {
    future: wordList("ville|present; vil"),
    would: wordList("ville|past"),
    possible: wordList("kunne|past"),
    able: wordList("kunne|present; kunne; kan"),
    obliged: wordList("burde; bør; måtte|present; må; behøve"),
    arranged: wordList("skulle; skal"),
    compelled: wordList("måtte|past"),
  },
  negations: wordList("ikke; aldrig; ej; ingen; intet; ingenting; hverken; ingensinde; inte; uden; heller_ikke"),
  unnegations: wordList("som_aldrig; end_aldrig; kun; blot; bare; alene; mindst; udelukkende"),
  condition: wordList(
    "hvis; såfremt; medmindre; forudsat; ifald; dersom; i_tilfælde; i_tilfælde_af; under_forudsætning; ellers; med_mindre",
  ),
  without: wordList("uden; i_stedet; fremfor; frem_for"),
  before: wordList("før; inden; forud; forud_for; op_til; indtil; førend; til_"),
  meanwhile: wordList("da; mens; idet; når"),
  when: wordList("når; så_snart; så_snart_som; mens_; idet_"),
  whether: wordList("om; hvorvidt"),
  asking: wordList("spørge; vide; se; undre; uklar; usikker; uvis; afgøre; tvivle"),
  consequent: wordList("så"),
  inverted: [],
  although: wordList(
    "selv_om; selvom; skønt; uanset_om; ligegyldigt_om; om_bord; lige_om; til_trods; omend; endskønt; uagtet",
  ),
  purpose: wordList("for"),
  complementizer: wordList("at; om; hvorvidt"),
  nowadays: wordList("stadig; fortsat; nu; aktuelt; for_tiden; stadigvæk; netop_nu; p.t.; i_øjeblikket; øjeblik"),
  perfect: wordList("have"),
  copula: wordList("være"),
  progressive: false,
  containers: wordList(
    "række; runde; antal; slags; form; del; serie; bølge; periode; tilfælde; par; hold; type; kampagne; resten; halvdel; dusin; hundred; tusind; million; alle; nogle; mange; flest; dag; uge; måned; start; begyndelse; slutning; åbning; optakt; indledning; afholdelse; gennemførelse; optrapning; genoptagelse; udbrud; sted; tidspunkt; dato; rammer; indgåelse; underskrivelse",
  ),
  occurrence: wordList(
    "finde; ske; begynde; starte; indlede; holde; afholde; foregå; gå; komme; blive; åbne; fortsætte; genoptage; følge; slutte; ende; afslutte; vare; løbe; bryde; være; afvikle; gennemføre; lykkes; føre; foretage",
  ),
  running: wordList("gå; ende; vare; slutte; føre; forløbe; munde; resultere; afslutte; lykkes"),
  onward: wordList("igennem; videre; gang; i; til_noget"),
  enacting: wordList(
    "indføre; indgå; underskrive; undertegne; indlede; iværksætte; gennemføre; udføre; foretage; begå; holde; afholde; vedtage; opnå; slutte; finde; begynde; starte; ramme; koste; indtræffe; ske; træffe; rette; rejse; fremsætte; lancere; åbne; vinde; tabe; ratificere; udløse; følge; ende; afslutte; nå; udsende; komme",
  ),
  spoken: wordList("ønske; tillade; lade; ville_gerne; måtte_; ville_godt"),
  dates: wordList("dato; tidspunkt; tidsplan; sted; dagsorden; tid; frist"),
  contesting: wordList("vinde; tabe; stille; opstille; stemme; genvinde; sejre"),
  nominating: wordList("nominere; nominering; indstille; indstilling; foreslå; højesteretsnominere"),
  promising: wordList("love; sværge; forpligte; tilsige"),
  principle: wordList("princip"),
  opining: wordList("mene; tro; vurdere; anslå; skønne; antage; formode; tænke; gætte; anse; bedømme"),
  factive: wordList(
    "takke; rose; fordømme; kritisere; beklage; undskylde; fejre; indrømme; erkende; lykønske; straffe; hylde; angre; prise; bebrejde",
  ),
  telling: wordList(
    "omtale; oplysning; information; kendskab; viden; kommentar; detalje; nyt; besked; nyhed; ord; henvisning; indsigt; indtryk; orientering; billede",
  ),
  motion: wordList(
    "tage; rejse; tage; flyve; drage; ankomme; komme; vende; forlade; afrejse; sende; udsende; sejle; køre; flytte; sætte; samle; samles; invitere; besøge; indsætte; indkalde; gå; ile; skynde; stoppe; udnævne; udpege; vælge; ansætte; være; begive",
  ),
  report: wordList(
    "sige; fortælle; melde; oplyse; meddele; udtale; erklære; hævde; påstå; tilføje; mene; skrive; forklare; tro; vide; understrege; fastslå; bekræfte; love; true; advare; antyde; rapportere; påpege; bemærke; gentage; forsikre; formode; regne; annoncere; bebude; indikere; føle; spørge; svare; sværge; beslutte; håbe; insistere; vurdere; berette; anføre; konstatere",
  ),
};
