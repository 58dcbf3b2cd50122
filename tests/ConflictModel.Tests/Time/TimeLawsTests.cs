using System.Text;
using Xunit.Abstractions;

namespace ConflictModel.Tests.Time;

/// <summary>Laws that hold of all dates, stretches and sets, whatever days they mean.</summary>
public class TimeLawsTests(ITestOutputHelper output)
{
    private static readonly AllenRelation[] Relations = [.. Enum.GetValues<AllenRelation>().Where(r => r != AllenRelation.Unstated)];

    private readonly List<string> broken = [];
    private int cases;

    [Fact]
    public void Certain_order_is_asymmetric_irreflexive_and_transitive()
    {
        var (texts, certain) = (new DateTexts(11), 0);
        var dates = Dates(texts, 300);
        for (var i = 0; i < 60_000; i++)
        {
            var (a, b, c, tolerance) = (Pick(texts, dates), Pick(texts, dates), Pick(texts, dates), Pick(texts, DateTexts.Tolerances));
            Law(a.IsBefore(b, tolerance) == b.IsAfter(a, tolerance), () => $"{a} before {b} is {b} after {a}");
            Law(a.IsBefore(a, tolerance) is not Certainty.Certain, () => $"{a} before itself");
            if (a.IsBefore(b, tolerance) is Certainty.Certain)
            {
                certain++;
                Law(b.IsBefore(a, tolerance) is Certainty.Impossible && a.IsSameDayAs(b, tolerance) is Certainty.Impossible, () => $"{a} before {b} under {tolerance}, and not the other way");
                Law(b.IsBefore(c, tolerance) is not Certainty.Certain || a.IsBefore(c, tolerance) is Certainty.Certain, () => $"{a} before {b} before {c} under {tolerance}");
            }
        }

        Report();
        certain.Should().BeGreaterThan(5000);
    }

    [Fact]
    public void Knowing_less_only_opens_answers()
    {
        var texts = new DateTexts(12);
        var dates = Dates(texts, 300);
        for (var i = 0; i < 20_000; i++)
        {
            var (narrow, other) = (ImpreciseDate.Parse(texts.Day()), Pick(texts, dates));
            var text = narrow.ToString();
            ImpreciseDate[] wider =
            [
                narrow.About(), narrow.Perhaps(), ImpreciseDate.OnOrBefore(narrow), ImpreciseDate.OnOrAfter(narrow), default,
                ImpreciseDate.Parse(text[..7]), ImpreciseDate.Parse(text[..4]), ImpreciseDate.Parse($"{text[..3]}X{text[4..]}"),
                ImpreciseDate.OneOf(narrow, ImpreciseDate.Parse(texts.Day())), ImpreciseDate.Parse($"{text[..8]}XX"),
            ];
            var wide = wider[i % wider.Length];
            Wider(narrow.IsBefore(other), wide.IsBefore(other), () => $"{narrow}, widened to {wide}, before {other}");
            Wider(other.IsBefore(narrow), other.IsBefore(wide), () => $"{other} before {narrow}, widened to {wide}");
            Wider(narrow.IsSameDayAs(other), wide.IsSameDayAs(other), () => $"{narrow}, widened to {wide}, on {other}");
            var (since, lessSince) = (ImpreciseInterval.Since(narrow), ImpreciseInterval.Since(wide));
            Wider(since.Contains(other), lessSince.Contains(other), () => $"{other} in {since}, widened to {lessSince}");
        }

        Report();

        void Wider(Certainty narrow, Certainty wide, Func<string> what) => Law(wide == narrow || wide is Certainty.Possible, () => $"{what()}: {narrow}, then {wide}");
    }

    [Fact]
    public void Of_allens_relations_one_is_certain_or_several_are_possible_and_each_agrees_with_its_converse()
    {
        var (texts, certain) = (new DateTexts(13), 0);
        var intervals = Intervals(texts, 250);
        for (var i = 0; i < 6000; i++)
        {
            var (a, b, tolerance) = (Pick(texts, intervals), Pick(texts, intervals), Pick(texts, DateTexts.Tolerances));
            var answers = Relations.Select(r => a.Is(r, b, tolerance)).ToArray();
            var (sure, open) = (answers.Count(x => x is Certainty.Certain), answers.Count(x => x is Certainty.Possible));
            certain += sure;
            Law((sure, open) is (1, 0) or (0, > 1), () => $"{a} to {b} under {tolerance}: {sure} relations certain, {open} possible");
            Law(answers.AsEnumerable().Reverse().SequenceEqual(Relations.Select(r => b.Is(r, a, tolerance))), () => $"{a} to {b}, and back, under {tolerance}");
            Law(a.IsDuring(b, tolerance) == b.Contains(a, tolerance), () => $"{a} during {b} is {b} containing {a}");
            Law(a.Overlaps(b, tolerance) == b.Overlaps(a, tolerance) && a.IsSameAs(b, tolerance) == b.IsSameAs(a, tolerance), () => $"{a} and {b} share days both ways");
            Law(a.Earliest == a.Start.Earliest && a.Latest == a.End.Latest, () => $"{a} has the bounds of its ends");
            Law(a.PossibleRelationsTo(b, tolerance).SequenceEqual(Relations.Where((_, r) => answers[r] is not Certainty.Impossible)), () => $"the relations of {a} to {b}");
        }

        Report();
        certain.Should().BeGreaterThan(200);
    }

