using NodaTime;
using static ConflictModel.Estimate;
using static ConflictModel.Tests.ReviewByUse.Aceh;

namespace ConflictModel.Tests.ReviewByUse;

/// <summary>What the reports say, statement by statement: a claim's id is the number of its statement, with a letter where it takes several.</summary>
internal static partial class AcehRecord
{
    private static readonly CountMeasure Accepted = CountMeasure.Parse("accepted");

    /// <summary>Gets the whole record.</summary>
    public static ConflictRecord Record { get; } = [.. Entities, .. TheWar(), .. FirstTruces(), .. Memorandum(), .. Monitoring(), .. Weapons(), .. Afterwards()];

    private static Item[] TheWar()
    {
        var reuters = War.Killed(Exactly(15_000)).Per(Target).WithId("s03");
        var early = War.Killed(About(15_000)).Per(Pullout).WithId("s05");
        var outright = DomYears.Killed(Exactly(871), new Population(default, words: "people killed outright")).Per(WarIn.Quoting(Province)).WithId("s06");

        return
        [
            // S01 Fighting between the movement and the government began in 1976.
            War.Reached(MilestoneKind.Began, new(1976)).Per(Pullout).WithId("s01"),

            // S02 Over 9,000 lives since 1976.
            (War.Killed(MoreThan(9_000)) with { Period = Timing.Parse("1976/2005") }).Per(Chance).WithId("s02"),

            // S03 15,000 killed in three decades, S04 mainly civilians; S05 the same agency had said "around".
            reuters, early,
            War.Killed(Unknown, Population.Civilians).Per(Target).AsShareOf(Share.Majority, reuters).AsPartOf(reuters).WithId("s04"),

            // S06 In late 1998 the provincial government counted 871 killed outright by the army in the DOM years,
            // S07 387 missing who later turned up dead, S08 more than 500 who disappeared, S09 102 rapes.
            outright,
            DomYears.Killed(Exactly(387), new Population(default, words: "missing who later turned up dead")).Per(WarIn.Quoting(Province)).DisjointFrom(outright).WithId("s07"),
            DomYears.Harmed(Harm.Missing, MoreThan(500)).Per(WarIn.Quoting(Province)).WithId("s08"),
            (DomYears.Harmed(Harm.SexuallyAssaulted, Exactly(102)) with { Knowledge = Knowledge.Documented }).Per(WarIn.Quoting(Province)).WithId("s09"),

            // S10 Well over a thousand civilians died in the first three years of operations, which followed a raid of May 1990.
            (DomYears.Killed(MoreThan(1_000), Population.Civilians) with { Period = Timing.Parse("1990/1993") }).Per(WarIn).WithId("s10"),
            DomYears.Occurred(on: Timing.Parse("1990/1998"), by: [Army], against: [Gam], at: Region).Per(WarIn).WithId("s10b"),

            // S11 Libya trained guerrillas of the movement, S12 of whom over a hundred came back in 1989.
            Libya.Supports(Gam, SupportType.Training).SomeTimeIn(ImpreciseInterval.Until(new(1989))).Per(WarIn).WithId("s11"),
            (new CountEstimate(Gam.EntityId, CountMeasure.Strength, MoreThan(100)) { Unit = "trained guerrillas", Period = new(1989) }).Per(WarIn).WithId("s12"),
            Tna.ComponentOf(Gam, "armed wing").Per(Wing).WithId("s13"),
        ];
    }

