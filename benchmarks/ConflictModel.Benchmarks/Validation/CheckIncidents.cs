using BenchmarkDotNet.Attributes;
using ConflictModel.Benchmarks.Json;
using ConflictModel.Validation;
using FluentValidation;
using Checks = ConflictModel.Benchmarks.Validation.IncidentChecks;

namespace ConflictModel.Benchmarks.Validation;

/// <summary>What does it cost to check incidents by rules, beside a loop written by hand and a library of validators? Fifteen checks of each, none of which fires.</summary>
[MemoryDiagnoser]
public class CheckIncidents
{
    private const int Incidents = 10_000;
    private readonly HashSet<PlaceId> places = [.. Enumerable.Range(0, 500).Select(i => PlaceId.Parse($"district-{i}"))];
    private readonly HashSet<ActorId> actors = [.. Enumerable.Range(0, 40).Select(i => ActorId.Parse($"armed-group-{i}"))];
    private readonly HashSet<SourceId> sources = [.. Enumerable.Range(0, 200).Select(i => SourceId.Parse($"newspaper-{i}"))];
    private Item[] items = [];
    private ValidationOptions rules = ValidationOptions.Default;
    private InlineValidator<Incident> incidents = [];
    private InlineValidator<Occurrence> occurrences = [];
    private InlineValidator<CasualtyEstimate> tolls = [];

    /// <summary>Makes the incidents, and the checks in the form of each rival.</summary>
    [GlobalSetup]
    public void Setup()
    {
        items = [.. IncidentData.Items(Incidents).Where(i => i is not Occurrence o || o.Actors[0] != o.Targets[0])];
        rules = ValidationOptions.Default.Without([.. ValidationOptions.Default.Rules.Select(r => r.Id)]).With(IncidentRules.All(places, actors, sources));

        incidents = [];
        incidents.RuleFor(i => i).Must(Checks.IsNamed).Must(Checks.HasOneExternalId).Must(Checks.ExternalIdIsNumeric);
        occurrences = [];
        occurrences.RuleFor(o => o).Must(Checks.DatesAreInOrder).Must(Checks.YearIsPlausible).Must(Checks.HasActor).Must(Checks.ActorIsNotItsTarget)
            .Must(o => Checks.PlaceExists(o, places)).Must(o => Checks.ActorsExist(o, actors)).Must(Checks.IsSaidAfterwards).Must(Checks.HasSource);
        tolls = [];
        tolls.RuleFor(t => t).Must(Checks.BoundsAreInOrder).Must(Checks.IsNotNegative).Must(Checks.SaysWhom).Must(t => Checks.SourceExists(t, sources));

        if (ByHand() + ByRules() + ByValidators() != 0)
        {
            throw new InvalidOperationException("The incidents are clean, and a check fires.");
        }
    }

    /// <summary>A loop written by hand: the floor.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var found = 0;
        foreach (var item in items)
        {
            switch (item)
            {
                case Incident i:
                    found += Checks.IsNamed(i) ? 0 : 1;
                    found += Checks.HasOneExternalId(i) ? 0 : 1;
                    found += Checks.ExternalIdIsNumeric(i) ? 0 : 1;
                    break;
                case Occurrence o:
                    found += Checks.DatesAreInOrder(o) ? 0 : 1;
                    found += Checks.YearIsPlausible(o) ? 0 : 1;
                    found += Checks.HasActor(o) ? 0 : 1;
                    found += Checks.ActorIsNotItsTarget(o) ? 0 : 1;
                    found += Checks.PlaceExists(o, places) ? 0 : 1;
                    found += Checks.ActorsExist(o, actors) ? 0 : 1;
                    found += Checks.IsSaidAfterwards(o) ? 0 : 1;
                    found += Checks.HasSource(o) ? 0 : 1;
                    break;
                case CasualtyEstimate t:
                    found += Checks.BoundsAreInOrder(t) ? 0 : 1;
                    found += Checks.IsNotNegative(t) ? 0 : 1;
                    found += Checks.SaysWhom(t) ? 0 : 1;
                    found += Checks.SourceExists(t, sources) ? 0 : 1;
                    break;
            }
        }

        return found;
    }

    /// <summary>The same as fifteen rules.</summary>
    [Benchmark]
    public int ByRules() => ConflictValidator.ValidateEach(items, rules).Count();

    /// <summary>The same with FluentValidation.</summary>
    [Benchmark]
    public int ByValidators()
    {
        var found = 0;
        foreach (var item in items)
        {
            found += item switch
            {
                Incident i => incidents.Validate(i).Errors.Count,
                Occurrence o => occurrences.Validate(o).Errors.Count,
                CasualtyEstimate t => tolls.Validate(t).Errors.Count,
                _ => 0,
            };
        }

        return found;
    }
}
