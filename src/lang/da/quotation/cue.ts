import type { CueAdverbs, CueNouns, CueVerbs } from "../../../quotation/language.js";

/**
 * All forms of a verb. "hævde/ede" and "mene/te" are the two regular classes
 * (hævder hævdede hævdet hævdes; mener mente ment menes); any other verb stands with its forms.
 */
function conjugate(entry: string): string {
  const [verb, particle] = entry.split(" + ");
  const [base, past] = verb!.split("/");
  if (!past) return entry;
  const stem = base!.endsWith("e") ? base!.slice(0, -1) : base!;
  const short = stem.replace(/([bdfgklmnprst])\1$/, "$1"); // kende: kend-te; glemme: glem-te
  const present = `${base}r`,
    passive = `${base}s`;
  const forms =
    past === "ede"
      ? [base, present, `${stem}ede`, `${stem}et`, passive, `${stem}edes`]
      : [base, present, `${short}te`, `${short}t`, passive, `${short}tes`];
  return `${forms.join(" ")}${particle ? ` + ${particle}` : ""}`;
}

const list = (text: string): readonly string[] =>
  Object.freeze(
    text
      .split(",")
      .map((entry) => entry.trim().replace(/\s+/g, " "))
      .filter(Boolean)
      .map(conjugate),
  );

/** Words from a list separated by commas, each with its forms, as they stand. */
const plain = (text: string): readonly string[] => Object.freeze(text.split(",").map((entry) => entry.trim()));

