import type { QuotationLanguage } from "../../quotation/language.js";
import { adverbs, nouns, verbs } from "./quotation/cue.js";

const words = (text: string): readonly string[] => Object.freeze(text.split(/\s+/).filter(Boolean));

export const quotation: QuotationLanguage = Object.freeze({
  verbs,
  nouns,
  adverbs,
  accordingTo: ["according to", "in the words of", "in the view of", "in the opinion of"],
  view: {
    before: {
      in: words(
        "view views opinion opinions judgment judgement words estimation eyes telling account assessment estimate reading mind",
      ),
      to: words("mind thinking eyes knowledge"),
      from: words("perspective standpoint viewpoint vantage"),
      by: words("account accounts admission reckoning telling estimate estimates calculation own"),
      at: words("word"),
    },
    owners: words("his her their its"),
    genitive: false,
    nouns: words(
      "view views opinion opinions judgment judgement words estimation eyes telling account assessment estimate reading perspective mind",
    ),
  },
  complementizers: ["that"],
  questionWords: words("whether if what how when where who whom whose why which"),
  infinitiveMarkers: ["to"],
  contentPrepositions: words("of for as to against with about over"),
  addresseePrepositions: ["to"],
  relatives: words("who which that whom whose"),
  coordinators: words("and but or yet nor so"),
  subordinators: words(
    "because if when while after before since although though unless until as whereas once where lest provided",
  ),
  preposed: words(
    "despite following upon amid besides instead days hours weeks months minutes shortly soon even just by in",
  ),
  continuers: words("because if unless although though even provided"),
  asWords: words("as"),
  contrastives: words("while whereas whilst"),
  adversatives: words("but yet"),
  passiveAuxiliaries: words("be am is are was were been being get gets got 's ’s"),
  negations: words("not n't n’t never no neither nor cannot can't can’t hardly"),
  refusals: words("refuse refuses refused refusing decline declines declined declining"),
  firstPerson: words(
    "i i'm i’m i've i’ve i'll i’ll i'd i’d me my mine myself we we're we’re we've we’ve we'll we’ll we'd we’d us our ours ourselves let's let’s",
  ),
  secondPerson: words("you you're you’re your yours yourself yourselves"),
  thirdPerson: words("he she they it"),
  expletives: words("it there this that"),
  auxiliaries: words(
    "be am is are was were been being 's ’s 're ’re have has had having 've ’ve 'd ’d do does did will would shall should can could may might must 'll ’ll ought used",
  ),
  resumptives: [],
  copulas: words("is was 's ’s remains remained"),
  products: words(
    "statement statements letter letters memo email e-mail emails e-mails tweet tweets post posts report reports article articles book memoir speech speeches interview interviews remarks remark comments comment testimony affidavit complaint lawsuit filing op-ed column editorial essay blog blogpost press release communique communiqué declaration resolution document documents transcript video message messages note notes paper study survey poll verdict ruling response responses reply answer answers ad advertisement website broadcast research data records record figures filings statistics evidence documents transcripts emails analysis audit polling surveys census indictment subpoena memo memos dossier cable cables leak leaks text texts tape tapes recording recordings petition brief manifesto platform bulletin notice warrant contract guidelines ruling rulings opinion dissent bill law budget forecast projections estimate estimates review inquiry investigation probe",
  ),
  authorPrepositions: words("by from of"),
  agentPrepositions: ["by"],
  accompaniments: ["with"],
  titled: words(
    "film movie book novel song album single show series programme program play opera musical article essay poem painting exhibition podcast documentary magazine newspaper sitcom drama ship vessel frigate yacht boat game episode track hit ballad hymn anthem memoir autobiography report titled entitled headlined called named dubbed nicknamed operation codenamed code-named slogan motto banner sign hashtag chapter section category column segment",
  ),
  termed: words(
    "so-called known termed labelled labeled nicknamed dubbed called styled titled entitled named codenamed code-named word term phrase words terms phrases",
  ),
  utterers: words(
    "make makes made making voice voices voiced voicing express expresses expressed expressing repeat repeats repeated repeating reiterate reiterates reiterated reject rejects rejected rejecting dismiss dismisses dismissed dismissing deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting share shares shared sharing issue issues issued issuing offer offers offered offering defend defends defended defending echo echoes echoed echoing level levels leveled levelled raise raises raised raising peddle peddles peddled advance advances advanced float floats floated air airs aired spread spreads hold holds held take takes took draw draws drew reach reaches reached give gives gave giving",
  ),
  sayings: words(
    "so nothing something anything everything goodbye good-bye farewell hello hi no yes ok okay amen it this that these those much little more less enough same thanks thank sorry grace prayer prayers mass word words things thing anything otherwise as likewise what whatever oath hail sentence phrase name line lines",
  ),
  plainInfinitives: true,
  dashSpeech: false,
  verbSecond: false,
});
