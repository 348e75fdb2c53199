import type { TreatyStepLanguage } from "../../../event/treaty-step.js";
import { wordList } from "../../../event/word-list.js";

const document = "notice/note/notification/letter/instrument/declaration/denunciation/paper/document/paperwork";

export const treatySteps: TreatyStepLanguage = {
  notified: wordList(`
    notify; give notice; give_notice; serve notice; serve_notice
    give/serve/submit/send/deliver/deposit/lodge/file/hand/hand_over/hand_in/present/transmit/convey/dispatch/issue/tender ${document}
    give/serve/submit/file/deliver/lodge formal
    inform/advise/tell +formally/officially
    inform/advise/tell in_writing/depositary
    denounce/terminate/abrogate/renounce/repudiate +formally/officially/in_writing/notice
    withdraw/leave/quit/exit notice/month's/months'
    trigger/invoke/activate article/clause
    begin/start/launch/initiate/open/trigger/set_in_motion process/procedure/countdown/clock
  `),
  revoked: wordList(`
    revoke/rescind/withdraw/retract/cancel/recall/annul/void/take_back notice/notification/letter/instrument/decision/intention/denunciation
    reverse/revoke/rescind/overturn/abandon/drop/scrap decision/plan/bid/withdrawal/exit/intention
    halt/stop/abort withdrawal/exit
  `),
  lifted: wordList(`
    resume participation/implementation/compliance/observance/inspection/membership/obligation
    lift/end/revoke/reverse/cancel/rescind suspension/freeze/moratorium
    return compliance/participation
  `),
  deposited: wordList(`
    deposit; hand_over/hand/hand_in/submit/deliver/lodge/present instrument/document/ratification; exchange instrument
  `),
  enacted: wordList("vote; decide; agree; pass; approve; give consent; consent"),
  approved: wordList(`
    ~parliament/senate/duma/-duma/house/knesset/bundestag/bundesrat/congress/assembly/legislature/chamber/rada/storting/riksdag/folketing/sejm/majlis/diet/lawmaker/senator/mp/mps/legislator/deputy/parliamentarian/cabinet/referendum/voter
    ~domestically; ~president sign law; ~sign law
  `),
  acceded: wordList("accede; ~accession; adhere; join; become party; become member; admit"),
  rejoined: wordList(
    "rejoin; re-join; re-enter; reenter; return; ~rejoining; ~re-entry; come_back; go_back; ~again; readmit; re-admit; ~readmission",
  ),
};
