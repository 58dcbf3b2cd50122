namespace ConflictModel.Datasets;

/// <summary>Every column of UCDP's tables of old and new ids.</summary>
internal enum IdColumn
{
    NewId,
    OldId,
    Name,
    TypeOfViolence,
}
