-- The figures that tst_real_exports expects, from another program:
--   cd ../shared/data/olist && sqlite3 < ../../../main/tests/evidence/olist.sql
.mode csv
.import olist_marketing_qualified_leads_dataset.csv lead
.import olist_closed_deals_dataset.csv deal
.mode list
CREATE TABLE both AS
  SELECT l.mql_id, coalesce(nullif(trim(l.origin), ''), '(none)') AS origin,
    substr(l.first_contact_date, 1, 4) || ' Q' || ((substr(l.first_contact_date, 6, 2) + 2) / 3) AS quarter,
    d.mql_id IS NOT NULL AS won, d.business_segment AS segment, date(d.won_date) AS won_date,
    julianday(date(d.won_date)) - julianday(l.first_contact_date) AS days
  FROM lead l LEFT JOIN deal d USING (mql_id);
SELECT 'quarter', quarter, count(*), sum(won) FROM both GROUP BY quarter;
SELECT 'origin', origin, count(*), sum(won) FROM both GROUP BY origin ORDER BY 3 DESC;
SELECT 'crossed', origin, quarter, count(*), sum(won) FROM both
  WHERE origin IN ('organic search', '(none)', 'email') GROUP BY 2, 3;
SELECT 'won in', substr(won_date, 1, 7), count(*) FROM both WHERE won GROUP BY 2;
SELECT 'in period', substr(won_date, 1, 4) || ' Q' || ((substr(won_date, 6, 2) + 2) / 3), count(*) FROM both
  WHERE won AND origin = 'organic search' GROUP BY 2;
SELECT 'came', quarter, count(*) FROM both WHERE origin = 'organic search' GROUP BY 2;
SELECT 'closed', origin, count(*), sum(won) FROM both
  WHERE quarter < '2018 Q2' AND origin IN ('organic search', 'email', '(none)') GROUP BY 2;
SELECT 'segment', segment, count(*) FROM both WHERE won GROUP BY 2 ORDER BY 3 DESC LIMIT 5;
SELECT 'month after', cast(days / 30.4375 AS INTEGER), count(*) FROM both WHERE won AND days >= 0 GROUP BY 2;
CREATE TABLE timed AS SELECT days, row_number() OVER (ORDER BY days) - 1 AS rank FROM both WHERE won AND days >= 0;
-- Between the two nearest ranks in proportion, as spreadsheets' PERCENTILE.INC.
WITH share (p) AS (VALUES (0.25), (0.5), (0.75), (0.9)),
  place AS (SELECT p, p * (SELECT count(*) - 1 FROM timed) AS at FROM share)
SELECT 'quantile', p, (SELECT days FROM timed WHERE rank = cast(at AS INTEGER))
  + (at - cast(at AS INTEGER)) * ((SELECT days FROM timed WHERE rank = cast(at AS INTEGER) + 1)
    - (SELECT days FROM timed WHERE rank = cast(at AS INTEGER))) FROM place;
