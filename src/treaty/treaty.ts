/** How a party leaves a treaty, as the treaty itself says. */
export interface WithdrawalClause {
  readonly article: string;
  /** ISO 8601 duration between notice and effect. */
  readonly notice: string | null;
  /** From when the notice runs, as `from_receipt_of_notice`. */
  readonly rule: string | null;
  readonly conditions?: string;
  /** From when leaving is possible at all. */
  readonly earliest?: string;
  /** Seen in the text or in a source that quotes it; else from general knowledge. */
  readonly verified: boolean;
  readonly source: string | null;
}

/** What was done to a treaty, before any document that is read. */
export interface TreatyAction {
  /** EDTF. */
  readonly date: string;
  readonly type: string;
  /** Country ids; empty: all parties. */
  readonly actors: readonly string[];
  readonly note?: string;
  readonly source?: string;
}

export interface Succession {
  readonly from: string;
  readonly to: string;
  /** EDTF day. */
  readonly date: string;
}

export type TreatyKind = "bilateral" | "multilateral" | "political";

export interface Treaty {
  /** Catalogue id, `treaty/inf`. */
  readonly id: string;
  /** Canonical English name. */
  readonly name: string;
  /** `political`: an arrangement that binds by word only, without clause or notice: who says that it is out is out. */
  readonly kind: TreatyKind;
  /** The organisation whose membership it is: who leaves the one leaves the other. */
  readonly organisation?: string;
  /** Ids of countries and organisations; empty where the parties are too many to list. A successor stands beside its predecessor. */
  readonly parties: readonly string[];
  /** Which of them goes on in the place of which, and from what day. */
  readonly successions?: readonly Succession[];
  /** EDTF days. */
  readonly signed?: string;
  readonly inForce?: string;
  readonly ended?: string;
  /** State today as the source states it. */
  readonly status: string;
  readonly withdrawal: WithdrawalClause | null;
  readonly actions: readonly TreatyAction[];
  readonly sources: readonly string[];
  readonly note?: string;
}
