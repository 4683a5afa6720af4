-- CreateIndex
CREATE INDEX "assembly_repeat_of_id_idx" ON "assembly"("repeat_of_id");

-- CreateIndex
CREATE INDEX "decision_assembly_id_idx" ON "decision"("assembly_id");
