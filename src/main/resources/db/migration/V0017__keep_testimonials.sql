create table testimonial (
	slug          varchar(80) ${binary-order} primary key,
	kind          varchar(20)  not null check (kind in ('CASE_STUDY', 'USER_STORY')),
	first_name    varchar(40)  not null,
	age           integer      check (age between 0 and 120),
	occupation    varchar(80),
	place         varchar(80),
	described_as  varchar(80),
	summary       varchar(600) not null check (summary <> ''),
	state_before  varchar(300),
	state_after   varchar(300) not null,
	article       varchar(80)  not null references source,
	evidence_note varchar(400) not null check (evidence_note <> ''),
	last_reviewed date         not null
);

create table testimonial_regimen (
	testimonial  varchar(80)  not null references testimonial,
	position     integer      not null check (position >= 0),
	kind         varchar(20)  not null check (kind in ('SUPPLEMENT', 'BATH', 'HABIT')),
	description  varchar(200) not null,
	form         varchar(80)  references form,
	amount_mg    numeric(7, 2) check (amount_mg > 0),
	amount_basis varchar(20)  check (amount_basis in ('ELEMENTAL', 'COMPOUND', 'UNSPECIFIED')),
	timing       varchar(80),
	frequency    varchar(80),
	primary key (testimonial, position),
	constraint amount_has_a_basis check ((amount_mg is null) = (amount_basis is null))
);

create table testimonial_form (
	testimonial    varchar(80) not null references testimonial,
	position       integer     not null check (position >= 0),
	form           varchar(80) not null references form,
	primary key (testimonial, position),
	unique (testimonial, form)
);

create table testimonial_claim (
	testimonial    varchar(80) not null references testimonial,
	position       integer     not null check (position >= 0),
	claim          varchar(80) not null references claim,
	primary key (testimonial, position),
	unique (testimonial, claim)
);

create table testimonial_source (
	testimonial    varchar(80) not null references testimonial,
	position       integer     not null check (position >= 0),
	source         varchar(80) not null references source,
	primary key (testimonial, position),
	unique (testimonial, source)
);
