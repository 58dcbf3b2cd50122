using System.Reflection;

namespace ConflictModel.Tests.Values;

public class VocabularyTests
{
    public static TheoryData<Type> Vocabularies()
    {
        var data = new TheoryData<Type>();
        foreach (var type in typeof(ConflictRecord).Assembly.GetExportedTypes().Where(IsVocabulary))
        {
            data.Add(type);
        }

        return data;
    }

    [Fact]
    public void There_are_as_many_as_expected() => Vocabularies().Cast<object>().Count().Should().BeGreaterThanOrEqualTo(17);

    /// <summary>Code lists whose words are those of the codebook, to the letter: files are matched by them.</summary>
    private static readonly Type[] AsPrinted = [typeof(AcledEventType), typeof(AcledSubEventType), typeof(AcledActorType)];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Known_words_are_all_the_static_ones_once_each(Type type) => Call(nameof(KnownIsComplete), type);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void The_default_is_unstated(Type type) => Call(nameof(DefaultIsUnstated), type);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Words_that_are_not_known_survive(Type type) => Call(nameof(UnknownSurvives), type);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void What_is_no_word_is_refused(Type type) => Call(nameof(NonsenseIsRefused), type);

    private static void KnownIsComplete<T>()
        where T : struct, IVocabulary<T>
    {
        var words = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(T) && p.Name != "Unstated")
            .Select(p => (T)p.GetValue(null)!) // a struct is never null
            .ToArray();

        T.Known.Should().Equal(words, "words stand in the order of their definition");
        words.Select(w => w.Word).Should().OnlyHaveUniqueItems();
        if (!AsPrinted.Contains(typeof(T)))
        {
            words.Select(w => w.Word).Should().OnlyContain(w => w.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' || c == '_'));
        }

        foreach (var word in words)
        {
            word.IsKnown.Should().BeTrue();
            word.Should().NotBe(default(T));
            T.Parse(word.Word, null).Should().Be(word);
            word.ToString().Should().Be(word.Word);
        }
    }

    private static void DefaultIsUnstated<T>()
        where T : struct, IVocabulary<T>
    {
        typeof(T).GetProperty("Unstated", BindingFlags.Public | BindingFlags.Static)!.GetValue(null).Should().Be(default(T)); // each has one
        default(T).Word.Should().Be("unstated");
        default(T).IsKnown.Should().BeTrue();
        T.Known.Should().NotContain(default(T));
        T.Parse("unstated", null).Should().Be(default(T));
    }

    private static void UnknownSurvives<T>()
        where T : struct, IVocabulary<T>
    {
        foreach (var word in new[] { "of-a-later-version", "Word With Spaces", "كلمة", "x" })
        {
            var read = T.Parse(word, null);
            read.Word.Should().Be(word);
            read.IsKnown.Should().BeFalse();
            read.Should().NotBe(default(T));
            read.Should().Be(T.Parse(new string(word.ToCharArray()), null));
            T.TryParse(word, null, out var tried).Should().BeTrue();
            tried.Should().Be(read);
        }
    }

    private static void NonsenseIsRefused<T>()
        where T : struct, IVocabulary<T>
    {
        FluentActions.Invoking(() => T.Parse(null!, null)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        T.TryParse(null, null, out var result).Should().BeFalse();
        result.Should().Be(default(T));
        foreach (var text in new[] { "", "  ", " killed", "killed ", "kil\nled", "kil\u0000led", new string('x', 201) })
        {
            FluentActions.Invoking(() => T.Parse(text, null)).Should().Throw<FormatException>();
            T.TryParse(text, null, out result).Should().BeFalse();
            result.Should().Be(default(T));
        }
    }

    private static bool IsVocabulary(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IVocabulary<>));

    private static void Call(string name, Type type) =>
        typeof(VocabularyTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type) // named above
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
}
