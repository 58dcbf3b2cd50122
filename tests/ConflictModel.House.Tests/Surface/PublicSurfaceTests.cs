namespace ConflictModel.House.Tests.Surface;

/// <summary>Holds every public type of the libraries to the conventions; how each convention fails is shown beside it, in its own tests.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public void Types_do_not_change() =>
        Settled(Packages.AllPublicTypes().SelectMany(Immutability.Complaints), Exemptions.FromImmutability);

    [Fact]
    public void What_parses_also_tries_to_parse() =>
        Settled(Packages.AllPublicTypes().SelectMany(TextForms.Complaints), Exemptions.FromTextForms);

    [Fact]
    public void Types_stand_in_the_shared_namespace_or_in_their_own_packages() =>
        Settled(Packages.Libraries.SelectMany(library => Packages.PublicTypes(library).SelectMany(type => Shape.Homeless(type, library))), []);

    [Fact]
    public void Classes_are_sealed_or_abstract() =>
        Settled(Packages.AllPublicTypes().SelectMany(Shape.Open), Exemptions.FromSealing);

    [Fact]
    public void Signatures_do_not_speak_in_the_times_of_the_framework() =>
        Settled(Packages.AllPublicTypes().SelectMany(Shape.FrameworkTimes), Exemptions.FromFrameworkTimes);

    [Fact]
    public void Numbers_and_dates_of_items_are_never_bare()
    {
        var item = Packages.Load(Packages.Domain).GetType("ConflictModel.Item");
        var items = Packages.AllPublicTypes().Where(type => item is not null && type.IsAssignableTo(item));

        Settled(items.SelectMany(BareFacts.Complaints), Exemptions.FromBareFacts);
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter() =>
        Settled(Packages.AllPublicTypes().SelectMany(NullHandling.Complaints), Exemptions.FromNullHandling);

    private static void Settled(IEnumerable<Complaint> complaints, Dictionary<string, string> exemptions) =>
        Exemptions.Unsettled(complaints, exemptions).Should().BeEmpty();
}
