package org.magnesiumsleep.source;

/** What kind of publication a source is. */
enum SourceKind {

	ARTICLE, FACT_SHEET, STUDY, REGULATION, DATASET, BOOK

}
