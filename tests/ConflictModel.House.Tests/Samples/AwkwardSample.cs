using NodaTime;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on awkward truths.</summary>
public class AwkwardSample
{
    private static readonly State coast = new("Coast");
    private static readonly State islands = new("The Islands");
    private static readonly Faction front = new("Shore Front");
    private static readonly Faction pilots = new("Pilots' Company");
    private static readonly Faction guard = new("Harbour Guard");
    private static readonly Place rock = new("Lantern Rock");
    private static readonly Agreement accord = new("Harbour accord");
    private static readonly Agreement annex = new("Annex on the pier");
    private static readonly Agreement protocol = new("Narrows protocol");
    private static readonly Truce truce = new("Sound truce");
    private static readonly Source text = new("Text of the protocol") { Published = new(2043, 4, 1) };
    private static readonly Source paper = new("Morning paper") { Published = new(2043, 5, 4) };
    private static readonly Source daily = new("The Daily") { Published = new(2043, 5, 6) };

    [Fact]
    public void Components_may_be_younger() => Console.Capture(Components).Should().Contain("Annex on the pier is in force on 1 December 2042: impossible").And.Contain("Pilots' Company existed on 1 July 2042: impossible");

    [Fact]
    public void Accepted_is_not_alone() => Console.Capture(Dates).Should().Contain("Possible").And.Contain("Certain");

    [Fact]
    public void Ends_are_three() => Console.Capture(Ends).Should().Contain("2043-02-03: Possible").And.Contain("2043-05-01: Impossible");

    [Fact]
    public void Roles_change() => Console.Capture(Roles).Should().Contain("as party").And.Contain("as guarantor (“the guarantor”)");

    [Fact]
    public void Names_are_by_side() => Console.Capture(Names).Should().Contain("“Ferane” (x-isl)").And.Contain("Lantern Rock");

    [Fact]
    public void One_name_may_mean_two() => Console.Capture(OneName).Should().Contain("Harbour accord, Sound truce").And.Contain("possible");

    internal static void Components()
    {
        #region awkward-component
        ConflictRecord record =
        [
            coast, guard, front, pilots, accord, annex, paper,
            accord.SignedBy([coast, guard], on: new(2042, 11, 10)).Per(paper),
            annex.AnnexOf(accord).Per(paper),
            annex.SignedBy([coast, guard], on: new(2042, 12, 20)).Per(paper),
            front.Formed(new(2042, 6, 1)).Per(paper),
            pilots.ComponentOf(front).Since(new(2042, 6, 1)).Per(paper),
            pilots.Formed(new(2042, 8, 1)).Per(paper),
        ];

        var (july, december) = (record.On(new(2042, 7, 1)), record.On(new(2042, 12, 1)));
        Console.WriteLine(record.TextChain(accord)[0].Explain().Split('\n')[0]);
        Console.WriteLine(december.InForce(accord).Explain().Split('\n')[0]); // signed, and nobody tells of its effect
        Console.WriteLine(december.InForce(annex).Explain().Split('\n')[0]);
        Console.WriteLine(july.MembersOf(front)[0].Explain().Split('\n')[0]);
        Console.WriteLine(july.Existed(pilots).Explain().Split('\n')[0]);
        #endregion
    }

    internal static void Dates()
    {
        #region awkward-dates
        var early = protocol.Reached(MilestoneKind.Effective, new(2043, 4, 5)).Per(paper).Standing(StandingKind.Accepted, "the deposited text has it");
        var late = protocol.Reached(MilestoneKind.Effective, new(2043, 4, 8)).Per(daily);
        var sweep = islands.Owes(Duty.ToDo, "sweep the narrows", protocol).Per(text) with
        {
            Deadline = Deadline.After(protocol, MilestoneKind.Effective, Period.FromDays(21)),
        };

        foreach (var judged in new[] { late, late.Standing(StandingKind.Rejected, "it misread the seal") })
        {
            ConflictRecord record = [islands, protocol, text, paper, daily, early, judged, sweep];
            Console.WriteLine($"In force on 6 April: {record.On(new(2043, 4, 6)).InForce(protocol).Certainty}");
            Console.WriteLine($"Due: {string.Join(" or ", record.DueDatesOf(sweep).Select(d => d.Value))}");
        }
        #endregion
    }

    internal static void Ends()
    {
        #region awkward-ends
        ConflictRecord record =
        [
            truce, text, paper, daily,
            truce.EffectiveFrom(new(2042, 7, 1)).Per(text),
            truce.Ended(new(2043, 2, 1), EndKind.Denounced).Per(paper),
            truce.Ended(new(2043, 2, 5), EndKind.Collapsed).Per(daily),
            truce.Ended(new(2043, 3), EndKind.Unclear).Per(text),
        ];

        foreach (var on in new ImpreciseDate[] { new(2043, 1, 31), new(2043, 2, 3), new(2043, 2, 5), new(2043, 3, 10), new(2043, 5, 1) })
        {
            Console.WriteLine($"{on}: {record.On(on).InForce(truce).Certainty}");
        }
        #endregion
    }

    internal static void Roles()
    {
        #region awkward-roles
        ConflictRecord record =
        [
            coast, islands, guard, accord, protocol, paper, text,
            coast.PartyTo(accord).Per(paper), guard.PartyTo(accord).Per(paper),
            coast.PartyTo(protocol).Per(text), islands.PartyTo(protocol).Per(text),
            guard.GuarantorOf(protocol, "the guarantor").Per(text),
        ];

        foreach (var part in record.PartsOf(guard))
        {
            Console.WriteLine(part.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.ParticipantsIn(protocol, Role.Party).Count);
        #endregion
    }

    internal static void Names()
    {
        #region awkward-names
        ConflictRecord record =
        [
            coast, islands, rock, paper,
            rock.Called("Lantern Rock", "x-cst", by: [coast]).Per(paper),
            rock.Called("Ferane", "x-isl", by: [islands]).Per(paper),
        ];

        Console.WriteLine(record.NamesOf(rock, user: islands)[0].Value);
        Console.WriteLine(record.NamesOf(rock, language: "x-cst")[0].Value);
        Console.WriteLine(record.FindByName("ferane")[0].Value.Name);
        #endregion
    }

    internal static void OneName()
    {
        #region awkward-one-name
        ConflictRecord record =
        [
            accord, truce, protocol, paper, text,
            accord.Called("the harbour paper", "en").Per(paper),
            truce.Called("the harbour paper", "en").Per(text),
            protocol.RefersTo(Reference<EntityId>.OneOf([accord.EntityId, truce.EntityId])).Per(text),
        ];

        Console.WriteLine(string.Join(", ", record.FindByName("the harbour paper").Select(a => a.Value.Name)));
        foreach (var one in new Entity[] { accord, truce })
        {
            Console.WriteLine($"{one.Name}: {record.LinksOfText(one.EntityId)[0].Explain().Split('\n')[0]}");
        }

        Console.WriteLine(record.UnresolvedReferences()[0]);
        #endregion
    }
}
