import type { EventLanguage } from "../../../event/language.js";
import { wordList } from "../../../event/word-list.js";

/** Verbs that carry any event noun. */
export const light: EventLanguage["light"] = {
  actor: wordList(
    "holde; afholde; have; føre; deltage_i; deltage_ved; indlede; begynde; starte; åbne; genoptage; fortsætte; fortsætte_med; blive_ved_med; afslutte; gennemføre; foretage; iværksætte; udføre; sætte_i; gøre; lave; påbegynde; fuldføre; annoncere; bebude; planlægge; forberede; udskyde; aflyse; udsætte; foreslå; tilbyde; arrangere; organisere; lede; beordre; være_vært_for; aftale; overveje; stå_for; stå_bag; tage_del_i; medvirke_i; medvirke_til; gentage; give; komme_med; udstede; lancere; varsle; love; være_i; gå_i; gå_ind_i; få_i; afblæse",
  ),
  recipient: wordList(
    "modtage; få; møde; udsætte_for; blive_udsat_for; stå_over_for; være_genstand_for; komme_under; være_udsat_for; være_mål_for; lide_under; underkaste; gennemgå",
  ),
};

export const prepositions: EventLanguage["prepositions"] = {
  with: wordList("med; sammen_med; i_selskab_med"),
  between: wordList("mellem; imellem; blandt"),
  by: wordList("af; fra"),
  against: wordList("mod; imod; over_for; overfor"),
  of: wordList("af"),
  to: wordList("til"),
  in: wordList("i; på; ved"),
  during: wordList(
    "under; efter; før; inden; siden; forud_for; op_til; trods; på_trods_af; midt_i; forbindelse_med; indtil; som_følge_af; i_løbet_af; på_grund_af; som_svar_på; på_sidelinje_af; til_trods_for",
  ),
  about: wordList("om; over; angående; vedrørende; omkring; på; med_hensyn_til"),
};

export const passive: EventLanguage["passive"] = { strong: wordList("blive"), weak: wordList("være") };

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

/** Endings of verbs; see `inflections` of the event language. */
export const inflections = wordList("e|ede; e|te; e|et; e|t; |r; e|es; |s; e|edes; e|tes");
