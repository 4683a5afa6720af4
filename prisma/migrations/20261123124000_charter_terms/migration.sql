-- AlterTable
ALTER TABLE "charter_value" ADD COLUMN     "channels" JSONB,
ADD COLUMN     "ended_at" TIMESTAMPTZ(3),
ADD COLUMN     "ended_by_id" UUID,
ADD COLUMN     "ended_by_name" TEXT,
ADD COLUMN     "quorum" JSONB,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "amount" DROP NOT NULL,
ALTER COLUMN "unit" DROP NOT NULL;

-- One of three: an amount, channels, or a quorum. A value may hold for a single day.
ALTER TABLE charter_value DROP CONSTRAINT charter_value_sane;
ALTER TABLE charter_value ADD CONSTRAINT charter_value_sane CHECK (
  num_nonnulls(amount, channels, quorum) = 1
  AND (amount IS NULL) = (unit IS NULL)
  AND (amount IS NULL OR (amount BETWEEN 0 AND 3660 AND unit IN ('h', 'cd', 'wd')))
  AND (at_most IS NULL OR at_most BETWEEN amount AND 3660)
  AND (duty = 'channels') = (channels IS NOT NULL)
  AND (duty = 'quorum') = (quorum IS NOT NULL)
  AND (valid_to IS NULL OR valid_to >= valid_from)
);
