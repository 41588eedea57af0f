-- SPDX-FileCopyrightText: Lockstep contributors
-- SPDX-License-Identifier: GPL-3.0-only
--
-- A Lockstep plan (*.lockstep) is one SQLite database with exactly these tables. Any program that
-- reads SQLite may read it. One that writes it should take plan.json instead: Lockstep refuses files
-- with further tables, views or triggers, and steps of the history that no longer fit the rows.
--
-- Throughout:
--   id                 random and positive, so that two people's new rows never collide
--   money              whole minor units (cents) of the plan's currency
--   rates and shares   whole parts per million: 250000 is 25 %
--   lags and limits    whole minutes
--   dates              2027-03-12; date-times 2027-03-12T09:30:00.000Z (UTC); NULL: not set
--   periods            from the day in ..._start to before the day in ..._end
--   references         the id of a row of the table named; NULL: none, or all, as said there
--   position           order in which people see the rows, from 0
--   ..._mark           how well the number is known: guessed, estimated, measured
--   ..._source         where it comes from, free text
--   ..._cases          how many were observed, if measured
--   ..._successes      how many of them converted, if measured and a rate
--   ..._low, ..._high  the least and the most that are likely; 0: not stated
--   ..._first … fourth one value for each quarter of a year
--   ..._same_as        another stream whose numbers count here; NULL: its own
--
-- Columns are only ever added, at the end of a table and with a DEFAULT, so that older steps of the
-- history still apply.
-- There is no UNIQUE beyond the key and no ON DELETE: either would break undo.

PRAGMA application_id = 1280004948; -- "LKST"
PRAGMA user_version = 7;

-- General facts about the plan: always the one row with id 1.
CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL, -- "FY27 joint plan"
    company TEXT NOT NULL,
    marketing_leader TEXT NOT NULL, -- who signs for marketing
    sales_leader TEXT NOT NULL, -- who signs for sales
    currency TEXT NOT NULL, -- ISO 4217: EUR
    locale TEXT NOT NULL, -- how numbers and dates are shown: en_GB
    horizon_start TEXT, -- first day of the first fiscal year
    horizon_months INTEGER NOT NULL, -- how far the plan looks, 12 to 60
    marketing_share INTEGER NOT NULL, -- what a new stream starts with
    deal_size INTEGER NOT NULL, -- what a new market starts with; 0: none stated
    booking_to_revenue INTEGER NOT NULL, -- what a new stream starts with
    first_response INTEGER NOT NULL, -- from hand-off to sales' first attempt, at most
    cadence_from_previous_touch INTEGER NOT NULL, -- 1: touches count from the one before, 0: from hand-off
    whole_wins_first INTEGER NOT NULL DEFAULT 0, -- 1: wins are rounded up, and what they need follows
    forecast_seed INTEGER NOT NULL DEFAULT 1, -- the same seed draws the same forecast
    fiscal_pattern TEXT NOT NULL DEFAULT 'calendarMonths', -- or whole weeks: fourFourFive, fourFiveFour, fiveFourFour
    year_end TEXT NOT NULL DEFAULT 'lastWeekday', -- of whole weeks: lastWeekday of the month before horizon_start, nearestWeekday to its end
    year_end_weekday TEXT NOT NULL DEFAULT 'saturday', -- monday, …
    year_named_by_start INTEGER NOT NULL DEFAULT 0, -- 1: fiscal years are named by the year they begin in, 0: by the one they end in
    working_days TEXT NOT NULL DEFAULT 'MO,TU,WE,TH,FR',
    holiday_regions TEXT NOT NULL DEFAULT '', -- whose public holidays count: DE,GB
    week_start TEXT NOT NULL DEFAULT 'monday',
    marketing_mail TEXT NOT NULL DEFAULT '', -- the leaders' addresses
    sales_mail TEXT NOT NULL DEFAULT ''
) STRICT;

