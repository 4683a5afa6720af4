-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "user_session" ADD COLUMN     "started_by" TEXT NOT NULL DEFAULT 'password';

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_oblast_id_fkey" FOREIGN KEY ("oblast_id") REFERENCES "oblast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_rayon_id_fkey" FOREIGN KEY ("rayon_id") REFERENCES "rayon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_municipality_id_village_id_fkey" FOREIGN KEY ("municipality_id", "village_id") REFERENCES "village"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_oblast_id_fkey" FOREIGN KEY ("oblast_id") REFERENCES "oblast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_rayon_id_fkey" FOREIGN KEY ("rayon_id") REFERENCES "rayon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_id_village_id_fkey" FOREIGN KEY ("municipality_id", "village_id") REFERENCES "village"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A part of the country that goes missing must never widen a role to the whole of it.
ALTER TABLE role_grant ADD CONSTRAINT role_grant_scope CHECK (
  (village_id IS NULL OR municipality_id IS NOT NULL)
  AND (role = 'administrator') = (num_nonnulls(oblast_id, rayon_id, municipality_id, programme_id) = 0));
ALTER TABLE invitation ADD CONSTRAINT invitation_scope CHECK (
  (village_id IS NULL OR municipality_id IS NOT NULL)
  AND num_nonnulls(oblast_id, rayon_id, municipality_id, programme_id) <= 1
  AND (role = 'administrator') = (num_nonnulls(oblast_id, rayon_id, municipality_id, programme_id) = 0));
CREATE UNIQUE INDEX role_grant_once ON role_grant (user_id, role, oblast_id, rayon_id, municipality_id, village_id, programme_id)
  NULLS NOT DISTINCT WHERE withdrawn_at IS NULL;
ALTER TABLE user_account ADD CONSTRAINT user_account_reachable CHECK (num_nonnulls(email, phone) > 0);
