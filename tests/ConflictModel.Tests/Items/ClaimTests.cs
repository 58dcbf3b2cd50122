using System.Globalization;
using System.Reflection;

namespace ConflictModel.Tests.Items;

public class ClaimTests
{
    private static readonly Source Report = new("Report");

    public static TheoryData<string> Kinds()
    {
        var data = new TheoryData<string>();
        foreach (var claim in Samples.Claims)
        {
            data.Add(claim.Kind);
        }

        return data;
    }

    [Fact]
    public void Every_kind_of_claim_is_sampled() =>
        Samples.Claims.Select(c => c.GetType()).Should().BeEquivalentTo(
            typeof(Claim).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Claim)) && !t.IsAbstract));

    [Fact]
    public void Kinds_and_derived_ids_are_unique_to_the_kind()
    {
        Samples.Claims.Select(c => c.Kind).Should().OnlyHaveUniqueItems();
        Samples.Claims.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        Samples.Claims.Should().OnlyContain(c => !c.HasGivenId && c.Pointer == $"/claims/{c.Id}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Changing_any_member_of_what_is_said_changes_the_derived_id_and_nothing_else_is_forgotten(string kind)
    {
        var claim = Sample(kind);
        var members = Samples.Content(claim.GetType()).ToArray();
        members.Should().NotBeEmpty();
        foreach (var member in members)
        {
            var seen = new Dictionary<ClaimId, object>();
            foreach (var value in Samples.Of(member.PropertyType))
            {
                var changed = Samples.With(claim, member, value);
                seen.TryAdd(changed.Id, value).Should().BeTrue(
                    $"{kind}.{member.Name} = '{value}' must not have the id of '{seen.GetValueOrDefault(changed.Id)}'");
                changed.Id.Should().Be(Samples.With(claim, member, value).Id, "equal content has one id");
                changed.Should().Be(Samples.With(claim, member, value));
                changed.GetHashCode().Should().Be(Samples.With(claim, member, value).GetHashCode());
                (changed == claim).Should().Be(Equals(value, member.GetValue(claim)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_derived_id_stays_under_judgements_links_grades_notes_and_citations(string kind)
    {
        var claim = Sample(kind).Per(Report.Quoting(Samples.A));
        Claim[] changed =
        [
            claim.Standing(StandingKind.Disputed, "others deny it"),
            claim with { Grades = [new Grade("admiralty", "B2")] },
            claim.Linked(LinkKind.Paraphrases, new Membership(Samples.A, Samples.B, MembershipKind.Member)),
            claim with { Note = "check" },
            claim.Suppressing("CM4002", "So the report has it."),
            claim with { By = claim.By.At("p. 3").Saying("words") },
            claim with { By = claim.By.AlsoIn(new Citation(SourceId.Parse("other"))) },
            claim with { By = claim.By with { Citations = [] } },
            claim with { By = claim.By.SaidOn(new(2020, 10, 26)) },
            claim with { Unread = [new UnreadMember("/colour", "", "1")] },
        ];

        foreach (var one in changed)
        {
            one.Id.Should().Be(claim.Id);
            one.Should().NotBe(claim, "it has another content");
        }
    }

    [Fact]
    public void The_derived_id_changes_with_origin_polarity_mood_and_validity()
    {
        var claim = new Membership(Samples.A, Samples.B, MembershipKind.Member);
        Claim[] different =
        [
            claim,
            claim.Per(Report),
            claim.Per(Report.Quoting(Samples.A)),
            claim.Per(Report.Quoting(Samples.B)),
            claim.Per(Report.Quoting(Reference<ActorId>.Unknown)),
            claim.Per(Report.Quoting(Reference<ActorId>.Described("a field source"))),
            claim.Per(new Source("A", SourceId.Parse("a"))),
            claim.Denied(),
            claim.InMood(Mood.Planned),
            claim.InMood(Mood.Hoped),
            claim.Since(new(2020)),
            claim.During(ImpreciseInterval.From(new(2020))),
            claim with { Holds = new Validity(ImpreciseInterval.Since(new(2020)), startIsFirstSeen: true) },
            claim with { Holds = new Validity(ImpreciseInterval.Since(new(2020)), endIsLastSeen: true) },
            claim with { Holds = new Validity(default, startIsFirstSeen: true) },
            claim with { Holds = new Validity(default, endIsLastSeen: true) },
            claim with { Holds = new Validity(default, true, true) },
            claim.SomeTimeIn(ImpreciseInterval.Since(new(2020))),
            claim.Since(new(2020)).SomeTimeIn(ImpreciseInterval.Since(new(2020))),
            claim with { Holds = new Validity(default, true, someTimeIn: ImpreciseInterval.Since(new(2020))) },
        ];

        different.Select(c => c.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Content_cannot_be_shifted_from_one_member_into_the_next()
    {
        EntityId of = TruceId.Parse("t");

        new Comparison(of, default) { Measure = "a", Scope = "bc" }.Id.Should().NotBe(new Comparison(of, default) { Measure = "ab", Scope = "c" }.Id);
        new Comparison(of, default) { Measure = "a\nscope=1:b" }.Id.Should().NotBe(new Comparison(of, default) { Measure = "a", Scope = "b" }.Id);
        new Comparison(of, default) { Measure = "a" }.Id.Should().NotBe(new Comparison(of, default) { Scope = "a" }.Id);
        new Violation(of, [Samples.A]).Id.Should().NotBe(new Violation(of, [Reference<ActorId>.Described("actor:a")]).Id);
    }

    [Fact]
    public void Derived_ids_do_not_change_from_release_to_release()
    {
        // Documents keep what was written; these pin the derivation itself.
        new Membership(Samples.A, Samples.B, MembershipKind.Member).Id.Value.Should().StartWith("membership-").And.HaveLength("membership-".Length + 13);
        new CasualtyEstimate(IncidentId.Parse("i"), Harm.Killed, Estimate.AtLeast(56)).Id.Value.Should().MatchRegex("^casualty-estimate-[0-9a-hjkmnp-tv-z]{13}$");
        new Membership(Samples.A, Samples.B, MembershipKind.Member).Id.Value.Should().Be("membership-bj83d7f400qd6");
    }

    [Fact]
    public void Derived_ids_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        Claim Make() => new Occurrence(IncidentId.Parse("i")) { Where = new Area { Point = new GeoPoint(35.5, 36.25) }, When = new(-43) };
        try
        {
            var id = Make().Id;
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            Make().Id.Should().Be(id);
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Make().Id.Should().Be(id);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equal_points_make_equal_claims_of_one_id()
    {
        static Claim At(double latitude) => new Occurrence(IncidentId.Parse("i")) { Where = new Area { Point = new GeoPoint(latitude, 0) } };

        At(-0.0).Should().Be(At(0.0));
        At(-0.0).Id.Should().Be(At(0.0).Id);
    }

    [Fact]
    public void A_given_id_is_kept_whatever_changes()
    {
        var claim = new Membership(Samples.A, Samples.B, MembershipKind.Member).WithId("m-1");

        claim.HasGivenId.Should().BeTrue();
        claim.Id.Value.Should().Be("m-1");
        (claim with { Weight = "major" }).Id.Value.Should().Be("m-1");
        claim.Denied().Per(Report).Id.Value.Should().Be("m-1");
        FluentActions.Invoking(() => claim.WithId("m 1")).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_copy_derives_its_own_id_even_after_the_original_has_derived_its_own()
    {
        var claim = new Membership(Samples.A, Samples.B, MembershipKind.Member);
        var id = claim.Id;

        var copy = claim with { Weight = "major" };

        copy.Id.Should().NotBe(id);
        (copy with { Weight = "" }).Id.Should().Be(id);
        claim.Id.Should().Be(id);
    }

    [Fact]
    public void A_claim_with_its_derived_id_given_is_the_same_claim()
    {
        var derived = new Membership(Samples.A, Samples.B, MembershipKind.Member);
        var given = derived with { Id = derived.Id };

        given.HasGivenId.Should().BeTrue();
        given.Should().Be(derived);
        derived.Should().Be(given);
        given.GetHashCode().Should().Be(derived.GetHashCode());
        (derived with { Id = ClaimId.Parse("other") }).Should().NotBe(derived);
        new HashSet<Claim> { derived, given }.Should().ContainSingle();
    }

    [Fact]
    public void Nulls_are_refused_where_they_enter()
    {
        var claim = new Membership(Samples.A, Samples.B, MembershipKind.Member);

        FluentActions.Invoking(() => claim with { By = null! }).Should().Throw<ArgumentNullException>().WithParameterName("By");
        FluentActions.Invoking(() => claim with { Standing = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Standing");
        FluentActions.Invoking(() => claim with { Note = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Note");
        FluentActions.Invoking(() => claim with { Weight = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Weight");
        FluentActions.Invoking(() => claim.Per((Source)null!)).Should().Throw<ArgumentNullException>().WithParameterName("source");
        FluentActions.Invoking(() => claim.Superseding(null!)).Should().Throw<ArgumentNullException>().WithParameterName("other");
        FluentActions.Invoking(() => claim.Standing(StandingKind.Rejected, " ")).Should().Throw<ArgumentException>().WithParameterName("reason");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Strings_of_claims_are_never_null(string kind)
    {
        var claim = Sample(kind);
        foreach (var member in Samples.Content(claim.GetType()).Where(m => m.PropertyType == typeof(string) || m.PropertyType == typeof(Area)))
        {
            FluentActions.Invoking(() => Samples.With(claim, member, null)).Should().Throw<TargetInvocationException>()
                .WithInnerException<ArgumentNullException>().WithParameterName(member.Name);
        }
    }

    private static Claim Sample(string kind) => Samples.Claims.Single(c => c.Kind == kind);
}
