-- CreateTable
CREATE TABLE "board_entry" (
    "assembly_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_by" TIMESTAMPTZ(3) NOT NULL,
    "notice_kind" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "board_entry_pkey" PRIMARY KEY ("assembly_id")
);

-- CreateIndex
CREATE INDEX "board_entry_municipality_id_starts_at_idx" ON "board_entry"("municipality_id", "starts_at");

-- CreateIndex
CREATE INDEX "board_entry_starts_at_idx" ON "board_entry"("starts_at");

-- CreateIndex
CREATE INDEX "board_entry_ends_by_idx" ON "board_entry"("ends_by");

-- CreateIndex
CREATE UNIQUE INDEX "board_entry_municipality_id_assembly_id_key" ON "board_entry"("municipality_id", "assembly_id");

-- CreateIndex
CREATE UNIQUE INDEX "board_entry_municipality_id_publication_id_key" ON "board_entry"("municipality_id", "publication_id");

-- CreateIndex
CREATE INDEX "minutes_publication_sha256_idx" ON "minutes_publication"("sha256");

-- CreateIndex
CREATE INDEX "publication_sha256_idx" ON "publication"("sha256");

-- AddForeignKey
ALTER TABLE "board_entry" ADD CONSTRAINT "board_entry_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_entry" ADD CONSTRAINT "board_entry_municipality_id_publication_id_fkey" FOREIGN KEY ("municipality_id", "publication_id") REFERENCES "publication"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
