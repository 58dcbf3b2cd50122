using static ConflictModel.Estimate;
using static ConflictModel.Tool.Tour.Idlib.IdlibCast;

namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>The war and the talks: statements 60 to 70.</summary>
internal static class IdlibWar
{
    internal static readonly CasualtyEstimate Toll = War.Killed(MoreThan(380_000)).Per(Article).WithId("s61-killed");

    internal static readonly DisplacementEstimate Displaced = War.Displaced(OfWord("millions")).Per(Article.Itself().Saying("displacement and displacement")).WithId("s63-displaced");

    internal static readonly Milestone Began = War.Reached(MilestoneKind.Began, ImpreciseDate.Parse("[..2011-10-26]")).Per(Article).WithId("s60-began");

    internal static readonly Convening Met = WithMinister.Held(new(2020, 10, 25), new Area { Places = [Damascus] }).Per(Article).WithId("s66-met");

    private static readonly Reference<ActorId> Opposition = Reference<ActorId>.Described("opposition delegations", several: true);

    private static readonly Obligation CarryOut =
        new Obligation([Reference<ActorId>.Unknown], Duty.ToDo, "begin to carry out the resolution and turn to the political process").InMood(Mood.Hoped).Per(ByEnvoy).WithId("s67-resolution") with
        {
            Under = Reference<EntityId>.Described("a resolution of the Security Council"),
        };

    internal static Claim[] Claims =>
    [
        // The war.
        Began,
        Toll,
        War.Counts(CountMeasure.Destroyed, Unknown, "infrastructure").Per(Article.Itself().Saying("widespread destruction")).WithId("s62-destroyed"),
        Displaced,
        new DisplacementEstimate(War, DisplacementMeasure.NewlyDisplaced, Unknown) { People = new Population(default, words: "people within Syria") }.Per(Article).WithId("s63-inside").AsPartOf(Displaced),
        new DisplacementEstimate(War, DisplacementMeasure.NewlyDisplaced, Unknown) { People = new Population(default, words: "people out of Syria") }.Per(Article).WithId("s63-outside").AsPartOf(Displaced),

        // Rounds of talks, and no settlement.
        Rounds.Met(ImpreciseInterval.Parse("2014/..")).Per(Article).WithId("s64-rounds"),
        Rounds.Counts(CountMeasure.Rounds, MoreThan(1), "rounds").Per(Article).WithId("s64-count"),
        Syria.PartyTo(Rounds, "government").Per(Article).WithId("s64-government"),
        new Participation(Opposition, (EntityId)Rounds, Role.Party) { RoleWords = "opposition" }.Per(Article).WithId("s64-opposition"),
        UnitedNations.TakesPartIn((EntityId)Rounds, Role.Sponsor).Per(Article).WithId("s64-sponsor"),
        new Outcome(Rounds, OutcomeKind.Settlement).Denied().Per(Article).WithId("s65-no-settlement"),

        // The envoy in Damascus.
        Envoy.HoldsOffice("special envoy for Syria", UnitedNations).Per(Article).WithId("s66-envoy"),
        Minister.HoldsOffice("foreign minister", Syria).Per(Article).WithId("s66-minister"),
        Met,
        Envoy.TakesPartIn((EntityId)WithMinister, Role.Party).Per(Article).WithId("s66-there"),
        Minister.TakesPartIn((EntityId)WithMinister, Role.Party).Per(Article).WithId("s66-too"),
        Envoy.Declares(SpeechAct.State, "that the people live through a very hard time").Per(ByEnvoy).WithId("s66-said") with { On = ImpreciseDate.Parse("[2020-10-25..2020-10-26]"), Capacity = "special envoy" },
        CarryOut,
        Envoy.Declares(SpeechAct.CallFor, "the one way out", CarryOut).Per(ByEnvoy).WithId("s67-calls"),
        WithOpposition.Held().InMood(Mood.Planned).Per(ByEnvoy).WithId("s68-will-meet"),
        Envoy.TakesPartIn((EntityId)WithOpposition, Role.Party).InMood(Mood.Planned).Per(ByEnvoy).WithId("s68-envoy"),
        new Participation(Reference<ActorId>.Described("representatives of the opposition", several: true), (EntityId)WithOpposition, Role.Party).InMood(Mood.Planned).Per(ByEnvoy).WithId("s68-opposition"),
        GenevaTalks.Met(at: new Area { Places = [Geneva] }, topic: "the constitution").Per(Article).WithId("s69-talks"),
        Envoy.TakesPartIn((EntityId)GenevaTalks, Role.Facilitator).Per(Article).WithId("s69-facilitates"),
        new Participation(Reference<ActorId>.Described("the two parties to the conflict", several: true), (EntityId)GenevaTalks, Role.Party).Per(Article).WithId("s69-parties"),
        Envoy.Declares(SpeechAct.Hope, "more common ground on which to move the process on").Per(ByEnvoy).WithId("s70-hopes") with { Where = new Area { Places = [Damascus] } },
    ];
}
