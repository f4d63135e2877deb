create table food (
	slug                     varchar(80) ${binary-order} primary key check (slug like 'usda-_____'),
	name                     varchar(200) ${binary-order} not null unique,
	category                 varchar(40)   not null check (category in ('AMERICAN_INDIAN_ALASKA_NATIVE_FOODS', 'BABY_FOODS', 'BAKED_PRODUCTS',
		'BEEF_PRODUCTS', 'BEVERAGES', 'BREAKFAST_CEREALS', 'CEREAL_GRAINS_AND_PASTA', 'DAIRY_AND_EGG_PRODUCTS', 'FAST_FOODS',
		'FATS_AND_OILS', 'FINFISH_AND_SHELLFISH_PRODUCTS', 'FRUITS_AND_FRUIT_JUICES', 'LAMB_VEAL_AND_GAME_PRODUCTS',
		'LEGUMES_AND_LEGUME_PRODUCTS', 'MEALS_ENTREES_AND_SIDE_DISHES', 'NUT_AND_SEED_PRODUCTS', 'PORK_PRODUCTS',
		'POULTRY_PRODUCTS', 'RESTAURANT_FOODS', 'SAUSAGES_AND_LUNCHEON_MEATS', 'SNACKS', 'SOUPS_SAUCES_AND_GRAVIES',
		'SPICES_AND_HERBS', 'SWEETS', 'VEGETABLES_AND_VEGETABLE_PRODUCTS')),
	magnesium_mg_per_100g    numeric(7, 2) not null check (magnesium_mg_per_100g between 0 and 100000),
	-- The value of the first edition, where a revision replaced it.
	previous_magnesium_mg_per_100g numeric(7, 2) check (previous_magnesium_mg_per_100g <> magnesium_mg_per_100g),
	data_points              integer       not null check (data_points >= 0),
	-- Of the default portion, kept to sort by; absent where the food has no portion.
	magnesium_mg_per_portion numeric(9, 2) check (magnesium_mg_per_portion >= 0),
	source                   varchar(80)   not null references source,
	last_reviewed            date          not null
);

-- Position 0 is the default portion; grams are those of the whole label.
create table food_portion (
	food     varchar(80)   not null references food,
	position integer       not null check (position >= 0),
	label    varchar(160)  not null check (label <> ''),
	grams    numeric(9, 3) not null check (grams > 0),
	primary key (food, position),
	unique (food, label)
);

create table food_common_name (
	food        varchar(80) not null references food,
	position    integer     not null check (position >= 0),
	common_name varchar(80) not null,
	primary key (food, position),
	unique (common_name)
);

create table food_article (
	food     varchar(80) not null references food,
	position integer     not null check (position >= 0),
	article  varchar(80) not null references source,
	primary key (food, position),
	unique (food, article)
);

create table food_claim (
	food     varchar(80) not null references food,
	position integer     not null check (position >= 0),
	claim    varchar(80) not null references claim,
	primary key (food, position),
	unique (food, claim)
);
