namespace ConflictModel.Validation.Tests.Proofs;

/// <content>Who belongs to whom, who backs whom, who holds what.</content>
public sealed partial class CleanRecord
{
    /// <summary>Gets when the brigade was formed: day -400.</summary>
    public Milestone BrigadeFormed { get; private set; } = null!;

    /// <summary>Gets when the front was formed: day -300.</summary>
    public Milestone FrontFormed { get; private set; } = null!;

    /// <summary>Gets when the front was dissolved: day 480.</summary>
    public Milestone FrontDissolved { get; private set; } = null!;

    /// <summary>Gets the brigade's place in the front, from day -200 to day 470.</summary>
    public Membership InFront { get; private set; } = null!;

    /// <summary>Gets the guard's place under the front's umbrella, from day -100 to day 470.</summary>
    public Membership UnderFront { get; private set; } = null!;

    /// <summary>Gets the neighbour's support of the front, from day 10 to day 300.</summary>
    public Support Backing { get; private set; } = null!;

    /// <summary>Gets the alignment of the republic against the front.</summary>
    public Alignment Hostility { get; private set; } = null!;

    /// <summary>Gets the director's office at the observatory, from day -50.</summary>
    public OfficeHolding Direction { get; private set; } = null!;

    /// <summary>Gets the spokesman's office with the front, from day -250 to day 470.</summary>
    public OfficeHolding Speaking { get; private set; } = null!;

    /// <summary>Gets the control of the army over the highlands, from day 20.</summary>
    public Control ArmyControl { get; private set; } = null!;

    /// <summary>Gets the share of the coast's land that the front controls, from day 30 to day 300.</summary>
    public Control FrontControl { get; private set; } = null!;

    private void MakeRelations()
    {
        BrigadeFormed = Say(Brigade.Formed(On(-400)).Per(Counted).WithId("brigade-formed"));
        FrontFormed = Say(Front.Formed(On(-300)).Per(Counted).WithId("front-formed"));
        FrontDissolved = Say(Front.Dissolved(On(480)).Per(Counted).WithId("front-dissolved"));
        InFront = Say(Brigade.ComponentOf(Front).During(Days(-200, 470)).Per(Counted).WithId("in-front"));
        UnderFront = Say(Guard.UnderUmbrellaOf(Front).During(Days(-100, 470)).Per(Counted).WithId("under-front"));
        Backing = Say(Neighbour.Supports(Front, SupportType.Weapons).During(Days(10, 300)).Per(Counted).WithId("backing"));
        Hostility = Say(Republic.HostileTo(Front).During(Days(0, 470)).Per(Counted).WithId("hostility"));
        Direction = Say(Director.HoldsOffice("director", Observatory).Since(On(-50)).Per(Counted).WithId("direction"));
        Speaking = Say(Spokesman.HoldsOffice("spokesman", Front).During(Days(-250, 470)).Per(Counted).WithId("speaking"));
        ArmyControl = Say(Army.Controls(Highlands).Since(On(20)).Per(Counted).WithId("army-control"));
        FrontControl = Say(Front.Controls(Coast, Share.Parse("about half"), Denominator.Area).During(Days(30, 300)).Per(Counted).WithId("front-control"));
    }
}
