create table disagreement (
	slug       varchar(80) ${binary-order} primary key,
	topic      varchar(20)  not null check (topic in ('FRAMING', 'MECHANISM', 'BENEFIT', 'DOSING', 'STUDY', 'DEFICIENCY', 'FORM', 'TESTIMONIAL', 'COMPARISON', 'ROUTINE', 'INTERACTION', 'TIMING', 'ROUTE', 'FOOD', 'SAFETY', 'ONSET', 'SIDE_EFFECT', 'PROVENANCE', 'NUTRITION')),
	scope      varchar(20)  not null check (scope in ('BETWEEN_ARTICLES', 'WITHIN_ARTICLE')),
	kind       varchar(20)  not null check (kind in ('CONTRADICTION', 'DIFFERENT_EMPHASIS')),
	resolution varchar(300) not null check (resolution <> '')
);

create table disagreement_source (
	disagreement varchar(80) not null references disagreement,
	position     integer     not null check (position >= 0),
	source       varchar(80) not null references source,
	primary key (disagreement, position),
	unique (disagreement, source)
);

create table claim_conflict (
	claim          varchar(80) ${binary-order} not null references claim,
	conflicts_with varchar(80) ${binary-order} not null references claim,
	disagreement   varchar(80) not null references disagreement,
	primary key (claim, conflicts_with, disagreement),
	check (claim <> conflicts_with)
);

create table form_statement_claim (
	form     varchar(80) not null,
	position integer     not null check (position >= 0),
	article  varchar(80) not null,
	claim    varchar(80) not null references claim,
	primary key (form, position),
	unique (form, article, claim),
	foreign key (form, article) references form_statement (form, article)
);
