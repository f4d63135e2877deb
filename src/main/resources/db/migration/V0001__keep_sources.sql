-- ${binary-order} makes text sort by its code points, whatever the collation of the database.

create table source (
	slug           varchar(80) ${binary-order} primary key,
	kind           varchar(20)  not null check (kind in ('ARTICLE', 'FACT_SHEET', 'STUDY', 'REGULATION', 'DATASET', 'BOOK')),
	title          varchar(300) ${binary-order} not null check (title <> ''),
	authors        varchar(120) array not null,
	reviewer       varchar(120),
	publisher      varchar(200),
	published_year integer      check (published_year between 1900 and 2100),
	published_on   date,
	url            varchar(300) check (url like 'http%'),
	doi            varchar(80)  check (doi like '10.%'),
	pmid           varchar(12),
	licence        varchar(200) not null check (licence <> ''),
	verification   varchar(10)  not null check (verification in ('VERIFIED', 'SECONDARY')),
	note           varchar(600)
);
