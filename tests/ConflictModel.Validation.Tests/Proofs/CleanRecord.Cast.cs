namespace ConflictModel.Validation.Tests.Proofs;

/// <content>Who and where.</content>
public sealed partial class CleanRecord
{
    /// <summary>Gets the country, which has a point and no code.</summary>
    public Place Country { get; private set; } = null!; // made by the constructor, as all below

    /// <summary>Gets the province where all happens; it lies within the country.</summary>
    public Place Coast { get; private set; } = null!;

    /// <summary>Gets the other province, which the truce does not cover.</summary>
    public Place Highlands { get; private set; } = null!;

    /// <summary>Gets a town within the coast, with a point.</summary>
    public Place Town { get; private set; } = null!;

    /// <summary>Gets a village within the coast, with a point.</summary>
    public Place Village { get; private set; } = null!;

    /// <summary>Gets the government.</summary>
    public State Republic { get; private set; } = null!;

    /// <summary>Gets the state next door, which backs the front.</summary>
    public State Neighbour { get; private set; } = null!;

    /// <summary>Gets the government's army.</summary>
    public Organization Army { get; private set; } = null!;

    /// <summary>Gets a faction, a component of the front; formed 400 days before the war.</summary>
    public Faction Brigade { get; private set; } = null!;

    /// <summary>Gets another faction, under the front's umbrella.</summary>
    public Faction Guard { get; private set; } = null!;

    /// <summary>Gets the front that fights the government; formed 300 days before the war.</summary>
    public Alliance Front { get; private set; } = null!;

    /// <summary>Gets who counts the dead: an organisation that is no party.</summary>
    public Organization Observatory { get; private set; } = null!;

    /// <summary>Gets a second counter of the dead.</summary>
    public Organization Mission { get; private set; } = null!;

    /// <summary>Gets the agency that relays.</summary>
    public Organization Agency { get; private set; } = null!;

    /// <summary>Gets the observatory's director.</summary>
    public Person Director { get; private set; } = null!;

    /// <summary>Gets the front's spokesman.</summary>
    public Person Spokesman { get; private set; } = null!;

    private void MakeCast()
    {
        Country = Add(new Place(Pick("Merovia", "Talvania", "Orrestan"), PlaceId.Parse("country")) { Point = At(0, 0) });
        Coast = Add(new Place(Pick("Amber Coast", "Shell Coast", "Lower Shore"), PlaceId.Parse("coast")) { Within = Country });
        Highlands = Add(new Place(Pick("Granite Highlands", "Upper Fells"), PlaceId.Parse("highlands")) { Within = Country });
        Town = Add(new Place(Pick("Brinport", "Quayside", "Dunmouth"), PlaceId.Parse("town")) { Within = Coast, Point = At(0.31, 0.47) });
        Village = Add(new Place(Pick("Oxwell", "Thistledown", "Fernhithe"), PlaceId.Parse("village")) { Within = Coast, Point = At(0.23, 0.61) });

        Republic = Add(new State(Pick("Republic of the Coast", "Commonwealth of Shores"), ActorId.Parse("republic")));
        Neighbour = Add(new State(Pick("Kingdom of Varn", "Union of Ostrel"), ActorId.Parse("neighbour")));
        Army = Add(new Organization(Pick("Land Forces", "National Militia"), ActorId.Parse("army")));
        Brigade = Add(new Faction(Pick("Ninth Brigade", "Falcon Company"), ActorId.Parse("brigade")));
        Guard = Add(new Faction(Pick("Harbour Guard", "River Wardens"), ActorId.Parse("guard")));
        Front = Add(new Alliance(Pick("United Front", "People's Column"), ActorId.Parse("front")));
        Observatory = Add(new Organization(Pick("Peace Observatory", "Casualty Register"), ActorId.Parse("observatory")));
        Mission = Add(new Organization(Pick("Monitoring Mission", "Inquiry Panel"), ActorId.Parse("mission")));
        Agency = Add(new Organization(Pick("Wire Service", "Telegraph Bureau"), ActorId.Parse("agency")));
        Director = Add(new Person(Pick("Ilse Corvin", "Bruno Keld"), ActorId.Parse("director")));
        Spokesman = Add(new Person(Pick("Tomas Wray", "Edda Lorne"), ActorId.Parse("spokesman")));
    }

    private GeoPoint At(double north, double east) => new(Math.Round(origin.Latitude + north, 4), Math.Round(origin.Longitude + east, 4));
}
