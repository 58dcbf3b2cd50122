using System.Text;
using System.Text.Json;
using ConflictModel.Tests.Common;
using Xunit.Abstractions;

namespace ConflictModel.Tests.Time;

/// <summary>Broken, hostile and very long texts.</summary>
public class EdtfFuzzTests(ITestOutputHelper output)
{
    private const string Alphabet = "0123456789-/.,[]{}?~%XYESTZ+: \0\t\nuxy^()\u0661\uFF11\u2212\uD800é";

    private static readonly string[] Own =
    [
        "1985-04-12", "1985-04-12T23:20:30Z", "1964/2008-08", "Y170000002", "2001-21", "1984?", "2004-06-11%", "201X", "1985-XX-XX", "1985-04-12/..", "/1985",
        "Y-17E7", "Y17E7S3", "1950S2", "2001-34", "[1667,1668,1670..1672]", "{..1984-10-10,1985..}", "2004-06~-11", "?2004-06-~11", "1XXX-1X", "2004-06-~01/2004-06-~20", "[..2019]/2020",
    ];

    [Fact]
    public void Broken_texts_are_refused_with_a_sentence_and_never_otherwise()
    {
        var (random, corpus) = (new Random(31), Corpus());
        var (read, refused) = (0, 0);
        for (var i = 0; i < 12_000; i++)
        {
            var text = Broken(corpus[random.Next(corpus.Count)], corpus, random);
            var utf8 = Encoding.UTF8.GetBytes(text);
            var isAscii = text.All(char.IsAscii);
            Same<ImpreciseDate>(text, utf8, isAscii);
            Same<ImpreciseInterval>(text, utf8, isAscii);
            Same<DateSet>(text, utf8, isAscii);
            Same<Moment>(text, utf8, isAscii);
            if (Same<Timing>(text, utf8, isAscii))
            {
                read++;
            }
            else
            {
                refused++;
                var parse = () => Timing.Parse(text);
                parse.Should().Throw<FormatException>().Which.Message.Should().Contain("(position ").And.EndWith(").");
            }

            var isEdtf = EdtfExpression.TryParse(text, out var expression, out var fault);
            (isEdtf ? fault == default && fault.Why is null : expression == default && fault.Why.Length > 5 && fault.Position >= 0 && fault.Position <= text.Length)
                .Should().BeTrue($"'{text}': {fault}");
            (isEdtf && !Timing.TryParse(text, out _)).Should().BeFalse($"'{text}' is EDTF, and Timing refuses it");
        }

        output.WriteLine($"{read} broken texts are still times, {refused} are refused.");
        read.Should().BeGreaterThan(500);
        refused.Should().BeGreaterThan(5000);
    }

