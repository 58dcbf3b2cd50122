namespace ConflictModel.Datasets;

/// <summary>Tells what tags mean: only what hashtag and attributes together leave no doubt about.</summary>
internal static class HxlMeanings
{
    /// <summary>The tags that are read, in the order of the page.</summary>
    public static readonly string[] Tags =
    [
        "#date+start", "#date+end", "#date+occurred", "#date", "#date+year", "#date+reported", "#date+edtf", "#event", "#event+name", "#event+type", "#event+id", "#description",
        "#geo+lat", "#geo+lon", "#loc", "#country", "#country+code", "#adm1", "#adm1+code", "#group+perp", "#group", "#meta+source", "#source",
        "#affected+killed", "#affected+injured", "#affected+missing", "#affected+abducted", "#affected+detained", "#affected", "#affected+displaced", "#affected+idps",
        "#affected+refugees", "#affected+returnees",
    ];

    private static readonly HashSet<string> Languages = new(StringComparer.Ordinal) { "ar", "en", "es", "fr", "pt", "ru", "uk", "zh" };

    public static HxlMeaning Of(HxlTag tag)
    {
        var attributes = tag.Attributes.Where(attribute => !Languages.Contains(attribute) && !attribute.StartsWith("v_", StringComparison.Ordinal)).ToList();
        return tag.Hashtag switch
        {
            "#date" => OfDate(attributes),
            "#event" => OfEvent(attributes),
            "#description" => attributes.Count == 0 || attributes is ["event"] ? HxlMeaning.Description : HxlMeaning.None,
            "#geo" => attributes is ["lat"] ? HxlMeaning.Latitude : attributes is ["lon"] ? HxlMeaning.Longitude : HxlMeaning.None,
            "#loc" => IsName(attributes) ? HxlMeaning.Spot : HxlMeaning.None,
            "#country" or "#adm1" or "#adm2" or "#adm3" or "#adm4" or "#adm5" => IsName(attributes) ? HxlMeaning.DivisionName : attributes is ["code"] ? HxlMeaning.DivisionCode : HxlMeaning.None,
            "#group" => OfGroup(attributes),
            "#source" => IsName(attributes) ? HxlMeaning.Source : HxlMeaning.None,
            "#meta" or "#org" => attributes is ["source"] or ["name", "source"] ? HxlMeaning.Source : HxlMeaning.None,
            "#affected" => HxlFigureTag.TryRead(tag) is not null ? HxlMeaning.Figure : HxlMeaning.None,
            _ => HxlMeaning.None,
        };
    }

    /// <summary>Says whether a row can say it once only, so that two columns leave open which is meant.</summary>
    public static bool IsSingle(HxlMeaning meaning) => meaning is not (HxlMeaning.Perpetrator or HxlMeaning.Group or HxlMeaning.Source or HxlMeaning.Description or HxlMeaning.EventType or HxlMeaning.Figure);

    /// <summary>Gets the depth of a division: 0 for the country.</summary>
    public static int Depth(HxlTag tag) => tag.Hashtag == "#country" ? 0 : tag.Hashtag[^1] - '0';

    private static bool IsName(List<string> attributes) => attributes.Count == 0 || attributes is ["name"];

    private static HxlMeaning OfDate(List<string> attributes) => attributes switch
    {
        [] or ["occurred"] => HxlMeaning.Occurred,
        ["start"] => HxlMeaning.Start,
        ["end"] => HxlMeaning.End,
        ["year"] => HxlMeaning.Year,
        ["reported"] => HxlMeaning.Reported,
        ["edtf"] or ["edtf", "occurred"] => HxlMeaning.Edtf,
        _ => HxlMeaning.None,
    };

    private static HxlMeaning OfEvent(List<string> attributes) => attributes switch
    {
        [] or ["name"] => HxlMeaning.EventName,
        ["type"] => HxlMeaning.EventType,
        ["id"] or ["code"] => HxlMeaning.EventId,
        ["description"] => HxlMeaning.Description,
        _ => HxlMeaning.None,
    };

    // A further attribute may say that the cell is a number, a type or a code of the group.
    private static HxlMeaning OfGroup(List<string> attributes) =>
        attributes.Except(["name", "first", "second"]).ToList() switch
        {
            [] => HxlMeaning.Group,
            ["perp"] => HxlMeaning.Perpetrator,
            _ => HxlMeaning.None,
        };
}
