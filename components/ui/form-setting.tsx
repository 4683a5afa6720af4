"use client";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type ClientWords, NO_WORDS } from "./client-words";

type Setting = {
  locale: string;
  words: ClientWords;
  /** Whose drafts are kept in this browser; without it none are. */
  owner?: string;
  /** Where one signs in again; opened in a new tab. */
  signInHref?: string;
};

const SettingContext = createContext<Setting>({ locale: "ky", words: NO_WORDS });

/** What all forms below share. A nested one adds to the outer one. */
export function FormSetting({
  children,
  locale,
  words,
  owner,
  signInHref,
}: Partial<Setting> & { children: ReactNode }) {
  const outer = useContext(SettingContext);
  const setting = useMemo(
    () => ({
      locale: locale ?? outer.locale,
      words: words ?? outer.words,
      owner: owner ?? outer.owner,
      signInHref: signInHref ?? outer.signInHref,
    }),
    [outer, locale, words, owner, signInHref],
  );
  return <SettingContext value={setting}>{children}</SettingContext>;
}

export function useSetting(): Setting {
  return useContext(SettingContext);
}
