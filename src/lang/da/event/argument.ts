import type { EventLanguage } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

/** Verbs that carry any event noun. */
export const light: EventLanguage["light"] = {
  actor: wordList(
    "holde; afholde; have; føre; deltage_i; deltage_ved; indlede; begynde; starte; åbne; genoptage; fortsætte; fortsætte_med; blive_ved_med; afslutte; gennemføre; foretage; iværksætte; udføre; sætte_i; gøre; lave; påbegynde; fuldføre; annoncere; bebude; planlægge; forberede; udskyde; aflyse; udsætte; foreslå; tilbyde; arrangere; organisere; lede; beordre; være_vært_for; aftale; overveje; stå_for; stå_bag; tage_del_i; medvirke_i; medvirke_til; gentage; give; komme_med; udstede; lancere; varsle; love; være_i; gå_i; gå_ind_i; få_i; afblæse",
  ),
  recipient: wordList(
    "modtage; få; vente; forvente; opnå; nyde; hente; høste; vække; mangle; savne; møde; udsætte_for; blive_udsat_for; stå_over_for; være_genstand_for; komme_under; være_udsat_for; være_mål_for; lide_under; underkaste; gennemgå",
  ),
};

export const prepositions: EventLanguage["prepositions"] = {
  with: wordList("med; sammen_med; i_selskab_med"),
  between: wordList("mellem; imellem; blandt"),
  by: wordList("af; fra"),
  against: wordList("mod; imod; over_for; overfor; på"),
  of: wordList("af"),
  to: wordList("til"),
  in: wordList("i; på; ved; gennem; igennem; uden_for; udenfor; foran; rundt_i; inde_i; nær; tæt_på"),
  from: wordList("fra; ud_af"),
  at: wordList("på; ved; under; i"),
  during: wordList(
    "under; efter; før; inden; siden; forud_for; op_til; trods; på_trods_af; midt_i; forbindelse_med; indtil; som_følge_af; i_løbet_af; på_grund_af; som_svar_på; på_sidelinje_af; til_trods_for",
  ),
  subject: wordList("for"),
  about: wordList("om; over; angående; vedrørende; omkring; på; med_hensyn_til"),
};

export const passive: EventLanguage["passive"] = {
  strong: wordList("blive"),
  weak: wordList("være"),
  present: wordList("ende"),
  perfect: wordList(
    "gå; komme; rejse; tage; fare; flyve; løbe; falde; slippe; rykke; trække; træde; vende; stige; ankomme; afgå; afrejse; flytte; flygte; udvandre; dø; omkomme; begynde; ophøre; bryde; vokse; forsvinde; lykkes; ske; opstå; udbryde; undslippe; trænge; rømme; marchere; drage; køre; sejle; lande; springe; eksplodere; styrte; enes; nå; lade; skride; skifte; overgå; undvige; stikke; synke; stemme; gribe; indtræde; udtræde; fratræde; tiltræde; fremstå; vågne; mødes; samles; strømme",
  ),
};

export const cutEndings = wordList("e; er");

/** Nominals for all parties to what was told before. */
export const parties = wordList(
  "leder; part; side; præsident; minister; land; nation; regering; stat; delegation; kollega; mand; politiker; rival; nabo; nabolande; allieret; stormagt; supermagt; forhandler; premierminister; statsminister; kansler; statsleder; statsoverhoved; regeringschef; regeringsleder; udenrigsminister; topleder; modstander; fjende; hovedstad; diplomat; embedsmand; fløj; lejr; medlemsland; parten; kombattant",
);

export const habitual = wordList(
  "altid; som_regel; normalt; ofte; jævnligt; regelmæssigt; sædvanligvis; traditionelt; hyppigt; hvert_år; årligt; af_og_til; undertiden; til_tider; typisk; almindeligvis; gerne",
);

export const backdrop = wordList(
  "tidligere; dengang; engang; førhen; historisk; i_sin_tid; oprindeligt; oprindelig; på_det_tidspunkt; før_i_tiden; for_længst; i_fortiden; årtier; i_gamle_dage; forhenværende",
);

export const again = wordList("anden; andet; tredje; fjerde; ny; nyt; yderligere; endnu; næste; mere; til; opfølgende");

export const atThatTime = wordList("hvor; da; når");

/** Endings of verbs; see `inflections` of the event language. */
export const inflections = wordList("e|ede; e|te; e|et; e|t; |r; e|es; |s; e|edes; e|tes");

