import "server-only";

export { findAgendaDocument, findPoster, findProtocolPaper } from "./files/queries";
export { findBoard } from "./list/queries";
export { findMeeting, stampMeeting } from "./meeting/queries";
export { findVerified } from "./verify/queries";
