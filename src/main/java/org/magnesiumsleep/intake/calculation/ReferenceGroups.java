package org.magnesiumsleep.intake.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;

/** The tables of all authorities, which know the group that a person belongs to. */
public record ReferenceGroups(List<ReferenceGroup> groups) {

	public ReferenceGroups {
		groups = groups.stream().sorted(Comparator.comparing(ReferenceGroup::slug)).toList();
	}

	/**
	 * The person's group with this authority, or what has to be corrected; errors are
	 * results, never exceptions.
	 */
	public Selection select(Person person, Authority authority) {
		List<ReferenceGroup> matches = matches(person, authority).toList();
		List<Mistake> mistakes = new ArrayList<>();
		if (person.lifeStage() != LifeStage.NONE) {
			checkSexOfLifeStage(person, mistakes);
		}
		else if (person.sex() == null && differBySex(matches)) {
			mistakes.add(new Mistake("/profile/sex",
					"Add sex FEMALE or MALE: the figures of %s differ by sex at this age.".formatted(authority)));
		}
		if (matches.isEmpty()) {
			mistakes.add(missingGroup(person, authority));
		}
		return mistakes.isEmpty() ? new Selection.Found(matches.get(0)) : new Selection.Refused(mistakes);
	}

	/**
	 * The next age at which the recommendation or the limit changes for a person of this
	 * group who stays with its authority and life stage; none where nothing changes or
	 * the next row is not known.
	 */
	public Optional<NextChange> nextChange(Person person, ReferenceGroup group) {
		List<ReferenceGroup> current = matches(person, group.authority()).toList();
		while (!current.isEmpty()) {
			int end = current.stream().mapToInt(ReferenceGroup::endMonths).min().getAsInt();
			if (end > Person.MAX_AGE_MONTHS) {
				return Optional.empty();
			}
			current = matches(new Person(end, person.sex(), person.lifeStage()), group.authority()).toList();
			if (!current.stream().allMatch(group::hasFiguresOf)) {
				return Optional.of(new NextChange(end, common(current, ReferenceGroup::recommended),
						common(current, ReferenceGroup::supplementalUpperLimit)));
			}
		}
		return Optional.empty();
	}

	/** The figure of all the groups, or nothing where they differ. */
	private static @Nullable Milligrams common(List<ReferenceGroup> groups,
			Function<ReferenceGroup, @Nullable Milligrams> figure) {
		Milligrams first = figure.apply(groups.get(0));
		return groups.stream().allMatch((group) -> Objects.equals(figure.apply(group), first)) ? first : null;
	}

	private Stream<ReferenceGroup> matches(Person person, Authority authority) {
		return recommendations(authority, person.lifeStage()).filter((group) -> group.includesAge(person.ageMonths()))
			.filter((group) -> group.fitsSexOf(person));
	}

	private Stream<ReferenceGroup> recommendations(Authority authority, LifeStage lifeStage) {
		return this.groups.stream()
			.filter((group) -> group.authority() == authority && group.lifeStage() == lifeStage)
			.filter((group) -> group.recommended() != null);
	}

	private static boolean differBySex(List<ReferenceGroup> matches) {
		List<Sex> sexes = matches.stream().map(ReferenceGroup::sex).distinct().toList();
		boolean oneSexOnly = sexes.size() == 1 && sexes.get(0) != Sex.ANY;
		return oneSexOnly || !matches.stream().allMatch((group) -> group.hasFiguresOf(matches.get(0)));
	}

	private static void checkSexOfLifeStage(Person person, List<Mistake> mistakes) {
		if (person.sex() == null) {
			mistakes.add(new Mistake("/profile/sex",
					"Add sex FEMALE, which lifeStage %s needs.".formatted(person.lifeStage())));
		}
		else if (person.sex() == Sex.MALE) {
			mistakes.add(new Mistake("/profile/lifeStage",
					"Use lifeStage NONE with sex MALE: PREGNANT and LACTATING need sex FEMALE."));
		}
	}

	private Mistake missingGroup(Person person, Authority authority) {
		List<ReferenceGroup> otherAges = recommendations(authority, person.lifeStage()).toList();
		if (person.lifeStage() != LifeStage.NONE && !otherAges.isEmpty()) {
			return new Mistake("/profile/lifeStage",
					"Use lifeStage NONE or an age %s: %s has figures for %s only there.".formatted(ages(otherAges),
							authority, person.lifeStage()));
		}
		String others = Stream.of(Authority.values())
			.filter((other) -> matches(person, other).findAny().isPresent())
			.map(Authority::name)
			.collect(Collectors.joining(", "));
		return new Mistake("/authority",
				others.isEmpty() ? "Change the age or the lifeStage: no authority has a recommendation for this person."
						: "Use one of %s: %s has no recommendation for this person.".formatted(others, authority));
	}

	/**
	 * The whole years that the groups span; those of one life stage follow each other
	 * without a gap.
	 */
	private static String ages(List<ReferenceGroup> groups) {
		int from = groups.stream().mapToInt(ReferenceGroup::ageFromMonths).min().orElseThrow();
		int to = groups.stream().mapToInt(ReferenceGroup::endMonths).max().orElseThrow();
		return "of %d to %d years".formatted(from / 12, to / 12 - 1);
	}

}
