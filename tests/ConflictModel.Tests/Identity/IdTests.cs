using System.Globalization;
using System.Reflection;

namespace ConflictModel.Tests.Identity;

public class IdTests
{
    public static TheoryData<Type> Ids()
    {
        var data = new TheoryData<Type>();
        foreach (var type in typeof(ConflictRecord).Assembly.GetExportedTypes()
            .Where(t => t.IsValueType && t != typeof(EntityId) && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IItemId<>))))
        {
            data.Add(type);
        }

        return data;
    }

    [Theory]
    [InlineData("Russia", "russia")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("National Liberation Front", "national-liberation-front")]
    [InlineData("  Hay'at Tahrir al-Sham  ", "hayat-tahrir-al-sham")]
    [InlineData("Hay’at Tahrir al‑Sham", "hayat-tahrir-al-sham")]
    [InlineData("Hayʼat Tahrir al-Sham", "hayat-tahrir-al-sham")]
    [InlineData("هيئة تحرير الشام", "هيئة-تحرير-الشام")]
    [InlineData("فَيْلَق الشام", "فيلق-الشام")]
    [InlineData("Вооружённые силы", "вооружённые-силы")]
    [InlineData("Новый", "новый")] // in these scripts, a sign above makes another letter
    [InlineData("ガザ", "ガザ")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("Ga\u0304za", "gaza")]
    [InlineData("İdlib", "idlib")]
    [InlineData("IDLIB", "idlib")]
    [InlineData("Resolution 2254 (2015)", "resolution-2254-2015")]
    [InlineData("M23 / ARC", "m23-arc")]
    [InlineData("🔥 Fire 🔥", "fire")]
    [InlineData("韓国", "韓国")]
    [InlineData("한국", "한국")]
    [InlineData("𐤀𐤁", "𐤀𐤁")] // letters outside the first plane are letters too
    public void Names_make_ids(string name, string id)
    {
        ActorId.From(name).Value.Should().Be(id);
        ActorId.Parse(id).Should().Be(ActorId.From(name), "an id made from a name can be read again");
    }

    [Theory]
    [InlineData("🔥")]
    [InlineData("🔥🔥🔥")]
    [InlineData("—")]
    [InlineData("!?")]
    [InlineData("’")]
    public void Names_without_letter_or_digit_are_refused(string name)
    {
        FluentActions.Invoking(() => new Faction(name)).Should().Throw<ArgumentException>()
            .WithMessage($"No actor id can be made from the name '{name}': give one.*").WithParameterName(nameof(name));
        new Faction(name, ActorId.Parse("given")).Id.Value.Should().Be("given");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Blank_names_are_refused(string? name) => FluentActions.Invoking(() => new Truce(name!)).Should().Throw<ArgumentException>();

    [Fact]
    public void Names_make_the_same_id_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            ActorId.From("IDLIB").Value.Should().Be("idlib");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(199, 0)]
    [InlineData(200, 0)]
    [InlineData(500, 0)]
    [InlineData(199, 1)]
    [InlineData(198, 2)]
    public void Long_names_make_ids_cut_between_characters(int plain, int outside)
    {
        var name = new string('a', plain) + string.Concat(Enumerable.Repeat("𐤀", outside));

        var id = ActorId.From(name).Value;

        id.Length.Should().BeLessThanOrEqualTo(200);
        ActorId.TryParse(id, out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("a b", "position 1 holds ' '")]
    [InlineData("a/b", "position 1 holds '/'")]
    [InlineData("idlib~", "position 5 holds '~'")]
    [InlineData("a\u0000b", "position 1 holds '\\u0000'")]
    [InlineData("fire🔥", "position 4 holds '🔥'")]
    public void Bad_ids_are_refused_saying_where(string text, string why)
    {
        FluentActions.Invoking(() => TruceId.Parse(text)).Should().Throw<FormatException>().WithMessage($"*is no truce id: *{why}*");
        TruceId.TryParse(text, out var id).Should().BeFalse();
        id.Should().Be(default(TruceId));
    }

    [Fact]
    public void Half_a_character_is_refused_in_ids_and_names()
    {
        FluentActions.Invoking(() => TruceId.Parse("a\ud83d")).Should().Throw<FormatException>().WithMessage("*half a character stands at position 1*");
        FluentActions.Invoking(() => TruceId.Parse("\udd25")).Should().Throw<FormatException>().WithMessage("*half a character stands at position 0*");
        FluentActions.Invoking(() => new Truce("\udd25")).Should().Throw<ArgumentException>().WithParameterName("name");
    }

    [Fact]
    public void Overlong_ids_are_refused() =>
        FluentActions.Invoking(() => ClaimId.Parse(new string('x', 201))).Should().Throw<FormatException>().WithMessage("*it has 201 characters, and 200 is the most.");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_keeps_to_the_same_rules(Type type) =>
        typeof(IdTests).GetMethod(nameof(KeepsToTheRules), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type) // it stands below
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    [Fact]
    public void Every_family_has_its_word_and_its_section()
    {
        EntityFamilies.All.Should().Equal(Enum.GetValues<EntityFamily>().Where(f => f is not EntityFamily.None));
        foreach (var family in EntityFamilies.All)
        {
            EntityId.Parse($"{EntityFamilies.Word(family)}:x").Family.Should().Be(family);
            EntityId.Parse($"{EntityFamilies.Word(family)}:x").Pointer.Should().Be($"/{EntityFamilies.Section(family)}/x");
        }

        FluentActions.Invoking(() => EntityFamilies.Word(EntityFamily.None)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => EntityFamilies.Section((EntityFamily)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("truce")]
    [InlineData("truce:")]
    [InlineData(":x")]
    [InlineData("monument:x")]
    [InlineData("Truce:x")]
    [InlineData("truce:a b")]
    public void Entity_ids_need_a_known_family_and_an_id(string text)
    {
        FluentActions.Invoking(() => EntityId.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no entity id*");
        EntityId.TryParse(text, out var id).Should().BeFalse();
        id.Should().Be(default(EntityId));
    }

    [Fact]
    public void A_place_and_a_truce_of_one_name_are_two()
    {
        EntityId place = PlaceId.Parse("idlib");
        EntityId truce = TruceId.Parse("idlib");

        place.Should().NotBe(truce);
        EntityId.Parse(place.ToString()).Should().Be(place);
        EntityId.Parse("truce:a:b").Value.Should().Be("a:b");
    }

    private static void KeepsToTheRules<T>()
        where T : struct, IItemId<T>
    {
        var id = T.Parse("a-1_b.c:d+e@f", null);
        id.Value.Should().Be("a-1_b.c:d+e@f");
        id.ToString().Should().Be(id.Value);
        id.Should().Be(T.Parse(new string(id.Value.ToCharArray()), null));
        T.Parse("X", null).Should().NotBe(T.Parse("x", null), "case counts");
        default(T).Value.Should().BeEmpty();
        FluentActions.Invoking(() => T.Parse(null!, null)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        T.TryParse(null, null, out var result).Should().BeFalse();
        result.Should().Be(default(T));
        typeof(T).GetMethod("From", [typeof(string)])!.Invoke(null, ["Türkiye"]).Should().Be(T.Parse("turkiye", null)); // every id is made from names
    }

    [Fact]
    public void An_id_without_its_family_shows_where_the_family_goes() =>
        FluentActions.Invoking(() => EntityId.Parse("raid")).Should().Throw<FormatException>().WithMessage("'raid' is no entity id: here the family comes first, such as incident:raid.");

    [Theory]
    [InlineData("incidents:raid", "write incident:raid.")]
    [InlineData("Incident:raid", "write incident:raid.")]
    [InlineData("state:north", "'state' is no family; they are actor, place, conflict, dyad, incident, instrument, truce, deployment, process, meeting, source. States, factions, alliances, organizations and people are actors; agreements and resolutions are instruments.")]
    public void A_word_that_is_no_family_is_told_with_those_there_are(string text, string told) =>
        FluentActions.Invoking(() => EntityId.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no entity id: {told}");
}
