// name: network_of_country
// doc: Who met whom: pairs of actors in the meetings that a country held in a period, most meetings first, of the newest meetings; one of an office and one of its holder with the same other side on the same day are one meeting.
// param: country CountryCode — the country
// param: since date | None — earliest day
// param: until date | None — latest day
// param: most int = 400 — most meetings that are looked at, the newest
// param: limit int = 200 — most rows
// column: actor str
// column: other str
// column: other_country CountryCode | None
// column: meetings int
// column: first PartialDate | None
// column: last PartialDate | None
// column: actor_id EntityId
// column: other_id EntityId
// example: country=FR since=2023-01-01 until=2024-12-31
MATCH (t:Tally {calendar: 'months ' + $country})
WHERE t.meetings > 0 AND ($since IS NULL OR t.owner >= left(toString($since), 7)) AND ($until IS NULL OR t.owner <= left(toString($until), 7))
WITH t.owner AS month, CASE WHEN t.owner = left(toString($until), 7) THEN 0 ELSE t.meetings END AS number
ORDER BY month DESC
WITH collect({month: month, number: number}) AS months
UNWIND reduce(newest = {number: 0, months: []}, one IN months | CASE WHEN newest.number < $most
  THEN {number: newest.number + one.number, months: newest.months + one.month} ELSE newest END).months AS month
WITH $country + ' MET ' + month AS lane
OPTIONAL MATCH (own:Fact {lane_a: lane})
WITH lane, collect(own) AS first
OPTIONAL MATCH (other:Fact {lane_b: lane})
WITH first, collect(other) AS second
UNWIND first + second AS m
WITH m
WHERE m.status = 'held' AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH m.date AS day, collect(m) AS those
ORDER BY coalesce(toString(day), '') DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < $most THEN newest + those ELSE newest END) AS m
WITH m, coalesce(toString(m.date), '') AS day, m.id AS id, count(*) AS once
ORDER BY day DESC, id
LIMIT $most
MATCH (m)-[r:PARTICIPANT]->(n:Entity)
WITH m, collect({id: n.id, name: n.name, country: r.country, of: coalesce(r.country, r.org),
                 known: [n.id] + CASE WHEN n:Office THEN [(n)<-[:HOLDS]-(h:Person) | h.id] ELSE [] END}) AS sides
WITH m.id AS id, toString(m.date) AS date, m.date_precision AS precision, sides
WITH coalesce(date + precision, id) AS time, collect({id: id, sides: sides,
       day: left(date, CASE precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END)}) AS told
UNWIND told AS one
WITH told, one
WHERE all(p IN one.sides WHERE size(p.known) = 1) OR none(other IN told WHERE other.id <> one.id
  AND any(p IN one.sides WHERE none(q IN other.sides WHERE q.id = p.id))
  AND all(p IN one.sides WHERE any(q IN other.sides WHERE q.id IN p.known)))
UNWIND [side IN one.sides WHERE side.of = $country] AS p
UNWIND [side IN one.sides WHERE side.id <> p.id AND (side.of IS NULL OR side.of <> $country OR p.id < side.id)] AS q
WITH one.id AS id, one.day AS day, p, q
WITH p.id AS actor_id, q.id AS other_id, q.country AS other_country, p.name AS actor, q.name AS other,
     count(DISTINCT id) AS meetings, min(day) AS first, max(day) AS last
RETURN actor, other, other_country, meetings, first, last, actor_id, other_id
ORDER BY meetings DESC, actor_id, coalesce(other_country, ''), other_id
LIMIT $limit
