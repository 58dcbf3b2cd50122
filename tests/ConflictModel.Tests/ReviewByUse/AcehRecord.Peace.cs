using NodaTime;
using static ConflictModel.Estimate;
using static ConflictModel.Tests.ReviewByUse.Aceh;

namespace ConflictModel.Tests.ReviewByUse;

internal static partial class AcehRecord
{
    private static Item[] Monitoring() =>
    [
        // S48 The mission began on 15 September 2005, S49 led by Feith, S50 with the Union, Norway, Switzerland and five states of ASEAN.
        Monitors.Reached(MilestoneKind.Deployed, new(2005, 9, 15)).Per(Sensitive).WithId("s48"),
        Feith.HoldsOffice("head of mission", Mission).During(ImpreciseInterval.Parse("2005-09-15/2006-12-15")).Per(Sensitive).WithId("s49"),
        Union.MemberOf(Mission).Per(Sensitive).WithId("s50"),
        Norway.MemberOf(Mission).Per(Sensitive).WithId("s50b"),
        Switzerland.MemberOf(Mission).Per(Sensitive).WithId("s50c"),
        Thailand.MemberOf(Mission).Per(Sensitive).WithId("s50d"),
        Philippines.MemberOf(Mission).Per(Sensitive).WithId("s50e"),

        // S51 Its mandate of six months S52 was extended three times, until 15 December 2006, S53 when it left.
        new TermProvision(Monitors.EntityId, Term.Of(Period.FromMonths(6)).From(MilestoneKind.Deployed).RenewedByConsent()).Per(Sensitive).WithId("s51"),
        Monitors.Reached(MilestoneKind.Extended).Per(Sensitive).WithId("s52") with { Term = Term.Until(new(2006, 12, 15)) },
        Monitors.Reached(MilestoneKind.Evacuated, new(2006, 12, 15)).Per(Sensitive).WithId("s53"),

        // S54 Till the end of 2005 there were 125 monitors of the Union and 93 of ASEAN; S55 at the end 29 and 7. S56 An agency speaks of about 240.
        Strength(125, "monitors of the EU", "2005-09-15/2005-12-31", "s54"),
        Strength(93, "monitors of ASEAN", "2005-09-15/2005-12-31", "s54b"),
        Strength(29, "monitors of the EU", "2006-12-15", "s55"),
        Strength(7, "monitors of ASEAN", "2006-12-15", "s55b"),
        (Monitors.Counts(CountMeasure.Strength, About(240), "monitors") with { Period = new(2005, 12, 27) }).Per(Wing).WithId("s56"),

        // S57 It sat in Banda Aceh.
        Mission.PositionedAt(Capital, PositioningKind.Site).During(ImpreciseInterval.Parse("2005-09-15/2006-12-15")).Per(Sensitive).WithId("s57"),
    ];

    private static Item[] Weapons()
    {
        var further = new CountEstimate(FirstRound, CountMeasure.HandedOver, Exactly(341)) { Unit = "weapons" }.Per(Sensitive).InMood(Mood.Hypothetical).WithId("s59");
        var others = Target.Quoting(Mission);

        return
        [
            // S58 In the first round, which began in Banda Aceh on 15 September and took three days, 279 weapons came in, of which 36 were no weapons to the mission.
            // S59 One account reads as if 62 came first and 279 on top. S60 243 were accepted.
            FirstRound.Occurred(on: Timing.Parse("2005-09-15/2005-09-18"), by: [Gam], at: Region).Per(Sensitive).WithId("s58"),
            Weapons(FirstRound, CountMeasure.HandedOver, Exactly(279)).Per(Extended).WithId("s58b"),
            further,
            Weapons(FirstRound, CountMeasure.HandedOver, Exactly(279)).Per(Sensitive).InMood(Mood.Hypothetical).Linked(LinkKind.AlternativeReadingOf, further).WithId("s59b"),
            Weapons(FirstRound, Accepted, Exactly(243)).Per(Sensitive).WithId("s60"),

            // S61 In the second 291 came in and 58 were refused. S62 On 17 October it had been 182 so far, 32 in doubt, 50 refused.
            Weapons(SecondRound, CountMeasure.HandedOver, Exactly(291)).Per(Sensitive).WithId("s61"),
            Weapons(SecondRound, Accepted, Exactly(182)).Per(Extended.Quoting(Laas)).WithId("s62"),

            // S63 Over both, 570 came in; 424 were accepted by both sides, S64 52 more by the mission alone.
            Weapons(Handover, CountMeasure.HandedOver, Exactly(570)).Per(others).WithId("s63") with { Period = Timing.Parse("2005-09-15/2005-10") },
            Weapons(Handover, CountMeasure.Parse("accepted by both"), Exactly(424)).Per(others).WithId("s63b"),
            Weapons(Handover, CountMeasure.Parse("accepted, disputed by Jakarta"), Exactly(52)).Per(others).WithId("s64"),

            // S65 By Friday of the third round 166 were accepted of more than 220; S66 on Tuesday 56 more, which met the target of 210.
            Weapons(ThirdRound, CountMeasure.HandedOver, MoreThan(220)).Per(ThirdHandover.Quoting(Laas)).WithId("s65"),
            Weapons(ThirdRound, Accepted, Exactly(166)).Per(ThirdHandover.Quoting(Laas)).WithId("s65b"),
            Weapons(ThirdRound, Accepted, AtLeast(210)).Per(Target.Quoting(Laas)).WithId("s66"),

            // S67 Over three rounds 792, says an agency of the mission; S68 the military recognised 628 and disputed the rest.
            Weapons(Handover, Accepted, Exactly(792)).Per(Fourth.Quoting(Mission)).WithId("s67"),
            Weapons(Handover, Accepted, Exactly(628)).Per(Fourth.Quoting(Army)).WithId("s68"),
        ];
    }

