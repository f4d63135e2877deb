create table study (
	slug              varchar(80) ${binary-order} primary key,
	title             varchar(300) ${binary-order} not null check (title <> ''),
	authors           varchar(120) array not null,
	published_year    integer      not null check (published_year between 1900 and 2100),
	journal           varchar(200) not null,
	volume            varchar(20),
	issue             varchar(20),
	pages             varchar(40),
	citation          varchar(200) not null,
	doi               varchar(80)  check (doi like '10.%'),
	pmid              varchar(12),
	pmcid             varchar(16)  check (pmcid like 'PMC%'),
	url               varchar(300) check (url like 'http%'),
	design            varchar(30)  not null check (design in ('RANDOMISED_PARALLEL', 'RANDOMISED_CROSSOVER', 'OPEN_PILOT', 'COHORT',
		'META_ANALYSIS', 'SYSTEMATIC_REVIEW', 'NARRATIVE_REVIEW', 'ANIMAL_STUDY', 'UNIDENTIFIED')),
	design_note       varchar(200),
	population        varchar(400),
	country           varchar(80),
	participants      integer      check (participants > 0),
	trials_included   integer      check (trials_included > 0),
	dose              varchar(300),
	dose_elemental_mg numeric(7, 2) check (dose_elemental_mg > 0),
	duration_days     integer      check (duration_days > 0),
	conclusion        varchar(500),
	limitations       varchar(300) array not null,
	funding           varchar(200),
	registration      varchar(80),
	licence           varchar(200) not null,
	verification      varchar(10)  check (verification in ('VERIFIED', 'SECONDARY')),
	verification_note varchar(400),
	citation_status   varchar(20)  not null check (citation_status in ('ACCURATE', 'PARTLY_ACCURATE', 'INACCURATE', 'NOT_FOUND', 'NOT_CITED')),
	citation_check    varchar(600),
	last_reviewed     date         not null,
	constraint unfound_study_has_no_identifier check (citation_status <> 'NOT_FOUND'
		or (doi is null and pmid is null and pmcid is null and url is null and verification is null)),
	constraint found_study_is_verified check (citation_status = 'NOT_FOUND' or verification is not null),
	constraint cited_study_is_checked check (citation_status = 'NOT_CITED' or citation_check is not null)
);

create table study_outcome (
	study        varchar(80)  not null references study,
	position     integer      not null check (position >= 0),
	measure      varchar(200) not null,
	result       varchar(300) not null,
	estimate     numeric(12, 4),
	unit         varchar(40),
	ci95_low     numeric(12, 4),
	ci95_high    numeric(12, 4),
	p_value      numeric(8, 6) check (p_value between 0 and 1),
	p_relation   varchar(2)   check (p_relation in ('EQ', 'LT', 'LE')),
	significant  boolean,
	verification varchar(10)  not null check (verification in ('VERIFIED', 'SECONDARY')),
	primary key (study, position),
	constraint interval_has_two_ends check (ci95_low <= ci95_high and (ci95_low is null) = (ci95_high is null)),
	constraint p_value_has_a_relation check ((p_value is null) = (p_relation is null))
);

create table study_form (
	study    varchar(80) not null references study,
	position integer     not null check (position >= 0),
	form     varchar(80) not null references form,
	primary key (study, position),
	unique (study, form)
);

create table study_citing_article (
	study    varchar(80) not null references study,
	position integer     not null check (position >= 0),
	article  varchar(80) not null references source,
	primary key (study, position),
	unique (study, article)
);

create table study_nearest_study (
	study         varchar(80) not null references study,
	position      integer     not null check (position >= 0),
	nearest_study varchar(80) not null references study,
	primary key (study, position),
	unique (study, nearest_study),
	check (study <> nearest_study)
);

create table study_source (
	study    varchar(80) not null references study,
	position integer     not null check (position >= 0),
	source   varchar(80) not null references source,
	primary key (study, position),
	unique (study, source)
);

create table form_sleep_study (
	form     varchar(80) not null references form,
	position integer     not null check (position >= 0),
	study    varchar(80) not null references study,
	primary key (form, position),
	unique (form, study)
);
