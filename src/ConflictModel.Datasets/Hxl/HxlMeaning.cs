namespace ConflictModel.Datasets;

/// <summary>What a tag certainly means for a record of conflicts.</summary>
internal enum HxlMeaning
{
    /// <summary>Nothing that the model holds with certainty.</summary>
    None = 0,
    Start,
    End,
    Occurred,
    Year,
    Reported,
    Edtf,
    Spot,
    Latitude,
    Longitude,
    DivisionName,
    DivisionCode,
    EventName,
    EventType,
    EventId,
    Description,
    Perpetrator,
    Group,
    Source,
    Figure,
}
