-- Searching the board by parts of words.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- DropIndex
DROP INDEX "board_entry_municipality_id_starts_at_idx";

-- DropIndex
DROP INDEX "board_entry_starts_at_idx";

-- CreateIndex
CREATE INDEX "agenda_item_carried_from_id_idx" ON "agenda_item"("carried_from_id");

-- CreateIndex
CREATE INDEX "board_entry_municipality_id_starts_at_ends_by_idx" ON "board_entry"("municipality_id", "starts_at", "ends_by");

-- CreateIndex
CREATE INDEX "board_entry_starts_at_ends_by_idx" ON "board_entry"("starts_at", "ends_by");

-- CreateIndex
CREATE INDEX "board_entry_search_text_idx" ON "board_entry" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "dispatch_decision_decision_id_idx" ON "dispatch_decision"("decision_id");

-- CreateIndex
CREATE INDEX "posting_reply_id_idx" ON "posting"("reply_id");