    private static Item[] FirstTruces() =>
    [
        // S14 On 12 May 2000 the two signed a humanitarian pause, S15 for whom by whom; S16 PA-X: ceasefire stage.
        PauseText.SignedBy([Indonesia, Gam], on: new(2000, 5, 12)).Per(PaX).WithId("s14"),
        Pause.Implements(PauseText).WithId("s14b"),
        Indonesia.Signs(PauseText).RepresentedBy(Wirajuda).Per(PaX).WithId("s15"),
        Gam.Signs(PauseText).RepresentedBy(Zaini).Per(PaX).WithId("s15b"),
        PauseText.ClassifiedAs(AgreementStage.Ceasefire).Per(PaX).WithId("s16"),
        Pause.ClassifiedAs(TrucePurpose.Humanitarian).Per(PaX).WithId("s16b"),

        // S17 The dialogue, S18 mediated by the Centre, began three years before May 2003.
        Dialogue.Reached(MilestoneKind.Began, ImpreciseDate.Parse("2000~")).Per(Review).WithId("s17"),
        Centre.Mediates(Dialogue).Per(Review).WithId("s18"),

        // S19 The cessation of hostilities was signed in Geneva on 9 December 2002.
        CohaText.SignedBy([Indonesia, Gam], on: new(2002, 12, 9)).In(Geneva).Per(Review).WithId("s19"),
        CohaText.MadeIn(Dialogue).Per(Review).WithId("s19b"),
        Coha.Implements(CohaText).WithId("s19c"),
        Coha.DeclaredBy([Indonesia, Gam], on: new(2002, 12, 9)).Per(Review).WithId("s19d"),
        Coha.EffectiveFrom(new(2002, 12, 9)).Per(Review).WithId("s19e"),

        // S20 Officers of Thailand, the Philippines and Norway were seconded to the monitors.
        Thailand.TakesPartIn(CohaText, Role.Monitor).Per(Review).WithId("s20"),
        Philippines.TakesPartIn(CohaText, Role.Monitor).Per(Review).WithId("s20b"),
        Norway.TakesPartIn(CohaText, Role.Monitor).Per(Review).WithId("s20c"),
        CentreMonitors.Reached(MilestoneKind.Deployed, ImpreciseDate.OnOrAfter(new(2002, 12, 9))).Per(Review).WithId("s20d"),

        // S21 In the committee sat the government, the movement and the Centre.
        Indonesia.MemberOf(Committee).Per(Zones).WithId("s21"),
        Gam.MemberOf(Committee).Per(Zones).WithId("s21b"),
        Centre.MemberOf(Committee).Per(Zones).WithId("s21c"),

        // S22 It made Indrapuri the first peace zone, S23 in effect from 9 February 2003 (then to come), S24 where no arms are carried outside posts.
        PeaceZones.Supplements(CohaText).Per(Zones).WithId("s22"),
        PeaceZones.Covers(Indrapuri).Per(Zones).WithId("s22b"),
        PeaceZones.Reached(MilestoneKind.Effective, new(2003, 2, 9)).InMood(Mood.Planned).Per(Zones).WithId("s23"),
        Army.Owes(Duty.ToRefrain, "carry weapons outside its posts", PeaceZones).Per(Zones).WithId("s24") with { Where = Indrapuri },
        Gam.Owes(Duty.ToRefrain, "carry weapons outside its posts", PeaceZones).Per(Zones).WithId("s24b") with { Where = Indrapuri },

        // S25 By then the war had cost more than 10,000 lives, mostly of civilians.
        War.Killed(MoreThan(10_000)).Per(Zones).WithId("s25"),

        // S26 Last-minute talks in Tokyo collapsed, S27 and on 19 May 2003 martial law and an offensive followed: a collapse to some, S28 a suspension to the Centre.
        TokyoMeeting.Held(on: ImpreciseDate.Parse("[..2003-05-19]"), at: Tokyo).Per(Review).WithId("s26"),
        TokyoMeeting.HadOutcome(OutcomeKind.BrokenOff).Per(Review).WithId("s26b"),
        Offensive.Occurred(on: ImpreciseInterval.From(new(2003, 5, 19)), by: [Indonesia], against: [Gam], at: Region).Per(Review).WithId("s27"),
        Coha.Ended(on: new(2003, 5), EndKind.Collapsed).Per(Chance).WithId("s27b"),
        Coha.Suspended(on: new(2003, 5, 19)).Per(Review).WithId("s28"),

        // S29 It was the largest military operation since 1975.
        (new Comparison(Offensive, ComparisonKind.Largest) { Scope = "military operations since 1975", During = Timing.Parse("1975/2003-11") }).Per(Review).WithId("s29"),

        // S30 The Centre withdrew its monitors.
        CentreMonitors.Reached(MilestoneKind.Evacuated, ImpreciseDate.OnOrAfter(new(2003, 5, 19))).Per(Review).WithId("s30"),
    ];

