-- Everything a batch of the door is judged by; each list is null when it is empty.
-- A meeting that was filled a minute ago has no figures yet: the planner takes it for one row, and reads the whole roster
-- again for each person of the batch. So what is asked by id asks the primary key, one id at a time: LIMIT keeps that from
-- becoming a join over the meeting. The plan is made once for a connection; making it took longer than running it.
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
      CROSS JOIN LATERAL (SELECT * FROM attendance_event WHERE meeting_id = meeting AND id = asked_id LIMIT 1) e),
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
