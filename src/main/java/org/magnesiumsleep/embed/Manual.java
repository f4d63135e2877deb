package org.magnesiumsleep.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The documentation, written in Markdown, as pages. */
@Component
class Manual {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
			HeadingAnchorExtension.create());

	private static final Pattern PAGE = Pattern.compile("([a-z-]+)\\.md(#.*)?");

	/** Read when first asked for, so that the start does not wait for it. */
	private final SingletonSupplier<Map<String, Chapter>> chapters = SingletonSupplier.of(Manual::read);

	Optional<Chapter> chapter(String name) {
		return Optional.ofNullable(this.chapters.obtain().get(name));
	}

	/** All chapters in the order of their names. */
	List<Chapter> chapters() {
		return List.copyOf(this.chapters.obtain().values());
	}

	private static Map<String, Chapter> read() {
		Map<String, Chapter> chapters = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/docs/*.md")) {
				String name = String.valueOf(file.getFilename()).replace(".md", "");
				chapters.put(name, chapter(name, file.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return chapters;
	}

	private static Chapter chapter(String name, String markdown) {
		Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
		String title = TextContentRenderer.builder().build().render(document.getFirstChild()).strip();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				visitChildren(link);
				retarget(link);
			}
		});
		return new Chapter(name, title, HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document));
	}

	/**
	 * A link to another chapter leads to its page; one to a file elsewhere in the
	 * repository becomes text.
	 */
	private static void retarget(Link link) {
		String target = link.getDestination();
		if (PAGE.matcher(target).matches()) {
			link.setDestination("/docs/" + target.replace(".md", ""));
		}
		else if (!target.startsWith("#") && !target.startsWith("/") && !target.startsWith("http")) {
			while (link.getFirstChild() != null) {
				link.insertBefore(link.getFirstChild());
			}
			link.unlink();
		}
	}

	/**
	 * A page of the documentation.
	 *
	 * @param name in its address
	 * @param title its first heading
	 * @param html its text
	 */
	public record Chapter(String name, String title, String html) {
	}

}