    private static Item[] Memorandum()
    {
        var text = Aceh.Memorandum;
        return
        [
            // S31 The tsunami spurred the talks. S32 It killed some 168,000 in Aceh, S33 or left 170,000 dead or missing.
            Tsunami.Occurred(on: new(2004, 12, 26), at: Region).Per(Wing).WithId("s31"),
            Talks.CameAboutBecauseOf(Tsunami).Per(Target).WithId("s31b"),
            Tsunami.Killed(About(168_000)).Per(Wing).WithId("s32"),
            Tsunami.Harmed(Harm.KilledOrMissing, About(170_000)).Per(Target).WithId("s33"),

            // S34 Agreed in draft on 17 July, S35 signed in Helsinki on 15 August 2005, S36 by whom, S37 with whose help and witness.
            text.Reached(MilestoneKind.Agreed, new(2005, 7, 17), [Indonesia, Gam]).Per(Chance).WithId("s34"),
            text.SignedBy([Indonesia, Gam], on: new(2005, 8, 15)).In(Helsinki).Per(Text).WithId("s35"),
            text.MadeIn(Talks).Per(PaX).WithId("s35b"),
            Indonesia.PartyTo(text).RepresentedBy(Awaludin).Per(PaX).WithId("s36"),
            Gam.PartyTo(text).RepresentedBy(Malik).Per(PaX).WithId("s36b"),
            Initiative.TakesPartIn(text, Role.Facilitator).RepresentedBy(Ahtisaari).Per(PaX).WithId("s37"),
            Ahtisaari.WitnessOf(text, "facilitator of the negotiation process").Per(PaX).WithId("s37b"),

            // S38 PA-X files it as substantive and partial, S39 the Matrix as a comprehensive agreement.
            text.ClassifiedAs(AgreementStage.SubstantivePartial).Per(PaX).WithId("s38"),
            text.ClassifiedAs(new Code("peace-accords-matrix", "comprehensive peace agreement")).Per(Pam).WithId("s39"),

            // S40 Clause 4.1: all violence between the two ends at the latest when it is signed.
            Indonesia.Owes(Duty.ToRefrain, "all acts of violence", text, Gam).Per(Text).WithId("s40") with { Clause = "4.1", From = new(2005, 8, 15) },
            Gam.Owes(Duty.ToRefrain, "all acts of violence", text, Indonesia).Per(Text).WithId("s40b") with { Clause = "4.1", From = new(2005, 8, 15) },

            // S41 Clause 3.1: amnesty within fifteen days of the signature.
            Indonesia.Owes(Duty.ToDo, "grant an amnesty", text, Gam).Per(Text).WithId("s41") with { Clause = "3.1.1", Deadline = Deadline.After(text, MilestoneKind.Signed, Period.FromDays(15)) },

            // S42 Clauses 4.2 and 4.3: demobilise 3,000 fighters, S43 and give up 840 weapons in four stages from 15 September till 31 December.
            Gam.Owes(Duty.ToDo, "demobilise all of its troops", text).Per(Text).WithId("s42") with { Clause = "4.2", Quantity = Exactly(3_000), QuantityUnit = "troops" },
            Gam.Owes(Duty.ToDo, "hand over its arms", text).Per(Text).WithId("s43") with
            {
                Clause = "4.3", From = new(2005, 9, 15), Due = new(2005, 12, 31),
                Quantity = Exactly(840), QuantityUnit = "weapons", Instalments = [default, default, default, default],
            },

            // S44 Clause 4.5: the non-organic forces leave in parallel; S45 clause 4.7: 14,700 soldiers and S46 9,100 police stay.
            Indonesia.Owes(Duty.ToDo, "withdraw all non-organic military and police forces", text).Per(Text).WithId("s44") with { Clause = "4.5", From = new(2005, 9, 15), Due = new(2005, 12, 31) },
            Indonesia.Owes(Duty.ToLimit, "organic military forces", text).Per(Text).WithId("s45") with { Clause = "4.7", Limit = UpTo(14_700), LimitUnit = "soldiers", Where = Region },
            Indonesia.Owes(Duty.ToLimit, "organic police forces", text).Per(Text).WithId("s46") with { Clause = "4.7", Limit = UpTo(9_100), LimitUnit = "police", Where = Region },

            // S47 Clause 1.1: a law for Aceh, in force by 31 March 2006.
            Indonesia.Owes(Duty.ToDo, "put a law on the governing of Aceh in force", text).Per(Text).WithId("s47") with { Clause = "1.1.1", Due = new(2006, 3, 31) },
        ];
    }
}
