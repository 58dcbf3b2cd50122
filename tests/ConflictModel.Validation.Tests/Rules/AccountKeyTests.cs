namespace ConflictModel.Validation.Tests.Rules;

/// <summary>That accounts are kept apart, and together, as <see cref="Attribution.SharesOriginWith"/> has it: by a rule that goes by accounts.</summary>
public class AccountKeyTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");
    private static readonly Organization Outlet = new("Outlet");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Monday = new("Monday") { Publisher = Outlet };
    private static readonly Source Tuesday = new("Tuesday") { Publisher = Outlet };
    private static readonly Source Leaflet = new("Leaflet");
    private static readonly Attribution[] Accounts =
    [
        Attribution.Keeper,
        Monday.Itself(), Tuesday.Itself(), Leaflet.Itself(),
        Monday.Quoting(Outlet), Leaflet.Quoting(Outlet), Monday.Quoting(Observatory), Tuesday.Quoting(Observatory),
        Monday.Quoting(Reference<ActorId>.Described("a medic")), Tuesday.Quoting(Reference<ActorId>.Described("a medic")),
        Monday.Quoting(Reference<ActorId>.Described("a medic")).AlsoIn(new Citation(Leaflet)), Leaflet.Quoting(Reference<ActorId>.Described("a medic")),
        Monday.Quoting(Reference<ActorId>.Described("a guard")), Monday.Quoting(Reference<ActorId>.Unknown),
    ];

    [Fact]
    public void Two_claims_are_of_one_account_exactly_where_they_share_their_origin()
    {
        ConflictRecord held = [Outlet, Monday, Tuesday, Leaflet, Observatory];
        foreach (var one in Accounts)
        {
            foreach (var other in Accounts)
            {
                var found = Checking.Against(
                    "CM7006",
                    Brigade, Guard, Outlet, Observatory, Monday, Tuesday, Leaflet,
                    Brigade.AlliedWith(Guard).Since(new(2019)).Per(one).WithId("one"),
                    Brigade.HostileTo(Guard).Since(new(2019)).Per(other).WithId("other"));
                found.Should().HaveCount(one.SharesOriginWith(other, held) ? 1 : 0, "{0} and {1}", one, other);
            }
        }
    }
}
