namespace ConflictModel;

/// <summary>One origin among those of some claims: what it says, who carries it, on whom it relies, and whether it is a party to the matter.</summary>
public sealed class OriginAccount
{
    internal OriginAccount(AccountBuilder built, string name, string reliance, string partyReason) =>
        (Origin, Name, Claims, Outlets, Reliance, PartyReason) = (built.Identity.Origin, name, ValueList.From(built.Claims), built.Outlets, reliance, partyReason);

    /// <summary>Gets the origin.</summary>
    public Origin Origin { get; }

    /// <summary>Gets its name as sentences use it; one without a name is told with the source it speaks in.</summary>
    public string Name { get; }

    /// <summary>Gets its claims among those asked about.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>Gets the sources that carry them, each once. However many they are, they are one account.</summary>
    public ValueList<SourceId> Outlets { get; }

    /// <summary>Gets why it is not counted as a further origin: it draws on another, tells after it, or shares a teller or a circle with it; empty where it is counted.</summary>
    public string Reliance { get; }

    /// <summary>Gets a value indicating whether the record makes it a party to the matter or the voice of one, certainly or, as the reason then says, possibly.</summary>
    /// <remarks>False says only that the record knows of no tie.</remarks>
    public bool IsParty => PartyReason.Length > 0;

    /// <summary>Gets what makes it a party or the voice of one; empty where the record knows of no tie.</summary>
    public string PartyReason { get; }

    /// <summary>Writes the name and how many claims it has.</summary>
    public override string ToString() => $"{Name}: {Claims.Count}";
}
