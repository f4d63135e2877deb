-- The case study and the three stories of article A, retold; none of the people could be identified; 2026-11-21.
-- A story is no evidence: each row carries the note that says so.

insert into testimonial (slug, kind, first_name, age, occupation, place, described_as, summary, state_before, state_after, article, evidence_note, last_reviewed) values
	('melissa', 'CASE_STUDY', 'Melissa', 42, 'graphic designer', 'Austin, Texas', null, 'She woke three or four times a night, often with twitching muscles, and put it down to her age until a test at her doctor''s came back low. Melatonin and sleep medicine on prescription had left her dull in the morning. On glycinate at bedtime she reports unbroken nights within one week and a clear head. The article explains it by stress and tense muscles.', 'Three or four awakenings a night, muscle twitches; earlier attempts with melatonin and prescription sleep medicine left her groggy.', 'Slept through within one week, without a hangover.', 'article-a', 'As presented by the article; the person could not be identified. A story is not evidence. Whether 200 mg means magnesium or compound is not said, and she changed three things at once.', '2026-11-21'),
	('james', 'USER_STORY', 'James', 35, null, null, 'father of two', 'A sceptic at first, he says that threonate calmed his racing thoughts at night. He also runs a white noise machine and reports sleeping very well.', 'Racing thoughts at night.', 'Sleeps very well.', 'article-a', 'As presented by the article; the person could not be identified. A story is not evidence. He changed two things.', '2026-11-21'),
	('lara', 'USER_STORY', 'Lara', 28, 'yoga instructor', null, null, 'Citrate troubled her stomach; with glycinate everything changed for her, and she now suggests it to students with burnout.', 'Upset stomach from citrate.', 'Content with glycinate.', 'article-a', 'As presented by the article; the person could not be identified. A story is not evidence. Nothing was found on burnout.', '2026-11-21'),
	('benita', 'USER_STORY', 'Benita', 50, 'nurse', null, null, 'She is fond of baths with magnesium flakes, which she likens to a little spa at home and finds both luxurious and of use.', null, 'Enjoys the baths.', 'article-a', 'As presented by the article; the person could not be identified. A story is not evidence. Uptake of magnesium through the skin is not supported.', '2026-11-21');

insert into testimonial_regimen (testimonial, position, kind, description, form, amount_mg, amount_basis, timing, frequency) values
	('melissa', 0, 'SUPPLEMENT', 'Magnesium glycinate', 'glycinate', 200, 'UNSPECIFIED', 'one hour before bed', 'every night'),
	('melissa', 1, 'BATH', 'Epsom salt bath', 'epsom-salt', null, null, null, 'twice a week'),
	('melissa', 2, 'HABIT', 'Less caffeine in the afternoon and evening', null, null, null, 'after 2 PM', 'every day'),
	('james', 0, 'SUPPLEMENT', 'Magnesium threonate', 'threonate', null, null, null, null),
	('james', 1, 'HABIT', 'White noise machine at night', null, null, null, null, null),
	('lara', 0, 'SUPPLEMENT', 'Magnesium glycinate in place of citrate', 'glycinate', null, null, null, null),
	('benita', 0, 'BATH', 'Bath with magnesium flakes', 'bath-flakes', null, null, null, null);

insert into testimonial_form (testimonial, position, form) values
	('melissa', 0, 'glycinate'),
	('melissa', 1, 'epsom-salt'),
	('james', 0, 'threonate'),
	('lara', 0, 'glycinate'),
	('lara', 1, 'citrate'),
	('benita', 0, 'bath-flakes');

insert into testimonial_claim (testimonial, position, claim) values
	('melissa', 0, 'a18'),
	('melissa', 1, 'a19'),
	('melissa', 2, 'a20'),
	('melissa', 3, 'a21'),
	('melissa', 4, 'a22'),
	('melissa', 5, 'a23'),
	('melissa', 6, 'a24'),
	('james', 0, 'a34'),
	('lara', 0, 'a35'),
	('benita', 0, 'a36');

insert into testimonial_source (testimonial, position, source) values
	('melissa', 0, 'article-a'),
	('james', 0, 'article-a'),
	('lara', 0, 'article-a'),
	('benita', 0, 'article-a');
