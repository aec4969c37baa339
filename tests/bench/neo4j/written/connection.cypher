MATCH (agreement:Agreement)
WHERE agreement.date >= '2005' AND agreement.date < '2006' AND agreement.name CONTAINS '12'
WITH agreement ORDER BY agreement.date DESC, agreement.id
WITH collect(agreement{.id, .name, .date}) AS found
RETURN {totalCount: size(found), pageInfo: size(found) > 50, agreements: found[..50]} AS row
