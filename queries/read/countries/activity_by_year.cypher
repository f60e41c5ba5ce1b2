// name: activity_by_year
// doc: How many meetings two countries held, visits they made and agreements they signed, year by year; undated ones under 0.
// param: a CountryCode — one side
// param: b CountryCode — the other
// column: year int
// column: meetings int
// column: visits int
// column: agreements int
// column: planned int
// column: dropped int
// column: partner CountryCode
// example: a=FR b=MA
UNWIND [CASE WHEN $a < $b THEN $a + ' ' + $b ELSE $b + ' ' + $a END] AS pair
MATCH (t:Tally {pair: pair})
WHERE t.owner = $a AND t.talks + t.journeys + t.texts > 0
RETURN t.year AS year, t.meetings AS meetings, t.visits AS visits, t.agreements AS agreements, t.planned AS planned,
       t.dropped AS dropped, t.partner AS partner
ORDER BY year, partner
