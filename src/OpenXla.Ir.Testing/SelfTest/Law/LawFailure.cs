namespace OpenXla.Ir.Testing.SelfTest.Law;

/// <summary>How a module failed to survive.</summary>
/// <param name="Form">What was done.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="First">What was written first; null where that failed already.</param>
/// <param name="Again">What was written of what had been read; null where reading failed.</param>
internal sealed record LawFailure(string Form, string Message, string? First = null, string? Again = null)
{
    /// <summary>An exception as a failure.</summary>
    public static LawFailure Of(string form, Exception failure) =>
        new(form, $"fails with {failure.GetType().Name}: {failure.Message}\n{string.Join('\n', failure.StackTrace?.Split('\n').Take(4) ?? [])}");

    /// <summary>Whether another failure is of the same kind.</summary>
    public bool IsLike(LawFailure other) => Form == other.Form && Kind == other.Kind;

    private string Kind => Message.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? Message[..colon] : Message;

    /// <summary>The first line that differs, in both texts.</summary>
    public string Difference()
    {
        if (First is null || Again is null) return "";
        var first = First.Split('\n');
        var again = Again.Split('\n');
        int at = 0;
        while (at < first.Length && at < again.Length && first[at] == again[at]) at++;
        return $"  line {at + 1}\n    first: {(at < first.Length ? first[at] : "")}\n    again: {(at < again.Length ? again[at] : "")}\n";
    }
}
