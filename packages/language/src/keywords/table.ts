/**
 * The keywords of the language: one row a concept, one column a language. A further language is a further
 * column and no code. A keyword may be a phrase; its words and marks are separated by a blank here and by any
 * space or line break in a source.
 */

/** The columns of the table. */
export const KEYWORD_LANGUAGES = ['da', 'en'] as const;

export type KeywordLanguage = (typeof KEYWORD_LANGUAGES)[number];

export const KEYWORDS = {
  // The file
  Language: { da: 'sprog', en: 'language' },
  Edition: { da: 'udgave', en: 'edition' },
  Use: { da: 'brug', en: 'use' },

  // Declarations
  Group: { da: 'patientgruppe', en: 'patient group' },
  Source: { da: 'kilde', en: 'source' },
  Fact: { da: 'oplysning', en: 'fact' },
  Criterion: { da: 'kriterium', en: 'criterion' },
  ByDefault: { da: 'som udgangspunkt', en: 'by default' },
  Should: { da: 'bør', en: 'should' },
  SharedCriteria: { da: 'fælles kriterier', en: 'shared criteria' },
  Indication: { da: 'indikation', en: 'indication' },
  SubIndication: { da: 'delindikation', en: 'sub-indication' },
  Criteria: { da: 'kriterier', en: 'criteria' },
  OpenQuestion: { da: 'åbent spørgsmål', en: 'open question' },
  Reading: { da: 'læsning', en: 'reading' },
  Unchanged: { da: 'uændret', en: 'unchanged' },
  Exempt: { da: 'undtaget', en: 'exempt from' },
  SettledBy: { da: 'afgøres af', en: 'settled by' },
  Example: { da: 'eksempel', en: 'example' },
  For: { da: 'for', en: 'for' },
  Met: { da: 'opfyldt', en: 'met' },
  NotMet: { da: 'ikke opfyldt', en: 'not met' },
  Undetermined: { da: 'uafgjort', en: 'undetermined' },
  By: { da: 'ved', en: 'by' },
  Departure: { da: 'fravigelse', en: 'departure' },
  Requisition: { da: 'rekvisition', en: 'requisition' },
  Section: { da: 'afsnit', en: 'section' },
  Insert: { da: 'indsæt', en: 'insert' },
  Field: { da: 'felt', en: 'field' },

  // Properties
  English: { da: 'en', en: 'en' },
  Proposal: { da: 'forslag', en: 'proposal' },
  Note: { da: 'note', en: 'note' },
  Publisher: { da: 'udgiver', en: 'publisher' },
  DateOf: { da: 'dato', en: 'date' },
  Url: { da: 'url', en: 'url' },
  Version: { da: 'version', en: 'version' },
  ValidFrom: { da: 'gyldig fra', en: 'valid from' },
  Status: { da: 'status', en: 'status' },
  CriteriaNotEntered: { da: 'kriterier ikke indtastet', en: 'criteria not entered' },
  OtherName: { da: 'andet navn', en: 'other name' },
  Known: { da: 'kendt', en: 'known' },
  Question: { da: 'spørgsmål', en: 'question' },
  Help: { da: 'hjælp', en: 'help' },
  JudgedBy: { da: 'vurderes af', en: 'judged by' },
  Required: { da: 'kræves', en: 'required' },
  Shown: { da: 'vises', en: 'shown' },
  From: { da: 'fra', en: 'from' },

  // The rest of the decision
  Frame: { da: 'ramme', en: 'frame' },
  Entry: { da: 'post', en: 'entry' },
  Approximately: { da: 'ca .', en: 'approx .' },
  Per: { da: 'pr .', en: 'per' },
  Analysis: { da: 'analyse', en: 'analysis' },
  Turnaround: { da: 'svartid', en: 'turnaround' },
  Coverage: { da: 'dækning', en: 'coverage' },
  ReadyFrom: { da: 'klar fra', en: 'ready from' },
  Point: { da: 'punkt', en: 'point' },
  Background: { da: 'baggrund', en: 'background' },
  Strategy: { da: 'strategi', en: 'strategy' },
  Yield: { da: 'udbytte', en: 'yield' },
  Effect: { da: 'effekt', en: 'effect' },
  Organisation: { da: 'organisation', en: 'organisation' },
  Assessment: { da: 'vurdering', en: 'assessment' },
  FollowUp: { da: 'opfølgning', en: 'follow-up' },
  Process: { da: 'proces', en: 'process' },

  // Types of answers
  YesNo: { da: 'ja / nej', en: 'yes / no' },
  Tick: { da: 'afkryds', en: 'tick' },
  Integer: { da: 'heltal', en: 'integer' },
  DecimalNumber: { da: 'decimaltal', en: 'decimal' },
  In: { da: 'i', en: 'in' },
  To: { da: 'til', en: 'to' },
  OneOf: { da: 'en af', en: 'one of' },
  SeveralOf: { da: 'flere af', en: 'several of' },
  StateWhich: { da: 'angiv hvilken', en: 'state which' },
  FreeText: { da: 'tekst', en: 'text' },
  Lines: { da: 'linjer', en: 'lines' },
  Cpr: { da: 'cpr', en: 'cpr' },
  Sks: { da: 'sks', en: 'sks' },
  AuthorisationId: { da: 'autorisations-id', en: 'authorisation-id' },
  Phone: { da: 'telefon', en: 'phone' },
  Email: { da: 'e-mail', en: 'e-mail' },
  Signature: { da: 'underskrift', en: 'signature' },
  LabelArea: { da: 'labelfelt', en: 'label area' },
  GroupsIndication: { da: 'gruppens indikation', en: 'indication of the group' },

  // Conditions
  AllOf: { da: 'alle af', en: 'all of' },
  AtLeastOneOf: { da: 'mindst en af', en: 'at least one of' },
  NoneOf: { da: 'ingen af', en: 'none of' },
  AtLeast: { da: 'mindst', en: 'at least' },
  AtMost: { da: 'højst', en: 'at most' },
  Exactly: { da: 'præcis', en: 'exactly' },
  Of: { da: 'af', en: 'of' },
  And: { da: 'og', en: 'and' },
  Or: { da: 'eller', en: 'or' },
  Not: { da: 'ikke', en: 'not' },
  If: { da: 'hvis', en: 'if' },
  Then: { da: 'så', en: 'then' },
  ExceptWhen: { da: 'undtagen når', en: 'except when' },
  Unless: { da: 'medmindre', en: 'unless' },
  WaivedWhen: { da: 'bortfalder når', en: 'waived when' },
  ByReadingOf: { da: 'efter læsning af', en: 'by reading of' },
  Among: { da: 'blandt', en: 'among' },
  Yes: { da: 'ja', en: 'yes' },
  No: { da: 'nej', en: 'no' },
} as const satisfies Readonly<Record<string, Readonly<Record<KeywordLanguage, string>>>>;

/** The name of a concept that has a keyword. */
export type KeywordConcept = keyof typeof KEYWORDS;

/** The words in braces that a wording may hold for the limit of its condition, in every language. */
export const LIMIT_PLACEHOLDERS = ['grænse', 'limit'] as const;
