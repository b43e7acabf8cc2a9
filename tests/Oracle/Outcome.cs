namespace OpenXla.Ir.Oracle;

/// <summary>What a tool made of one program.</summary>
/// <param name="Text">What it printed; null where it rejected the program.</param>
/// <param name="Error">The first error, where it named a place.</param>
/// <param name="IsCrash">Whether it ended by an internal error.</param>
internal sealed record Outcome(string? Text, Outcome.Mistake? Error, bool IsCrash = false)
{
    /// <summary>An error message and the line of the program that it is about, from 1.</summary>
    internal sealed record Mistake(int Line, string Message);
}
