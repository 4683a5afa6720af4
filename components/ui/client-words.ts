/** The words of the kit's own client leaves, given once by FormSetting. */
export type ClientWords = {
  /** Title of an error summary. */
  summary: string;
  /** Stands before an error for those who hear it: "Error:". */
  error: string;
  optional: string;
  sending: string;
  /** It is done; the answer itself says nothing more. */
  saved: string;
  /** The network or the server failed; nothing typed is lost. */
  failed: string;
  /** The door did not take it: its files are too large. */
  tooLarge: string;
  restored: string;
  discard: string;
  signedOutTitle: string;
  signedOutText: string;
  signIn: string;
  staleTitle: string;
  staleText: string;
  mine: string;
  theirs: string;
  takeMine: string;
  takeTheirs: string;
  nothing: string;
  close: string;
  none: string;
  /** "{count} found"; the braces are filled by the leaf. */
  found: string;
  chooseFile: string;
  noFile: string;
  /** One file is too large; {name}, {size} and {most} (in MB) are filled by the leaf. */
  fileTooLarge: string;
  /** There is no such page, or it may not be seen. */
  lost: { title: string; text: string; on: string };
  /** The page could not be made. */
  broken: { title: string; text: string; on: string };
};

const NO_TROUBLE = { title: "", text: "", on: "" };

export const NO_WORDS: ClientWords = {
  summary: "",
  error: "",
  optional: "",
  sending: "…",
  saved: "",
  failed: "",
  tooLarge: "",
  restored: "",
  discard: "",
  signedOutTitle: "",
  signedOutText: "",
  signIn: "",
  staleTitle: "",
  staleText: "",
  mine: "",
  theirs: "",
  takeMine: "",
  takeTheirs: "",
  nothing: "",
  close: "",
  none: "",
  found: "",
  chooseFile: "",
  noFile: "",
  fileTooLarge: "",
  lost: NO_TROUBLE,
  broken: NO_TROUBLE,
};
