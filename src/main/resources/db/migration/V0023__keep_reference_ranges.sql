create table authority (
	code  varchar(10)  primary key check (code in ('NIH', 'EFSA', 'UK', 'NORDIC', 'NORWAY', 'GERMANY', 'ANZ', 'JAPAN')),
	name  varchar(120) not null,
	scope varchar(300) not null
);

-- Ages are half-open: age_from_months belongs to the group, age_to_months does not, null means open.
create table reference_range (
	slug                             varchar(80) ${binary-order} primary key,
	authority                        varchar(10) ${binary-order} not null references authority,
	edition                          varchar(10) not null,
	status                           varchar(12) not null check (status in ('CURRENT', 'SUPERSEDED')),
	group_label                      varchar(80) not null,
	age_from_months                  integer     not null check (age_from_months >= 0),
	age_to_months                    integer,
	sex                              varchar(10) not null check (sex in ('FEMALE', 'MALE', 'ANY')),
	life_stage                       varchar(10) not null check (life_stage in ('NONE', 'PREGNANT', 'LACTATING')),
	recommendation_type              varchar(20) not null check (recommendation_type in ('RDA', 'AI', 'RNI', 'RDI', 'UPPER_LIMIT_ONLY')),
	recommended_mg                   numeric(7, 2) check (recommended_mg > 0),
	estimated_average_requirement_mg numeric(7, 2) check (estimated_average_requirement_mg > 0),
	supplemental_upper_limit_mg      numeric(7, 2) check (supplemental_upper_limit_mg > 0),
	verification                     varchar(10) not null check (verification in ('VERIFIED', 'SECONDARY')),
	upper_limit_verification         varchar(10) check (upper_limit_verification in ('VERIFIED', 'SECONDARY')),
	note                             varchar(300),
	last_reviewed                    date        not null,
	unique (authority, edition, age_from_months, sex, life_stage),
	constraint ages_run_upwards check (age_to_months is null or age_from_months < age_to_months),
	constraint requirement_is_below_recommendation check (estimated_average_requirement_mg < recommended_mg),
	constraint recommendation_or_limit_only check ((recommendation_type = 'UPPER_LIMIT_ONLY') = (recommended_mg is null)),
	constraint limit_only_has_a_limit check (recommended_mg is not null or supplemental_upper_limit_mg is not null),
	constraint limit_is_verified check ((supplemental_upper_limit_mg is null) = (upper_limit_verification is null)),
	constraint only_females_are_pregnant_or_lactating check (life_stage = 'NONE' or sex = 'FEMALE')
);

create table reference_range_source (
	reference_range varchar(80) not null references reference_range,
	position       integer     not null check (position >= 0),
	source         varchar(80) not null references source,
	primary key (reference_range, position),
	unique (reference_range, source)
);
