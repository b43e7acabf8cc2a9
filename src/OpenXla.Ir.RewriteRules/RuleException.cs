namespace OpenXla.Ir.RewriteRules;

/// <summary>Leaves the compiler at the first mistake in a rule.</summary>
internal sealed class RuleException(int position, string message, string? hint = null) : Exception(message)
{
    /// <summary>Where, in UTF-16 units; -1 where the mistake has been reported already.</summary>
    internal int Position => position;

    internal string? Hint => hint;

    /// <summary>For a mistake that has been reported already.</summary>
    internal static RuleException Reported() => new(-1, "reported");
}
