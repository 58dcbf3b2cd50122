using System.Reflection;

namespace ConflictModel.Tests.Items;

public class UnknownWordTests
{
    private static readonly ActorId A = ActorId.Parse("a");

    /// <summary>Every kind of item, with each of its members that holds a word of a vocabulary.</summary>
    public static TheoryData<string, string> Members()
    {
        var data = new TheoryData<string, string>();
        foreach (var item in Items())
        {
            foreach (var member in item.GetType().GetProperties().Where(p => p.CanWrite && IsVocabulary(p.PropertyType)))
            {
                data.Add(item.Kind, member.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_word_of_any_member_is_found_if_this_version_does_not_know_it(string kind, string member)
    {
        var item = Items().Single(i => i.Kind == kind);
        var property = item.GetType().GetProperty(member)!; // listed above
        var parse = property.PropertyType.GetMethod("Parse", [typeof(string)])!; // every vocabulary has it

        var changed = Samples.With(item, property, parse.Invoke(null, ["kiled"]));

        changed.FindUnknownWords().Should().Equal(new UnknownWord(char.ToLowerInvariant(member[0]) + member[1..], "kiled"));
        Samples.With(item, property, Samples.Of(property.PropertyType)[0]).FindUnknownWords().IsEmpty.Should().BeTrue("it is known");
        Samples.With(item, property, Activator.CreateInstance(property.PropertyType)).FindUnknownWords().IsEmpty.Should().BeTrue("it is not stated");
    }

    [Fact]
    public void Words_within_values_are_found_too()
    {
        var toll = new CasualtyEstimate(IncidentId.Parse("i"), Harm.Killed, Estimate.Exactly(1));

        Found(toll with { People = new Population(PopulationKind.Parse("sailors")) }).Should().Equal("people: sailors");
        Found(toll with { Standing = new Standing { Kind = StandingKind.Parse("doubted") } }).Should().Equal("standing: doubted");
        Found(toll.Linked(LinkKind.Repeats, toll).Linked(LinkKind.Parse("echoes"), toll)).Should().Equal("links/1/kind: echoes");
        Found(new Support(A, A) { With = [SupportType.Weapons, SupportType.Parse("songs"), SupportType.Unstated] }).Should().Equal("with: songs");
    }

    [Fact]
    public void All_of_an_item_are_found_and_words_of_the_source_are_none()
    {
        var toll = new CasualtyEstimate(IncidentId.Parse("i"), Harm.Parse("kiled"), Estimate.OfWord("dozens"))
        {
            People = new Population(default, words: "sailors"),
            Mood = Mood.Parse("sung"),
            Note = "kiled",
        };

        Found(toll).Should().Equal("harm: kiled", "mood: sung");
        toll.Id.Should().NotBe((toll with { Harm = Harm.Killed }).Id, "an unknown word is kept, and taken for no other");
    }

    private static IEnumerable<string> Found(Item item) => item.FindUnknownWords().ToArray().Select(w => $"{w.Member}: {w.Word}");

    private static bool IsVocabulary(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IVocabulary<>));

    private static IEnumerable<Item> Items() => [.. Samples.Claims, .. Entities()];

    /// <summary>Makes an entity of each kind that is made from a name.</summary>
    private static IEnumerable<Item> Entities() =>
        from type in typeof(Entity).Assembly.GetExportedTypes()
        where type.IsSubclassOf(typeof(Entity)) && !type.IsAbstract
        from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
        where constructor.GetParameters() is [{ ParameterType: var first }, { HasDefaultValue: true }] && first == typeof(string)
        select (Item)constructor.Invoke(["Sample", null]);
}