-- The revenue that both sides answer for in one fiscal year.
CREATE TABLE target (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    fiscal_year INTEGER NOT NULL, -- named as settings.year_named_by_start says
    revenue INTEGER NOT NULL,
    evidence_mark TEXT NOT NULL,
    evidence_source TEXT NOT NULL,
    evidence_cases INTEGER NOT NULL,
    evidence_successes INTEGER NOT NULL,
    spread TEXT NOT NULL DEFAULT 'even', -- over the year's quarters: even, lastYear, byHand, ramp
    shares_first INTEGER NOT NULL DEFAULT 250000, -- by hand; together 100 %
    shares_second INTEGER NOT NULL DEFAULT 250000,
    shares_third INTEGER NOT NULL DEFAULT 250000,
    shares_fourth INTEGER NOT NULL DEFAULT 250000,
    last_year_first INTEGER NOT NULL DEFAULT 0, -- revenue, whose shape counts for lastYear
    last_year_second INTEGER NOT NULL DEFAULT 0,
    last_year_third INTEGER NOT NULL DEFAULT 0,
    last_year_fourth INTEGER NOT NULL DEFAULT 0,
    ramp_from INTEGER NOT NULL DEFAULT 0, -- recurring revenue of the month before the year
    ramp_to INTEGER NOT NULL DEFAULT 0, -- recurring revenue of its last month
    budget INTEGER NOT NULL DEFAULT 0 -- for what the calendar's entries of the year cost; 0: none stated
) STRICT;

-- The stages of the one funnel; the last one is the won one.
CREATE TABLE stage (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL, -- who moves leads on from here: marketing, sales
    definition TEXT NOT NULL, -- what must be true to stand in it
    exit_criteria TEXT NOT NULL, -- what must be true to leave it forwards
    helper TEXT NOT NULL DEFAULT 'none', -- who helps: none, marketing, sales
    entry_criteria TEXT NOT NULL DEFAULT '', -- what must be true to enter it
    stall_limit INTEGER NOT NULL DEFAULT 0, -- who stands in it longer is stalled; 0: none stated
    stall_play TEXT NOT NULL DEFAULT '', -- what is done for those who are
    may_skip INTEGER NOT NULL DEFAULT 0 -- 1: one may come to a later stage without having stood in it
) STRICT;

-- Target markets, each with the profile of its best-fit customer.
CREATE TABLE market (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    vertical TEXT NOT NULL,
    region TEXT NOT NULL,
    employees_from INTEGER NOT NULL, -- company size; 0: no lower bound
    employees_to INTEGER NOT NULL, -- inclusive; 0: no upper bound
    "trigger" TEXT NOT NULL, -- what makes them buy now
    exclusion TEXT NOT NULL, -- whom we leave alone
    deal_size INTEGER NOT NULL, -- average
    deal_size_evidence_mark TEXT NOT NULL,
    deal_size_evidence_source TEXT NOT NULL,
    deal_size_evidence_cases INTEGER NOT NULL,
    deal_size_evidence_successes INTEGER NOT NULL,
    addressable_accounts INTEGER NOT NULL, -- how many such companies there are
    accounts_evidence_mark TEXT NOT NULL,
    accounts_evidence_source TEXT NOT NULL,
    accounts_evidence_cases INTEGER NOT NULL,
    accounts_evidence_successes INTEGER NOT NULL,
    deal_size_spread INTEGER NOT NULL DEFAULT 0, -- standard deviation by mean; 0: not stated
    account_win_share INTEGER NOT NULL DEFAULT 1000000 -- of the accounts approached, how many can be won
) STRICT;

