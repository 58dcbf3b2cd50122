namespace ConflictModel.Tests.ReviewByUse;

/// <summary>Who, where and what: the entities of the reports on the peace in Aceh, 2000 to 2006.</summary>
/// <remarks>
/// Three pages' worth of public reporting, restated in our own words and built with the public API alone, as a user would.
/// The statements stand in <see cref="AcehRecord"/>, the questions in the tests beside it.
/// </remarks>
internal static class Aceh
{
    public static readonly State Indonesia = new("Indonesia") { AlsoKnownAs = ["Jakarta", "Government of the Republic of Indonesia"] };
    public static readonly State Libya = new("Libya");
    public static readonly State Thailand = new("Thailand");
    public static readonly State Philippines = new("Philippines");
    public static readonly State Norway = new("Norway");
    public static readonly State Switzerland = new("Switzerland");
    public static readonly Organization Army = new("Indonesian military") { AlsoKnownAs = ["TNI"] };
    public static readonly Faction Gam = new("Free Aceh Movement") { AlsoKnownAs = ["Gerakan Aceh Merdeka", "GAM"] };
    public static readonly Faction Tna = new("Aceh National Armed Forces") { AlsoKnownAs = ["TNA"] };
    public static readonly Organization Centre = new("Henry Dunant Centre");
    public static readonly Organization Initiative = new("Crisis Management Initiative");
    public static readonly Organization Committee = new("Joint Security Committee");
    public static readonly Organization Union = new("European Union");
    public static readonly Organization Mission = new("Aceh Monitoring Mission") { AlsoKnownAs = ["AMM"] };
    public static readonly Organization Province = new("Provincial government of Aceh");
    public static readonly Organization Watch = new("Human Rights Watch");
    public static readonly Organization Crisis = new("International Crisis Group");
    public static readonly Organization Reuters = new("Reuters");
    public static readonly Organization Post = new("The Jakarta Post");
    public static readonly Organization Agency = new("Deutsche Presse-Agentur");

    public static readonly Person Feith = new("Pieter Feith");
    public static readonly Person Ahtisaari = new("Martti Ahtisaari");
    public static readonly Person Awaludin = new("Hamid Awaludin");
    public static readonly Person Malik = new("Malik Mahmud");
    public static readonly Person Wirajuda = new("Hassan Wirajuda");
    public static readonly Person Zaini = new("Zaini Abdullah");
    public static readonly Person Daud = new("Sofyan Daud") { AlsoKnownAs = ["Sofyan Dawood"] };
    public static readonly Person Manaf = new("Muzakkir Manaf");
    public static readonly Person Irwandi = new("Irwandi Yusuf");
    public static readonly Person Laas = new("Juri Laas");

    public static readonly Place Region = new("Aceh");
    public static readonly Place BesarDistrict = new("Aceh Besar") { Within = Region };
    public static readonly Place Indrapuri = new("Indrapuri") { Within = BesarDistrict };
    public static readonly Place Capital = new("Banda Aceh") { Within = Region };
    public static readonly Place Geneva = new("Geneva");
    public static readonly Place Helsinki = new("Helsinki");
    public static readonly Place Tokyo = new("Tokyo");

    public static readonly Conflict War = new("War in Aceh");
    public static readonly Dyad Pair = new("Indonesia – GAM") { SideA = Indonesia, SideB = Gam, Within = War };
    public static readonly Incident DomYears = new("Operations of the DOM years") { IsSeries = true };
    public static readonly Incident Offensive = new("Offensive of 2003");
    public static readonly Incident Tsunami = new("Tsunami of 2004");

    public static readonly PeaceProcess Dialogue = new("Geneva dialogue");
    public static readonly PeaceProcess Talks = new("Helsinki talks");
    public static readonly Meeting TokyoMeeting = new("Tokyo meeting") { Within = Dialogue };
    public static readonly Agreement PauseText = new("Joint Understanding on Humanitarian Pause for Aceh") { ExternalIds = [new(IdScheme.PaX, "113")] };
    public static readonly Truce Pause = new("Humanitarian Pause");
    public static readonly Agreement CohaText = new("Cessation of Hostilities Framework Agreement") { AlsoKnownAs = ["COHA"] };
    public static readonly Truce Coha = new("COHA truce");
    public static readonly Agreement PeaceZones = new("Peace zone criteria");
    public static readonly Agreement Memorandum = new("Helsinki Memorandum") { ExternalIds = [new(IdScheme.PaX, "450")] };
    public static readonly Enactment Law = new("Law on the Governing of Aceh");
    public static readonly Enactment AmnestyDecree = new("Presidential decree on the amnesty");
    public static readonly Deployment CentreMonitors = new("Monitors of the Centre") { Of = Centre, At = Region };
    public static readonly Deployment Monitors = new("AMM monitors") { Of = Mission, At = Region };
    public static readonly Deployment Troops = new("Non-organic forces") { Of = Indonesia, At = Region };
    public static readonly Incident Handover = new("Handover of weapons") { IsSeries = true };
    public static readonly Incident FirstRound = new("First round of the handover") { Within = Handover };
    public static readonly Incident SecondRound = new("Second round of the handover") { Within = Handover };
    public static readonly Incident ThirdRound = new("Third round of the handover") { Within = Handover };
    public static readonly Incident Amnesty = new("Amnesty") { IsSeries = true };

