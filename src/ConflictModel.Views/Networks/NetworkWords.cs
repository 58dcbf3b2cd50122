namespace ConflictModel.Views;

/// <summary>The sentences of a network: heading, lead, description for those who do not see it, and notes below.</summary>
internal sealed class NetworkWords(Network network, NetworkOptions options, RecordNames names)
{
    internal PictureWords All() => new(Heading, Lead, Description, [.. Notes()]);

    private string Heading =>
        options.CleanTitle.Length > 0 ? options.CleanTitle
        : $"Who stands with whom {Day}";

    private string Day => network.Day.Day.IsKnown ? $"on {network.Day.Day.Describe()}" : "on a day that is not known";

    private string Lead => string.Join(' ', new[]
    {
        network.Actors.Count == 0 ? $"Nothing to draw: the record tells of no relation {Day}."
            : $"{(options.CleanTitle.Length > 0 ? $"{char.ToUpperInvariant(Day[0])}{Day[1..]}: " : "")}{Texts.Counted(network.Actors.Count, "actor")}, {Texts.Counted(network.Ties.Count, "relation")}.",
        network.Rule.Length > 0 ? $"Rule: {network.Rule}." : "",
        network.Day.Known.Tolerance == DateTolerance.ByPrecision ? "" : $"About: {network.Day.Known.Tolerance}.",
        network.Day.Known.KnownAt.IsKnown ? $"As known by {Texts.Clean(network.Day.Known.KnownAt.Describe())}." : "",
    }.Where(t => t.Length > 0));

    private string Description => string.Join(' ', new[] { Lead }.Concat(network.Ties.Select(Tell)).Concat(Notes()));

    /// <summary>Tells a relation in a sentence.</summary>
    internal string Tell(NetworkTie tie) =>
        $"{(tie.IsCertain ? "" : "Possibly: ")}{Name(tie.From)} {tie.Verb} {Name(tie.To)}.";

    private string Name(ActorId id) => Texts.Isolate(names.Of(id));

    private IEnumerable<string> Notes()
    {
        if (network.Ties.Any(tie => !tie.IsCertain))
        {
            yield return "A relation that its source does not date is certain on the day on which it was said, and possible on other days.";
        }

        if (network.Unnamed.Count > 0)
        {
            yield return $"Without a name: {Texts.Counted(network.Unnamed.Count, "relation")}, not drawn whatever the day: {Texts.Named(network.Unnamed)}.";
        }

        if (network.OwedToNobody.Count > 0)
        {
            yield return $"Owed to nobody named: {Texts.Counted(network.OwedToNobody.Count, "pledge")}, not drawn: {Texts.Named(network.OwedToNobody)}.";
        }

        if (network.Alone.Count > 0)
        {
            yield return $"Without a relation {Day}: {Texts.Counted(network.Alone.Count, "actor")}, not drawn: {Texts.Named(network.Alone)}.";
        }

        string[] left =
        [
            .. network.ActorsLeftOut > 0 ? [Texts.Counted(network.ActorsLeftOut, "actor") + " with fewer relations"] : Array.Empty<string>(),
            .. network.TiesLeftOut > 0 ? [Texts.Counted(network.TiesLeftOut, "relation") + " of those drawn, possible ones first"] : Array.Empty<string>(),
        ];
        if (left.Length > 0)
        {
            yield return $"Left out for want of room: {Texts.List(left)}.";
        }
    }
}
