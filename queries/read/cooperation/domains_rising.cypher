// name: domains_rising
// doc: Domains by how much more, or less, reports of cooperation speak of them in the second of two periods; whole months count.
// param: since date — first month of the first period
// param: middle date — first month of the second period
// param: until date — last month of the second period
// param: limit int = 100 — most rows
// column: label str
// column: before int
// column: after int
// column: share_before float
// column: share_after float
// column: change float
// column: domain DomainKey
// example: since=2023-01-01 middle=2024-01-01 until=2024-12-31
UNWIND range(12 * $since.year + $since.month, 12 * $until.year + $until.month) AS month
WITH month, month < 12 * $middle.year + $middle.month AS early,
     'domain ' + toString((month - 1) / 12) + '-' + right('0' + toString((month - 1) % 12 + 1), 2) AS calendar
MATCH (t:Tally {calendar: calendar})
WITH t.owner AS key, sum(CASE WHEN early THEN t.reports ELSE 0 END) AS before,
     sum(CASE WHEN early THEN 0 ELSE t.reports END) AS after
WITH collect({key: key, before: before, after: after}) AS domains, sum(before) AS all_before, sum(after) AS all_after
UNWIND domains AS one
WITH one.key AS key, one.before AS before, one.after AS after,
     CASE WHEN all_before = 0 THEN 0.0 ELSE toFloat(one.before) / all_before END AS share_before,
     CASE WHEN all_after = 0 THEN 0.0 ELSE toFloat(one.after) / all_after END AS share_after
MATCH (o:Domain {key: key})
RETURN coalesce(o.label_fr, o.key) AS label, before, after, share_before, share_after,
       share_after - share_before AS change, o.key AS domain
ORDER BY change DESC, domain
LIMIT $limit