export const verbs: readonly CueVerbs[] = [
  {
    commitment: "asserts",
    frames: ["clause", "bare", "question"],
    verbs: list(`
      sige siger sagde sagt siges sagdes, udtale/te, oplyse/te, meddele/te, mene/te, vurdere/ede, understrege/ede, fastslå fastslår fastslog fastslået fastslås, slå slår slog slået slås + fast,
      tilføje/ede, hævde/ede, påstå påstår påstod påstået påstås, erkende/te, indrømme/ede, bemærke/ede, notere/ede, skrive skriver skrev skrevet skrives skreves, tweete/ede,
      forklare/ede, konstatere/ede, bebude/ede, varsle/ede, antyde/ede, lade lader lod ladet + forstå, gøre gør gjorde gjort gøres + gældende, give giver gav givet gives + udtryk,
      bekræfte/ede, afsløre/ede, rapportere/ede, annoncere/ede, kundgøre kundgør kundgjorde kundgjort kundgøres, bekendtgøre bekendtgør bekendtgjorde bekendtgjort bekendtgøres, erklære/ede, proklamere/ede, deklarere/ede,
      pointere/ede, påpege/ede, fremhæve/ede, fremføre/te, anføre/te, argumentere/ede, insistere/ede, fastholde fastholder fastholdt fastholdes, gentage gentager gentog gentaget gentages, tilkendegive tilkendegiver tilkendegav tilkendegivet, 
      berette/ede, melde/te, referere/ede, genfortælle genfortæller genfortalte genfortalt, kommentere/ede, beklage/ede, klage/ede, indvende/te, indskyde indskyder indskød indskudt, replicere/ede, svare/ede, spå spår spåede spået, forudsige forudsiger forudsagde forudsagt, forudse forudser forudså forudset, forudskikke/ede,
      vidne/ede, medgive medgiver medgav medgivet, vedgå vedgår vedgik vedgået, tilstå tilstår tilstod tilstået, bedyre/ede, forsikre/ede, sværge sværger svor svoret, love/ede + for, prale/ede, spøge/te, joke/ede, signalere/ede, indikere/ede,
      præcisere/ede, uddybe/ede, specificere/ede, konkludere/ede, anslå anslår anslog anslået anslås, skønne/ede, estimere/ede, bedømme bedømmer bedømte bedømt, gætte/ede, formode/ede, ræsonnere/ede, filosofere/ede, opsummere/ede, sammenfatte/ede, 
      betone/ede, markere/ede, citere/ede, erindre/ede, mindes mindedes, huske/ede + på, nævne/te, omtale/te, udbryde udbryder udbrød udbrudt, slå slår slog slået + fast, lægge lægger lagde lagt + vægt, gøre gør gjorde gjort gøres + klart, gøre gør gjorde gjort gøres + opmærksom, henvise/te, føje/ede + til, lægge lægger lagde lagt + til, stadfæste/ede, attestere/ede, bevidne/ede, bande/ede + på, argumentere/ede + for, plædere/ede + for, protestere/ede, orientere/ede + om, udlægge udlægger udlagde udlagt, fortolke/ede, skitsere/ede, ridse/ede + op, nedfælde/ede, poste/ede, 
      advare/ede, ytre/ede, udmelde/te, viderebringe viderebringer viderebragte viderebragt, udbasunere/ede, sige siger sagde sagt siges + fra, udtrykke/te, udtrykke udtrykker udtrykte udtrykt, forberede/te + på, pege/ede + på, erfare/ede, vædde/ede + på, henlede/te + opmærksomheden, holde holder holdt + fast, stå står stod stået + fast, tage tager tog taget + orde, slå slår slog slået + lyd, lægge lægger lagde lagt + op, lade lader lod ladet + vide, lade lader lod ladet + forlyde, lade lader lod ladet + skinne, løfte/ede + sløret, melde/te + ud, advokere/ede + for, bekende/te, begrunde/ede + med, berolige/ede + med, trøste/ede + med, forsvare/ede + med, undskylde/te + med, brokke/ede + over, ærgre/ede + over, beklage/ede + over, harmes harmedes + over, glæde/ede + over, fremkomme fremkommer fremkom fremkommet + med, gøre gør gjorde gjort + sig + lyd, gå går gik gået + ud + fra, bede beder bad bedt + bemærke, telegrafere/ede, mindes mindedes, tolke/ede, supplere/ede, medgive medgiver medgav medgivet, indrømme/ede, sætte sætter satte sat + ord, slutte/ede, informere/ede + om, betro betror betroede betroet, røbe/ede, kræve/ede + at, formulere/ede, statuere/ede, forkynde/te
    `),
  },
  {
    // "hævder at have", "benægter at kende": a claim, not a promise or a refusal
    commitment: "asserts",
    frames: ["infinitive"],
    verbs: list(
      "hævde/ede, påstå påstår påstod påstået påstås, erkende/te, indrømme/ede, tilstå tilstår tilstod tilstået, foregive foregiver foregav foregivet, vedgå vedgår vedgik vedgået",
    ),
  },
  {
    commitment: "denies",
    frames: ["infinitive"],
    verbs: list("benægte/ede"),
  },
  {
    commitment: "asserts",
    frames: ["clause", "bare", "question", "addressee"],
    verbs: list(`
      fortælle fortæller fortalte fortalt fortælles, informere/ede, underrette/ede, orientere/ede, forsikre/ede, minde/ede, advare/ede, forklare/ede, svare/ede, oplyse/te, betro betror betroede betroet, belære/te, overbevise/te
    `),
  },
  {
    commitment: "asserts",
    frames: ["aside", "fragment", "slogan"],
    verbs: list("råbe/te, skrige skriger skreg skreget, messe/ede, skandere/ede, hyle/ede, istemme/ede"),
  },
  {
    // "kritiserede, at": what is held against somebody is said
    commitment: "asserts",
    frames: ["clause"],
    verbs: list(
      "kritisere/ede, fordømme fordømmer fordømte fordømt, bebrejde/ede, glæde/ede + over, undre/ede + over, klandre/ede",
    ),
  },
  {
    commitment: "asserts",
    frames: ["clause", "bare", "impersonal"],
    verbs: list("stå står stod stået + der, stå står stod stået + skrevet, stå står stod stået + at læse"),
  },
  {
    commitment: "asserts",
    frames: ["clause", "document"],
    verbs: list(`
      vise/te, dokumentere/ede, påvise/te, fremgå fremgår fremgik fremgået, bevise/te, pege/ede + på, tyde/ede + på, slå slår slog slået + fast, afdække/ede, fastslå fastslår fastslog fastslået
    `),
  },
  {
    commitment: "asserts",
    frames: ["clause", "question", "received"],
    verbs: list(`
      få får fik fået + at vide, få får fik fået + besked, få får fik fået + meddelelse, få får fik fået + oplyst, få får fik fået + bekræftet, få får fik fået + forklaret, få får fik fået + fortalt, modtage modtager modtog modtaget + besked, modtage modtager modtog modtaget + meddelelse, høre/te + fra
    `),
  },
  {
    commitment: "asserts",
    frames: ["clause", "bare", "impersonal"],
    verbs: list(`
      lyde lyder lød lydt, hedde hedder hed heddet, fremgå fremgår fremgik fremgået, forlyde/ede, forlyde forlyder forlød forlydt
    `),
  },
  {
    commitment: "asserts",
    frames: ["aside", "fragment"],
    verbs: list(`
      fortsætte fortsætter fortsatte fortsat, begynde/te, indlede/te, afslutte/ede, slutte/ede, afbryde afbryder afbrød afbrudt, hviske/ede, mumle/ede, grine/ede, le ler lo leet, smile/ede, sukke/ede, bjæffe/ede, vrisse/ede, snerre/ede, brumme/ede, huske/ede, erindre/ede, tordne/ede, buldre/ede, brøle/ede,
      fnyse fnyser fnyste fnyst fnøs, fnise/te, hulke/ede, jamre/ede, juble/ede, bede beder bad bedt, runde/ede + af, tage tager tog taget + over, supplere/ede, drille/ede, rase/ede, fastslå fastslår fastslog fastslået, hvæse/ede, kommentere/ede, reagere/ede, samtykke/ede, nikke/ede, ironisere/ede, harcelere/ede, tænke/te + højt, tilføje/ede, tale/te, diktere/ede, formane/ede, mane/ede, trygle/ede, bønfalde bønfalder bønfaldt bønfaldes, anklage/ede, forsvare/ede
    `),
  },
  {
    commitment: "asserts",
    frames: ["aside", "thought", "fragment"],
    verbs: list(`
      tro tror troede troet, håbe/ede, frygte/ede, føle/te, tænke/te, forvente/ede, synes synes syntes, ønske/ede, anse anser anså anset, betragte/ede, forestille/ede, fornemme/ede, mistænke/te, undre/ede, gruble/ede, opfatte/ede, regne/ede + med
    `),
  },
  {
    commitment: "asserts",
    frames: ["fragment"],
    verbs: list(`
      kalde/te, beskrive beskriver beskrev beskrevet beskrives, karakterisere/ede, betegne/ede, benævne/te, stemple/ede, fordømme fordømmer fordømte fordømt, kritisere/ede, anklage/ede, beskylde/te, bebrejde/ede, rose/te, hylde/ede, citere/ede, håne/ede, latterliggøre latterliggør latterliggjorde latterliggjort, referere/ede, omtale/te, udnævne/te, sammenligne/ede, angribe angriber angreb angrebet, udtrykke/te, udtrykke udtrykker udtrykte udtrykt,
      takke/ede, undskylde/te, prise/te, lovprise/te, skælde skælder skældte skældt + ud, svine/ede + til, dømme dømmer dømte dømt, døbe/te, titulere/ede, skildre/ede, fremstille/ede, udlægge udlægger udlagde udlagt, begrunde/ede, forsvare/ede, affeje/ede, nævne/te, udråbe/te, hudflette/ede, revse/ede, sable/ede, latterliggøre latterliggør latterliggjorde latterliggjort, tale/te, tordne/ede, gå går gik gået + efter, klandre/ede, true/ede, bruge/te + udtrykket, gratulere/ede, lykønske/ede, advare/ede, opfordre/ede, love/ede
    `),
  },
  {
    commitment: "denies",
    frames: ["clause", "fragment"],
    verbs: list(
      "afvise/te, benægte/ede, dementere/ede, nægte/ede, bestride bestrider bestred bestridt, tilbagevise/te, modsige modsiger modsagde modsagt, imødegå imødegår imødegik imødegået, fornægte/ede, afkræfte/ede",
    ),
  },
  {
    commitment: "doubts",
    frames: ["clause", "question", "fragment"],
    verbs: list(
      "betvivle/ede, tvivle/ede + på, tvivle/ede, drage drager drog draget + tvivl, sætte sætter satte sat + spørgsmålstegn",
    ),
  },
  {
    commitment: "asks",
    frames: ["question", "addressee", "fragment"],
    verbs: list(
      "spørge spørger spurgte spurgt spørges, efterlyse/te, forespørge forespørger forespurgte forespurgt, undre/ede, forhøre/te",
    ),
  },
  {
    commitment: "demands",
    frames: ["clause", "infinitive", "fragment"],
    verbs: list(
      "kræve/ede, forlange/te, anbefale/ede, foreslå foreslår foreslog foreslået foreslås, anmode/ede, opfordre/ede, indstille/ede, fordre/ede, tilråde/ede, appellere/ede, efterlyse/te, bede beder bad bedt + om, argumentere/ede + for",
    ),
  },
  {
    commitment: "demands",
    frames: ["infinitive", "addressee", "fragment"],
    verbs: list(
      "opfordre/ede, anmode/ede, bede beder bad bedt, beordre/ede, pålægge pålægger pålagde pålagt, befale/ede, råde/ede, formane/ede, tilskynde/ede, opmuntre/ede, bønfalde bønfalder bønfaldt, trygle/ede, invitere/ede, henstille/ede, instruere/ede, appellere/ede, presse/ede, mane/ede, opildne/ede, udfordre/ede",
    ),
  },
  {
    commitment: "promises",
    frames: ["clause", "infinitive", "addressee", "fragment"],
    verbs: list(
      "love/ede, garantere/ede, forpligte/ede, sværge sværger svor svoret, forsikre/ede, aflægge aflægger aflagde aflagt + løfte, tilsige tilsiger tilsagde tilsagt, tilbyde tilbyder tilbød tilbudt, stille/ede + udsigt, give giver gav givet + håndslag",
    ),
  },
  {
    commitment: "threatens",
    frames: ["clause", "infinitive", "addressee", "fragment"],
    verbs: list("true/ede"),
  },
];

