-- The same counting in fewer writes. Where nobody was merged, each entry is a person of its own, and what changed is known
-- from the rows that were written; only after merges the entries that stand together are looked at.
CREATE OR REPLACE FUNCTION attendance_add(meeting uuid, tap_ids uuid[], tap_keys text[], void_ids uuid[], targets uuid[])
RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  -- Found by the index in one go: a join would read every void of the meeting for every tap.
  void_before uuid[] := ARRAY(
    SELECT v.target_id FROM attendance_event v
    WHERE v.meeting_id = meeting AND v.target_id = ANY (tap_ids || targets) AND v.kind = 'void' AND v.id <> ALL (void_ids));
  is_merged boolean := EXISTS (SELECT FROM presence_merge m WHERE m.meeting_id = meeting AND m.undone_at IS NULL);
  came_keys text[];
  came_steps int[];
  gone_keys text[];
  gone_steps int[];
  before int;
  came int;
  gone int := 0;
BEGIN
  WITH step AS (
    SELECT tap.key, 1 AS by FROM unnest(tap_ids, tap_keys) AS tap (id, key)
    WHERE tap.id <> ALL (void_before || targets)
    UNION ALL
    SELECT coalesce('person:' || t.person_id, 'walk-in:' || t.id), -1 FROM attendance_event t
    WHERE t.meeting_id = meeting AND t.id = ANY (targets) AND t.kind = 'present' AND t.id <> ALL (tap_ids || void_before)
  )
  SELECT array_agg(sums.key) FILTER (WHERE sums.by > 0), array_agg(sums.by) FILTER (WHERE sums.by > 0),
    array_agg(sums.key) FILTER (WHERE sums.by < 0), array_agg(sums.by) FILTER (WHERE sums.by < 0)
  INTO came_keys, came_steps, gone_keys, gone_steps
  FROM (SELECT key, sum(by)::int AS by FROM step GROUP BY key) sums;
  IF is_merged THEN
    before := attendance_standing_roots(meeting, came_keys || gone_keys);
  END IF;
  WITH written AS (
    INSERT INTO attendance_presence AS p (meeting_id, key, root, taps)
      SELECT meeting, c.key, c.key, c.by FROM unnest(came_keys, came_steps) AS c (key, by)
    ON CONFLICT (meeting_id, key) DO UPDATE SET taps = p.taps + excluded.taps
    RETURNING p.key, p.taps
  )
  SELECT count(*) INTO came
    FROM written JOIN unnest(came_keys, came_steps) AS c (key, by) ON c.key = written.key WHERE written.taps = c.by;
  IF gone_keys IS NOT NULL THEN
    WITH written AS (
      UPDATE attendance_presence p SET taps = greatest(0, p.taps + gone_steps[array_position(gone_keys, p.key)])
      WHERE p.meeting_id = meeting AND p.key = ANY (gone_keys) RETURNING p.taps
    )
    SELECT count(*) FILTER (WHERE taps = 0) INTO gone FROM written;
  END IF;
  IF is_merged THEN
    RETURN attendance_standing_roots(meeting, came_keys || gone_keys) - before;
  END IF;
  RETURN came - gone;
END $$;

-- Counts that somebody spoilt by hand are for `npm run db:attendance` to find: they must not shut the door.
CREATE OR REPLACE FUNCTION attendance_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record;
  came int;
BEGIN
  FOR part IN
    SELECT meeting_id, min(meeting_kind) AS meeting_kind, (min(municipality_id::text))::uuid AS municipality_id,
      coalesce(array_agg(id) FILTER (WHERE kind = 'present'), '{}') AS tap_ids,
      coalesce(array_agg(coalesce('person:' || person_id, 'walk-in:' || id)) FILTER (WHERE kind = 'present'), '{}') AS tap_keys,
      coalesce(array_agg(id) FILTER (WHERE kind = 'void'), '{}') AS void_ids,
      coalesce(array_agg(target_id) FILTER (WHERE kind = 'void' AND target_id IS NOT NULL), '{}') AS targets,
      bool_or(kind = 'tally') AS tallied, max(seq) AS last_seq, max(received_at) AS changed_at
    FROM fresh GROUP BY meeting_id ORDER BY meeting_id
  LOOP
    INSERT INTO attendance_total (meeting_id, meeting_kind, municipality_id, changed_at)
      VALUES (part.meeting_id, part.meeting_kind, part.municipality_id, part.changed_at) ON CONFLICT DO NOTHING;
    PERFORM FROM attendance_total WHERE meeting_id = part.meeting_id FOR UPDATE;
    came := attendance_add(part.meeting_id, part.tap_ids, part.tap_keys, part.void_ids, part.targets);
    IF part.tallied OR EXISTS (SELECT FROM attendance_event t
      WHERE t.meeting_id = part.meeting_id AND t.id = ANY (part.targets) AND t.kind = 'tally') THEN
      PERFORM attendance_recount_heads(part.meeting_id);
    END IF;
    UPDATE attendance_total SET named = greatest(0, named + came), last_seq = greatest(last_seq, part.last_seq),
      changed_at = greatest(changed_at, part.changed_at) WHERE meeting_id = part.meeting_id;
  END LOOP;
  RETURN NULL;
END $$;

-- Planning a dozen small statements anew takes longer than they run; a plan that is kept must not be one that was good
-- while the log was empty.
ALTER FUNCTION attendance_take(uuid, text, uuid, timestamptz, jsonb, jsonb, jsonb, jsonb)
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off;
