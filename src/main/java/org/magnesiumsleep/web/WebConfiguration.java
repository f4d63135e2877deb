package org.magnesiumsleep.web;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the API reads parameters, picks a format and writes numbers. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({ Hosts.class, ShutdownDelay.class })
class WebConfiguration implements WebMvcConfigurer {

	private final Formats formats;

	WebConfiguration(Formats formats) {
		this.formats = formats;
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(this.formats));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PlainBodies());
		registry.addInterceptor(new StrictParameters(this.formats))
			.addPathPatterns("/api/**", "/problems/**", "/docs/**", "/");
	}

	@Bean
	JsonMapperBuilderCustomizer plainNumbers() {
		return (builder) -> builder
			.addModule(new SimpleModule("plain-numbers").addSerializer(BigDecimal.class, new PlainNumber()));
	}

	/** Writes 310 instead of 310.00, whatever scale a database gives back. */
	private static final class PlainNumber extends StdSerializer<BigDecimal> {

		PlainNumber() {
			super(BigDecimal.class);
		}

		@Override
		public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
			generator.writeNumber(value.stripTrailingZeros().toPlainString());
		}

	}

}
