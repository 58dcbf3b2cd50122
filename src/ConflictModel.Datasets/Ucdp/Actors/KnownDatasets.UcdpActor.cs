namespace ConflictModel.Datasets;

public static partial class KnownDatasets
{
    /// <summary>Gets the UCDP Actor Dataset.</summary>
    public static Dataset UcdpActor { get; } = new(
        "ucdp-actor",
        "UCDP Actor Dataset",
        "The article “Organized violence” of the release's year in the Journal of Peace Research; for 22.1: Davies, Shawn, Therése Pettersson & Magnus Öberg (2022) "
            + "Organized violence 1989–2021 and drone warfare. Journal of Peace Research 59(4): 593–610.",
        "CC BY 4.0",
        static (table, options) => new UcdpActorImport(table, options))
    {
        Columns = ActorColumns.Known.Names,
    };
}
