-- AlterTable
ALTER TABLE "attendance_review" ADD COLUMN     "choice" TEXT,
ADD COLUMN     "choice_events" UUID[] DEFAULT ARRAY[]::UUID[];

-- An id that a phone named, for a join; null for whatever is none.
CREATE FUNCTION named_id(told text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN told ~* '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' THEN told::uuid END
$$;
