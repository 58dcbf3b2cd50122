using System.Collections.Frozen;

namespace ConflictModel.Json;

/// <summary>Tells what each code of a problem means, and what to do.</summary>
internal static class ReadProblemWords
{
    internal static readonly ValueList<string> Codes =
    [
        ReadProblems.NotJson, ReadProblems.Truncated, ReadProblems.TooDeep, ReadProblems.TooLarge, ReadProblems.NotUtf8,
        ReadProblems.MissingVersion, ReadProblems.BadVersion, ReadProblems.NewerVersion,
        ReadProblems.DuplicateName, ReadProblems.DuplicateId, ReadProblems.WrongSection, ReadProblems.BadSection, ReadProblems.MissingKind, ReadProblems.MissingMember, ReadProblems.ReservedName,
        ReadProblems.WrongType, ReadProblems.BadDate, ReadProblems.BadEstimate, ReadProblems.BadId, ReadProblems.BadWord, ReadProblems.BadValue, ReadProblems.BadText,
        RecordProblems.DanglingReference, RecordProblems.ClashingId, RecordProblems.EmptyReference,
        ReadProblems.TooManyProblems,
    ];

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ReadProblems.NotJson] = "The text is not JSON from here on. Comments, commas before a closing bracket, other quotes than double ones and bare names are not JSON; a line of a stream is one whole object.",
        [ReadProblems.Truncated] = "The text ends while something is open: it was cut off, or a bracket or quote is missing.",
        [ReadProblems.TooDeep] = "Objects and arrays lie deeper within one another than is read. No item needs that much.",
        [ReadProblems.TooLarge] = "The document, or a line of a stream, is longer than allowed. Keep large records as streams, or raise the bound (MaxDocumentBytes, MaxLineBytes).",
        [ReadProblems.NotUtf8] = "The bytes are no UTF-8. Save the text as UTF-8.",
        [ReadProblems.MissingVersion] = "No version is stated, so that it may be no document of ours. Begin with \"conflictModel\": \"1.0\"; a stream has it on its first line.",
        [ReadProblems.BadVersion] = "What stands for the version is none. It is a text such as \"1.0\".",
        [ReadProblems.NewerVersion] = "A later major version wrote this, in which things may mean something else. Take the version of this library that reads it.",
        [ReadProblems.DuplicateName] = "An object has two members of one name, of which one would be lost. Make one of the two.",
        [ReadProblems.DuplicateId] = "Two items of a section have one id. Give one of them another, and mend what refers to it.",
        [ReadProblems.WrongSection] = "An item stands in a section where its kind does not belong. Move it: an incident stands in \"incidents\", a claim in \"claims\".",
        [ReadProblems.BadSection] = "A part of the document that is not known here does not hold items (objects) by their ids, so that it cannot be kept. Take it out, or put it into a member of an item.",
        [ReadProblems.MissingKind] = "An item does not say of what kind it is. Give it a \"kind\", such as \"incident\" or \"casualtyEstimate\".",
        [ReadProblems.MissingMember] = "A member that has to be there is not.",
        [ReadProblems.ReservedName] = "A member has a name that streams use for something else (\"id\", \"section\"). Name it otherwise.",
        [ReadProblems.WrongType] = "A value is of another JSON type than its member takes: a number where a text stands, null where nothing is known. Leave out what is not known.",
        [ReadProblems.BadDate] = "A text is no date, moment or stretch of time. Dates are written in EDTF: 2031-05-03, 2031-05, 2031-05~, [2031-05-03..2031-05-09].",
        [ReadProblems.BadEstimate] = "A text is no estimate, or no share: 17, at least 78, 34-56, \"34-56, best 50\", dozens, half.",
        [ReadProblems.BadId] = "A text is no id. An id has no spaces; where the family is not told by the member it comes first: incident:raid.",
        [ReadProblems.BadWord] = "A text is no word of a vocabulary: it is blank, too long, or holds control characters. A word that is only unknown is kept.",
        [ReadProblems.BadValue] = "A value is blank, out of range, or contradicts its neighbour.",
        [ReadProblems.BadText] = "A text holds half a character (one half of a surrogate pair), which no UTF-8 can carry.",
        [RecordProblems.DanglingReference] = "An item refers to an entity or a claim that is not in the record. Correct the id, or add the item.",
        [RecordProblems.ClashingId] = "Two items of different content have one id. Give one of them another, or make them one.",
        [RecordProblems.EmptyReference] = "An item is null, or refers to an empty id. Give the entity, or say that it is unknown.",
        [ReadProblems.TooManyProblems] = "There are more problems than are told. Mend those that are, or raise MaxProblems.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string Of(string code) => Words.GetValueOrDefault(code, "");
}
