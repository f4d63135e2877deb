package org.magnesiumsleep.expert;

/** What the word of an expert weighs as evidence: an opinion, always. */
enum EvidenceWeight {

	OPINION

}
