package org.magnesiumsleep.edition;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Tells operators which edition of the content a running instance serves. */
@Component
class EditionInfo implements InfoContributor {

	private final CurrentEdition edition;

	EditionInfo(CurrentEdition edition) {
		this.edition = edition;
	}

	@Override
	public void contribute(Info.Builder builder) {
		builder.withDetail("dataVersion", this.edition.get().dataVersion());
	}

}
