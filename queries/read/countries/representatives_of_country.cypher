// name: representatives_of_country
// doc: Who met or travelled for a country, with the function last given and the number of events, planned ones included; of the newest events.
// param: country CountryCode — the country
// param: until date | None — latest day of the events
// param: most int = 400 — most events that are looked at, the newest
// param: limit int = 100 — most rows
// column: name str
// column: role str | None
// column: events int
// column: first_seen date | None
// column: first_seen_precision Precision | None
// column: last_seen date | None
// column: last_seen_precision Precision | None
// column: entity EntityId
// example: country=MA
MATCH (t:Tally {calendar: 'months ' + $country})
WHERE t.talks + t.journeys > 0 AND ($until IS NULL OR t.owner <= left(toString($until), 7))
WITH t.owner AS month, CASE WHEN t.owner = left(toString($until), 7) THEN 0 ELSE t.talks + t.journeys END AS number
ORDER BY month DESC
WITH collect({month: month, number: number}) AS months
UNWIND reduce(newest = {number: 0, months: []}, one IN months | CASE WHEN newest.number < $most
  THEN {number: newest.number + one.number, months: newest.months + one.month} ELSE newest END).months AS month
UNWIND [$country + ' MET ' + month, $country + ' VISITS ' + month] AS lane
OPTIONAL MATCH (own:Fact {lane_a: lane})
WITH lane, collect(own) AS first
OPTIONAL MATCH (other:Fact {lane_b: lane})
WITH first, collect(other) AS second
UNWIND first + second AS f
WITH f
WHERE $until IS NULL OR f.date <= $until
WITH f.date AS day, collect(f) AS those
ORDER BY coalesce(toString(day), '') DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < $most THEN newest + those ELSE newest END) AS f
WITH f, coalesce(toString(f.date), '') AS day, f.id AS id, count(*) AS once
ORDER BY day DESC, id
LIMIT $most
MATCH (f)-[r:PARTICIPANT|VISITOR]->(n:Entity)
WHERE coalesce(r.country, r.org) = $country AND coalesce(n.code, '') <> $country
WITH n, r, f, coalesce(toString(f.first_reported), '9999') AS day, f.first_reported_precision AS precision, f.id AS id
ORDER BY day, precision DESC, id
WITH n, collect({r: r, f: f}) AS seen,
     collect({day: f.first_reported, precision: f.first_reported_precision})[0] AS first
UNWIND seen AS one
WITH n, first, one.r AS r, one.f AS f
WITH n, first, r, f, coalesce(toString(f.last_reported), '') AS day, f.last_reported_precision AS precision, f.id AS id
ORDER BY day, precision DESC, id
WITH n, first, collect(r.role) AS roles, count(DISTINCT f.id) AS events,
     collect({day: f.last_reported, precision: f.last_reported_precision}) AS told
WITH n, first, roles, events, told[size(told) - 1] AS last
RETURN n.name AS name, roles[size(roles) - 1] AS role, events,
       first.day AS first_seen, first.precision AS first_seen_precision,
       last.day AS last_seen, last.precision AS last_seen_precision, n.id AS entity
ORDER BY events DESC, entity
LIMIT $limit
