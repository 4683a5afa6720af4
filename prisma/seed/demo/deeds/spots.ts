import type { Channel } from "@/lib/notice-rules/channels";

/** Where each channel reaches people, as the specialist writes it down. */
const SPOTS: Record<Channel, string> = {
  "notice-board": "Айыл өкмөтүнүн жарыялар тактасы",
  poster: "Дүкөн, мектеп, ФАП жана аялдама",
  invitation: "Үй-үйгө таратылды",
  "household-visit": "Көчө башчылары үйлөрдү кыдырды",
  phone: "Көчө башчыларына чалынды",
  sms: "Айылдын катталган номерлери",
  whatsapp: "«Биздин айыл» тобу",
  telegram: "Айыл өкмөтүнүн каналы",
  email: "Уюмдардын дареги",
  loudspeaker: "Айылдын борбору, эки жолу",
  radio: "Райондук радио",
  school: "Ата-энелерге окуучулар аркылуу",
  mosque: "Жума намазынан кийин",
  "web-page": "Айыл өкмөтүнүн барагы",
};

export function spotOf(channel: Channel): string {
  return SPOTS[channel];
}
