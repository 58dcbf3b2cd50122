namespace ConflictModel.Validation;

/// <summary>Who passes an account on must not be its origin.</summary>
/// <remarks>
/// Fires where the origin stands among its own relays or its own tellers, and where a relay passes the account on twice on one way. Silent
/// for the publisher of the cited source, who may well be named as a relay, for origins and relays without a name, and for one relay on the
/// ways to several sources. A rejected claim is not judged.
/// </remarks>
internal sealed class RelayMustNotBeItsOwnOrigin() : Rule<Claim>(
    RuleIds.RelayMustNotBeItsOwnOrigin, Severity.Warning, "Who passes an account on must not be its origin.")
{
    public override string Why =>
        "The origin is who said so first; a relay heard it from somebody. Who is both would have it from themselves, so that the true first voice is probably missing.";

    public override string Fix =>
        "Leave the name among the relays and name who really said so first; or leave it as the origin and take it out of the relays and tellers.";

    public override string Source => "ConflictModel: count distinct origins, not articles, and keep the relay chain from origin to outlet.";

    public override RuleReach Reach => RuleReach.Item;

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        var by = claim.By;
        var named = by.Origin.Kind is OriginKind.Actor && by.Origin.Actor.TryGetId(out var id) ? id : default;
        for (var i = 0; i < by.Citations.Count; i++)
        {
            var via = by.Citations[i].Via;
            for (var j = 0; j < via.Count; j++)
            {
                if (!via[j].TryGetId(out var relay))
                {
                    continue;
                }

                if (relay == named)
                {
                    Report(claim, $"by/citations/{i}/via/{j}", $"{findings.Record.NameOf(relay)} is told to pass on, to “{findings.Record.NameOf(by.Citations[i].Source)}”, what it said itself in the first place.", findings);
                }
                else if (StandsBefore(via, j, relay))
                {
                    Report(claim, $"by/citations/{i}/via/{j}", $"{findings.Record.NameOf(relay)} is told to pass the same account on twice on its way to “{findings.Record.NameOf(by.Citations[i].Source)}”.", findings);
                }
            }
        }

        for (var i = 0; i < by.DrawingOn.Count; i++)
        {
            if (named != default && by.DrawingOn[i].TryGetId(out var teller) && teller == named)
            {
                Report(claim, $"by/drawingOn/{i}", $"{findings.Record.NameOf(teller)} is told to draw on itself.", findings);
            }
        }
    }

    private static bool StandsBefore(ValueList<Reference<ActorId>> via, int at, ActorId relay)
    {
        // A chain of relays is short; a hostile one is looked at only so far back.
        for (var i = at - 1; i >= 0 && i >= at - 16; i--)
        {
            if (via[i].TryGetId(out var earlier) && earlier == relay)
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(Claim claim, string member, string what, Findings findings) =>
        findings.Listing(claim)?.Report(claim, what, member, suggestion: "Take the name out where it does not belong, and name who said so first.");
}
