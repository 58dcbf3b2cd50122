namespace ConflictModel.Validation;

/// <summary>Support must not pass for membership: who is backed by a body, close to it or loyal to it is no member of it.</summary>
/// <remarks>
/// Judges the exact words cited for a membership. A warning where they say that the body itself backs, or is stood close to ("backed by Varn");
/// a note where they tell of backing and do not name the body ("Varnish-backed"). Silent where any of the words cited tell of belonging
/// ("part of", "joined", "umbrella"), where the backing is somebody else's ("the Varn-backed Front"), and where no words are cited. A
/// state in a faction is a warning whatever the words say; a state in an alliance or an organisation is a member like others.
/// </remarks>
internal sealed class SupportMustNotPassForMembership() : Rule<Membership>(
    RuleIds.SupportMustNotPassForMembership, Severity.Warning, "Support must not pass for membership.")
{
    public override string Why =>
        "“Backed by”, “close to” and “part of” are three claims in prose that is easily read as one. Taken for a member, a group that is merely armed by a state is counted among its forces, and what it does is laid at the door of the state.";

    public override string Fix =>
        "Say what the source says: Supports for “backed by”, CloseTo or LoyalTo for what is weaker. If the source also says that it belongs, cite those words.";

    public override string Source => "UCDP External Support Dataset and Security Force Monitor, which record support and membership as two relations; Berkeley Protocol, on keeping the words of a source.";

    protected override void Check(Membership membership, Findings findings)
    {
        if (findings.View.Counts(membership) is var counts and not Certainty.Impossible)
        {
            CheckKinds(membership, counts, findings);
            CheckWords(membership, counts, findings);
        }
    }

    private static void CheckKinds(Membership membership, Certainty counts, Findings findings)
    {
        if (membership.Member.TryGetId(out var member) && membership.Body.TryGetId(out var body)
            && findings.Record.TryFind(member, out var state) && state is State && findings.Record.TryFind(body, out var faction) && faction is Faction)
        {
            findings.Listing(membership, counts)?.Report(
                membership,
                $"A state is no member of a faction, it supports one: {findings.Record.Tell(membership)}.",
                "member",
                counts,
                suggestion: "If the state backs the faction, say that it supports it; if the two stand the other way round, exchange them.");
        }
    }

    private static void CheckWords(Membership membership, Certainty counts, Findings findings)
    {
        var words = "";
        foreach (var citation in membership.By.Citations)
        {
            if (SupportWords.TellOfBelonging(citation.Words))
            {
                return;
            }

            words = words.Length == 0 && SupportWords.TellOfSupport(citation.Words) ? citation.Words : words;
        }

        if (words.Length == 0 || !membership.Body.TryGetId(out var id))
        {
            return;
        }

        var body = findings.Record.NameOf(id);
        var isByBody = SupportWords.TellOfSupportBy(words, body);
        if (isByBody || !words.Contains(body, StringComparison.OrdinalIgnoreCase))
        {
            var certainty = isByBody ? counts : Certainty.Possible;
            findings.Listing(membership, certainty)?.Report(
                membership,
                $"“{words}” tells of support and not of belonging, and is cited for a membership of {findings.Record.NameOf(membership.Member)} in {body} ({findings.Account(membership)}).",
                "as",
                certainty,
                suggestion: "Say that the body supports it, or that it is close or loyal to it; if the source says elsewhere that it belongs, cite those words.");
        }
    }
}
