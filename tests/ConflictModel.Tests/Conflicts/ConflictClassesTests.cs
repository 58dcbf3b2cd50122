namespace ConflictModel.Tests.Conflicts;

/// <summary>What conflicts and actors are, under the code lists of the field, by somebody's account and for a time.</summary>
public class ConflictClassesTests
{
    private static readonly Conflict War = new("River war");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Speech = new("Speech") { Published = new(2031, 5, 4) };

    [Fact]
    public void Type_and_intensity_belong_to_a_year()
    {
        ConflictRecord record =
        [
            War, Paper,
            War.ClassifiedAs(ConflictType.Intrastate).During(ImpreciseInterval.Parse("2029/2029")).Per(Paper),
            War.ClassifiedAs(ConflictType.InternationalizedIntrastate).During(ImpreciseInterval.Parse("2030/2030")).Per(Paper),
            War.ClassifiedAs(ConflictIntensity.Minor).During(ImpreciseInterval.Parse("2029/2029")).Per(Paper),
            War.ClassifiedAs(ConflictIntensity.War).During(ImpreciseInterval.Parse("2030/2030")).Per(Paper),
        ];

        record.On(new(2029, 6, 1)).ClassesOf<ConflictType>(War).Select(a => a.Value).Should().Equal(ConflictType.Intrastate);
        record.On(new(2030, 6, 1)).ClassesOf<ConflictType>(War).Select(a => a.Value).Should().Equal(ConflictType.InternationalizedIntrastate);
        record.On(new(2030, 6, 1)).ClassesOf<ConflictIntensity>(War).Select(a => a.Value).Should().Equal(ConflictIntensity.War);
    }

    [Fact]
    public void What_sort_an_actor_is_may_change_and_a_label_belongs_to_who_uses_it()
    {
        ConflictRecord record =
        [
            Brigade, Paper, Speech,
            Brigade.ClassifiedAs(AcledActorType.RebelGroup).During(ImpreciseInterval.Parse("2025/2029")).Per(Paper),
            Brigade.ClassifiedAs(AcledActorType.StateForces).Since(new ImpreciseDate(2030)).Per(Paper),
            Brigade.ClassifiedAs(new Code("label", "bandits")).Per(Speech),
        ];

        record.On(new(2027)).ClassesOf<AcledActorType>(Brigade).Select(a => a.Value).Should().Equal(AcledActorType.RebelGroup);
        record.On(new(2031)).ClassesOf<AcledActorType>(Brigade).Select(a => a.Value).Should().Equal(AcledActorType.StateForces);
        record.On(new(2031, 5, 4)).CodesOf(Brigade).Single(a => a.Value.Scheme == "label").Origins.Should().Equal(Origin.Of(Speech));
    }

    [Fact]
    public void The_code_lists_keep_the_order_of_their_codebooks_and_words_of_later_versions()
    {
        ConflictType.Known.Select(t => t.Word).Should().Equal("extrasystemic", "interstate", "intrastate", "internationalized-intrastate");
        ConflictIntensity.Known.Select(t => t.Word).Should().Equal("minor", "war");
        AcledActorType.Known.Count.Should().Be(8);
        AcledActorType.Parse("later").IsKnown.Should().BeFalse();
        new[] { Scheme<ConflictType>(), Scheme<ConflictIntensity>(), Scheme<AcledActorType>() }.Should().Equal("ucdp-conflict-type", "ucdp-intensity", "acled-actor-type");
    }

    private static string Scheme<T>()
        where T : struct, ICodeList<T> => T.Scheme;
}
