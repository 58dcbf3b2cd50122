using NodaTime;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on agreements.</summary>
public class AgreementsSample
{
    private static readonly State north = new("Northland");
    private static readonly State south = new("Southland");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Agreement accord = new("Lake accord");
    private static readonly Agreement protocol = new("Lake protocol");
    private static readonly Agreement pact = new("River pact");
    private static readonly Enactment amnesty = new("Amnesty decree");
    private static readonly Truce truce = new("Harvest truce");
    private static readonly PeaceProcess talks = new("Lake talks");
    private static readonly Source text = new("The text itself") { Published = new(2031, 5, 4) };
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };

    [Fact]
    public void Texts_stages_and_parts_are_told() => Console.Capture(Texts).Should()
        .Contain("Lake protocol implements Lake accord").And.Contain("as guarantor (“the guarantors”)").And.Contain("as party").And.Contain("pre-negotiation");

    [Fact]
    public void A_pledge_has_a_direction_and_a_time() => Console.Capture(Pledges).Should()
        .Contain("a pledge of defence").And.Contain("Southland owes 0").And.Contain("After the end: 0").And.Contain("Impossible");

    [Fact]
    public void A_disputed_milestone_gives_two_due_dates() => Console.Capture(Deadlines).Should()
        .Contain("on 16 March 2031").And.Contain("on 18 March 2031").And.EndWith("Certain\n");

    [Fact]
    public void A_decree_carries_out_an_accord() => Console.Capture(Enactments).Should().Contain("Amnesty decree implements Lake accord").And.Contain("Impossible").And.Contain("Certain");

    internal static void Enactments()
    {
        #region agreements-enactments
        ConflictRecord record =
        [
            north, accord, amnesty, text, paper,
            amnesty.EnactedBy([north], on: new(2031, 8, 30)).Per(paper),
            amnesty.EffectiveFrom(new(2031, 9, 2)).Per(paper),
            amnesty.Implements(accord).Per(paper),
            amnesty.ClassifiedAs(new Code("kinds-of-acts", "presidential decree")).Per(paper),
            north.Owes(Duty.ToDo, "release those held for their part in the war", amnesty).Per(text),
        ];

        Console.WriteLine(record.LinksOfText(amnesty)[0].Explain().Split('\n')[0]);
        Console.WriteLine(record.On(new(2031, 8, 29)).InForce(amnesty).Certainty);
        Console.WriteLine(record.On(new(2031, 9, 3)).InForce(amnesty).Certainty);
        Console.WriteLine(record.On(new(2031, 9, 3)).ObligationsOf(north)[0].Explain().Split('\n')[0]);
        #endregion
    }

    internal static void Texts()
    {
        #region agreements-texts
        ConflictRecord record =
        [
            north, south, brigade, accord, protocol, talks, text, paper,
            accord.MadeIn(talks).Per(text),
            protocol.Implements(accord).Per(text),
            accord.ClassifiedAs(AgreementStage.SubstantiveComprehensive).Per(paper),
            protocol.ClassifiedAs(AgreementSubStage.Process).Per(paper), // later, and yet "pre-negotiation"
            north.GuarantorOf(accord, "the guarantors").Per(text),
            north.PartyTo(accord).Per(paper),
            brigade.PartyTo(accord).Per(text),
            brigade.GuarantorOf(protocol).Per(text),
        ];

        foreach (var link in record.LinksOfText(accord))
        {
            Console.WriteLine(link.Explain().Split('\n')[0]);
        }

        foreach (var part in record.ParticipantsIn(accord).Concat(record.PartsOf(brigade).Skip(1)))
        {
            Console.WriteLine(part.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.ClassesOf<AgreementSubStage>(protocol)[0].Value.Stage);
        #endregion
    }

    internal static void Pledges()
    {
        #region agreements-pledges
        var defence = north.Owes(Duty.ToDo, "come to its aid", pact, south).Per(text) with { Pledge = PledgeKind.Defence, Condition = "if it is attacked" };
        var silent = south.Owes(Duty.ToDo, "come to its aid", pact, north).Denied().Per(text) with { Strength = ProvisionStrength.Silent };

        ConflictRecord record =
        [
            north, south, pact, text, defence, silent,
            pact.SignedBy([north, south], on: new(2030, 6, 1)).Per(text),
            pact.Reached(MilestoneKind.Effective, new(2030, 7, 1)).Per(text),
            pact.Reached(MilestoneKind.Denounced, new(2034, 1, 1), [north]).Per(text),
            pact.ClassifiedAs(AllianceKind.DefencePact).Per(text),
        ];

        Console.WriteLine(record.On(new(2030, 6, 15)).InForce(pact).Certainty); // signed, not in effect
        var day = record.On(new(2031, 5, 4));
        Console.WriteLine(day.ObligationsOf(north)[0].Explain().Split('\n')[0]);
        Console.WriteLine($"Southland owes {day.ObligationsOf(south).Count}.");
        Console.WriteLine(day.ObligationsUnder(pact)[1].Explain().Split('\n')[0]);
        Console.WriteLine($"After the end: {record.On(new(2035, 1, 1)).ObligationsOf(north).Count}");
        #endregion
    }

    internal static void Deadlines()
    {
        #region agreements-deadlines
        var withdraw = brigade.Owes(Duty.ToLimit, "posts on the ridge", truce).Per(text) with
        {
            Limit = Estimate.UpTo(12),
            LimitUnit = "posts",
            Deadline = Deadline.After(truce, MilestoneKind.Effective, Period.FromDays(10)),
        };

        ConflictRecord record =
        [
            north, brigade, truce, text, paper, withdraw,
            truce.EffectiveFrom(new(2031, 3, 6)).Per(text),
            truce.EffectiveFrom(new(2031, 3, 8)).Per(paper),
        ];

        Console.WriteLine(withdraw.Deadline);
        foreach (var due in record.DueDatesOf(withdraw))
        {
            Console.WriteLine(due.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.On(new(2031, 3, 17)).IsDue(withdraw).Certainty); // past by one account
        Console.WriteLine(record.On(new(2031, 3, 19)).IsDue(withdraw).Certainty); // past by both
        #endregion
    }

    internal static void Quantities()
    {
        #region agreements-quantities
        var arms = brigade.Owes(Duty.ToDo, "surrender its weapons", accord, north).Per(text) with
        {
            Quantity = Estimate.Exactly(840),
            QuantityUnit = "weapons",
            Instalments =
            [
                new(Estimate.Exactly(210), due: new(2031, 9, 15)),
                new(Estimate.Exactly(210), due: new(2031, 10, 15)),
                new(Estimate.Exactly(420), due: new(2031, 12, 31)),
            ],
        };

        ConflictRecord record = [north, brigade, accord, text, arms];

        Console.WriteLine(record.On(new(2031, 11, 1)).QuantityDue(arms).Explain().Split(':')[0]);
        Console.WriteLine(record.On(new(2031, 11, 1)).IsDue(arms).Certainty); // all of it: not yet
        Console.WriteLine(record.DueDatesOf(arms)[0].Value.Describe());
        #endregion
    }
}
