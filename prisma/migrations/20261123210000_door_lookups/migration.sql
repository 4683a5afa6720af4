-- Everything a batch of the door is judged by; each list is null when it is empty.
-- A meeting that was filled a minute ago has no figures yet: the planner takes it for one row, and reads the whole roster or
-- log again for each id of the batch. So what is asked by id asks one id at a time: LIMIT keeps that from becoming a join over
-- the meeting. All indexes that begin with the meeting cost the same then; in the order of the ids (or of the targets) one
-- index alone gives the rows without sorting them. "From this id to this id" says the same as "=", which would make the order
-- mean nothing. The plan is made once for a connection; making it took longer than running it.
CREATE FUNCTION attendance_known(
  meeting uuid, municipality uuid, device text, ids uuid[], marks text[], person_ids uuid[], village_ids uuid[],
  device_ids uuid[]
) RETURNS TABLE (is_signed boolean, logged json, reviewed json, persons json, villages json, devices json)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT
    attendance_signed(meeting),
    (SELECT json_agg(json_build_object('id', e.id, 'kind', e.kind, 'personId', e.person_id, 'newPerson', e.new_person,
        'women', e.women, 'men', e.men, 'youth', e.youth, 'targetId', e.target_id, 'reason', e.reason,
        'deviceId', e.device_id, 'deviceSeq', e.device_seq, 'deviceAt', e.device_at, 'utcOffset', e.utc_offset))
      FROM unnest(ids) AS asked (asked_id)
      CROSS JOIN LATERAL (SELECT * FROM attendance_event
        WHERE meeting_id = meeting AND id >= asked_id AND id <= asked_id ORDER BY id LIMIT 1) e),
    (SELECT json_agg(json_build_object('eventId', event_id, 'contentHash', content_hash, 'deviceId', device_id,
        'reason', reason))
      FROM attendance_review WHERE meeting_id = meeting AND (event_id IN (SELECT unnest(ids))
        OR (device_id = device AND content_hash IN (SELECT unnest(marks))))),
    (SELECT json_agg(json_build_object('id', p.id, 'sex', p.sex, 'ageBand', p.age_band, 'villageId', p.village_id,
        'role', coalesce((SELECT r.role FROM roster_entry r WHERE r.assembly_id = meeting AND r.person_id = p.id), p.role)))
      FROM unnest(person_ids) AS asked (asked_id)
      CROSS JOIN LATERAL (SELECT * FROM person WHERE id = asked_id LIMIT 1) p
      WHERE p.municipality_id = municipality AND p.erased_at IS NULL AND p.merged_into_id IS NULL),
    (SELECT json_agg(v.id) FROM village v WHERE v.municipality_id = municipality AND v.id = ANY (village_ids)),
    (SELECT json_agg(d.id) FROM door_device d WHERE d.meeting_id = meeting AND d.id = ANY (device_ids));
END $$;

CREATE OR REPLACE FUNCTION attendance_add(meeting uuid, tap_ids uuid[], tap_keys text[], void_ids uuid[], targets uuid[])
RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  void_before uuid[] := ARRAY(
    SELECT asked_id FROM unnest(tap_ids || targets) AS asked (asked_id)
    CROSS JOIN LATERAL (SELECT FROM attendance_event
      WHERE meeting_id = meeting AND target_id >= asked_id AND target_id <= asked_id AND kind = 'void'
        AND id <> ALL (void_ids) ORDER BY target_id LIMIT 1) v);
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
    SELECT coalesce('person:' || t.person_id, 'walk-in:' || t.id), -1
    FROM (SELECT DISTINCT unnest(targets)) AS asked (asked_id)
    CROSS JOIN LATERAL (SELECT * FROM attendance_event
      WHERE meeting_id = meeting AND id >= asked_id AND id <= asked_id ORDER BY id LIMIT 1) t
    WHERE t.kind = 'present' AND t.id <> ALL (tap_ids || void_before)
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
