import type { PlaceView } from "@/lib/places/place-view";

/** A place as its form's fields hold it, by field name. */
export function placeFields(place: PlaceView): Record<string, string> {
  return {
    "name.ky": place.name.ky ?? "",
    "name.ru": place.name.ru ?? "",
    villageId: place.villageId ?? "",
    "address.ky": place.address?.ky ?? "",
    "address.ru": place.address?.ru ?? "",
    "directions.ky": place.directions?.ky ?? "",
    "directions.ru": place.directions?.ru ?? "",
    capacity: place.capacity === null ? "" : String(place.capacity),
  };
}
