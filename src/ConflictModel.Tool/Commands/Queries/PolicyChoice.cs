namespace ConflictModel.Tool.Commands.Queries;

/// <summary>The policy that a command line names: how the figures of one incident make one, and how incidents are added up.</summary>
/// <param name="Total">The policy.</param>
/// <param name="Name">What the output calls it.</param>
/// <param name="Headline">The grades without which an incident is no part of the total at all; null where every incident is.</param>
internal sealed record PolicyChoice(TotalPolicy Total, string Name, GradeFilter? Headline = null)
{
    /// <summary>What is taken where nobody names a policy.</summary>
    internal const string Default = "latest-of-each-origin";

    private const string Ranked = "ranked:";
    private const string Graded = "graded:";

    /// <summary>The policies that need no more than their name: one line for each further one.</summary>
    private static readonly Dictionary<string, Func<PolicyChoice>> Named = new(StringComparer.Ordinal)
    {
        [Default] = () => SumOf(FigurePolicy.LatestOfEachOrigin),
        ["envelope"] = () => SumOf(FigurePolicy.Envelope),
        ["majority"] = () => SumOf(FigurePolicy.Majority),
        ["lowest"] = () => SumOf(FigurePolicy.Lowest),
        ["airwars"] = () => Of(TotalPolicy.GradedSum(), GradeFilter.AirwarsHeadline),
        ["deduct-overlap"] = () => Of(TotalPolicy.DeductingOverlap()),
    };

    /// <summary>Gets the names there are, as help and messages tell them.</summary>
    internal static string Names => $"{string.Join(", ", Named.Keys)}, {Ranked}ID,ID… or {Graded}SCHEME=WORD,WORD…";

    /// <summary>Reads a policy's name; ids in it are those of a record.</summary>
    internal static PolicyChoice Parse(string text, ConflictRecord record) =>
        Named.TryGetValue(text, out var named) ? named()
        : text.StartsWith(Ranked, StringComparison.Ordinal) ? SumOf(FigurePolicy.Ranked(Order(text[Ranked.Length..], record)))
        : text.StartsWith(Graded, StringComparison.Ordinal) ? SumOf(FigurePolicy.Graded(Grades(text[Graded.Length..], record)))
        : throw new UsageException($"there is no policy '{text}': use {Names}.");

    /// <summary>Says whether an incident is no part of the total, by the definition of the policy: not even an unknown one.</summary>
    internal bool LeavesAside(FigureAnswer answer) =>
        Headline is not null && answer.Figures.IsEmpty && !answer.LeftOut.Any(l => Headline.Passes(l.Claim));

    private static PolicyChoice SumOf(FigurePolicy each) => new(TotalPolicy.SumOf(each), each.Name);

    private static PolicyChoice Of(TotalPolicy total, GradeFilter? headline = null) => new(total, total.Name, headline);

    private static ValueList<Origin> Order(string list, ConflictRecord record)
    {
        var order = Words(list).Select(id => Find(id, record)).ToArray();
        return order.Length == 0 ? throw new UsageException($"--policy {Ranked} names nobody: give ids of actors or sources, the most trusted first.")
            : order.CountBy(o => o).Where(o => o.Value > 1).Select(o => o.Key.ToString()).FirstOrDefault() is { } twice ? throw new UsageException($"--policy {Ranked} names '{twice}' twice.")
            : ValueList.From(order);
    }

    private static Origin Find(string text, ConflictRecord record)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (family, id) = colon < 0 ? ("", text) : (text[..colon], text[(colon + 1)..]);
        if (family is not ("" or "actor" or "source"))
        {
            (family, id) = ("", text); // ids may hold colons themselves
        }

        var isActor = ActorId.TryParse(id, out var actor) && record.TryFind(actor, out _);
        var isSource = SourceId.TryParse(id, out var source) && record.TryFind(source, out _);
        return (family, isActor, isSource) switch
        {
            ("", true, true) => throw new UsageException($"'{id}' is an actor and a source: say actor:{id} or source:{id}."),
            ("" or "actor", true, _) => Origin.Of(actor),
            ("" or "source", _, true) => Origin.Of(source),
            _ => throw new UsageException($"the record holds no {(family.Length > 0 ? family : "actor or source")} '{id}' to rank.{Near(id, record)}"),
        };
    }

    private static string Near(string id, ConflictRecord record)
    {
        var near = record.Entities
            .Where(e => e is Actor or Source && id.Length > 0 && (e.Name.Contains(id, StringComparison.OrdinalIgnoreCase) || e.EntityId.Value.Contains(id, StringComparison.OrdinalIgnoreCase)))
            .Select(e => e.EntityId.Value)
            .Take(5)
            .ToArray();
        return near.Length > 0 ? $" Did you mean {string.Join(", ", near)}?" : "";
    }

    /// <summary>Reads scheme and grades; a scheme that is neither the library's nor in the record is a slip, and would let nothing count.</summary>
    private static GradeFilter Grades(string text, ConflictRecord record)
    {
        var filter = Grades(text);
        string[] schemes = [.. new[] { GradeScheme.Admiralty, GradeScheme.Airwars, GradeScheme.Percent }.Select(s => s.Name).Concat(record.Claims.SelectMany(c => c.Grades).Select(g => g.Scheme)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return schemes.Contains(filter.Scheme, StringComparer.OrdinalIgnoreCase)
            ? filter
            : throw new UsageException($"--policy {Graded} names the scheme '{filter.Scheme}', which no grade in the record is of: use {string.Join(", ", schemes)}.");
    }

    private static GradeFilter Grades(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var words = equals < 0 ? [] : Words(text[(equals + 1)..]);
        try
        {
            if (equals > 0 && words.Length > 0 && !string.IsNullOrWhiteSpace(text[..equals]))
            {
                return new GradeFilter(text[..equals].Trim(), ValueList.From(words));
            }
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"--policy {text}: {wrong.Message.Split(" (Parameter")[0]}");
        }

        throw new UsageException($"--policy {Graded} needs a scheme and its grades: {Graded}airwars=confirmed,fair.");
    }

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
