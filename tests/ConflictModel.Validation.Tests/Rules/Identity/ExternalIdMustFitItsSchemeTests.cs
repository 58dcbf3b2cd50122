namespace ConflictModel.Validation.Tests.Rules.Identity;

public class ExternalIdMustFitItsSchemeTests
{
    private static readonly State State = new("Varn", ActorId.Parse("varn"));
    private static readonly Place Place = new("Varn", PlaceId.Parse("varn"));
    private static readonly Incident Raid = new("Raid", IncidentId.Parse("raid"));

    public static TheoryData<Entity, IdScheme, string> Good => new()
    {
        { State, IdScheme.Wikidata, "Q858" },
        { State, IdScheme.Iso3166, "SY" },
        { State, IdScheme.Iso3166, "SYR" },
        { Place, IdScheme.Iso3166, "760" },
        { Place, IdScheme.Iso3166, "SY-ID" },
        { Place, IdScheme.Iso3166, "GB-ENG" },
        { Place, IdScheme.Iso3166, "AR-B" },
        { Place, IdScheme.Iso3166, "CSHH" }, // a country that was
        { State, IdScheme.GleditschWard, "2" },
        { Place, IdScheme.GleditschWard, "990" },
        { State, IdScheme.UcdpActor, "118" },
        { State, IdScheme.UcdpActor, "123456789012" },
        { new Conflict("War"), IdScheme.UcdpConflict, "299" },
        { new Dyad("Sides"), IdScheme.UcdpDyad, "406" },
        { Raid, IdScheme.UcdpEvent, "412700" },
        { Raid, IdScheme.Acled, "SYR1234" },
        { new Agreement("Pact"), IdScheme.PaX, "2273" },
        { new Truce("Truce"), IdScheme.PaX, "2273" },
        { Place, IdScheme.PCode, "SY07" },
        { Place, IdScheme.PCode, "SY" },
        { Place, IdScheme.PCode, "UA0102030A" },
        { Raid, IdScheme.Parse("our-list"), "whatever it is" },
    };

    public static TheoryData<Entity, IdScheme, string> Misshapen => new()
    {
        { State, IdScheme.Wikidata, "858" },
        { State, IdScheme.Wikidata, "Q" },
        { State, IdScheme.Wikidata, "Q0858" },
        { State, IdScheme.Wikidata, "https://www.wikidata.org/wiki/Q858" },
        { State, IdScheme.Iso3166, "Syria" },
        { State, IdScheme.Iso3166, "sy" },
        { State, IdScheme.Iso3166, "S" },
        { State, IdScheme.Iso3166, "76" },
        { Place, IdScheme.Iso3166, "SY-" },
        { Place, IdScheme.Iso3166, "SYR-ID" },
        { Place, IdScheme.Iso3166, "SY-Id" },
        { Place, IdScheme.Iso3166, "SY-IDLB" },
        { State, IdScheme.GleditschWard, "1" },
        { State, IdScheme.GleditschWard, "991" },
        { State, IdScheme.GleditschWard, "SYR" },
        { State, IdScheme.UcdpActor, "A118" },
        { State, IdScheme.UcdpActor, "1234567890123" },
        { Raid, IdScheme.Acled, "SYr1234" },
        { Raid, IdScheme.Acled, "1234" },
        { Raid, IdScheme.Acled, "SYR" },
        { new Agreement("Pact"), IdScheme.PaX, "PAX-2273" },
        { Place, IdScheme.PCode, "07" },
        { Place, IdScheme.PCode, "SY 07" },
    };

    public static TheoryData<Entity, IdScheme, string> OfOtherThings => new()
    {
        { State, IdScheme.UcdpConflict, "299" },
        { new Conflict("War"), IdScheme.UcdpDyad, "406" },
        { new Conflict("War"), IdScheme.UcdpActor, "118" },
        { State, IdScheme.UcdpEvent, "412700" },
        { State, IdScheme.Acled, "SYR1234" },
        { State, IdScheme.PaX, "2273" },
        { State, IdScheme.PCode, "SY07" },
        { Raid, IdScheme.Iso3166, "SY" },
        { Raid, IdScheme.GleditschWard, "652" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Is_silent_for_codes_of_their_shape(Entity entity, IdScheme scheme, string code) => Check(entity, scheme, code).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Misshapen))]
    public void Fires_for_a_code_of_another_shape(Entity entity, IdScheme scheme, string code) =>
        Check(entity, scheme, code).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Id == "CM1003" && f.Severity == Severity.Warning && f.Pointer == $"{entity.Pointer}/externalIds/0" && f.Message.Contains($"is no code of {scheme}"));

    [Theory]
    [MemberData(nameof(OfOtherThings))]
    public void Fires_for_an_id_of_other_things(Entity entity, IdScheme scheme, string code) =>
        Check(entity, scheme, code).Should().ContainSingle().Which.Message.Should().StartWith($"{scheme} has ids of ");

    [Fact]
    public void Says_what_the_code_should_look_like() =>
        Check(State, IdScheme.GleditschWard, "1200").Should().ContainSingle().Which.Message.Should().Be(
            "“1200”, an id of Varn, is no code of gleditsch-ward: a state number of Gleditsch and Ward lies between 2 and 990.");

    [Fact]
    public void Says_of_what_the_scheme_has_ids() =>
        Check(State, IdScheme.UcdpConflict, "299").Should().ContainSingle().Which.Message.Should().Be(
            "ucdp-conflict has ids of conflicts, and Varn is of another family (actor): ucdp-conflict:299.");

    private static ValueList<Finding> Check(Entity entity, IdScheme scheme, string code)
    {
        var id = new ExternalId(scheme, code);
        return Checking.Against("CM1003", entity switch
        {
            State e => e with { ExternalIds = [id] },
            Place e => e with { ExternalIds = [id] },
            Incident e => e with { ExternalIds = [id] },
            Conflict e => e with { ExternalIds = [id] },
            Dyad e => e with { ExternalIds = [id] },
            Truce e => e with { ExternalIds = [id] },
            Agreement e => e with { ExternalIds = [id] },
            _ => throw new ArgumentOutOfRangeException(nameof(entity)),
        });
    }
}