export const nouns: readonly CueNouns[] = [
  {
    commitment: "asserts",
    nouns: plain(
      "påstand påstanden påstande påstandene, udtalelse udtalelsen udtalelser udtalelserne, udsagn udsagnet, erklæring erklæringen erklæringer, anklage anklagen anklager anklagerne, beskyldning beskyldningen beskyldninger beskyldningerne, melding meldingen meldinger, meddelelse meddelelsen meddelelser, oplysning oplysningen oplysninger oplysningerne, advarsel advarslen advarsler, besked beskeden, budskab budskabet budskaber, bekræftelse bekræftelsen, indrømmelse indrømmelsen, erkendelse erkendelsen, argument argumentet argumenter, vurdering vurderingen vurderinger, forsikring forsikringen forsikringer, forklaring forklaringen, bemærkning bemærkningen bemærkninger, spådom spådommen, forudsigelse forudsigelsen, konklusion konklusionen, antydning antydningen antydninger, rapport rapporter, kommentar kommentaren kommentarer, konstatering konstateringen, opfattelse opfattelsen, mening meningen, holdning holdningen, vished, svar svaret, udmelding udmeldingen udmeldinger, tilkendegivelse tilkendegivelsen, afsløring afsløringen, synspunkt synspunktet synspunkter synspunkterne, standpunkt standpunktet, tese tesen, overbevisning overbevisningen, forudsigelser, beretning beretningen, udlægning udlægningen, indvending indvendingen indvendinger, pointe pointen, betragtning betragtningen betragtninger, indtryk, forsikringer, rygte rygtet rygter rygterne, forlydende forlydender forlydenderne, mistanke mistanken, teori teorien, begrundelse begrundelsen, klage klagen klager, råb, skrøne, løgn løgnen, nyhed nyheden",
    ),
  },
  { commitment: "denies", nouns: plain("dementi dementiet, afvisning afvisningen, benægtelse benægtelsen") },
  { commitment: "doubts", nouns: plain("tvivl tvivlen") },
  {
    commitment: "demands",
    nouns: plain(
      "krav kravet kravene, opfordring opfordringen opfordringer, forslag forslaget, anmodning anmodningen, appel appellen, anbefaling anbefalingen, ønske ønsket",
    ),
  },
  {
    commitment: "promises",
    nouns: plain("løfte løftet løfter løfterne, garanti garantien garantier, tilsagn tilsagnet"),
  },
  { commitment: "threatens", nouns: plain("trussel truslen trusler truslerne") },
];

export const adverbs: readonly CueAdverbs[] = [
  {
    commitment: "asserts",
    adverbs: [
      "angiveligt",
      "efter sigende",
      "tilsyneladende",
      "eftersigende",
      "efter det oplyste",
      "formentlig",
      "åbenbart",
    ],
  },
  { commitment: "doubts", adverbs: ["angivelig", "påstået", "påståede", "såkaldt", "såkaldte"] },
];
