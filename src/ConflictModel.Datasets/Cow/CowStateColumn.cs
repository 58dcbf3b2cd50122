namespace ConflictModel.Datasets;

/// <summary>Every column of the list of states of the Correlates of War.</summary>
internal enum CowStateColumn
{
    Stateabb,
    Ccode,
    Statenme,
    Styear,
    Stmonth,
    Stday,
    Endyear,
    Endmonth,
    Endday,
    Version,
}
