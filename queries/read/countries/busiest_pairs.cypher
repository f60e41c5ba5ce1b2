// name: busiest_pairs
// doc: The pairs of countries with the most meetings held, visits made and agreements signed in a year.
// param: year int — the year
// param: limit int = 20 — most rows
// column: name_a str
// column: name_b str
// column: meetings int
// column: visits int
// column: agreements int
// column: total int
// column: a CountryCode
// column: b CountryCode
// example: year=2024
CALL {
  UNWIND range(40, 1, -1) AS rank
  MATCH (t:Tally {calendar: 'states ' + toString($year) + ' ' + toString(rank)})
  WHERE t.owner < t.partner
  WITH rank
  LIMIT $limit
  RETURN min(rank) AS least
}
UNWIND range(40, coalesce(least, 41), -1) AS rank
MATCH (t:Tally {calendar: 'states ' + toString($year) + ' ' + toString(rank)})
WHERE t.owner < t.partner
WITH t, t.meetings + t.visits + t.agreements AS total
ORDER BY total DESC, t.pair
LIMIT $limit
UNWIND ['country:' + t.owner] AS first
MATCH (x:Entity {id: first})
UNWIND ['country:' + t.partner] AS second
MATCH (y:Entity {id: second})
RETURN x.name AS name_a, y.name AS name_b, t.meetings AS meetings, t.visits AS visits, t.agreements AS agreements,
       total, x.code AS a, y.code AS b
ORDER BY total DESC, a, b
