namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>Who and what the article speaks of.</summary>
internal static class IdlibCast
{
    internal static readonly State Russia = new("Russia") { AlsoKnownAs = ["Moscow"] };
    internal static readonly State Turkey = new("Türkiye") { AlsoKnownAs = ["Turkey", "Ankara"] };
    internal static readonly State Syria = new("Syria") { AlsoKnownAs = ["Damascus"] };
    internal static readonly State UnitedStates = new("United States");
    internal static readonly Organization SyrianArmy = new("Syrian Army");
    internal static readonly Faction Legion = new("Sham Legion") { AlsoKnownAs = ["Faylaq al-Sham"] };
    internal static readonly Alliance Front = new("National Liberation Front");
    internal static readonly Alliance Shield = new("Euphrates Shield factions", ActorId.Parse("euphrates-shield"));
    internal static readonly Alliance NationalArmy = new("National Army");
    internal static readonly Faction Nusra = new("al Nusra Front", ActorId.Parse("nusra"));
    internal static readonly Faction Tahrir = new("Hay'at Tahrir al Sham", ActorId.Parse("hts"));
    internal static readonly Organization Observatory = new("Syrian Observatory for Human Rights");
    internal static readonly Person Director = new("Rami Abdel-Rahman");
    internal static readonly Person Official = new("Saif al Raad");
    internal static readonly Organization Agency = new("AFP");
    internal static readonly Organization UnitedNations = new("United Nations");
    internal static readonly Person Envoy = new("Geir Pedersen");
    internal static readonly Person Minister = new("Walid al Muallem");

    internal static readonly Place Country = new("Syria");
    internal static readonly Place Idlib = new("Idlib") { Within = Country };
    internal static readonly Place IdlibCity = new("Idlib (city)") { Within = Idlib };
    internal static readonly Place Region = new("Idlib and its surroundings", PlaceId.Parse("idlib-region"));
    internal static readonly Place Duwailah = new("Jabal al-Duwailah area", PlaceId.Parse("jabal-al-duwailah")) { Within = Idlib };
    internal static readonly Place Camp = new("Sham Legion camp", PlaceId.Parse("camp")) { Within = Duwailah };
    internal static readonly Place Hama = new("Hama") { Within = Country };
    internal static readonly Place Aleppo = new("Aleppo") { Within = Country };
    internal static readonly Place Latakia = new("Latakia") { Within = Country };
    internal static readonly Place Morek = new("Morek") { Within = Hama };
    internal static readonly Place Damascus = new("Damascus") { Within = Country };
    internal static readonly Place Geneva = new("Geneva");

    internal static readonly Conflict War = new("Syrian war");
    internal static readonly Truce MarchTruce = new("Idlib truce");
    internal static readonly Agreement Sochi = new("Sochi agreement");
    internal static readonly Incident Offensive = new("three-month attack of the Syrian Army", IncidentId.Parse("offensive"));
    internal static readonly Incident Strike = new("Jabal al-Duwailah strike");
    internal static readonly Incident Thursday = new("US bombing on Thursday", IncidentId.Parse("thursday"));
    internal static readonly Incident Breaches = new("repeated breaches", IncidentId.Parse("breaches")) { IsSeries = true };
    internal static readonly Incident Raids = new("Russian raids on Idlib", IncidentId.Parse("russian-raids")) { IsSeries = true };
    internal static readonly Incident OtherRaids = new("raids by several parties", IncidentId.Parse("other-raids")) { IsSeries = true };
    internal static readonly Deployment Posts = new("Turkish observation points", DeploymentId.Parse("posts")) { Of = Turkey };
    internal static readonly Deployment MorekPost = new("observation point near Morek", DeploymentId.Parse("morek")) { Of = Turkey, At = Morek, PartOf = Posts };
    internal static readonly Deployment Surrounded = new("surrounded observation points", DeploymentId.Parse("surrounded")) { Of = Turkey, PartOf = Posts };
    internal static readonly PeaceProcess Rounds = new("UN-sponsored rounds", ProcessId.Parse("rounds"));
    internal static readonly PeaceProcess GenevaTalks = new("Geneva talks on the constitution", ProcessId.Parse("geneva"));
    internal static readonly Meeting WithMinister = new("Pedersen's meeting with the minister", MeetingId.Parse("with-minister"));
    internal static readonly Meeting WithOpposition = new("Pedersen's meeting with the opposition", MeetingId.Parse("with-opposition"));

    internal static readonly Source Article = new("Report on the Jabal al-Duwailah strike", SourceId.Parse("article"))
    {
        SourceKind = SourceKind.Article,
        Published = new(2025, 11, 6), // S01, as it dates itself
    };

    /// <summary>Gets the day that the keeper takes to be the article's own.</summary>
    internal static ImpreciseDate Day { get; } = new(2020, 10, 26);

    /// <summary>Gets what the Observatory told, through the agency: one origin, whoever of it spoke.</summary>
    internal static Attribution Told { get; } = Article.Quoting(Observatory, via: Agency);

    /// <summary>Gets what the Observatory's director told the agency: its own words, so the same origin.</summary>
    internal static Attribution ByDirector { get; } = Article.Quoting(Observatory, Director, Agency);

    /// <summary>Gets what the Front's media official told the agency: a second origin, and a party to the war.</summary>
    internal static Attribution ByOfficial { get; } = Article.Quoting(Official, via: Agency);

    /// <summary>Gets what the envoy said in public.</summary>
    internal static Attribution ByEnvoy { get; } = Article.Quoting(Envoy);

    internal static Entity[] All =>
    [
        Russia, Turkey, Syria, UnitedStates, SyrianArmy, Legion, Front, Shield, NationalArmy, Nusra, Tahrir, Observatory, Director, Official, Agency,
        UnitedNations, Envoy, Minister,
        Country, Idlib, IdlibCity, Region, Duwailah, Camp, Hama, Aleppo, Latakia, Morek, Damascus, Geneva,
        War, MarchTruce, Sochi, Offensive, Strike, Thursday, Breaches, Raids, OtherRaids, Posts, MorekPost, Surrounded, Rounds, GenevaTalks, WithMinister, WithOpposition,
        Article,
    ];
}
