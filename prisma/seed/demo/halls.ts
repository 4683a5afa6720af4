import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { DemoPlace } from "./accounts";
import { both } from "./story";

export type Hall = {
  village: string;
  name: Bilingual;
  address: Bilingual;
  directions: Bilingual;
  capacity: number | null;
};

/** Places where people meet, by the key that stories use. */
export const HALLS: Record<DemoPlace, Record<string, Hall>> = {
  "ak-muz": {
    club: {
      village: "Ак-Муз",
      name: both("Айылдык клуб", "Сельский клуб"),
      address: both("Ак-Муз айылы, Борбордук көчө, 12", "село Ак-Муз, ул. Центральная, 12"),
      directions: both("Айыл өкмөтүнүн имаратынын жанында", "Рядом со зданием айыл окмоту"),
      capacity: 200,
    },
  },
  "kok-jar": {
    school: {
      village: "Көк-Жар",
      name: both("Орто мектептин жыйындар залы", "Актовый зал средней школы"),
      address: both("Көк-Жар айылы, Мектеп көчөсү, 1", "село Кок-Жар, ул. Школьная, 1"),
      directions: both("Борбордук жолдон мечиттин тушунан оңго бурулуңуз", "С главной дороги направо напротив мечети"),
      capacity: 400,
    },
  },
  "toguz-toro": {
    club: {
      village: "Тогуз-Торо",
      name: both("Маданият үйү", "Дом культуры"),
      address: both("Тогуз-Торо айылы, Жаштар көчөсү, 5", "село Тогуз-Торо, ул. Молодёжная, 5"),
      directions: both("Дарыкананын каршысында", "Напротив аптеки"),
      capacity: 120,
    },
  },
  "archa-tor": {
    club: {
      village: "Арча-Төр",
      name: both("Айылдык клуб", "Сельский клуб"),
      address: both("Арча-Төр айылы, Борбордук көчө, 14", "село Арча-Тор, ул. Центральная, 14"),
      directions: both(
        "Айыл өкмөтүнүн жанында, көк дарбазалуу имарат",
        "Рядом с айыл окмоту, здание с синими воротами",
      ),
      capacity: 250,
    },
    "orush-club": {
      village: "Жаңы-Өрүш",
      name: both("Жаңы-Өрүш айылдык клубу", "Клуб села Жаны-Оруш"),
      address: both("Жаңы-Өрүш айылы, Достук көчөсү, 3", "село Жаны-Оруш, ул. Достук, 3"),
      directions: both("Дүкөндүн артында", "За магазином"),
      capacity: 120,
    },
    "orush-school": {
      village: "Жаңы-Өрүш",
      name: both("Жаңы-Өрүш орто мектеби", "Жаны-Орушская средняя школа"),
      address: both("Жаңы-Өрүш айылы, Мектеп көчөсү, 8", "село Жаны-Оруш, ул. Школьная, 8"),
      directions: both("Биринчи кабат, спорт зал, короо жактан кирүү", "Первый этаж, спортзал, вход со двора"),
      capacity: 180,
    },
    "kayyng-school": {
      village: "Үч-Кайың",
      name: both("Үч-Кайың мектеби", "Уч-Кайынская школа"),
      address: both("Үч-Кайың айылы, Кайыңды көчөсү, 2", "село Уч-Кайын, ул. Кайынды, 2"),
      directions: both("Көпүрөдөн өткөндөн кийин сол жакта", "Сразу за мостом слева"),
      capacity: 150,
    },
    "etek-yard": {
      village: "Тоо-Этек",
      name: both("Фельдшердик-акушердик пункттун короосу", "Двор фельдшерско-акушерского пункта"),
      address: both("Тоо-Этек айылы, Тоо көчөсү, 1", "село Тоо-Этек, ул. Горная, 1"),
      directions: both("Автобус аялдамасынын жанында", "Возле автобусной остановки"),
      capacity: null,
    },
  },
};
