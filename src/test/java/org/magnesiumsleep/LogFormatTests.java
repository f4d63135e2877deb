package org.magnesiumsleep;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class LogFormatTests {

	private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

	private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

	@Autowired
	private Environment environment;

	@ParameterizedTest
	@ValueSource(strings = { "ecs", "logstash" })
	void onePropertyMakesEachLineAJsonDocumentWithTheTrace(String format) {
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(this.context);
		encoder.setFormat(format);
		encoder.start();
		String line = new String(encoder.encode(event(Map.of("traceId", TRACE))), StandardCharsets.UTF_8);
		JsonNode document = Http.read(line);
		assertThat(document.get("message").asString()).isEqualTo("Two\nlines");
		assertThat(document.get("traceId").asString()).isEqualTo(TRACE);
		assertThat(line.strip()).doesNotContain("\n");
	}

	@ParameterizedTest
	@CsvSource({ "4bf92f3577b34da6a3ce929d0e0e4736, '[4bf92f3577b34da6a3ce929d0e0e4736] '", ", ''" })
	void readableLinesNameTheTraceWhereThereIsOne(String trace, String shown) {
		PatternLayout layout = new PatternLayout();
		layout.setContext(this.context);
		layout.setPattern(this.environment.getProperty("logging.pattern.correlation"));
		layout.start();
		assertThat(layout.doLayout(event((trace != null) ? Map.of("traceId", trace) : Map.of()))).isEqualTo(shown);
	}

	private LoggingEvent event(Map<String, String> properties) {
		LoggingEvent event = new LoggingEvent("test", this.context.getLogger("test"), Level.INFO, "Two\nlines", null,
				null);
		event.setMDCPropertyMap(properties);
		return event;
	}

}
