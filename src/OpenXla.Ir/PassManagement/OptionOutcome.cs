namespace OpenXla.Ir.PassManagement;

/// <summary>What became of setting an option.</summary>
public enum OptionOutcome
{
    Ok,

    /// <summary>The pass has no option of that name.</summary>
    Unknown,

    /// <summary>The text is no value of the option's type.</summary>
    BadValue,
}