    public static readonly Source WarIn = new("Indonesia: The War in Aceh") { SourceKind = SourceKind.Report, Published = new(2001, 8), Publisher = Watch };
    public static readonly Source Review = new("Aceh Initiative: Internal Review") { SourceKind = SourceKind.Report, Published = new(2003, 11), Publisher = Centre };
    public static readonly Source Zones = new("JSC gives details of Aceh peace zones") { SourceKind = SourceKind.Article, Published = Moment.Parse("[2002-12-10..2003-02-08]"), Publisher = Post };
    public static readonly Source Chance = new("Aceh: A New Chance for Peace") { SourceKind = SourceKind.Report, Published = new(2005, 8, 15), Publisher = Crisis };
    public static readonly Source Text = new("Memorandum of Understanding between the Government of Indonesia and the Free Aceh Movement") { SourceKind = SourceKind.Document, Published = new(2005, 8, 15) };
    public static readonly Source Pullout = new("Indonesia army readies Aceh pullout amid dispute") { SourceKind = SourceKind.Article, Published = new(2005, 9, 16), Publisher = Reuters };
    public static readonly Source Extended = new("Rebels' disarmament extended") { SourceKind = SourceKind.Article, Published = new(2005, 10, 17), Publisher = Post };
    public static readonly Source ThirdHandover = new("Third GAM weapons handover extended, peace monitors say") { SourceKind = SourceKind.Article, Published = Moment.Parse("[2005-11-18..2005-11-19]"), Publisher = Reuters };
    public static readonly Source Target = new("Indonesian rebels meet gun surrender target") { SourceKind = SourceKind.Article, Published = new(2005, 11, 22), Publisher = Reuters };
    public static readonly Source SoFar = new("Aceh: So Far, So Good") { SourceKind = SourceKind.Report, Published = new(2005, 12, 13), Publisher = Crisis };
    public static readonly Source Fourth = new("Aceh rebels surrender more guns in fourth handover") { SourceKind = SourceKind.Article, Published = Moment.Parse("[2005-12-14..2005-12-15]"), Publisher = Agency };
    public static readonly Source Wing = new("Former Aceh rebels disband military wing") { SourceKind = SourceKind.Article, Published = new(2005, 12, 27) };
    public static readonly Source Sensitive = new("A sensitive mission: Monitoring Aceh's agreement") { SourceKind = SourceKind.Article, Published = new(2008) };
    public static readonly Source PaX = new("PA-X Peace Agreements Database") { SourceKind = SourceKind.Dataset };
    public static readonly Source Pam = new("Peace Accords Matrix") { SourceKind = SourceKind.Dataset };

    /// <summary>Gets every entity above.</summary>
    public static Item[] Entities =>
    [
        Indonesia, Libya, Thailand, Philippines, Norway, Switzerland, Army, Gam, Tna, Centre, Initiative, Committee, Union, Mission, Province, Watch, Crisis, Reuters, Post, Agency,
        Feith, Ahtisaari, Awaludin, Malik, Wirajuda, Zaini, Daud, Manaf, Irwandi, Laas,
        Region, BesarDistrict, Indrapuri, Capital, Geneva, Helsinki, Tokyo,
        War, Pair, DomYears, Offensive, Tsunami, Dialogue, Talks, TokyoMeeting, PauseText, Pause, CohaText, Coha, PeaceZones, Memorandum, Law, AmnestyDecree,
        CentreMonitors, Monitors, Troops, Handover, FirstRound, SecondRound, ThirdRound, Amnesty,
        WarIn, Review, Zones, Chance, Text, Pullout, Extended, ThirdHandover, Target, SoFar, Fourth, Wing, Sensitive, PaX, Pam,
    ];
}
