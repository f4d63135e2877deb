create table faq (
	slug          varchar(80) ${binary-order} primary key,
	article       varchar(80) ${binary-order} not null references source,
	position      integer      not null check (position > 0),
	question      varchar(200) not null check (question <> ''),
	answer        varchar(600) not null check (answer <> ''),
	topic         varchar(20)  not null check (topic in ('FRAMING', 'MECHANISM', 'BENEFIT', 'DOSING', 'STUDY', 'DEFICIENCY', 'FORM', 'TESTIMONIAL', 'COMPARISON', 'ROUTINE', 'INTERACTION', 'TIMING', 'ROUTE', 'FOOD', 'SAFETY', 'ONSET', 'SIDE_EFFECT', 'PROVENANCE', 'NUTRITION')),
	review_note   varchar(400),
	verification  varchar(10)  check (verification in ('VERIFIED', 'SECONDARY')),
	last_reviewed date         not null,
	unique (article, position),
	constraint review_note_is_verified check ((review_note is null) = (verification is null))
);

create table faq_claim (
	faq            varchar(80) not null references faq,
	position       integer     not null check (position >= 0),
	claim          varchar(80) not null references claim,
	primary key (faq, position),
	unique (faq, claim)
);

create table faq_source (
	faq            varchar(80) not null references faq,
	position       integer     not null check (position >= 0),
	source         varchar(80) not null references source,
	primary key (faq, position),
	unique (faq, source)
);
