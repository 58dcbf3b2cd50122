using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Tests.Serializing;

/// <summary>Types of one's own hold values of ours as their texts, without a resolver, and never by their insides.</summary>
public class OwnTypesTests
{
    private static readonly Small Known = new(
        Estimate.AtLeast(78),
        ImpreciseDate.Parse("2020-10~"),
        ActorId.Parse("afp"),
        Harm.Killed,
        Timing.Parse("2020/2021"),
        Share.Parse("half"),
        Reference<PlaceId>.Described("a camp"),
        Certainty.Possible,
        AdmiraltyGrade.Parse("B2"),
        RelativeDate.Parse("on Monday"),
        Estimate.Unknown);

    [Fact]
    public void A_generated_context_writes_texts_and_reads_them_back()
    {
        var text = JsonSerializer.Serialize(Known, OwnTypes.Default.Small);

        text.Should().Be("""{"killed":"at least 78","when":"2020-10~","who":"afp","harm":"killed","over":"2020/2021","part":"half","where":{"described":"a camp"},"sure":"possible","grade":"B2","wording":"on Monday","wounded":null}""");
        JsonSerializer.Deserialize(text, OwnTypes.Default.Small).Should().Be(Known with { Wounded = null });
    }

    [Fact]
    public void Reflection_writes_the_same()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

        var text = JsonSerializer.Serialize(Known, options);

        text.Should().Be(JsonSerializer.Serialize(Known, OwnTypes.Default.Small));
        JsonSerializer.Deserialize<Small>(text, options).Should().Be(Known with { Wounded = null });
    }

    [Fact]
    public void What_is_not_known_is_null_and_comes_back_unknown()
    {
        var unknown = new Small(default, default, default, default, default, null, default, Certainty.Impossible, default, null, null);

        var text = JsonSerializer.Serialize(unknown, OwnTypes.Default.Small);

        text.Should().Be("""{"killed":null,"when":null,"who":null,"harm":null,"over":null,"part":null,"where":null,"sure":"impossible","grade":"F6","wording":null,"wounded":null}""");
        JsonSerializer.Deserialize(text, OwnTypes.Default.Small).Should().Be(unknown);
    }

    [Fact]
    public void Words_may_be_names_of_members()
    {
        Dictionary<Harm, Estimate> tolls = new() { [Harm.Killed] = Estimate.Exactly(3) };

        var text = JsonSerializer.Serialize(tolls, OwnTypes.Default.DictionaryHarmEstimate);

        text.Should().Be("""{"killed":"3"}""");
        JsonSerializer.Deserialize(text, OwnTypes.Default.DictionaryHarmEstimate).Should().Equal(tolls);
    }

    [Theory]
    [InlineData("""{"killed":78}""", "Expected a text or null for Estimate")]
    [InlineData("""{"grade":null}""", "Expected a text for AdmiraltyGrade")]
    [InlineData("""{"when":"2020-13"}""", "2020-13")]
    [InlineData("""{"where":{}}""", "It says nothing.")]
    [InlineData("""{"sure":2}""", "sure")]
    public void What_is_none_is_refused(string text, string told)
    {
        var read = () => JsonSerializer.Deserialize(text, OwnTypes.Default.Small);

        read.Should().Throw<JsonException>().WithMessage($"*{told}*");
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        var write = () => JsonSerializer.Serialize(Known with { Harm = Harm.Parse("x\ud83d") }, OwnTypes.Default.Small);

        write.Should().Throw<JsonException>().WithMessage("*half a character*");
    }

    [Fact]
    public void A_record_or_an_item_is_refused_and_not_written_by_its_insides()
    {
        var record = () => JsonSerializer.Serialize(new WithRecord([]), OwnTypes.Default.WithRecord);
        var item = () => JsonSerializer.Serialize(new WithItem(new("Strike")), OwnTypes.Default.WithItem);
        var read = () => JsonSerializer.Deserialize("""{"Item":{"Name":"Strike"}}""", OwnTypes.Default.WithItem);
        var reflected = () => JsonSerializer.Serialize(new Incident("Strike"));

        record.Should().Throw<NotSupportedException>().WithMessage("*how ConflictRecord is written*JsonTypeInfoResolver.Combine(ConflictJsonTypes.Default, *");
        item.Should().Throw<NotSupportedException>().WithMessage("*how Incident is written*");
        read.Should().Throw<NotSupportedException>().WithMessage("*how Incident is written*");
        reflected.Should().Throw<NotSupportedException>().WithMessage("*how Incident is written*");
    }

    [Fact]
    public void A_part_of_an_item_and_an_answer_are_refused()
    {
        var part = () => JsonSerializer.Serialize(new WithPart(default), OwnTypes.Default.WithPart);
        Incident strike = new("Strike");
        ConflictRecord record = [strike];
        var answer = () => JsonSerializer.Serialize(new WithAnswer(record.Killed(strike)), OwnTypes.Default.WithAnswer);

        part.Should().Throw<NotSupportedException>().WithMessage("GeoPoint has no form of its own*");
        answer.Should().Throw<NotSupportedException>().WithMessage("*has no form of its own*");
    }

    /// <summary>Whatever an item is made of, answers, and all structs, whose members a serializer writes and cannot read.</summary>
    [Fact]
    public void Every_type_of_which_items_are_made_says_how_it_is_written_or_refuses()
    {
        var silent = Reachable().Where(t => !t.IsEnum && t.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null);

        silent.Select(t => t.Name).Should().BeEmpty();
    }

    private static HashSet<Type> Reachable()
    {
        var assembly = typeof(Item).Assembly;
        HashSet<Type> seen = [];
        Queue<Type> open = new(assembly.GetExportedTypes().Where(t => typeof(Item).IsAssignableFrom(t)
            || t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>))
            || t == typeof(ConflictRecord) || (t.IsValueType && !t.IsEnum && !t.IsNested)
            || (!t.ContainsGenericParameters && t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(Answer<>))));
        open.Enqueue(typeof(Answer<>));
        while (open.TryDequeue(out var type))
        {
            if (type.IsGenericType)
            {
                foreach (var argument in type.GetGenericArguments().Where(a => !a.IsGenericParameter))
                {
                    open.Enqueue(argument);
                }
            }

            if (type.Assembly != assembly || type.IsInterface || type.IsGenericParameter || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) || !seen.Add(type))
            {
                continue;
            }

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            {
                open.Enqueue(property.PropertyType);
            }
        }

        return seen;
    }
}
