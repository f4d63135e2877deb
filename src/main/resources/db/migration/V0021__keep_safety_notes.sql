create table safety_note (
	slug                           varchar(80) ${binary-order} primary key,
	kind                           varchar(30)  not null check (kind in ('ADVERSE_EFFECT', 'AT_RISK_GROUP', 'MEDICATION_INTERACTION')),
	title                          varchar(120) ${binary-order} not null unique,
	what                           varchar(400) not null check (what <> ''),
	why                            varchar(300) not null,
	action                         varchar(300) not null,
	severity                       varchar(10)  not null check (severity in ('INFO', 'CAUTION', 'STOP')),
	drug_examples                  varchar(80) array not null,
	direction                      varchar(30)  check (direction in ('MAGNESIUM_LOWERS_DRUG', 'DRUG_LOWERS_MAGNESIUM',
		'DRUG_RAISES_MAGNESIUM', 'LOWERS_MAGNESIUM')),
	hours_drug_before_magnesium    integer      check (hours_drug_before_magnesium between 1 and 48),
	hours_drug_after_magnesium_min integer      check (hours_drug_after_magnesium_min between 1 and 48),
	hours_drug_after_magnesium_max integer,
	verification                   varchar(10)  not null check (verification in ('VERIFIED', 'SECONDARY')),
	note                           varchar(300),
	last_reviewed                  date         not null,
	constraint only_interactions_have_a_direction check ((kind = 'MEDICATION_INTERACTION') = (direction is not null)),
	constraint hours_after_are_a_range check (hours_drug_after_magnesium_max is null
		or hours_drug_after_magnesium_min < hours_drug_after_magnesium_max)
);

create table safety_note_source (
	safety_note    varchar(80) not null references safety_note,
	position       integer     not null check (position >= 0),
	source         varchar(80) not null references source,
	primary key (safety_note, position),
	unique (safety_note, source)
);
