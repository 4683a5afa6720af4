import { LostHere } from "@/components/shell/trouble";

export default function NotFound() {
  return <LostHere />;
}
