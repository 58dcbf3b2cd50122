using System.Reflection;

namespace ConflictModel.Tests.Items;

/// <summary>A null entity turns into an empty id on its way in; what takes it as an argument refuses it, by the name of the parameter.</summary>
public class EmptyReferenceTests
{
    /// <summary>Every constructor of a claim, with each parameter that refers to something.</summary>
    public static TheoryData<string, string> Parameters()
    {
        var data = new TheoryData<string, string>();
        foreach (var claim in Samples.Claims)
        {
            foreach (var parameter in Constructor(claim.GetType()).GetParameters().Where(p => Empty(p.ParameterType) is not null))
            {
                data.Add(claim.Kind, parameter.Name!); // parameters of constructors have names
            }
        }

        return data;
    }

    [Fact]
    public void Every_kind_of_claim_has_a_parameter_that_refers_to_something() =>
        Parameters().Select(row => (string)row[0]).Distinct().Should().BeEquivalentTo(Samples.Claims.Select(c => c.Kind));

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_claim_about_nothing_is_refused(string kind, string parameter)
    {
        var fault = Refusal(kind, parameter, Empty);

        fault.Should().BeOfType<ArgumentException>();
        ((ArgumentException)fault!).ParamName.Should().Be(parameter);
        fault.Message.Should().MatchRegex("(refers to|names) nothing: give the entity");
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_claim_about_something_is_not(string kind, string parameter) =>
        Refusal(kind, parameter, Samples.Dangling).Should().BeNull("a name that no record has is told when the record is built");

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_claim_about_somebody_unknown_is_not_either(string kind, string parameter) =>
        Refusal(kind, parameter, type => type == typeof(EntityId) ? Samples.Dangling(type) : Activator.CreateInstance(type)).Should().BeNull();

    [Fact]
    public void Verbs_and_citations_refuse_a_null_entity()
    {
        var brigade = new Faction("River Brigade");

        FluentActions.Invoking(() => brigade.MemberOf((Alliance)null!)).Should().Throw<ArgumentException>().WithParameterName("body");
        FluentActions.Invoking(() => brigade.Supports((State)null!)).Should().Throw<ArgumentException>().WithParameterName("recipient");
        FluentActions.Invoking(() => brigade.Became(SuccessionKind.Renamed, (Faction)null!)).Should().Throw<ArgumentException>().WithParameterName("to");
        FluentActions.Invoking(() => new Truce("Harvest truce").ViolatedBy([brigade, (State)null!])).Should().Throw<ArgumentException>().WithParameterName("accused");
        FluentActions.Invoking(() => new Citation((Source)null!)).Should().Throw<ArgumentException>().WithParameterName("source");
        FluentActions.Invoking(() => new Participation(brigade, (Entity)null!, Role.Party)).Should().Throw<ArgumentException>().WithParameterName("in").WithMessage("in refers to nothing*");
    }

    [Fact]
    public void Verbs_that_take_lists_refuse_a_null_entity_in_them()
    {
        var (brigade, truce, raid) = (new Faction("River Brigade"), new Truce("Harvest truce"), new Incident("Raid"));

        FluentActions.Invoking(() => truce.DeclaredBy([brigade, (State)null!])).Should().Throw<ArgumentException>().WithParameterName("by");
        FluentActions.Invoking(() => truce.Reached(MilestoneKind.Ended, by: [(State)null!])).Should().Throw<ArgumentException>().WithParameterName("by");
        FluentActions.Invoking(() => new Agreement("Peace").SignedBy([(State)null!])).Should().Throw<ArgumentException>().WithParameterName("by");
        FluentActions.Invoking(() => raid.Occurred(by: [(State)null!])).Should().Throw<ArgumentException>().WithParameterName("by");
        FluentActions.Invoking(() => raid.Occurred(against: [(State)null!])).Should().Throw<ArgumentException>().WithParameterName("against");
        FluentActions.Invoking(() => truce.ViolatedBy([brigade], (Incident)null!)).Should().Throw<ArgumentException>().WithParameterName("act");
        FluentActions.Invoking(() => brigade.Owes(Duty.ToDo, "withdraw", (Truce)null!)).Should().Throw<ArgumentException>().WithParameterName("under");
        FluentActions.Invoking(() => brigade.Owes(Duty.ToDo, "withdraw", truce, (State)null!)).Should().Throw<ArgumentException>().WithParameterName("towards");
        FluentActions.Invoking(() => truce.DeclaredBy([brigade, Reference<ActorId>.Unknown])).Should().NotThrow();
        FluentActions.Invoking(() => raid.Occurred()).Should().NotThrow();
    }

    [Fact]
    public void Origins_and_candidates_refuse_a_null_entity()
    {
        var paper = new Source("Paper");

        FluentActions.Invoking(() => Reference<ActorId>.OneOf([default, Samples.A])).Should().Throw<ArgumentException>().WithParameterName("candidates").WithMessage("*names nothing*");
        FluentActions.Invoking(() => Origin.Of(default(SourceId))).Should().Throw<ArgumentException>().WithParameterName("source");
        FluentActions.Invoking(() => Origin.Of((Reference<ActorId>)(Organization)null!)).Should().Throw<ArgumentException>().WithParameterName("actor");
        FluentActions.Invoking(() => paper.Quoting((Organization)null!)).Should().Throw<ArgumentException>().WithParameterName("origin");
        FluentActions.Invoking(() => paper.Quoting(Reference<ActorId>.Unknown, via: (Organization)null!)).Should().Throw<ArgumentException>().WithParameterName("via");
        FluentActions.Invoking(() => paper.Quoting(Reference<ActorId>.Unknown)).Should().NotThrow();
    }

    /// <summary>Constructs a claim from samples, one argument replaced, and gives what it throws.</summary>
    private static Exception? Refusal(string kind, string parameter, Func<Type, object?> replacement)
    {
        var constructor = Constructor(Samples.Claims.Single(c => c.Kind == kind).GetType());
        var arguments = constructor.GetParameters().Select(p => p.Name == parameter ? replacement(p.ParameterType) : Sample(p.ParameterType)).ToArray();
        try
        {
            constructor.Invoke(arguments);
            return null;
        }
        catch (TargetInvocationException fault)
        {
            return fault.InnerException;
        }
    }

    private static ConstructorInfo Constructor(Type claim) =>
        claim.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Should().ContainSingle().Subject;

    private static object? Sample(Type type) => Samples.Dangling(type) ?? Samples.Of(type)[0];

    /// <summary>Makes the value that a null entity becomes; null where the type refers to nothing.</summary>
    private static object? Empty(Type type) =>
        type == typeof(EntityId) ? (EntityId)(Truce?)null
        : type == typeof(Reference<EntityId>) ? (Reference<EntityId>)(Entity?)null
        : type == typeof(Reference<ActorId>) ? (Reference<ActorId>)(Actor?)null
        : type == typeof(Reference<IncidentId>) ? (Reference<IncidentId>)(Incident?)null
        : type == typeof(ValueList<Reference<ActorId>>) ? ValueList.From([Samples.A, (Reference<ActorId>)(Actor?)null])
        : type.Name.StartsWith("Reference", StringComparison.Ordinal) ? throw new NotSupportedException($"Give an empty {type}.")
        : null;
}
