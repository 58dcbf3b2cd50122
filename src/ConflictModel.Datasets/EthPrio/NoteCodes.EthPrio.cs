namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>ETH/PRIO ceasefires: characters were lost before the file was published (U+FFFD); they are kept so. Noted once a row.</summary>
    public const string EthPrioLostCharacters = "eth-prio-lost-characters";

    /// <summary>ETH/PRIO ceasefires: a date names a day that its month does not have; the month is kept, the day is unknown.</summary>
    public const string EthPrioNoSuchDay = "eth-prio-no-such-day";

    /// <summary>ETH/PRIO ceasefires: the parts of a date do not go together, such as a month without a year; what they tell together is kept.</summary>
    public const string EthPrioOddDate = "eth-prio-odd-date";

    /// <summary>ETH/PRIO ceasefires: one takes effect before it is declared; both dates are kept.</summary>
    public const string EthPrioEffectBeforeDeclaration = "eth-prio-effect-before-declaration";

    /// <summary>ETH/PRIO ceasefires: one ends before it takes effect; both dates are kept.</summary>
    public const string EthPrioEndBeforeEffect = "eth-prio-end-before-effect";

    /// <summary>ETH/PRIO ceasefires: the code of the end does not go with the dates; both are kept.</summary>
    public const string EthPrioEndDiffers = "eth-prio-end-differs";

    /// <summary>ETH/PRIO ceasefires: whether the time is fixed does not go with the fixed time; both are kept.</summary>
    public const string EthPrioTermDiffers = "eth-prio-term-differs";

    /// <summary>ETH/PRIO ceasefires: a row says of its ceasefire what an earlier row says otherwise; both are kept as claims.</summary>
    public const string EthPrioRowsDiffer = "eth-prio-rows-differ";

    /// <summary>ETH/PRIO ceasefires: the number of the ceasefire is not made of the country's and its own; the number is what counts.</summary>
    public const string EthPrioIdsDiffer = "eth-prio-ids-differ";

    /// <summary>ETH/PRIO ceasefires: one is tied to itself; no link is made.</summary>
    public const string EthPrioLinkToItself = "eth-prio-link-to-itself";
}
