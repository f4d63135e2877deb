-- The five turns of the expert dialogue of article A, summarised in our own words; neither person could be identified; 2026-11-21.

insert into expert_opinion (slug, expert, expert_slug, credential, position, summary, topic, article, review_note, last_reviewed) values
	('karen-liu-deficiency', 'Dr. Karen Liu', 'karen-liu', 'Integrative sleep specialist', 1, 'In patients with lasting sleep trouble, above all with stress or restless legs, she often thinks of a lack of magnesium as one of the roots.', 'DEFICIENCY', 'article-a', 'For restless legs there is one uncontrolled pilot study and a review that could not decide.', '2026-11-21'),
	('ethan-bell-nmda-gaba', 'Dr. Ethan Bell', 'ethan-bell', 'Neuropharmacologist', 2, 'He agrees and points to the well known action of magnesium at NMDA receptors and in the GABA system: it keeps exciting and calming signals in balance, which lets the nervous system settle.', 'MECHANISM', 'article-a', 'The receptor actions are described in the literature; that a supplement therefore relaxes people is unproven.', '2026-11-21'),
	('karen-liu-glycinate-first', 'Dr. Karen Liu', 'karen-liu', 'Integrative sleep specialist', 3, 'As a rule she begins with glycinate, which she finds kind to the stomach, free of laxative effect and relaxing.', 'FORM', 'article-a', 'One trial shows a small effect; any supplemental magnesium can cause diarrhoea.', '2026-11-21'),
	('ethan-bell-threonate', 'Dr. Ethan Bell', 'ethan-bell', 'Neuropharmacologist', 4, 'He has had good results with threonate too, as it reaches the brain and may suit sleeplessness caused by stress. It costs more, but part of his patients are convinced of it.', 'FORM', 'article-a', 'Brain magnesium rose in rats; in people the main sleep scales were unchanged or mixed, and insomnia from stress was not tested.', '2026-11-21'),
	('karen-liu-guidance', 'Dr. Karen Liu', 'karen-liu', 'Integrative sleep specialist', 5, 'Demand for supplements grows, she says, and people need sound guidance because products differ.', 'FORM', 'article-a', 'That products differ is right: absorption and the share of magnesium vary by form.', '2026-11-21');

insert into expert_opinion_form (expert_opinion, position, form) values
	('karen-liu-glycinate-first', 0, 'glycinate'),
	('ethan-bell-threonate', 0, 'threonate');

insert into expert_opinion_claim (expert_opinion, position, claim) values
	('karen-liu-deficiency', 0, 'a12'),
	('ethan-bell-nmda-gaba', 0, 'a13'),
	('karen-liu-glycinate-first', 0, 'a14'),
	('ethan-bell-threonate', 0, 'a15'),
	('ethan-bell-threonate', 1, 'a16'),
	('karen-liu-guidance', 0, 'a17');

insert into expert_opinion_source (expert_opinion, position, source) values
	('karen-liu-deficiency', 0, 'article-a'),
	('karen-liu-deficiency', 1, 'hornyak-1998'),
	('karen-liu-deficiency', 2, 'marshall-2019'),
	('ethan-bell-nmda-gaba', 0, 'article-a'),
	('ethan-bell-nmda-gaba', 1, 'held-2002'),
	('karen-liu-glycinate-first', 0, 'article-a'),
	('karen-liu-glycinate-first', 1, 'schuster-2025'),
	('karen-liu-glycinate-first', 2, 'iom-1997'),
	('ethan-bell-threonate', 0, 'article-a'),
	('ethan-bell-threonate', 1, 'slutsky-2010'),
	('ethan-bell-threonate', 2, 'hausenblas-2024'),
	('ethan-bell-threonate', 3, 'lopresti-smith-2026'),
	('karen-liu-guidance', 0, 'article-a'),
	('karen-liu-guidance', 1, 'nih-ods-magnesium-hp');
