create table expert_opinion (
	slug          varchar(80) ${binary-order} primary key,
	expert        varchar(80)  not null,
	expert_slug   varchar(80)  not null,
	credential    varchar(120) not null,
	position      integer      not null check (position > 0),
	summary       varchar(400) not null check (summary <> ''),
	topic         varchar(20)  not null check (topic in ('FRAMING', 'MECHANISM', 'BENEFIT', 'DOSING', 'STUDY', 'DEFICIENCY', 'FORM', 'TESTIMONIAL', 'COMPARISON', 'ROUTINE', 'INTERACTION', 'TIMING', 'ROUTE', 'FOOD', 'SAFETY', 'ONSET', 'SIDE_EFFECT', 'PROVENANCE', 'NUTRITION')),
	article       varchar(80)  not null references source,
	review_note   varchar(400) not null,
	last_reviewed date         not null,
	unique (article, position)
);

create table expert_opinion_form (
	expert_opinion varchar(80) not null references expert_opinion,
	position       integer     not null check (position >= 0),
	form           varchar(80) not null references form,
	primary key (expert_opinion, position),
	unique (expert_opinion, form)
);

create table expert_opinion_claim (
	expert_opinion varchar(80) not null references expert_opinion,
	position       integer     not null check (position >= 0),
	claim          varchar(80) not null references claim,
	primary key (expert_opinion, position),
	unique (expert_opinion, claim)
);

create table expert_opinion_source (
	expert_opinion varchar(80) not null references expert_opinion,
	position       integer     not null check (position >= 0),
	source         varchar(80) not null references source,
	primary key (expert_opinion, position),
	unique (expert_opinion, source)
);