/** Forms that no ending explains. */
export const irregular = wordList(
  "forrådt|forråde; forrådte|forråde; frøs|fryse; frosset|fryse; frosne|fryse; indefrøs|indefryse; indefrosset|indefryse; indefrosne|indefryse; våbnene|våben|n; embedet|embede|n; embeder|embede|n; præsidentembedet|præsidentembede|n; våbnenes|våben|n; våbens|våben|n; svor|sværge; svoret|sværge; brød|bryde; brudt|bryde; afbrød|afbryde; afbrudt|afbryde; skød|skyde; skudt|skyde; nedskød|nedskyde; nedskudt|nedskyde; slog|slå; slået|slå; drev|drive; fordrev|fordrive; fordrevet|fordrive; fik|få; fået|få; gik|gå; gået|gå; indgik|indgå; indgået|indgå; foregik|foregå; greb|gribe; angreb|angribe; angrebet|angribe; pågreb|pågribe; pågrebet|pågribe; holdt|holde; afholdt|afholde; tilbageholdt|tilbageholde; fastholdt|fastholde; kom|komme; lagde|lægge; lagt|lægge; nedlagde|nedlægge; nedlagt|nedlægge; pålagde|pålægge; pålagt|pålægge; lod|lade; løb|løbe; satte|sætte; sat|sætte; besatte|besætte; besat|besætte; fremsatte|fremsætte; fremsat|fremsætte; nedsatte|nedsætte; nedsat|nedsætte; afsatte|afsætte; afsat|afsætte; udsatte|udsætte; udsat|udsætte; indsatte|indsætte; indsat|indsætte; fortsatte|fortsætte; fortsat|fortsætte; solgte|sælge; solgt|sælge; stod|stå; stået|stå; bestod|bestå; modstod|modstå; opstod|opstå; stjal|stjæle; tog|tage; taget|tage; overtog|overtage; overtaget|overtage; deltog|deltage; modtog|modtage; modtaget|modtage; foretog|foretage; foretaget|foretage; vedtog|vedtage; vedtaget|vedtage; indtog|indtage; indtaget|indtage; genoptog|genoptage; genoptaget|genoptage; traf|træffe; truffet|træffe; trak|trække; trukket|trække; tiltrak|tiltrække; tvang|tvinge; tvunget|tvinge; vandt|vinde; vundet|vinde; valgte|vælge; valgt|vælge; genvalgt|genvælge; skrev|skrive; skrevet|skrive; underskrev|underskrive; underskrevet|underskrive; udskrev|udskrive; udskrevet|udskrive; beskød|beskyde; beskudt|beskyde; gav|give; givet|give; opgav|opgive; opgivet|opgive; afgav|afgive; tilgav|tilgive; overgav|overgive; overgivet|overgive; bad|bede; bedt|bede; bød|byde; budt|byde; tilbød|tilbyde; tilbudt|tilbyde; indbød|indbyde; indbudt|indbyde; forbød|forbyde; forbudt|forbyde; påbød|påbyde; påbudt|påbyde; flygtede|flygte; fløj|flyve; fløjet|flyve; forlod|forlade; forladt|forlade; lovpriste|lovprise; nød|nyde; red|ride; rev|rive; sprang|springe; sprunget|springe; sprængte|sprænge; sprængt|sprænge; spurgte|spørge; spurgt|spørge; sendte|sende; sendt|sende; udsendte|udsende; trådte|træde; trådt|træde; tiltrådte|tiltræde; tiltrådt|tiltræde; fratrådte|fratræde; fratrådt|fratræde; indtrådte|indtræde; udtrådte|udtræde; udtrådt|udtræde; dræbte|dræbe; dræbt|dræbe; led|lide; afslog|afslå; afslået|afslå; foreslog|foreslå; foreslået|foreslå; nedkæmpede|nedkæmpe; omkom|omkomme; omkommet|omkomme; ankom|ankomme; ankommet|ankomme; imødekom|imødekomme; imødekommet|imødekomme; sank|synke; sænkede|sænke; fangede|fange; hang|hænge; vristede|vriste; vendte|vende; vendt|vende; bragte|bringe; bragt|bringe; fandt|finde; fundet|finde; faldt|falde; faldet|falde; talte|tale; talt|tale; rejste|rejse; rejst|rejse; kendte|kende; anerkendte|anerkende; anerkendt|anerkende",
);
