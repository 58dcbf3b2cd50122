namespace ConflictModel.Tests.SecondConflict;

/// <summary>Who and what there is in the war of the strait: all of it is invented.</summary>
internal static class StraitWho
{
    internal static readonly State Velland = new("Velland");
    internal static readonly State Tarsenia = new("Tarsenia");
    internal static readonly State Orrin = new("Orrin");

    internal static readonly Faction League = new("Coast League");
    internal static readonly Faction Front = new("Coast Front");
    internal static readonly Faction NorthFront = new("North Coast Front");
    internal static readonly Faction FreeFront = new("Free Coast Front");
    internal static readonly Faction Brigade = new("Saltmarsh Brigade");
    internal static readonly Faction Pilots = new("Pilots' Company");
    internal static readonly Faction HarbourGuard = new("Harbour Guard");

    internal static readonly Organization Observatory = new("Strait Observatory");
    internal static readonly Organization Commission = new("Joint Strait Commission");
    internal static readonly Organization Mission = new("Strait Verification Mission");
    internal static readonly Person Kerr = new("Ada Kerr");
    internal static readonly Person Oss = new("Bram Oss");
    internal static readonly Person Marn = new("Ivo Marn");

    internal static readonly Place Strait = new("Marrow Strait") { Within = Reference<PlaceId>.None };
    internal static readonly Place EastNarrows = new("East Narrows") { Within = Strait };
    internal static readonly Place WestApproaches = new("West Approaches") { Within = Strait };
    internal static readonly Place Lantern = new("Lantern Island") { Within = EastNarrows };
    internal static readonly Place GullRock = new("Gull Rock") { Within = WestApproaches };
    internal static readonly Place NorthShore = new("North Shore") { Within = Reference<PlaceId>.None };
    internal static readonly Place Brinport = new("Brinport") { Within = NorthShore };

    internal static readonly Conflict War = new("War of the Marrow Strait");
    internal static readonly Dyad Pair = new("Velland – Tarsenia") { Within = War, SideA = Velland, SideB = Tarsenia };

    internal static readonly Incident Ferry = new("Ferry sinking");
    internal static readonly Incident Battle = new("Battle of Calder Roads");
    internal static readonly Incident Mole = new("Mole shelling");
    internal static readonly Incident LanternShelling = new("Lantern shelling");

    internal static readonly Agreement Pact = new("Twin Harbours pact");
    internal static readonly Agreement Renewal = new("Renewal of the Twin Harbours pact");
    internal static readonly Agreement Understanding = new("Calder understanding");
    internal static readonly Agreement Accord = new("Brinport accord");
    internal static readonly Agreement Annex = new("Annex on the harbour");
    internal static readonly Agreement Protocol = new("Narrows protocol");
    internal static readonly Truce Pause = new("Tarsenian pause");
    internal static readonly Truce Ceasefire = new("Sound ceasefire");

    internal static readonly PeaceProcess Talks = new("Orrin talks");
    internal static readonly Meeting First = new("First round") { Within = Talks, Number = "1" };
    internal static readonly Meeting Second = new("Second round") { Within = Talks, Number = "2" };

    internal static readonly Deployment Posts = new("Strait watch") { Of = Commission };
    internal static readonly Deployment GullPost = new("Gull Rock post") { Of = Commission, At = GullRock, PartOf = Posts };
    internal static readonly Deployment LanternPost = new("Lantern post") { Of = Commission, At = Lantern, PartOf = Posts };

    internal static readonly Source PactText = Document("Twin Harbours pact, text", new(2031, 5, 1));
    internal static readonly Source RenewalText = Document("Renewal of the pact, text", new(2041, 5, 20));
    internal static readonly Source Bulletin1 = Report("Observatory bulletin 1", new(2042, 2, 11));
    internal static readonly Source Bulletin2 = Report("Observatory bulletin 2", new(2042, 2, 14));
    internal static readonly Source Bulletin3 = Report("Observatory bulletin 3", new(2042, 2, 20));
    internal static readonly Source MinistryFebruary = Report("Tarsenian ministry, February", new(2042, 2, 13));
    internal static readonly Source Sheet = Report("Sound Wire, loose sheet", new(2042, 3, 11)); // misprinted: see the keeper's dating
    internal static readonly Source PauseOrder = Document("Tarsenian pause order", new(2042, 3, 25));
    internal static readonly Source WireApril = Report("Sound Wire, April", new(2042, 4, 11));
    internal static readonly Source PauseNotice = Document("Tarsenian notice of extension", new(2042, 4, 25));
    internal static readonly Source WireMay = Report("Sound Wire, May", new(2042, 5, 13));
    internal static readonly Source WireJune = Report("Sound Wire, June", new(2042, 6, 1));
    internal static readonly Source CeasefireText = Document("Sound ceasefire, text", new(2042, 6, 28));
    internal static readonly Source Amendment = Document("Amendment to the ceasefire", new(2042, 8, 20));
    internal static readonly Source WireSeptember = Report("Sound Wire, September", new(2042, 9, 21));
    internal static readonly Source AccordText = Document("Brinport accord, text", new(2042, 11, 10));
    internal static readonly Source VellandNote = Document("Velland note", new(2042, 12, 2));
    internal static readonly Source WireDecember = Report("Sound Wire, December", new(2042, 12, 6));
    internal static readonly Source AnnexText = Document("Annex on the harbour, text", new(2042, 12, 20));
    internal static readonly Source WhoIsWho = Report("Who is who on the coast", new(2043, 1, 15));
    internal static readonly Source ProtocolText = Document("Narrows protocol, text", new(2043, 4, 1));
    internal static readonly Source Gazette = Document("Velland Gazette", new(2043, 4, 6));
    internal static readonly Source MinistryApril = Report("Tarsenian ministry, April", new(2043, 4, 9));
    internal static readonly Source Yearbook = Report("Strait yearbook", new(2043, 6, 1));

    internal static readonly Item[] All =
    [
        Velland, Tarsenia, Orrin, League, Front, NorthFront, FreeFront, Brigade, Pilots, HarbourGuard,
        Observatory, Commission, Mission, Kerr, Oss, Marn,
        Strait, EastNarrows, WestApproaches, Lantern, GullRock, NorthShore, Brinport,
        War, Pair, Ferry, Battle, Mole, LanternShelling,
        Pact, Renewal, Understanding, Accord, Annex, Protocol, Pause, Ceasefire, Talks, First, Second, Posts, GullPost, LanternPost,
        PactText, RenewalText, Bulletin1, Bulletin2, Bulletin3, MinistryFebruary, Sheet, PauseOrder, WireApril, PauseNotice, WireMay, WireJune,
        CeasefireText, Amendment, WireSeptember, AccordText, VellandNote, WireDecember, AnnexText, WhoIsWho, ProtocolText, Gazette, MinistryApril, Yearbook,
    ];

    private static Source Document(string name, Moment published) => new(name) { Published = published, SourceKind = SourceKind.Document };

    private static Source Report(string name, Moment published) => new(name) { Published = published, SourceKind = SourceKind.Report };
}