    private static Item[] Afterwards()
    {
        var demobilised = Tna.Reached(MilestoneKind.Dissolved, new(2005, 12, 27)).Per(Wing.Quoting(Daud)).WithId("s69");
        var first = new CountEstimate(Amnesty, CountMeasure.Released, Exactly(298)) { Unit = "prisoners" }.Per(Sensitive).WithId("s74");

        return
        [
            // S69 On 27 December 2005 the armed wing was declared demobilised, S70 by the spokesman Daud, in a statement signed by its chief Manaf.
            demobilised,
            Daud.Declares(SpeechAct.Announce, "the end of the armed wing", demobilised).Per(Wing).WithId("s70") with { OnBehalfOf = Gam, On = new(2005, 12, 27), Capacity = "spokesman" },
            Manaf.HoldsOffice("chief", Tna).Per(Wing).WithId("s70b"),

            // S71 Irwandi, the movement's representative to the mission, asked the mission to stay beyond March.
            Irwandi.Declares(SpeechAct.CallFor, "a longer stay of the monitors").Per(Wing).WithId("s71") with { OnBehalfOf = Gam, Addressees = [Mission] },
            Irwandi.HoldsOffice("representative to the Aceh Monitoring Mission", Gam).Per(Wing).WithId("s71b"),

            // S72 Before the truce there were more than 30,000 soldiers, S73 and 15,000 police.
            Troops.Counts(CountMeasure.Strength, MoreThan(30_000), "soldiers").Per(Target).WithId("s72"),
            Troops.Counts(CountMeasure.Strength, Exactly(15_000), "police").Per(Target).WithId("s73"),

            // S74 298 prisoners were let go two days after the signature, S75 another 1,424 after the decree of 30 August.
            first,
            new CountEstimate(Amnesty, CountMeasure.Released, Exactly(1_424)) { Unit = "prisoners" }.Per(Sensitive).DisjointFrom(first).WithId("s75"),
            Amnesty.Occurred(on: Timing.Parse("2005-08-17/.."), by: [Indonesia]).Per(Sensitive).WithId("s75b"),
            AmnestyDecree.EnactedBy([Indonesia], on: new(2005, 8, 30)).Per(Sensitive).WithId("s75c"),

            // S76 Of 2006 no breach is reported.
            (new CountEstimate(Aceh.Memorandum, CountMeasure.Breaches, NoneReported) { Period = new(2006) }).Per(Pam).WithId("s76"),

            // S77 Parliament passed the law on 11 July 2006; S78 the Matrix dates the assent to 11 November, which the keeper doubts.
            Law.Implements(Aceh.Memorandum).Per(Pam).WithId("s77"),
            Law.EnactedBy(default, on: new(2006, 7, 11)).Per(Pam).WithId("s77b"),
            Law.Reached(MilestoneKind.Effective, new(2006, 11, 11)).Per(Pam).Standing(StandingKind.Disputed, "the law is known as one of 1 August 2006").WithId("s78"),
        ];
    }

    private static CountEstimate Strength(long number, string unit, string period, string id) =>
        (Monitors.Counts(CountMeasure.Strength, Exactly(number), unit) with { Period = Timing.Parse(period) }).Per(Sensitive).WithId(id);

    private static CountEstimate Weapons(Incident round, CountMeasure measure, Estimate number) => new(round.EntityId, measure, number) { Unit = "weapons" };
}