    [Fact]
    public void What_is_written_is_read_again_and_too_little_room_is_left_clean()
    {
        var texts = new DateTexts(14);
        for (var i = 0; i < 20_000; i++)
        {
            var text = (i % 4) switch { 0 => $"{texts.Any()}/{texts.Any()}", 1 => texts.List('{', '}'), _ => texts.Any() };
            if (!Timing.TryParse(text, out var time))
            {
                continue;
            }

            var written = time.ToString();
            Law(Timing.Parse(written) == time && Timing.Parse(Encoding.UTF8.GetBytes(written)) == time, () => $"{text}, written {written}, is the same again");
            var (chars, bytes) = (new char[written.Length], new byte[written.Length]);
            Law(time.TryFormat(chars, out var count, default, null) && count == chars.Length && new string(chars) == written, () => $"{written} as characters");
            Law(time.TryFormat(bytes, out count, default, null) && count == bytes.Length && Encoding.UTF8.GetString(bytes) == written, () => $"{written} as UTF-8");
            var room = texts.Random.Next(written.Length);
            Law(!time.TryFormat(chars.AsSpan(0, room), out count, default, null) && count == 0, () => $"{written} into {room} characters");
            Law(!time.TryFormat(bytes.AsSpan(0, room), out count, default, null) && count == 0, () => $"{written} into {room} bytes");
        }

        Report();
    }

    [Fact]
    public void Equal_values_hash_alike_and_sets_are_equal_in_any_order()
    {
        var (texts, equal) = (new DateTexts(15), 0);
        for (var i = 0; i < 15_000; i++)
        {
            var (one, other) = (texts.Any(), texts.Any());
            if (!ImpreciseDate.TryParse(one, out var a) || !ImpreciseDate.TryParse(other, out var b))
            {
                continue;
            }

            equal += a == b ? 1 : 0;
            Law((a == b) == a.Equals((object)b) && (a != b) == !(b == a) && (a != b || a.GetHashCode() == b.GetHashCode()), () => $"{one} and {other}");
            Law(a == ImpreciseDate.Parse(one) && a.GetHashCode() == ImpreciseDate.Parse(one).GetHashCode(), () => one);
            var members = Enumerable.Range(0, 4).Select(_ => texts.Random.Next(2) == 0 ? texts.Day() : texts.PlainRange()).ToArray();
            var (set, shuffled) = (string.Join(',', members), string.Join(',', members.OrderBy(_ => texts.Random.Next())));
            var (all, again) = (DateSet.Parse($"{{{set}}}"), DateSet.Parse($"{{{shuffled}}}"));
            Law(all == again && all.GetHashCode() == again.GetHashCode(), () => $"{all} and {again}");
            Law(ImpreciseDate.Parse($"[{set}]") == ImpreciseDate.Parse($"[{shuffled}]"), () => $"[{set}] and [{shuffled}]");
            Law(all != DateSet.Parse($"{{{set},1066}}"), () => $"{all} with one more");
        }

        Report();
        equal.Should().BeGreaterThan(30);
    }

    private static T Pick<T>(DateTexts texts, T[] among) => among[texts.Random.Next(among.Length)];

    private static ImpreciseDate[] Dates(DateTexts texts, int count) => [.. DateBruteForceTests.Pool(texts, count).Select(ImpreciseDate.Parse)];

    private static ImpreciseInterval[] Intervals(DateTexts texts, int count) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(i => $"{(i % 9 == 0 ? ".." : texts.Any())}/{(i % 7 == 0 ? ".." : texts.Any())}")
            .Where(t => ImpreciseInterval.TryParse(t, out _)).Take(count).Select(ImpreciseInterval.Parse), default];

    private void Law(bool holds, Func<string> what)
    {
        cases++;
        if (!holds && broken.Count < 20)
        {
            broken.Add(what());
        }
    }

    private void Report()
    {
        output.WriteLine($"{cases} laws asked.");
        broken.Should().BeEmpty();
        cases.Should().BeGreaterThan(30_000);
    }
}
