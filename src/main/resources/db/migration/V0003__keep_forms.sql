create table form (
	slug                        varchar(80) ${binary-order} primary key,
	name                        varchar(120) ${binary-order} not null unique,
	aliases                     varchar(120) array not null,
	route                       varchar(10)   not null check (route in ('ORAL', 'TOPICAL')),
	formula                     varchar(40)   not null,
	molar_mass_g_per_mol        numeric(9, 3) not null check (molar_mass_g_per_mol > 24),
	hydration                   varchar(40)   not null,
	elemental_fraction          numeric(5, 4) not null check (elemental_fraction > 0 and elemental_fraction < 1),
	calculation                 varchar(300)  not null,
	absorption                  varchar(10)   not null check (absorption in ('LOW', 'MODERATE', 'HIGH', 'UNRANKED')),
	absorption_note             varchar(500)  not null,
	absorption_verification     varchar(10)   not null check (absorption_verification in ('VERIFIED', 'SECONDARY')),
	laxative                    boolean       not null,
	cautions                    varchar(300) array not null,
	sleep_evidence              varchar(600)  not null,
	sleep_evidence_verification varchar(10)   check (sleep_evidence_verification in ('VERIFIED', 'SECONDARY')),
	note                        varchar(300),
	last_reviewed               date          not null
);

create table form_identifier (
	form         varchar(80) not null references form,
	position     integer     not null check (position >= 0),
	kind         varchar(20) not null check (kind in ('CAS', 'UNII', 'PUBCHEM_CID')),
	code         varchar(40) not null,
	source       varchar(80) not null references source,
	verification varchar(10) not null check (verification in ('VERIFIED', 'SECONDARY')),
	primary key (form, position),
	unique (form, kind)
);

create table form_source (
	form     varchar(80) not null references form,
	position integer     not null check (position >= 0),
	source   varchar(80) not null references source,
	primary key (form, position),
	unique (form, source)
);

-- What an article says of a form, unchecked.
create table form_statement (
	form     varchar(80) not null references form,
	position integer     not null check (position >= 0),
	article  varchar(80) not null references source,
	benefits varchar(200) array not null,
	cautions varchar(200) array not null,
	note     varchar(300),
	primary key (form, article),
	unique (form, position)
);

create table form_best_for (
	form     varchar(80) not null,
	position integer     not null check (position >= 0),
	article  varchar(80) not null,
	best_for varchar(20) not null check (best_for in ('ANXIETY', 'LIGHT_SLEEP', 'SLEEP', 'CONSTIPATION', 'COGNITION', 'DEEP_SLEEP',
		'STRESS_INSOMNIA', 'LOW_COST', 'BEDTIME_RITUAL')),
	primary key (form, position),
	unique (form, article, best_for),
	foreign key (form, article) references form_statement (form, article)
);
