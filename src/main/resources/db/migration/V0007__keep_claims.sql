create table claim (
	slug          varchar(80) ${binary-order} primary key,
	article       varchar(80)  not null references source,
	topic         varchar(20)  not null check (topic in ('FRAMING', 'MECHANISM', 'BENEFIT', 'DOSING', 'STUDY', 'DEFICIENCY', 'FORM', 'TESTIMONIAL', 'COMPARISON', 'ROUTINE', 'INTERACTION', 'TIMING', 'ROUTE', 'FOOD', 'SAFETY', 'ONSET', 'SIDE_EFFECT', 'PROVENANCE', 'NUTRITION')),
	statement     varchar(300) not null check (statement <> ''),
	appraisal     varchar(20)  not null check (appraisal in ('SUPPORTED', 'PARTLY_SUPPORTED', 'CONTRADICTED', 'UNVERIFIABLE')),
	rationale     varchar(500) not null check (rationale <> ''),
	verification  varchar(10)  not null check (verification in ('VERIFIED', 'SECONDARY')),
	last_reviewed date         not null
);

create table claim_decided_by (
	claim    varchar(80) not null references claim,
	position integer     not null check (position >= 0),
	source   varchar(80) not null references source,
	primary key (claim, position),
	unique (claim, source)
);

create table claim_study (
	claim    varchar(80) not null references claim,
	position integer     not null check (position >= 0),
	study    varchar(80) not null references study,
	primary key (claim, position),
	unique (claim, study)
);
