using Xunit.Abstractions;
using static ConflictModel.AllenRelation;

namespace ConflictModel.Tests.Time;

/// <summary>Stretches of time, their ends imprecise in every way, against all stretches that they can mean.</summary>
public class IntervalBruteForceTests(ITestOutputHelper output)
{
    private static readonly AllenRelation[] AllThirteen = [.. Enum.GetValues<AllenRelation>().Where(r => r != Unstated)];
    private static readonly AllenRelation[] Apart = [Before, Meets, MetBy, After];
    private static readonly AllenRelation[] Sharing = [.. AllThirteen.Except(Apart)];

    private readonly List<string> wrong = [];

    [Fact]
    public void Every_answer_is_what_all_stretches_say()
    {
        var texts = new DateTexts(3);
        var pool = Pool(texts, 500);
        var (asked, relations) = (0, new HashSet<int>());
        for (var i = 0; i < 2400; i++)
        {
            var tolerance = DateTexts.Tolerances[texts.Random.Next(DateTexts.Tolerances.Length)];
            var (one, other) = (pool[texts.Random.Next(pool.Length)], texts.Random.Next(4) == 0 ? texts.Any() : pool[texts.Random.Next(pool.Length)]);
            if (!Timing.TryParse(other, out var otherTime) || Possible(one, other, tolerance) is not { } possible)
            {
                continue;
            }

            asked++;
            relations.Add(possible);
            var interval = ImpreciseInterval.Parse(one);
            var what = $"{one} to {other} under {tolerance}, {tolerance.Seasons}";
            Compare(interval.IsBefore(otherTime, tolerance), Stretches.Judge(possible, Before, Meets), "before", what);
            Compare(interval.IsAfter(otherTime, tolerance), Stretches.Judge(possible, After, MetBy), "after", what);
            Compare(interval.Overlaps(otherTime, tolerance), Stretches.Judge(possible, Sharing), "overlaps", what);
            Compare(interval.IsDuring(otherTime, tolerance), Stretches.Judge(possible, Starts, During, Finishes, AllenRelation.Equals), "during", what);
            Compare(interval.Contains(otherTime, tolerance), Stretches.Judge(possible, StartedBy, AllenRelation.Contains, FinishedBy, AllenRelation.Equals), "contains", what);
            Compare(interval.IsSameAs(otherTime, tolerance), Stretches.Judge(possible, AllenRelation.Equals), "same as", what);
            if (otherTime.Lasted)
            {
                foreach (var relation in AllThirteen)
                {
                    Compare(interval.Is(relation, otherTime.Interval, tolerance), Stretches.Judge(possible, relation), relation.ToString(), what);
                }

                var expected = AllThirteen.Where(r => (possible & (1 << (int)r)) != 0);
                Compare(string.Join(' ', interval.PossibleRelationsTo(otherTime.Interval, tolerance)), string.Join(' ', expected), "relations", what);
            }
        }

        output.WriteLine($"{asked} pairs asked, {relations.Count} sets of possible relations met.");
        wrong.Should().BeEmpty();
        asked.Should().BeGreaterThan(1200);
        relations.Count.Should().BeGreaterThan(60);
    }

    [Fact]
    public void A_stretch_lasts_from_its_shortest_to_its_longest()
    {
        var texts = new DateTexts(4);
        foreach (var text in Pool(texts, 150))
        {
            foreach (var tolerance in DateTexts.Tolerances)
            {
                var (start, end) = Stretches.Sides(text, tolerance);
                if (start.IsEmpty || end.IsEmpty || end.Latest < start.Earliest)
                {
                    continue; // the convention turns seasons round
                }

                var open = text.StartsWith("..", StringComparison.Ordinal) || text.EndsWith("..", StringComparison.Ordinal) || start.NoEarliest || end.NoLatest;
                var got = ImpreciseInterval.Parse(text).Duration(tolerance);
                var most = open ? (long?)null : end.Latest - start.Earliest + 1;
                Compare(got.Most, most, "at most", $"{text} under {tolerance}");
                var shortest = start.Days.Min(s => Array.BinarySearch(end.Days, s) is var at && (at >= 0 ? at : ~at) is var next && next < end.Days.Length ? end.Days[next] - s + 1 : int.MaxValue);
                if (!text.Contains("..", StringComparison.Ordinal))
                {
                    (got.Least >= 1 && got.Least <= shortest).Should().BeTrue($"{text} lasts at least {shortest}, not {got.Least}, under {tolerance}");
                }

                if (!open && end.Days.Length == end.Latest - end.Earliest + 1 && start.Days.Length == start.Latest - start.Earliest + 1)
                {
                    Compare(got.Least, shortest, "at least", $"{text} under {tolerance}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static int? Possible(string one, string other, DateTolerance tolerance)
    {
        var ((start, end), (otherStart, otherEnd)) = (Stretches.Sides(one, tolerance), Stretches.Sides(other, tolerance));
        if (start.IsEmpty || end.IsEmpty || otherStart.IsEmpty || otherEnd.IsEmpty)
        {
            return null; // the convention turns a range of seasons round
        }

        var places = Stretches.Places(start, end, otherStart, otherEnd);
        var ones = Stretches.Of(start, end, false, places);
        var others = Stretches.Of(otherStart, otherEnd, other.Length > 0 && !other.Contains('/', StringComparison.Ordinal), places);
        return ones.Count == 0 || others.Count == 0 || (long)ones.Count * others.Count > 25_000 ? null : Stretches.Relations(ones, others);
    }

    private static string[] Pool(DateTexts texts, int count) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(_ => $"{Side(texts)}/{Side(texts)}").Where(t => ImpreciseInterval.TryParse(t, out _)).Take(count)];

    private static string Side(DateTexts texts) => texts.Random.Next(12) switch { 0 => "..", 1 => "", _ => texts.Any() };

    private void Compare<T>(T got, T expected, string question, string what)
    {
        if (!Equals(got, expected) && wrong.Count < 30)
        {
            wrong.Add($"{question}: {what}: {got}, not {expected}");
        }
    }
}
