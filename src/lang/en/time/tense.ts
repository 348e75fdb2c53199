import type { TenseLanguage } from "../../../time/language.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

export const tense: TenseLanguage = {
  future: words(`
    will 'll ll shall won't wo may might could would going due expected expects expect scheduled slated planned plans plan planning hopes
    hope intends intend vows promises promised aims aim agreed upcoming begins starts opens meets arrives expires takes awaits await
    ahead forthcoming postponed invited prepare preparing prepares wants must should to-be bound poised likely`),
  past: words(`
    was were had did has have been said told met held made took went came gave signed agreed-on announced warned called added wrote won lost
    left began ended fell rose died killed saw became found got put sent spoke led brought fought hit kept paid struck shot sought stood
    stayed ran broke built chose drew drove flew froze grew heard knew laid meant rang rode sank sat sold spent swore taught thought threw
    understood woke wore reported according`),
  pastEndings: ["ed"],
  shelved: words("postponed delayed cancelled canceled scrapped shelved abandoned scuttled derailed dropped"),
  saying: words(
    "say tell report write add state announce claim warn argue insist note explain confirm deny reveal show suggest find",
  ),
  arranging: words(`
    propose suggest invite offer plan schedule reschedule arrange book set fix agree cancel cancell cancelled canceled postpone scrap abort
    move slate pencil confirm announce promise pledge vow intend expect`),
  planned: words(`
    summit election elections referendum vote deadline talks meeting visit conference hearing trial runoff inauguration ceremony launch
    rematch poll polls primary primaries midterms negotiation gathering session`),
};