-- People who have a say in the purchase, by market.
CREATE TABLE buyer_role (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    market INTEGER REFERENCES market (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    seniority TEXT NOT NULL, -- executive, director, manager, specialist
    say TEXT NOT NULL -- decides, influences, uses, blocks
) STRICT;

-- The two sides' lists of accounts that they want to win.
CREATE TABLE target_account (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    side TEXT NOT NULL, -- whose list: marketing, sales
    name TEXT NOT NULL,
    market INTEGER REFERENCES market (id) DEFERRABLE INITIALLY DEFERRED -- NULL: not assigned
) STRICT;

-- Ways to the customer: direct, partners.
CREATE TABLE channel (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- One market sold through one channel: carries a share of the target.
CREATE TABLE stream (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    market INTEGER REFERENCES market (id) DEFERRABLE INITIALLY DEFERRED,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    target_share INTEGER NOT NULL, -- of each year's target
    marketing_share INTEGER NOT NULL, -- of the stream's revenue, sourced by marketing
    share_evidence_mark TEXT NOT NULL, -- of marketing's share
    share_evidence_source TEXT NOT NULL,
    share_evidence_cases INTEGER NOT NULL,
    share_evidence_successes INTEGER NOT NULL,
    sales_entry_stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED, -- where sales' own deals enter; NULL: the first stage that sales owns
    booking_to_revenue INTEGER NOT NULL, -- from won to recognised revenue
    deal_size INTEGER NOT NULL DEFAULT 0, -- average; 0: the market's
    deal_size_evidence_mark TEXT NOT NULL DEFAULT 'guessed',
    deal_size_evidence_source TEXT NOT NULL DEFAULT '',
    deal_size_evidence_cases INTEGER NOT NULL DEFAULT 0,
    deal_size_evidence_successes INTEGER NOT NULL DEFAULT 0,
    partner_share INTEGER NOT NULL DEFAULT 0, -- of the stream's revenue, sourced by partners; sales has the rest
    partner_entry_stage INTEGER DEFAULT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED, -- where partners' deals enter; NULL: as those of sales
    booking_evidence_mark TEXT NOT NULL DEFAULT 'guessed', -- of booking_to_revenue
    booking_evidence_source TEXT NOT NULL DEFAULT '',
    booking_evidence_cases INTEGER NOT NULL DEFAULT 0,
    booking_evidence_successes INTEGER NOT NULL DEFAULT 0,
    rates_same_as INTEGER DEFAULT NULL REFERENCES stream (id) DEFERRABLE INITIALLY DEFERRED, -- rates and recycling
    lags_same_as INTEGER DEFAULT NULL REFERENCES stream (id) DEFERRABLE INITIALLY DEFERRED, -- lags, their curves, booking to revenue
    deal_size_same_as INTEGER DEFAULT NULL REFERENCES stream (id) DEFERRABLE INITIALLY DEFERRED,
    shares_same_as INTEGER DEFAULT NULL REFERENCES stream (id) DEFERRABLE INITIALLY DEFERRED -- who sources how much, and where it enters
) STRICT;

-- The transition from a stage to the next one, in one stream.
CREATE TABLE step (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    stream INTEGER REFERENCES stream (id) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED, -- the one that is left
    rate INTEGER NOT NULL, -- how many of those who enter go on
    rate_evidence_mark TEXT NOT NULL,
    rate_evidence_source TEXT NOT NULL,
    rate_evidence_cases INTEGER NOT NULL,
    rate_evidence_successes INTEGER NOT NULL,
    lag INTEGER NOT NULL, -- mean time from entering the stage to entering the next
    lag_evidence_mark TEXT NOT NULL,
    lag_evidence_source TEXT NOT NULL,
    lag_evidence_cases INTEGER NOT NULL,
    lag_evidence_successes INTEGER NOT NULL,
    rate_low INTEGER NOT NULL DEFAULT 0,
    rate_high INTEGER NOT NULL DEFAULT 0,
    lag_curve TEXT NOT NULL DEFAULT '', -- in place of the lag: of those who go on, how many do so at once, after 1 month, 2, …: "600000 400000"
    recycle_share INTEGER NOT NULL DEFAULT 0, -- of those who do not go on, how many come back
    recycle_to INTEGER DEFAULT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED, -- where to; NULL: this stage
    recycle_delay INTEGER NOT NULL DEFAULT 0, -- from entering the stage to coming back
    recycle_evidence_mark TEXT NOT NULL DEFAULT 'guessed',
    recycle_evidence_source TEXT NOT NULL DEFAULT '',
    recycle_evidence_cases INTEGER NOT NULL DEFAULT 0,
    recycle_evidence_successes INTEGER NOT NULL DEFAULT 0,
    nurture_share INTEGER NOT NULL DEFAULT 0, -- of those who enter the stage, who need nurturing first
    nurture_time INTEGER NOT NULL DEFAULT 0, -- how long that takes on average, before the lag begins
    nurture_evidence_mark TEXT NOT NULL DEFAULT 'guessed',
    nurture_evidence_source TEXT NOT NULL DEFAULT '',
    nurture_evidence_cases INTEGER NOT NULL DEFAULT 0,
    nurture_evidence_successes INTEGER NOT NULL DEFAULT 0,
    skip_share INTEGER NOT NULL DEFAULT 0, -- of those who count as having come to the stage, who never stood in it
    skip_evidence_mark TEXT NOT NULL DEFAULT 'guessed',
    skip_evidence_source TEXT NOT NULL DEFAULT '',
    skip_evidence_cases INTEGER NOT NULL DEFAULT 0,
    skip_evidence_successes INTEGER NOT NULL DEFAULT 0
) STRICT;

-- How many stand in a stage when the horizon begins.
CREATE TABLE opening_pipeline (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    stream INTEGER REFERENCES stream (id) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    count INTEGER NOT NULL,
    evidence_mark TEXT NOT NULL,
    evidence_source TEXT NOT NULL,
    evidence_cases INTEGER NOT NULL,
    evidence_successes INTEGER NOT NULL,
    age INTEGER NOT NULL DEFAULT 0 -- how long they have stood there on average; 0: not known
) STRICT;

-- The way from last year's revenue to a year's target. What the rows leave open is the streams'.
CREATE TABLE bridge_row (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    fiscal_year INTEGER NOT NULL, -- of the target
    kind TEXT NOT NULL, -- base, renewals, churn, expansion, launch, endedProduct, newBusiness
    title TEXT NOT NULL,
    amount INTEGER NOT NULL, -- never negative: churn and endedProduct take away, all others add
    replaces INTEGER REFERENCES bridge_row (id) DEFERRABLE INITIALLY DEFERRED, -- the ended product that a launch replaces; NULL: it adds
    evidence_mark TEXT NOT NULL,
    evidence_source TEXT NOT NULL,
    evidence_cases INTEGER NOT NULL,
    evidence_successes INTEGER NOT NULL
) STRICT;

-- People who work what enters a stage.
CREATE TABLE team (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL, -- marketing, sales
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: the first of their side
    head_count INTEGER NOT NULL,
    starts_on TEXT, -- NULL: from the start
    ramp INTEGER NOT NULL, -- from the start to full strength, evenly
    per_month INTEGER NOT NULL, -- entrants that one person handles; 0: not stated
    hours_per_week INTEGER NOT NULL, -- of one person, for the follow-up's touches; 0: not stated
    quota INTEGER NOT NULL, -- of one person, a year; 0: none
    evidence_mark TEXT NOT NULL,
    evidence_source TEXT NOT NULL,
    evidence_cases INTEGER NOT NULL,
    evidence_successes INTEGER NOT NULL,
    entries_at_once INTEGER NOT NULL DEFAULT 0 -- calendar entries that they can work on at a time; 0: not stated
) STRICT;

-- Kinds of calendar entries that people made up.
CREATE TABLE free_kind (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL, -- owner (that of its side), ink, muted, good, disputed, bad, guess
    pattern TEXT NOT NULL -- plain, striped, dotted, outlined
) STRICT;

-- Days off beside those of settings.holiday_regions, or those of them on which people work.
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    date TEXT,
    name TEXT NOT NULL,
    is_working_day INTEGER NOT NULL -- 1: people work, 0: they do not
) STRICT;

-- What stands on the shared calendar.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL, -- campaign, tradeShow, event, launch, endOfSale, pricePromotion, closeOff, training, content, review, rideAlong, other
    title TEXT NOT NULL,
    owner TEXT NOT NULL, -- marketing, sales
    period_start TEXT,
    period_end TEXT,
    market INTEGER REFERENCES market (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: all
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: all
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED, -- where its leads enter; NULL: the first
    expected_volume INTEGER NOT NULL, -- leads, see yield_curve
    volume_evidence_mark TEXT NOT NULL,
    volume_evidence_source TEXT NOT NULL,
    volume_evidence_cases INTEGER NOT NULL,
    volume_evidence_successes INTEGER NOT NULL,
    cost INTEGER NOT NULL, -- planned
    notes TEXT NOT NULL,
    volume_low INTEGER NOT NULL DEFAULT 0,
    volume_high INTEGER NOT NULL DEFAULT 0,
    free_kind INTEGER DEFAULT NULL REFERENCES free_kind (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: kind says it all
    state TEXT NOT NULL DEFAULT 'approved', -- idea (yields nothing), proposed, approved, running, measured
    place TEXT NOT NULL DEFAULT '',
    marketing_owner TEXT NOT NULL DEFAULT '', -- the person on each side
    sales_owner TEXT NOT NULL DEFAULT '',
    team INTEGER DEFAULT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED, -- that does the work; NULL: none named
    committed INTEGER NOT NULL DEFAULT 0, -- of the cost: ordered, not to be had back
    spent INTEGER NOT NULL DEFAULT 0, -- of the cost: paid
    yield_curve TEXT NOT NULL DEFAULT '', -- what comes in the period, in the first month after it, the second, …: "600000 400000"; empty: all in the period
    brief_time INTEGER NOT NULL DEFAULT 0, -- phases: before the period brief and build, after it follow up and review
    build_time INTEGER NOT NULL DEFAULT 0,
    follow_up_time INTEGER NOT NULL DEFAULT 0,
    review_time INTEGER NOT NULL DEFAULT 0,
    in_working_days INTEGER NOT NULL DEFAULT 0, -- 1: phases count working days, and so does how it moves with another
    goal TEXT NOT NULL DEFAULT '', -- which gap it closes
    messaging TEXT NOT NULL DEFAULT '',
    revenue_quarter TEXT DEFAULT NULL, -- first day of the quarter whose revenue it is for; NULL: none named
    last_order_date TEXT DEFAULT NULL, -- of a price promotion; NULL: its last day
    close_off_days INTEGER NOT NULL DEFAULT 0, -- of a close-off: working days to the end of revenue_quarter, its own one too; 0: the period stands by itself
    moves_with INTEGER DEFAULT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED, -- moves when that one does; NULL: by itself
    mover TEXT NOT NULL DEFAULT 'both', -- who may move it: both, marketing, sales
    links TEXT NOT NULL DEFAULT '', -- one a line
    rule TEXT NOT NULL DEFAULT '', -- how it recurs, as the value of RRULE in RFC 5545; empty: it does not
    except_dates TEXT NOT NULL DEFAULT '', -- of its dates, those left out, one a line
    also_dates TEXT NOT NULL DEFAULT '', -- those added
    replaces INTEGER DEFAULT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED, -- the recurring entry of which it is a changed date; NULL: none
    replaces_date TEXT DEFAULT NULL, -- which of its dates
    is_timed INTEGER NOT NULL DEFAULT 0, -- 1: from starts_at of the first day to ends_at of the last, 0: whole days
    starts_at INTEGER NOT NULL DEFAULT 0, -- minutes since midnight
    ends_at INTEGER NOT NULL DEFAULT 0,
    zone TEXT NOT NULL DEFAULT '', -- of these times: Europe/Berlin; empty: wherever it is read
    uid TEXT NOT NULL DEFAULT '', -- its name in other calendars
    alarms TEXT NOT NULL DEFAULT '', -- how long before its start, one a line: -PT15M
    categories TEXT NOT NULL DEFAULT '', -- one a line
    "foreign" TEXT NOT NULL DEFAULT '', -- what came with it from another calendar and is not understood
    cost_centre TEXT NOT NULL DEFAULT '', -- that pays for it
    results TEXT NOT NULL DEFAULT '', -- what it brought
    review_date TEXT DEFAULT NULL, -- when both sides look at that; NULL: not set
    marketing_mail TEXT NOT NULL DEFAULT '', -- addresses of the two owners
    sales_mail TEXT NOT NULL DEFAULT '',
    participants TEXT NOT NULL DEFAULT '', -- who else takes part, one a line: Anna Berg <anna@example.com>
    last_read TEXT NOT NULL DEFAULT '', -- what the file that it came from said of it: a digest of each part, one a line
    bridge_row INTEGER DEFAULT NULL REFERENCES bridge_row (id) DEFERRABLE INITIALLY DEFERRED, -- the product that it launches or ends; NULL: found by its name
    invitation TEXT NOT NULL DEFAULT '' -- what the last invitation to it said
) STRICT;

-- What an entry serves beside its own market and channel.
CREATE TABLE entry_reach (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    entry INTEGER REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    market INTEGER REFERENCES market (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: all
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED -- NULL: all
) STRICT;

-- Events of other calendars that were removed here: reading their file again does not bring them back.
CREATE TABLE removed_event (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    uid TEXT NOT NULL, -- its name in other calendars
    title TEXT NOT NULL,
    invitation TEXT NOT NULL DEFAULT '' -- what the last invitation to it said
) STRICT;

-- Headings of the service level agreement.
CREATE TABLE clause_section (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    title TEXT NOT NULL
) STRICT;

-- Lines of the agreement: a pair of promises, or one shared text. {name} shows a figure of the plan.
CREATE TABLE clause (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    section INTEGER REFERENCES clause_section (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    topic TEXT NOT NULL,
    marketing_promise TEXT NOT NULL,
    sales_promise TEXT NOT NULL,
    shared_text TEXT NOT NULL
) STRICT;

-- Sales' follow-up of a handed-over lead, touch by touch.
CREATE TABLE touch (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL, -- call, voicemail, mail, social, meeting
    offset INTEGER NOT NULL, -- from hand-off or the touch before: settings.cadence_from_previous_touch
    text TEXT NOT NULL, -- what is said
    effort INTEGER NOT NULL DEFAULT 0 -- time that it takes; 0: not stated
) STRICT;

-- What a stage's texts said from a day on.
CREATE TABLE definition_version (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT, -- when they were kept
    definition TEXT NOT NULL,
    entry_criteria TEXT NOT NULL,
    exit_criteria TEXT NOT NULL,
    note TEXT NOT NULL -- what changed with it, and why
) STRICT;

-- Limits that both sides watch, and what is done first when one is crossed.
CREATE TABLE tripwire (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL, -- stalled: more than limit_rate of those in the stage stand there too long; rate: less than limit_rate go on; lag: they take longer than limit_lag on average
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    stream INTEGER REFERENCES stream (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: all
    limit_rate INTEGER NOT NULL,
    limit_lag INTEGER NOT NULL,
    owner TEXT NOT NULL, -- who acts: marketing, sales
    first_act TEXT NOT NULL,
    deadline INTEGER NOT NULL -- from when it is seen to the first act; 0: none stated
) STRICT;

-- Other ways that the plan could be, to look at beside it.
CREATE TABLE scenario (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- What a scenario puts in place of one field of the plan.
CREATE TABLE scenario_change (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    scenario INTEGER REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    "table" TEXT NOT NULL, -- the list as in plan.json: steps; or settings
    row INTEGER NOT NULL, -- its id; 1 for settings
    field TEXT NOT NULL, -- as in plan.json: rate
    value TEXT NOT NULL -- its JSON, as in plan.json
) STRICT;

-- One time that exports of both sides' systems were measured. Only counts are kept of them.
CREATE TABLE study (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    files TEXT NOT NULL, -- their names: crm.csv + leads.csv
    measured_on TEXT,
    first_contact TEXT, -- of the earliest lead
    last_contact TEXT, -- of the latest
    rows INTEGER NOT NULL, -- read
    unused INTEGER NOT NULL, -- of them, those that could not be used
    leads INTEGER NOT NULL,
    won INTEGER NOT NULL
) STRICT;

-- What a study says about one field of the plan, whatever the plan then takes. Numbers are in the
-- field's own unit.
CREATE TABLE reading (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    study INTEGER REFERENCES study (id) DEFERRABLE INITIALLY DEFERRED,
    "table" TEXT NOT NULL, -- the list as in plan.json: steps
    row INTEGER NOT NULL, -- its id
    field TEXT NOT NULL, -- as in plan.json: rate
    slice TEXT NOT NULL, -- which part of the rows: source Web; empty: all
    cases INTEGER NOT NULL,
    successes INTEGER NOT NULL, -- rates only
    value INTEGER NOT NULL, -- a rate, a mean, a count
    median INTEGER NOT NULL, -- times and deal sizes
    low INTEGER NOT NULL, -- of a rate, the 95 % interval's lower end; else the lower quartile
    high INTEGER NOT NULL,
    ninety INTEGER NOT NULL, -- nine in ten took so long, or were so large, at most
    curve TEXT NOT NULL -- times only; as step.lag_curve
) STRICT;

-- What one side would plan with in a field of the plan. What both agreed is the field itself.
CREATE TABLE opinion (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    "table" TEXT NOT NULL, -- the list as in plan.json: steps
    row INTEGER NOT NULL, -- its id
    field TEXT NOT NULL, -- as in plan.json: rate
    side TEXT NOT NULL, -- marketing, sales
    value INTEGER NOT NULL, -- in the field's own unit, as in reading
    reason TEXT NOT NULL
) STRICT;

-- Cards of the look back: campaigns and channels of the time before the plan. One for each kind and name.
CREATE TABLE past_effort (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL, -- campaign, channel
    name TEXT NOT NULL,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED, -- of the plan; NULL: none
    revenue INTEGER NOT NULL, -- that it brought
    cost INTEGER NOT NULL, -- 0: not known
    leads INTEGER NOT NULL, -- that it brought; 0: not known
    won INTEGER NOT NULL,
    verdict TEXT NOT NULL, -- for the coming year: open, keep, more, less, stop
    note TEXT NOT NULL,
    study INTEGER REFERENCES study (id) DEFERRABLE INITIALLY DEFERRED -- that measured it; NULL: typed
) STRICT;

-- How many of an entry's leads came to a stage, as measured. One for each entry, stage and study.
CREATE TABLE entry_outcome (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    entry INTEGER REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    count INTEGER NOT NULL,
    revenue INTEGER NOT NULL, -- at the won stage only
    study INTEGER REFERENCES study (id) DEFERRABLE INITIALLY DEFERRED -- NULL: typed
) STRICT;

-- How sales follows up today. One for each kind of touch.
CREATE TABLE attempts_now (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL, -- call, voicemail, mail, social, meeting
    per_lead INTEGER NOT NULL, -- attempts at one lead; 1000000: one
    reached INTEGER NOT NULL, -- of the leads, who were reached that way; 0: not stated
    evidence_mark TEXT NOT NULL,
    evidence_source TEXT NOT NULL,
    evidence_cases INTEGER NOT NULL,
    evidence_successes INTEGER NOT NULL
) STRICT;

-- What each side said to an item, and the content that it said it to. When the item reads
-- differently now, the seal no longer covers it.
CREATE TABLE seal (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL, -- of the item: target, market, stream, step, entry, clause, stage, bridgeRow, openingPipeline, team, scenario, tripwire
    item INTEGER NOT NULL, -- its id in the table of that name
    side TEXT NOT NULL, -- who said it: marketing, sales
    stand TEXT NOT NULL, -- open, agreed, agreedWithReservation, disputed, parked
    note TEXT NOT NULL, -- the reservation, the objection, the reason to park
    "by" TEXT NOT NULL, -- the person
    at TEXT,
    digest TEXT NOT NULL, -- SHA-256 of the content, hexadecimal
    content TEXT NOT NULL -- the item as it read then, one "name: value" a line
) STRICT;

-- Fields of an imported plan.json that this version does not know: kept, and written out again.
CREATE TABLE extra (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    owner INTEGER NOT NULL, -- id of the object that it stood in; 0: the plan itself, 1: its settings
    field TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

-- Every step that was taken, so that undo survives closing. Not part of the plan, and never part of
-- a changeset itself. Numbers are consecutive; when there are very many, the oldest are dropped.
CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    title TEXT NOT NULL, -- "Change win rate of Direct · Automotive"
    at TEXT,
    author TEXT NOT NULL, -- who sat at the keyboard; may be empty
    changeset BLOB NOT NULL, -- SQLite session changeset: applied it redoes, inverted it undoes the step
    side TEXT, -- whose step it is: marketing, sales; NULL: not known
    point INTEGER NOT NULL -- made of the step and all before it: the same in copies of the plan
) STRICT;

-- Which of these steps are done: always the one row with id 1.
CREATE TABLE history_cursor (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL -- of the last step that is done; steps after it can be redone
) STRICT;
INSERT INTO history_cursor (id, number) VALUES (1, 0);

-- Places in the history to go back to. Not part of the plan either.
CREATE TABLE restore_point (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL, -- "end of day 1"
    at TEXT,
    kind TEXT NOT NULL, -- why it was set: named, workshopBreak, import, merge, signOff, scenario, scenarioLeft, scenarioRestored
    step INTEGER NOT NULL -- number of the last step that was done; 0: none
) STRICT;
