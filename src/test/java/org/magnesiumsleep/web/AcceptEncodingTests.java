package org.magnesiumsleep.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptEncodingTests {

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "GZIP", "deflate, gzip", "gzip;q=0.1", "br;q=1.0, gzip ; q=0.5", "*",
			"identity;q=0, *;q=0.3" })
	void allowsGzipWhereTheClientTakesIt(String header) {
		assertThat(AcceptEncoding.allowsGzip(header)).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "identity", "br, deflate", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "x-gzipped" })
	void sendsPlainTextWhereItDoesNot(String header) {
		assertThat(AcceptEncoding.allowsGzip(header)).isFalse();
	}

}
