package org.magnesiumsleep.form;

/** For whom an article recommends a form; its opinion, unchecked. */
enum BestFor {

	ANXIETY, LIGHT_SLEEP, SLEEP, CONSTIPATION, COGNITION, DEEP_SLEEP, STRESS_INSOMNIA, LOW_COST, BEDTIME_RITUAL

}