    [Theory]
    [InlineData("[1985,")]
    [InlineData("{1985-01-01..1985-01-02,")]
    [InlineData("9")]
    [InlineData("X")]
    [InlineData("%")]
    [InlineData("Y1")]
    [InlineData("Y9E9")]
    [InlineData("1985/")]
    [InlineData("..")]
    [InlineData("1985,")]
    [InlineData("\0")]
    public void A_million_characters_are_refused(string again)
    {
        var opening = again[0] is '[' or '{' ? again[..1] : "";
        var unit = again[opening.Length..];
        var text = opening + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + opening.Replace('[', ']').Replace('{', '}');
        var utf8 = Encoding.UTF8.GetBytes(text);
        Timing.TryParse(text, out _).Should().BeFalse();
        Timing.TryParse(utf8, out _).Should().BeFalse();
        EdtfExpression.TryParse(text, out _).Should().BeFalse();
        var parse = () => Timing.Parse(text);
        parse.Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(600);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void A_text_may_be_so_long_and_no_longer(char opening, char closing)
    {
        var most = $"{opening}1985{string.Concat(Enumerable.Repeat(",1985", 13_105))},1985-0X{closing}"; // 65,539 characters
        var fits = most.Replace(",1985-0X", ",1985", StringComparison.Ordinal);

        (fits.Length, most.Length).Should().Be((65_536, 65_539));
        Timing.TryParse(fits, out _).Should().BeTrue();
        Timing.TryParse(most, out _).Should().BeFalse();
        FluentActions.Invoking(() => Timing.Parse(most)).Should().Throw<FormatException>().WithMessage("*the text is too long for a date (position 1).");
    }

    [Fact]
    public void A_set_of_sixty_thousand_characters_is_read_and_asked()
    {
        var days = Enumerable.Range(0, 5400).Select(i => EdtfDays.Text(730_000 + (3 * i))).ToArray();
        var text = $"{{{string.Join(',', days)}}}";
        var set = DateSet.Parse(text);
        set.ToString().Should().Be(text);
        set.Members.Count.Should().Be(5400);
        set.Contains(ImpreciseDate.Parse(days[77])).Should().Be(Certainty.Certain);
        set.Overlaps(ImpreciseInterval.Parse($"{days[5]}/{days[6]}")).Should().Be(Certainty.Certain);
        (DateSet.Parse($"{{{string.Join(',', Enumerable.Reverse(days))}}}") == set).Should().BeTrue();
    }

    [Fact]
    public void No_range_is_expanded()
    {
        DateSet.Parse("{0000..9999}"); // warm
        var before = GC.GetAllocatedBytesForCurrentThread();
        var all = DateSet.Parse("{0000-01-01..9999-12-31}");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5000);
        ImpreciseDate.Parse("[0000-01-01..9999-12-31]").IsBefore(new ImpreciseDate(-1)).Should().Be(Certainty.Impossible);
        all.Contains(new ImpreciseDate(1985, 4, 12)).Should().Be(Certainty.Certain);
        all.Overlaps(ImpreciseInterval.Parse("0001/9998")).Should().Be(Certainty.Certain);
        all.IsDuring(ImpreciseInterval.Parse("../..")).Should().Be(Certainty.Certain);
        DateSet.Parse("{0000..9999}").Overlaps(ImpreciseInterval.Parse("1999-06-01/2000-12-30")).Should().Be(Certainty.Possible);
    }

    private static bool Same<T>(string text, byte[] utf8, bool isAscii)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var read = T.TryParse(text.AsSpan(), null, out var value);
        var again = T.TryParse(utf8, null, out var fromUtf8);
        (read == again && Equals(value, fromUtf8)).Should().BeTrue($"characters and UTF-8 agree on '{text}' as {typeof(T).Name}");
        (read || Equals(value, default(T))).Should().BeTrue($"nothing is left of '{text}' as {typeof(T).Name}");
        (read && !isAscii).Should().BeFalse($"'{text}' is not ASCII");
        return read;
    }

    private static string Broken(string text, List<string> corpus, Random random)
    {
        var chars = new StringBuilder(text.Length > 300 ? text[..300] : text);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var (at, c) = (random.Next(chars.Length + 1), Alphabet[random.Next(Alphabet.Length)]);
            switch (random.Next(5))
            {
                case 0 when at < chars.Length:
                    chars.Remove(at, 1);
                    break;
                case 1:
                    chars.Insert(at, c);
                    break;
                case 2 when at < chars.Length:
                    chars[at] = c;
                    break;
                case 3:
                    chars.Insert(at, corpus[random.Next(corpus.Count)]);
                    break;
                case 4:
                    chars.Length = at;
                    break;
                default:
                    break;
            }
        }

        return chars.Length > 600 ? chars.ToString(0, 600) : chars.ToString();
    }

    private List<string> Corpus()
    {
        List<string> corpus = [.. Own];
        if (SharedData.TryFind("edtf/cases.tsv", output, out var path))
        {
            corpus.AddRange(File.ReadLines(path).Skip(1).Select(line => JsonSerializer.Deserialize<string>($"\"{line.Split('\t')[0]}\"")!)); // a string is never null here
        }

        return corpus;
    }
}
