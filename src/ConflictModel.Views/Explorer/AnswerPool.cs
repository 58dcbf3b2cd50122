using System.Globalization;
using System.Text;

namespace ConflictModel.Views;

/// <summary>Keeps each answer once, and each course of answers through time once, under a number.</summary>
internal sealed class AnswerPool(IReadOnlyDictionary<ClaimId, int> numbers)
{
    private readonly Dictionary<string, int> answersByContent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> coursesByContent = new(StringComparer.Ordinal);
    private readonly List<PooledAnswer> answers = [];
    private readonly List<IReadOnlyList<(long? From, int Answer)>> courses = [];

    internal IReadOnlyList<PooledAnswer> Answers => answers;

    internal IReadOnlyList<IReadOnlyList<(long? From, int Answer)>> Courses => courses;

    /// <summary>Takes an answer with what it rests on. Two about the same that rest on the same are one, told as the first was.</summary>
    /// <param name="about">What it answers, and about whom.</param>
    /// <param name="answer">The answer.</param>
    internal int Take<T>(string about, Answer<T> answer) => Take(
        about,
        answer.Claims.IsEmpty && answer.Certainty is Certainty.Possible ? PooledAnswer.Untold : PooledAnswer.Word(answer.Certainty),
        answer.Claims,
        answer.LeftOut,
        () => (Head(answer.Explain(), answer.Claims.Count + answer.LeftOut.Count), ""));

    /// <summary>Takes a number with how it came about; it is told in the sentence with which its explanation begins.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="knownAt">The moment as known at which it was asked: the sentence leaves it out, since the page tells it.</param>
    internal int Take(FigureAnswer answer, Moment knownAt)
    {
        var head = Head(answer.Explain(), answer.Claims.Count + answer.LeftOut.Count);
        var end = head.IndexOf($". Rule: {Texts.Clean(answer.Rule)}.", StringComparison.Ordinal);
        var sentence = end > 0 ? head[..end] : head.Split('\n')[0];
        var known = $", as known by {Texts.Clean(knownAt.Describe())}";
        var at = knownAt.IsKnown ? sentence.LastIndexOf(known, StringComparison.Ordinal) : -1;
        sentence = at < 0 ? sentence : sentence.Remove(at, known.Length);
        return Take(sentence, PooledAnswer.Word(answer.Certainty), answer.Claims, answer.LeftOut, () => (head, sentence));
    }

    /// <summary>Takes a certainty that rests on what is listed elsewhere.</summary>
    internal int Take(Certainty certainty) => Take("", PooledAnswer.Word(certainty), [], [], () => ("", ""));

    /// <summary>Takes a course of answers, each from a day on.</summary>
    internal int Take(IReadOnlyList<(long? From, int Answer)> course)
    {
        var key = string.Join('|', course.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.From},{c.Answer}")));
        return Number(coursesByContent, courses, key, () => course);
    }

    /// <summary>Gets the lines of an explanation before those that list claims.</summary>
    private static string Head(string explanation, int listed)
    {
        var lines = explanation.Split('\n');
        return string.Join('\n', lines.Take(Math.Max(1, lines.Length - listed)).Select(Texts.Clean));
    }

    private static int Number<T>(Dictionary<string, int> known, List<T> kept, string key, Func<T> make)
    {
        if (!known.TryGetValue(key, out var number))
        {
            known[key] = number = kept.Count;
            kept.Add(make());
        }

        return number;
    }

    private int Take(string about, string word, ValueList<Claim> claims, ValueList<LeftOut> leftOut, Func<(string Head, string Value)> explain)
    {
        var key = new StringBuilder(about).Append('=').Append(word);
        foreach (var claim in claims)
        {
            key.Append(CultureInfo.InvariantCulture, $" {numbers[claim.Id]}");
        }

        foreach (var (claim, reason) in leftOut)
        {
            key.Append(CultureInfo.InvariantCulture, $" -{numbers[claim.Id]}:{reason}");
        }

        return Number(answersByContent, answers, key.ToString(), () =>
        {
            var (head, value) = explain();
            return new PooledAnswer(word, head, [.. claims.Select(c => numbers[c.Id])], [.. leftOut.Select(l => (numbers[l.Claim.Id], Texts.Clean(l.Reason)))], value);
        });
    }
}
