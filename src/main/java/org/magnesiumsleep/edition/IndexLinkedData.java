package org.magnesiumsleep.edition;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.magnesiumsleep.web.LinkedData;

/** The index as a dataset whose parts are the collections. */
final class IndexLinkedData {

	private IndexLinkedData() {
	}

	static LinkedData of(IndexView index, Collection<String> collections) {
		String self = Objects.requireNonNull(index.links().get("self"));
		return LinkedData.of("Dataset")
			.with("@id", self)
			.with("url", self)
			.with("name", index.name())
			.with("description",
					"What two articles say about magnesium and sleep, with sources and verdicts. " + index.disclaimer())
			.with("version", index.dataVersion())
			.with("dateModified", index.lastReviewed())
			.with("license", LinkedData.LICENCE)
			.with("creditText", index.attribution())
			.with("creator", LinkedData.publisher())
			.with("hasPart", collections.stream().map((name) -> collection(self + "/" + name, name)).toList())
			.document();
	}

	private static LinkedData collection(String address, String name) {
		return LinkedData.of("Dataset")
			.with("@id", address)
			.with("url", address)
			.with("name", name)
			.with("license", LinkedData.LICENCE)
			.with("distribution", List.of(download("application/ld+json", address + "?format=jsonld"),
					download("text/csv", address + "?format=csv")));
	}

	private static LinkedData download(String mediaType, String address) {
		return LinkedData.of("DataDownload").with("encodingFormat", mediaType).with("contentUrl", address);
	}

}
