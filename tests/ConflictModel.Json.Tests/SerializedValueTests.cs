using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ConflictModel.Json.Tests;

/// <summary>Every value of the model that has a text may stand in types of one's own, as documents write it.</summary>
public class SerializedValueTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = ConflictJsonTypes.Default };

    public static TheoryData<Type> Vocabularies => Types(IsVocabulary);

    public static TheoryData<Type> Ids => Types(t => Implements(t, typeof(IItemId<>)));

    public static TheoryData<Type> Families => Types(t => Implements(t, typeof(IEntityId<>)));

    /// <summary>Texts of all other types that are read from one, each as documents have it; a type without one fails.</summary>
    private static readonly Dictionary<Type, string[]> Texts = new()
    {
        [typeof(ImpreciseDate)] = ["2020-10~", "2020-10-26", "2004-06~-11"],
        [typeof(ImpreciseInterval)] = ["2018/..", "2020-03-05/2020-03-06"],
        [typeof(DateSet)] = ["{2020-10-26,2020-10-28}"],
        [typeof(Moment)] = ["2020-10-26T14:00Z", "2020-10-26"],
        [typeof(Timing)] = ["2020-10-26", "2020/2021"],
        [typeof(EdtfExpression)] = ["2001-21/..", "[1667,1668]"],
        [typeof(RelativeDate)] = ["on Monday"],
        [typeof(CalendarLength)] = ["P7D"],
        [typeof(Deadline)] = ["P60D after signed of instrument:accord"],
        [typeof(Estimate)] = ["at least 78", "5-6 (invented)", "dozens"],
        [typeof(Share)] = ["half", "the majority"],
        [typeof(ContentHash)] = ["sha256:" + new string('0', 64)],
        [typeof(Locator)] = ["page 3"],
        [typeof(AdmiraltyGrade)] = ["B2", "F6"],
    };

    [Fact]
    public void Every_type_of_the_model_that_is_read_from_a_text_is_known()
    {
        foreach (var type in typeof(Item).Assembly.GetExportedTypes().Where(t => !t.IsInterface && Implements(t, typeof(IParsable<>))))
        {
            Known(type).Should().BeTrue("{0} has a text", type);
            (IsVocabulary(type) || Implements(type, typeof(IItemId<>)) || Texts.ContainsKey(type)).Should().BeTrue("{0} is tested here", type);
            if (type.IsValueType)
            {
                Known(typeof(Nullable<>).MakeGenericType(type)).Should().BeTrue("{0} may be left open", type);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_word_is_its_text(Type vocabulary)
    {
        var words = ((System.Collections.IEnumerable)vocabulary.GetProperty("Known", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Cast<IWord>().ToArray(); // every vocabulary has it

        words.Should().NotBeEmpty();
        foreach (var word in words)
        {
            Json(word).Should().Be($"\"{word.Word}\"");
            Read(vocabulary, $"\"{word.Word}\"").Should().Be(word);
        }

        var later = (IWord)Read(vocabulary, "\"word-of-a-later-version\"")!; // it is read, or throws
        (later.Word, later.IsKnown).Should().Be(("word-of-a-later-version", false));
        Json(later).Should().Be("\"word-of-a-later-version\"");
        Json(Activator.CreateInstance(vocabulary)!).Should().Be("null", "nothing is said"); // a struct
        Read(vocabulary, "null").Should().Be(Activator.CreateInstance(vocabulary));
        Refused(vocabulary, "3").Should().StartWith($"Expected a text or null for {vocabulary.Name}");
        Refused(vocabulary, "\" \"").Should().Contain("is no word for");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_its_text(Type id)
    {
        var text = id == typeof(EntityId) ? "truce:calm" : "calm";

        Json(Read(id, $"\"{text}\"")!).Should().Be($"\"{text}\"");
        Json(Activator.CreateInstance(id)!).Should().Be("null");
        Refused(id, "\"a b\"").Should().Contain("a b");
    }

    [Fact]
    public void A_value_is_its_text()
    {
        foreach (var (type, texts) in Texts)
        {
            foreach (var text in texts)
            {
                Json(Read(type, $"\"{text}\"")!).Should().Be($"\"{text}\"", "{0} reads it", type);
            }

            Refused(type, "true").Should().StartWith($"Expected a text");
        }
    }

    [Fact]
    public void A_value_that_is_not_known_is_null_but_a_grade_is_never_made_up()
    {
        foreach (var type in Texts.Keys.Where(t => t.IsValueType && t != typeof(AdmiraltyGrade)))
        {
            Json(Activator.CreateInstance(type)!).Should().Be("null", "{0} may be unknown", type);
            Read(type, "null").Should().Be(Activator.CreateInstance(type));
        }

        Json(default(AdmiraltyGrade)).Should().Be("\"F6\"");
        Refused(typeof(AdmiraltyGrade), "null").Should().StartWith("Expected a text for AdmiraltyGrade");
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_reference_is_an_id_or_says_what_is_known_instead(Type id)
    {
        var type = typeof(Reference<>).MakeGenericType(id);
        var (one, other) = id == typeof(EntityId) ? ("actor:a", "actor:b") : ("a", "b");
        string[] texts =
        [
            $"\"{one}\"", """{"described":"local gunmen"}""", """{"described":"local gunmen","several":true}""", $$"""{"oneOf":["{{one}}","{{other}}"]}""",
            """{"is":"none"}""", """{"is":"to-be-agreed"}""", "null",
        ];
        foreach (var text in texts)
        {
            Json(Read(type, text)!).Should().Be(text);
        }

        texts.Select(t => Read(type, t)).Should().OnlyHaveUniqueItems();
        Read(type, """{"is":"unknown"}""").Should().Be(Activator.CreateInstance(type));
    }

    [Theory]
    [InlineData("3", "Number is no reference.")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("{}", "It says nothing.")]
    [InlineData("""{"is":"gone"}""", "'gone' is no word")]
    [InlineData("""{"is":"none","described":"x"}""", "\"described\" stands beside another member.")]
    [InlineData("""{"is":"none","several":true}""", "\"several\" stands without \"described\".")]
    [InlineData("""{"oneOf":["a"]}""", "at least two different candidates")]
    [InlineData("""{"oneOf":"a"}""", "A reference says one thing")]
    [InlineData("""{"described":" "}""", "A reference says one thing")]
    [InlineData("""{"described":null}""", "null is no text.")]
    [InlineData("""{"who":"x"}""", "\"who\" is no member of a reference.")]
    public void What_is_no_reference_is_refused_with_a_sentence(string text, string message) =>
        Refused(typeof(Reference<ActorId>), text).Should().Contain(message).And.Contain("A reference says one thing");

    [Fact]
    public void Half_a_character_is_refused_and_not_replaced()
    {
        var write = () => Json(Harm.Parse("x\ud83d"));
        var describe = () => Json(Reference<ActorId>.Described("\ude00x"));

        write.Should().Throw<JsonException>().WithMessage("*half a character*");
        describe.Should().Throw<JsonException>().WithMessage("*half a character*");
        Json(Harm.Parse("x\ud83d\ude00")).Should().Be("\"x\\uD83D\\uDE00\"");
    }

    [Fact]
    public void Words_may_be_the_names_of_members()
    {
        var counts = new Dictionary<Harm, int> { [Harm.Killed] = 3, [Harm.Parse("starved")] = 1 };
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ConflictJsonTypes.Default, new DefaultJsonTypeInfoResolver()) };

        var text = JsonSerializer.Serialize(counts, options);

        text.Should().Be("""{"killed":3,"starved":1}""");
        JsonSerializer.Deserialize<Dictionary<Harm, int>>(text, options).Should().Equal(counts);
    }

    private static string Json(object value) => JsonSerializer.Serialize(value, Options.GetTypeInfo(value.GetType()));

    private static object? Read(Type type, string text) => JsonSerializer.Deserialize(text, Options.GetTypeInfo(type));

    private static string Refused(Type type, string text)
    {
        var read = () => Read(type, text);
        return read.Should().Throw<JsonException>("{0} is no {1}", text, type).Which.Message;
    }

    private static bool Known(Type type) => ConflictJsonTypes.Default.GetTypeInfo(type, Options) is not null;

    private static bool IsVocabulary(Type type) => Implements(type, typeof(IVocabulary<>));

    private static bool Implements(Type type, Type form) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == form);

    private static TheoryData<Type> Types(Func<Type, bool> wanted) =>
        [.. typeof(Item).Assembly.GetExportedTypes().Where(t => t.IsValueType && wanted(t)).OrderBy(t => t.Name, StringComparer.Ordinal)];
}
