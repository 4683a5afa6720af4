import { Button } from "@/components/ui/button";
import { PlainScreen } from "./plain-screen";
import { Trouble } from "./trouble";
import type { Spoken } from "./words";

/** Nothing can be kept in this browser (a private window, a full disk): better no door than one that forgets. */
export function Broken(props: Spoken) {
  const { t } = props;
  return (
    <PlainScreen {...props} title={t("title")}>
      <Trouble>
        <p className="font-semibold">{t("broken.title")}</p>
        <p>{t("broken.text")}</p>
      </Trouble>
      <Button onClick={() => location.reload()} className="min-h-press!">
        {t("again")}
      </Button>
    </PlainScreen>
  );
}
