-- Every migration that changes what the service says adds a row: the newest one is the data version in all answers.

create table edition (
	number        integer      primary key check (number > 0),
	data_version  varchar(20)  not null unique,
	last_reviewed date         not null,
	change_note   varchar(300) not null
);

insert into edition (number, data_version, last_reviewed, change_note) values
	(1, '2026-11-21.1', date '2026-11-21', 'First edition: articles A and B, their appraisal, the reference ranges and 8,050 USDA foods.');
