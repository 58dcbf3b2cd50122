namespace ConflictModel.Validation.Tests.Rules.Places;

public class PlacesMustNotCircleTests
{
    [Fact]
    public void Fires_once_for_a_circle_and_names_its_places()
    {
        var finding = Check(In("Village", "district"), In("District", "coast"), In("Coast", "district"), In("Hamlet", "village")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8005" && f.Severity == Severity.Error && f.Pointer == "/places/district/within");
        finding.Message.Should().Be("2 places lie within one another in a circle: District, Coast.");
        finding.Related.Should().Equal(new RelatedPlace("/places/coast/within", "Coast"));
    }

    [Fact]
    public void A_place_does_not_lie_within_itself() => Check(In("Oxwell", "oxwell")).Should().ContainSingle().Which.Message.Should().Be("Oxwell lies within itself.");

    [Fact]
    public void Finds_each_circle() => Check(In("A", "b"), In("B", "a"), In("C", "d"), In("D", "c"), In("E", "a")).Should().HaveCount(2);

    [Fact]
    public void Is_silent_for_trees_and_what_is_open()
    {
        Check(In("A", "c"), In("B", "c"), In("C", "d"), new Place("D")).Should().BeEmpty();
        Check(In("A", "b"), new Place("B") { Within = Reference<PlaceId>.OneOf([PlaceId.Parse("a"), PlaceId.Parse("c")]) }, new Place("C")).Should().BeEmpty();
    }

    [Fact]
    public void Long_circles_are_walked_once_and_shown_in_part()
    {
        var finding = Check([.. Enumerable.Range(0, 10_000).Select(i => In($"P{i}", $"p{(i + 1) % 10_000}"))]).Should().ContainSingle().Subject;

        finding.Message.Should().Be("10000 places lie within one another in a circle: P0, P1, P2, P3, P4, P5, P6, P7 and 9992 more.");
        finding.Related.Should().HaveCount(8);
    }

    [Fact]
    public void A_circle_of_eight_is_shown_whole() =>
        Check([.. Enumerable.Range(0, 8).Select(i => In($"P{i}", $"p{(i + 1) % 8}"))]).Should().ContainSingle()
            .Which.Message.Should().Be("8 places lie within one another in a circle: P0, P1, P2, P3, P4, P5, P6, P7.");

    private static Place In(string name, string whole) => new(name) { Within = PlaceId.Parse(whole) };

    private static ValueList<Finding> Check(params Place[] places) => Checking.Against("CM8005", [.. places]);
}
