namespace ConflictModel;

/// <summary>The value of an answer that tells itself in a sentence, with the names of a record.</summary>
internal interface ITold
{
    string Tell(Names names);
}
