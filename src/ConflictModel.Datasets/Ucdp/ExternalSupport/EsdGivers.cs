namespace ConflictModel.Datasets;

/// <summary>Which supporters of a row gave a kind of support, as far as its counts can mean nothing else.</summary>
/// <remarks>A row counts the givers of each kind, in all and by states and others, and names the supporters only once, for all kinds together.</remarks>
internal sealed class EsdGivers
{
    private readonly bool[] states;
    private readonly bool tellsStates;
    private readonly int ofStates;

    public EsdGivers(UcdpExternalSupportRow row, List<UcdpActorMention> supporters)
    {
        states = [.. supporters.Select(supporter => supporter.Name.StartsWith("Government of ", StringComparison.Ordinal))];
        ofStates = states.Count(isState => isState);

        // Elements of a state count as a state and are not named as one: then names do not tell which are states.
        tellsStates = supporters.TrueForAll(supporter => supporter.Name.Length > 0)
            && row.Support.CountOfStates == ofStates && row.Support.CountOfNonStates == states.Length - ofStates;
    }

    /// <summary>Tells whether a supporter gave a kind: there is no other, all gave it, or all of its sort did.</summary>
    public bool Gave(UcdpSupportCount kind, int supporter) =>
        kind.Given == true
        && (states.Length == 1
            || kind.Count == states.Length
            || (tellsStates && (states[supporter] ? kind.CountOfStates == ofStates : kind.CountOfNonStates == states.Length - ofStates)));

    /// <summary>Tells whether a kind was given and its givers are not all known.</summary>
    public bool IsOpen(UcdpSupportCount kind) =>
        kind.Given == true && Enumerable.Range(0, states.Length).Count(supporter => Gave(kind, supporter)) != kind.Count;
}
